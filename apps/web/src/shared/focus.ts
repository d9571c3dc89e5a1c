import { useEffect, useState } from 'react';

/** Gives the focus back to where a dialog was opened from, or to the heading above it when what opened it is gone. */
export function useFocusBack(): void {
  const [from] = useState(() => (document.activeElement instanceof HTMLElement ? document.activeElement : null));
  const [section] = useState(() => from?.closest('section') ?? null);
  useEffect(() => () => {
    if (from?.isConnected) from.focus();
    else focusOnHeading(section?.isConnected ? section : document);
  }, [from, section]);
}

function focusOnHeading(within: ParentNode): void {
  const heading = within.querySelector<HTMLElement>('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
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
