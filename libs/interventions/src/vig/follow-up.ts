import type { Milestone } from '@getrouw/domain';
import { field, milestone, months, yesNo, yesNoNeeded } from '../course/build.ts';
import { option } from '../registration/registration.ts';

/** The questions on outcomes as they are put to the family at a contact after closing; the digit is the month. */
const questions = (month: number) => [
  field(`VIG-V${month}-HOME`, 'Wonen alle kinderen onder de 18 die bij het einde thuis woonden nog bij het gezin?', 'Do all children under 18 who lived at home at the end still live with the family?', {
    kind: 'choice', options: [...yesNo.options, option('NONE_AT_HOME', 'er woonden geen kinderen thuis', 'no children lived at home', { counts: 'outside' })],
  }),
  field(`VIG-V${month}-HELP`, 'Loopt de hulp die na VIG was geregeld?', 'Is the help running that was arranged after VIG?', yesNoNeeded),
  field(`VIG-V${month}-OPEN`, 'Accepteert het gezin hulp zonder drang of dwang?', 'Does the family accept help without pressure or coercion?', yesNoNeeded),
  field(`VIG-V${month}-MONEY`, 'Is de administratie op orde, of loopt er schuldhulp?', 'Are the papers in order, or is debt help running?', yesNo),
  field(`VIG-V${month}-PLACES`, 'Gebruiken de kinderen voorzieningen in de wijk?', 'Do the children use facilities in the neighbourhood?', yesNo),
  field(`VIG-V${month}-NETWORK`, 'Kunnen de kinderen bij iemand uit het eigen netwerk terecht?', 'Can the children turn to somebody in the own network?', yesNo),
];

const contact = (month: number, nl: string, en: string): Milestone => milestone(`VIG-PH4-M${month}`, nl, en, {
  due: months(month, 'end'), document: `DOC-MON${month}`, group: 'follow_up', fields: questions(month),
  guidance: { nl: 'Weet u het niet, kies dan onbekend.', en: 'Where you do not know, choose unknown.' },
});

/** Contact with the family after closing. */
export const followUp: Milestone[] = [
  contact(3, 'Eerste monitormoment', 'First monitor contact'), contact(6, 'Tweede monitormoment', 'Second monitor contact'), contact(9, 'Derde monitormoment', 'Third monitor contact'),
];
