interface Option { code: string; counts?: 'yes' | 'in_between' | 'no' | 'outside' | undefined }

const LETTERS = { yes: 'J', no: 'N', in_between: 'T' } as const;

/** The key of each option: a letter where its meaning has one, else its place in the row as far as digits go. In English Y stands for yes, and J works too. */
export function shortcuts(options: readonly Option[], locale: 'nl' | 'en'): (string | undefined)[] {
  const letters = options.map(({ counts }) => (counts && counts !== 'outside' ? LETTERS[counts] : undefined));
  return letters.map((letter, index) => {
    if (!letter || letters.indexOf(letter) !== index) return index < 9 ? String(index + 1) : undefined;
    return letter === 'J' && locale === 'en' ? 'Y' : letter;
  });
}
