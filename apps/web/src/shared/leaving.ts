import { useBlocker } from '@tanstack/react-router';
import { useTexts } from './locale.ts';
import { texts } from './texts.ts';

/** Asks before the page is left for another while something typed on it is not saved. */
export function useLeaving(unsaved: () => boolean | Promise<boolean>, enableBeforeUnload: () => boolean = () => false): void {
  const t = useTexts(texts);
  useBlocker({ shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && await unsaved() && !window.confirm(t('leave')), enableBeforeUnload });
}
