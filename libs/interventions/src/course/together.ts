import type { Milestone } from '@getrouw/domain';
import { option } from '../registration/registration.ts';
import { days, field, milestone, special, text, yesNo } from './build.ts';

const instruments = [
  option('LIRIK', 'LIRIK', 'LIRIK'), option('CARE_NL', 'CARE-NL', 'CARE-NL'), option('SIGNS', 'formulier van Signs of Safety', 'form of Signs of Safety'),
  option('OTHER', 'een ander instrument, namelijk', 'another instrument, namely', { asksText: true }),
];
const second = [
  option('COLLEAGUE', 'collega', 'colleague'), option('SCIENTIST', 'gedragswetenschapper', 'behavioural scientist'), option('LEADER', 'teamleider', 'team leader'),
  option('OUTSIDE', 'iemand van een andere organisatie', 'somebody of another organisation'),
];
const steps = [
  option('SIGNALS', 'signalen in kaart gebracht', 'signals mapped'), option('CONSULTED', 'overlegd met een collega, een deskundige of Veilig Thuis', 'talked with a colleague, an expert or Veilig Thuis'),
  option('TALKED', 'gesproken met de betrokkenen', 'talked with the people involved'), option('WEIGHED', 'gewogen hoe ernstig het is', 'weighed how serious it is'),
  option('DECIDED', 'besloten over melden en over hulp', 'decided on reporting and on help'),
];

/** How the safety of the children was looked at: an instrument, never alone, and the steps of the reporting code. `ofMethod`: instruments of the method itself. */
export const safety = (prefix: string, ofMethod: ReturnType<typeof option>[] = [], rest: Partial<Milestone> = {}): Milestone[] => {
  const fields = (time: string) => [
    field(`${prefix}-S${time}-INSTRUMENT`, 'Instrument', 'Instrument', { kind: 'choice', options: [...ofMethod, ...instruments] }, { required: true, ...special }),
    field(`${prefix}-S${time}-SECOND`, 'Wie besliste mee (functie, geen naam)', 'Who decided too (role, no name)', { kind: 'choice', options: second }, special),
  ];
  return [
    milestone(`${prefix}-M-SAFETY`, 'Veiligheid van de kinderen nagegaan', 'Safety of the children checked', { group: 'safety', fields: fields('1'), ...rest }),
    milestone(`${prefix}-M-SAFETY-AGAIN`, 'Veiligheid opnieuw nagegaan', 'Safety checked again', { group: 'safety', anyTime: true, fields: fields('2') }),
    milestone(`${prefix}-M-CODE`, 'Meldcode gevolgd', 'Reporting code followed', {
      group: 'safety', anyTime: true, fields: [field(`${prefix}-S-STEPS`, 'Stappen die zijn gezet', 'Steps that were taken', { kind: 'multiple_choice', options: steps }, { required: true, ...special })],
      guidance: { nl: 'Vul dit in als u kindermishandeling of huiselijk geweld vermoedt. Noem geen namen.', en: 'Fill this in when you suspect child abuse or domestic violence. Mention no names.' },
    }),
    milestone(`${prefix}-M-SAFETY-PLAN`, 'Veiligheidsplan gemaakt met het gezin', 'Safety plan made with the family', {
      group: 'safety', fields: [field(`${prefix}-S-PLAN-TESTED`, 'Met het gezin geoefend of besproken of het werkt', 'Tried out or discussed with the family whether it works', yesNo, special)],
    }),
  ];
};

/** Who the family can turn to, also when the worker is away, and what helps when it slips back. */
export const agreements = (prefix: string): Milestone[] => [
  milestone(`${prefix}-M-WORKER`, 'Vaste hulpverlener afgesproken', 'Fixed worker agreed', { group: 'agreements', due: days(0, 'start') }),
  milestone(`${prefix}-M-BUDDY`, 'Buddy die het gezin kent afgesproken', 'Buddy who knows the family agreed', { group: 'agreements' }),
  milestone(`${prefix}-M-AVAILABLE`, 'Noodnummer gegeven voor als de hulpverlener er niet is', 'Emergency number given for when the worker is away', { group: 'agreements' }),
  milestone(`${prefix}-M-RELAPSE`, 'Terugvalplan gemaakt', 'Relapse prevention plan made', {
    group: 'agreements', due: days(0, 'planned_end'), fields: [field(`${prefix}-A-SIGNS`, 'Waaraan merkt het gezin dat het terugvalt', 'How does the family notice that it slips back', text)],
  }),
];

/** The end has come, or an extension was recorded. */
export const endOrExtension = (code: string, nl: string, en: string): Milestone => milestone(code, nl, en, { metBy: 'ended', due: days(0, 'planned_end') });
