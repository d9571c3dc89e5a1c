import type { Instrument, Item, Norm, Scale } from '../instrument/language.ts';
import type { CaseResult } from './figures.ts';

/** The pilot's scale, with an answer that counts nowhere added. */
export const scales: Scale[] = [{
  code: 'PILOT',
  options: [
    { code: 'YES', label: { nl: 'Ja', en: 'Yes' }, counts: 'yes' },
    { code: 'YES_NO', label: { nl: 'Ja/nee', en: 'Yes/no' }, counts: 'in_between' },
    { code: 'NO', label: { nl: 'Nee', en: 'No' }, counts: 'no' },
    { code: 'UNKNOWN', label: { nl: 'Weet ik niet', en: 'I do not know' }, counts: 'outside' },
  ],
}];

const scored = (code: string, nl: string, norm?: Norm): Item =>
  ({ code, text: { nl, en: `${nl} (en)` }, answer: { kind: 'yes_no', scale: 'PILOT' }, counts: 'execution', ...(norm && { norm }) });

/** Two questions with the norm of 80 %, one without a norm, and a text that is not scored. */
export const instrument: Instrument = {
  code: 'VIG-MON',
  name: { nl: 'Monitor', en: 'Monitor' },
  kind: 'checklist',
  policy: {
    subject: 'trajectory', filledInBy: 'assessor', independence: 'independent', secondScorerPercent: 0, reviewPercent: 100, anonymity: 'named',
    minimumGroup: 0, doubt: 'counts_as_no', notApplicable: 'mark', sampling: { modes: ['all', 'sample'], minimum: 25 }, rhythms: ['yearly'],
    requiresClosed: true,
  },
  norm: { statistic: 'share_yes', atLeastPercent: 80 },
  sections: [{
    code: 'U3', name: { nl: 'Planmatig werken', en: 'Working to a plan' }, kind: 'core_element',
    items: [
      scored('VIG-U3-P2', 'Is er elke maand een verslag?'),
      scored('VIG-R1-P1', 'Wonen de kinderen thuis?'),
      scored('VIG-X', 'Is er een netwerk?', { statistic: 'none' }),
      { code: 'VIG-T1', text: { nl: 'Welk instrument?', en: 'Which instrument?' }, answer: { kind: 'text' }, counts: 'none' },
    ],
  }],
};

export interface Tally { yes?: number; inBetween?: number; no?: number; outside?: number; missing?: number }

/** The files that give these counts for one item. */
export function files(itemCode: string, tally: Tally, teamId = 'west'): CaseResult[] {
  const values = [
    ...Array<string>(tally.yes ?? 0).fill('YES'), ...Array<string>(tally.inBetween ?? 0).fill('YES_NO'),
    ...Array<string>(tally.no ?? 0).fill('NO'), ...Array<string>(tally.outside ?? 0).fill('UNKNOWN'),
    ...Array<null>(tally.missing ?? 0).fill(null),
  ];
  return values.map((value, index) => ({
    trajectoryId: `${teamId}-${index}`,
    familyId: `${teamId}-${index}`,
    teamId,
    answers: value === null ? {} : { [itemCode]: { value, mark: false } },
  }));
}
