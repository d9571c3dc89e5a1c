/** What an address says in words; undefined where it says nothing. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What is said, without what is not. */
export const said = <S extends object>(search: { [K in keyof S]: S[K] | undefined }): S => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as S;

/** A period that ends before it begins is not asked for. */
export const isReversed = ({ van, tot }: { van?: string | undefined; tot?: string | undefined }): boolean => van !== undefined && tot !== undefined && tot < van;
