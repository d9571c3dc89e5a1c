import { type Browser, chromium as engine } from 'playwright-core';
import { chromium } from '../../infra/chromium.ts';

/**
 * What Chromium leaves off: its pop-ups under the address bar, which are two pages of its own beside each of ours and half of all work, and
 * what Playwright turns off itself, as Chromium listens to the last list alone.
 */
const OFF = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  'AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning',
];

/** Debian's Chromium without a window and without calls to its maker. */
export function openBrowser(): Promise<Browser> {
  return engine.launch({
    executablePath: chromium(),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      `--disable-features=${OFF.join()}`,
    ],
  });
}
