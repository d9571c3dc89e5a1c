import { type Browser, chromium as engine } from 'playwright-core';
import { chromium } from '../../infra/chromium.ts';

/** Debian's Chromium without a window and without calls to its maker. */
export function openBrowser(): Promise<Browser> {
  return engine.launch({
    executablePath: chromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
