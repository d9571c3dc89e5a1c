export const ORDERS = ['kernelement', 'norm', 'verandering'] as const;
/** By core element, by distance to the norm, by change since the previous round. */
export type Order = (typeof ORDERS)[number];

/** What the address of a results page keeps; what is absent has its first value. */
export interface Choices {
  /** Slug of the round to compare with; absent: the latest. */
  vorige?: string;
  /** Absent: by core element. */
  volgorde?: Order;
  /** Name of a team; absent: the whole. */
  team?: string;
  /** An earlier edition; absent: the one that the round is in. */
  editie?: number;
}

/** Reads the choices from an address; what makes no sense there is left out. */
export function choicesOf({ vorige, volgorde, team, editie }: Record<string, unknown>): Choices {
  const order = ORDERS.slice(1).find((known) => known === volgorde);
  return {
    ...(typeof vorige === 'string' && vorige !== '' && { vorige }),
    ...(order && { volgorde: order }),
    ...(typeof team === 'string' && team !== '' && { team }),
    ...(typeof editie === 'number' && Number.isSafeInteger(editie) && editie > 0 && editie < 2 ** 31 && { editie }),
  };
}
