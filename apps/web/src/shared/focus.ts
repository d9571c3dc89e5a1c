import { useEffect, useRef, useState } from 'react';

/** Remembers where the focus is; the function leads back there, or to the heading above when that is gone. A dialog that is gone has given it back itself. */
function remember(): () => void {
  const from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const section = from?.closest('section');
  const label = section?.getAttribute('aria-labelledby');
  const inDialog = from?.closest('[role=dialog]') != null;
  return () => {
    if (from?.isConnected) from.focus();
    else if (!inDialog) focusOn((label && document.getElementById(label)) || (section?.isConnected ? section : document).querySelector<HTMLElement>('h1, h2, h3'));
  };
}

function focusOn(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/** Gives the focus back to where a dialog was opened from. */
export function useFocusBack(): void {
  const [back] = useState(remember);
  useEffect(() => back, [back]);
}

/** A button that is switched off while its command runs loses the focus; give `hold` the moment before. What has the focus by then keeps it. */
export function useHeldFocus(): { hold: () => void; release: () => void } {
  const back = useRef<(() => void) | undefined>(undefined);
  const [held] = useState(() => ({
    hold: () => { back.current = remember(); },
    release: () => {
      if (document.activeElement === document.body) back.current?.();
      back.current = undefined;
    },
  }));
  useEffect(() => held.release, [held]);
  return held;
}

const FIELDS = 'input:not([type=hidden]), select, textarea';

/** Where the focus goes when a form opens: where it says so, else to its first field. */
export function beginAtField(form: HTMLElement | null): void {
  if (!form?.querySelector('[data-autofocus]')) form?.querySelector(FIELDS)?.setAttribute('data-autofocus', '');
}

/** After a form was refused by its own checks: to the first field that is wrong. */
export function goToWrong(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
