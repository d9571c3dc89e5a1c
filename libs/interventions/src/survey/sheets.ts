/** What one respondent filled in. */
export interface Sheet {
  /** A number of the form, of nobody. */
  respondent: string;
  team: string;
  /** By item code: the code of an option. Not there where nothing was answered. */
  answers: Readonly<Record<string, string>>;
}

/** Reads rows of figures, one per statement, as what respondents of a team filled in. */
export const sheets = (prefix: string, team: string, statements: readonly string[], rows: readonly string[]): Sheet[] => rows.map((row, index) => ({
  respondent: `${prefix} ${team} ${index + 1}`, team,
  answers: Object.fromEntries(statements.flatMap((code, place) => (row[place] === '.' ? [] : [[code, `V${row[place]}`]]))),
}));
