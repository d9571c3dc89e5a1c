/** A readable address made of a name, with a number behind it where it is taken. */
export function slugOf(name: string, taken: readonly string[]): string {
  const base = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'ronde';
  const free = (slug: string) => !taken.includes(slug);
  if (free(base)) return base;
  let number = 2;
  while (!free(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
