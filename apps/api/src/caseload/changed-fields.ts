/** The names of the fields whose value differs from before; of a new row those that have a value. For the trail. */
export const changedFields = <V extends object>(values: V, before?: Partial<V>): string[] =>
  (Object.keys(values) as (keyof V & string)[]).filter((field) => (values[field] ?? null) !== (before?.[field] ?? null));
