import type { Condition, Definition } from '@getrouw/domain';
import { days, field, milestone, months } from '../course/build.ts';
import { endOrExtension } from '../course/together.ts';

/** A trajectory that goes on from the one before has no registration, introduction, intake or exploration of its own. */
export const anew: Condition = { fact: 'OPENING', in: ['start', 'return'] };
/** The help as a whole is completed: it does not go on in a next trajectory, and the youth did not disappear from view. */
export const completed: Condition = { all: [
  { not: { fact: 'ENDED_EARLY' } },
  { any: [{ fact: 'CLOSING_REASON', known: false }, { not: { fact: 'CLOSING_REASON', is: 'NP-CR-NEXT' } }] },
] };
/**
 * The help is rounded off as the method means it: what was decided at the evaluation, or how it ended, says so. Whoever goes on in a next trajectory is not there yet, and
 * whoever stopped earlier in agreement, moved or disappeared from view has left already.
 */
export const roundedOff: Condition = { any: [
  { all: [{ fact: 'ENDED' }, completed, { not: { fact: 'CLOSING_REASON', in: ['NP-CR-AGREED', 'NP-CR-MOVED'] } }] },
  { all: [{ not: { fact: 'ENDED' } }, { fact: 'DECISION', is: 'end' }] },
] };
/** Somebody else goes on with what is still open. */
export const handedOver: Condition = { any: [{ fact: 'OPEN_GOALS' }, { fact: 'CLOSING_REASON', is: 'NP-CR-HANDOVER' }] };
export const early: Condition = { fact: 'ENDED_EARLY' };

type Activity = NonNullable<Definition['phases'][number]['activities']>[number];
const activity = (code: string, nl: string, en: string): Activity => ({ code, text: { nl, en }, basis: 'source' });

/** From registration to aftercare. */
export const phases: Definition['phases'] = [
  {
    code: 'NP-F0', name: { nl: 'Aanmelding', en: 'Registration' }, endsWith: 'referral',
    milestones: [milestone('NP-M-KNOWS', 'Jongere weet van de aanmelding', 'Youth knows about the registration', { applies: anew })],
  },
  {
    code: 'NP-F1', name: { nl: 'Kennismakingsgesprek', en: 'Introductory conversation' }, endsWith: 'first_contact',
    activities: [
      activity('NP-F1-A1', 'Laagdrempelig kennismaken; nog niet het hele levensverhaal', 'Get acquainted without thresholds; not the whole life story yet'),
      activity('NP-F1-A2', 'Vertellen wat de jongere kan verwachten, over leefgebieden, netwerk, geheimhouding en bereikbaarheid', 'Tell what the youth can expect, about life areas, network, secrecy and reachability'),
    ],
    milestones: [milestone('NP-M-INTRODUCTION', 'Kennismaking', 'Introduction', { metBy: 'first_contact', due: days(3, 'referral'), applies: anew })],
  },
  {
    code: 'NP-F2', name: { nl: 'Bedenktijd', en: 'Time to think' }, endsWith: 'NP-M-DECISION',
    milestones: [milestone('NP-M-DECISION', 'Jongere besluit of het doorgaat', 'Youth decides whether it goes on', { due: days(1, 'first_contact', 1), applies: anew })],
  },
  {
    code: 'NP-F3', name: { nl: 'Intakefase', en: 'Intake phase' }, endsWith: 'start',
    activities: [activity('NP-F3-A1', 'Een tweede, dieper gesprek als er nog dingen onduidelijk zijn', 'A second, deeper conversation where things are still unclear')],
    milestones: [
      milestone('NP-M-DOUBT', 'Twijfel over een contra-indicatie', 'Doubt about a contra-indication', { anyTime: true }),
      milestone('NP-M-CONTRA', 'Contra-indicaties bekeken', 'Contra-indications checked', { due: days(7, 'first_contact'), applies: { all: [anew, { fact: 'NP-M-DOUBT' }] } }),
      milestone('NP-M-PARENTS', 'Ouders ingelicht', 'Parents informed', { due: days(0, 'start'), applies: { all: [anew, { fact: 'AGE_AT_START', max: 15 }] } }),
      milestone('NP-M-PERMISSION', 'Toestemming voor vooronderzoek', 'Permission for preliminary research', {
        applies: anew, guidance: { nl: 'Is er geen vooronderzoek, kies dan niet van toepassing.', en: 'Where there is no preliminary research, choose not applicable.' },
      }),
      milestone('NP-M-INTAKE', 'Intake afgerond', 'Intake completed', { due: days(14, 'NP-M-DECISION'), applies: anew }),
      milestone('NP-M-AGREEMENT', 'Overeenkomst getekend', 'Agreement signed', { due: days(0, 'start'), applies: anew }),
      milestone('NP-M-AVAILABLE', 'Bereikbaarheid buiten kantoortijd geregeld', 'Availability outside office hours arranged', { group: 'agreements' }),
    ],
  },
  {
    code: 'NP-F4', name: { nl: 'Onderzoeksfase', en: 'Exploration phase' }, endsWith: 'NP-M-ENVIRONMENT',
    activities: [
      activity('NP-F4-A1', 'Bolletjesschema maken en samen wegen wat relaties waard zijn', 'Make the dot chart and weigh together what relations are worth'),
      activity('NP-F4-A2', 'De jongere noemt belangrijke mensen (VIP\'s)', 'The youth names important people (VIPs)'),
    ],
    milestones: [
      milestone('NP-M-ENVIRONMENT', 'Sociale omgevingsanalyse klaar', 'Social environment analysis ready', { due: days(42, 'start'), applies: anew }),
      milestone('NP-M-TEAM', 'Kern van het toekomstplan besproken in het basisteam', 'Core of the future plan discussed in the base team'),
    ],
  },
  {
    code: 'NP-F5', name: { nl: 'Uitvoering (intensieve begeleiding)', en: 'Intensive guidance' }, endsWith: 'planned_end',
    activities: [
      activity('NP-F5-A1', 'Eerst doelen voor de korte termijn', 'Short-term goals first'), activity('NP-F5-A2', 'Samen doen', 'Doing together'),
      activity('NP-F5-A3', 'Later coachen en overlaten', 'Later coaching and delegating'),
    ],
    milestones: [milestone('NP-M-GOALS', 'Eerste doelen gesteld', 'First goals set', { metBy: 'goals_set' })],
  },
  {
    code: 'NP-F6', name: { nl: 'Driemaandelijkse evaluatie', en: 'Three-monthly evaluation' }, endsWith: 'NP-M-EVALUATION',
    milestones: [
      milestone('NP-M-EVALUATION', 'Doelen gescoord door jongere en begeleider', 'Goals scored by youth and worker', { metBy: 'evaluation', due: months(3, 'start'), repeats: true }),
      endOrExtension('NP-M-END', 'Traject afgerond, of door in een volgend traject', 'Trajectory completed, or on in a next trajectory'),
    ],
  },
  {
    code: 'NP-F7', name: { nl: 'Afronding', en: 'Completion' }, endsWith: 'end',
    activities: [activity('NP-F7-A1', 'Persoonlijk of feestelijk afscheid', 'Personal or festive farewell')],
    milestones: [
      milestone('NP-M-LONG-TERM', 'Stappenplan voor de langere termijn', 'Step plan for the longer term', { due: days(0, 'planned_end'), applies: roundedOff }),
      milestone('NP-M-NETWORK', 'Netwerkbijeenkomst', 'Network meeting', { due: days(0, 'planned_end'), group: 'closing', applies: roundedOff }),
      milestone('NP-M-HANDOVER', 'Warme overdracht', 'Warm handover', { due: days(0, 'end'), group: 'closing', applies: { all: [completed, handedOver] } }),
      milestone('NP-M-COLLEAGUE', 'Collega geraadpleegd over het afbreken', 'Colleague consulted about breaking off', { due: days(0, 'end'), group: 'closing', applies: early }),
      milestone('NP-M-INFORMED', 'Professioneel netwerk ingelicht over het afbreken', 'Professional network informed about breaking off', { due: days(0, 'end'), group: 'closing', applies: early }),
      milestone('NP-M-CHARACTERISTICS', 'Kenmerken bij afsluiting ingevuld', 'Characteristics at close filled in', { metBy: 'registration_close', due: days(0, 'end'), group: 'closing' }),
      milestone('NP-M-SATISFACTION', 'Tevredenheid gevraagd', 'Satisfaction asked', { metBy: 'satisfaction', due: days(0, 'end'), group: 'closing' }),
      milestone('NP-M-AFTERCARE-AGREED', 'Nazorg besproken', 'Aftercare discussed', {
        due: days(0, 'end'), group: 'closing', applies: completed,
        fields: [field('NP-F-AFTERCARE', 'Afgesproken nazorgcontacten', 'Aftercare contacts agreed', { kind: 'number', min: 0, max: 3, integer: true })],
      }),
    ],
  },
  {
    code: 'NP-F8', name: { nl: 'Nazorg', en: 'Aftercare' },
    activities: [activity('NP-F8-A1', 'Hooguit drie contacten; is er weer intensieve hulp nodig, dan begint een nieuw traject', 'At most three contacts; where intensive help is needed again a new trajectory begins')],
    milestones: [milestone('NP-M-AFTERCARE', 'Nazorgcontact', 'Aftercare contact', { group: 'follow_up', anyTime: true })],
  },
];
