const plain = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** What stands behind the # of the address, or was typed: a personal link, a personal code, the code of a team, or none. */
export function kindOf(secret: string): 'link' | 'personal' | 'team' | null {
  if (secret.includes('.')) return 'link';
  const { length } = plain(secret);
  return length === 8 ? 'personal' : length === 6 ? 'team' : null;
}
