import type { ItemMapping } from '@getrouw/domain';

/** What became of the pilot's questions. Ten are comparable; VIG-U7-1 kept its code but not its evidence. */
export const pilotToFinal: ItemMapping[] = [
  { from: 'VIG-U1-1', to: ['VIG-U1-1'], change: 'same', comparable: true },
  { from: 'VIG-U2-1', to: ['VIG-U2-1'], change: 'same', comparable: true },
  { from: 'VIG-U2-2', to: ['VIG-U2-2'], change: 'same', comparable: true },
  {
    from: 'VIG-U3-P1',
    to: ['VIG-U3-1'],
    change: 'changed',
    comparable: false,
    note: { nl: 'Alle zeven beschreven werd: problemen op ten minste vier.', en: 'All seven described became: problems on at least four.' },
  },
  {
    from: 'VIG-U3-P2',
    to: ['VIG-U3-2', 'VIG-U3-3'],
    change: 'changed',
    comparable: false,
    note: {
      nl: 'Gesplitst. Een ja in de proef komt overeen met een ja op VIG-U3-3, maar alleen als aanwijzing.',
      en: 'Split. A yes in the pilot equals a yes on VIG-U3-3, as an indication only.',
    },
  },
  { from: 'VIG-U4-1', to: ['VIG-U4-1'], change: 'same', comparable: true },
  { from: null, to: ['VIG-U4-2'], change: 'new', comparable: false },
  {
    from: 'VIG-U4-3',
    to: ['VIG-U4-3'],
    change: 'same',
    comparable: true,
    note: { nl: 'In de proef werd het bestaan van doelen verondersteld.', en: 'In the pilot the existence of goals was implied.' },
  },
  {
    from: 'VIG-U4-4',
    to: ['VIG-U4-4'],
    change: 'changed',
    comparable: true,
    note: { nl: 'Alleen de formulering: maandelijks staat tussen haakjes.', en: 'Wording only: monthly was put between brackets.' },
  },
  { from: 'VIG-U5-1', to: ['VIG-U5-1'], change: 'same', comparable: true },
  {
    from: 'VIG-U6-P1',
    to: ['VIG-U6-1'],
    change: 'changed',
    comparable: false,
    note: { nl: 'Ander bewijs: het dossier werd de belproef.', en: 'Other evidence: the file became the telephone sample.' },
  },
  {
    from: 'VIG-U7-1',
    to: ['VIG-U7-1'],
    change: 'changed',
    comparable: false,
    note: {
      nl: 'Ander bewijs: in de proef mondeling nagevraagd, nu schriftelijke notulen of werkaantekeningen.',
      en: 'Other evidence: asked orally in the pilot, now written minutes or work notes.',
    },
  },
  {
    from: 'VIG-R1-P1',
    to: ['VIG-R1-1'],
    change: 'changed',
    comparable: false,
    note: { nl: 'Andere termijn: drie maanden werd zes.', en: 'Other period: three months became six.' },
  },
  {
    from: 'VIG-R2-P1',
    to: ['VIG-R2-1', 'VIG-R2-2'],
    change: 'changed',
    comparable: false,
    note: {
      nl: 'Gesplitst en anders gevraagd: ingezet werd voorzien, en na zes maanden aan de gang.',
      en: 'Split and reworded: put in place became planned, and under way after six months.',
    },
  },
  { from: 'VIG-R3-1', to: ['VIG-R3-1'], change: 'same', comparable: true },
  { from: 'VIG-R4-1', to: ['VIG-R4-1'], change: 'same', comparable: true },
  { from: 'VIG-R4-2', to: ['VIG-R4-2'], change: 'same', comparable: true },
];
