const ORDERS = ['kernelement', 'norm', 'verandering'] as const;
export type Order = (typeof ORDERS)[number];

/** What the address of a results page keeps. */
export interface Choices {
  /** Slug of the round to compare with; absent: the latest one. */
  vorige?: string;
  /** Absent: by core element. */
  volgorde?: Exclude<Order, 'kernelement'>;
  /** Id of a team; absent: the whole. */
  team?: string;
}

/** Reads an address; what makes no sense is left out. */
export function choicesOf({ vorige, volgorde, team }: Record<string, unknown>): Choices {
  return {
    ...(typeof vorige === 'string' && vorige && { vorige }),
    ...((volgorde === 'norm' || volgorde === 'verandering') && { volgorde }),
    ...(typeof team === 'string' && team && { team }),
  };
}
