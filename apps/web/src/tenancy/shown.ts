/** What the list of members can show, as the address says it. */
export const SHOWN = { huidig: 'current', buiten: 'external', vertrokken: 'ended', iedereen: undefined } as const;
export type Shown = keyof typeof SHOWN;
export const isShown = (value: unknown): value is Shown => typeof value === 'string' && Object.hasOwn(SHOWN, value);
