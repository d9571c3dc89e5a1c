import type { Instrument, Section } from '@getrouw/domain';
import { choice, field, keptByProfessional, option, unknown, yesNo } from '../registration/registration.ts';
import { characteristics } from './characteristics.ts';
import { fundings } from './trajectory.ts';

const START = { askedAt: ['start' as const] };
const CLOSE = { askedAt: ['close' as const] };

const others: Section = {
  code: 'NP-R',
  name: { nl: 'Aanmelding en traject', en: 'Registration and trajectory' },
  kind: 'section',
  items: [
    choice('NP-R-AANM', 'Wie meldde de jongere aan', 'Who registered the youth', [
      option('SELF', 'de jongere zelf', 'the youth'), option('AGENCY', 'een instantie, namelijk', 'an agency, namely', { asksText: true }), option('NETWORK', 'het eigen netwerk', 'the own network'), unknown,
    ], START),
    field('NP-R-NETP', 'Netwerkpartners', 'Network partners', { kind: 'text' }),
    field('NP-R-DUUR', 'Duur van de begeleiding', 'Duration of guidance', { kind: 'number', min: 0, unit: { nl: 'maanden', en: 'months' } }, { keptWith: 'trajectory' }),
    choice('NP-R-FIN', 'Geldstroom', 'Funding type', fundings.map(({ code, name }) => ({ code, label: name })), { keptWith: 'trajectory' }),
    field('NP-R-AFR', 'Wijze van afronding', 'Way of closing', { kind: 'text' }, { keptWith: 'trajectory', ...CLOSE }),
    yesNo('NP-R-TERUG', 'Komt terug na eerdere begeleiding', 'Returns after earlier guidance', START),
    field('NP-R-DOORV', 'Doorverwezen naar', 'Referred to', { kind: 'text' }, CLOSE),
    choice('NP-R-LIJN', 'Begeleidingslijn', 'Guidance line', [
      option('LINE_1', 'lijn 1, preventief', 'line 1, preventive'), option('LINE_2', 'lijn 2, curatief', 'line 2, curative'),
    ], {
      keptWith: 'case', guidance: { nl: 'U kiest de begeleidingslijn bij de indeling.', en: 'You choose the guidance line with the classification.' },
    }),
    field('NP-R-RISICO', 'Wat de school in gevaar brengt', 'What puts school at risk', { kind: 'multiple_choice', options: [
      option('FINANCE', 'geld', 'finances'), option('HOUSING', 'huisvesting', 'housing'), option('HOME', 'de situatie thuis', 'the situation at home'),
      option('HEALTH', 'gezondheid of een beperking', 'health or a disability'), option('NONE', 'niets', 'nothing'), unknown,
    ] }, { ...START, sensitivity: 'special_category', guidance: { nl: 'Alleen als schooluitval dreigt.', en: 'Only when drop-out from school threatens.' } }),
  ],
};

const endedEarly: Section = {
  code: 'NP-E',
  name: { nl: 'Bij voortijdig einde', en: 'At an early ending' },
  criterion: { nl: 'De jongere raakt uit beeld voordat de gestelde doelen zijn gehaald. Datum, traject en reden staan bij het traject.', en: 'The youth disappears from view before the goals set were reached. Date, trajectory and reason are with the trajectory.' },
  kind: 'section',
  items: [
    field('NP-E-CONTACTS', 'Aantal gesprekken tot dan toe', 'Number of face-to-face contacts so far', { kind: 'number', min: 0, integer: true }, CLOSE),
    field('NP-E-ATTEMPTS', 'Hoe vaak is contact gezocht', 'How often contact was sought', { kind: 'number', min: 0, integer: true }, { ...CLOSE, guidance: { nl: 'Ten minste drie keer.', en: 'At least three times.' } }),
    yesNo('NP-E-COLLEAGUE', 'Een collega is geraadpleegd', 'A colleague was consulted', CLOSE),
    yesNo('NP-E-INFORMED', 'Het professionele netwerk is ingelicht', 'The professional network was informed', CLOSE),
  ],
};

/** What is registered of each youth. */
export const registration: Instrument = {
  code: 'NP-RL',
  name: { nl: 'Registratie NP', en: 'NP registration' },
  kind: 'registration',
  purpose: { nl: 'Vastleggen wie de jongere is en wat er speelt, zodat te zien is of NP de jongeren bereikt voor wie het bedoeld is.', en: 'Record who the youth is and what is going on, to see whether NP reaches the young people it is meant for.' },
  policy: { ...keptByProfessional, subject: 'person', secondScorerPercent: 0 },
  norm: { statistic: 'none' },
  sections: [characteristics, others, endedEarly],
};
