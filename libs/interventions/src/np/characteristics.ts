import type { Section } from '@getrouw/domain';
import { choice, field, option, yesNo } from '../registration/registration.ts';

const START_AND_CLOSE = { askedAt: ['start' as const, 'close' as const] };
const AT_START = { askedAt: ['start' as const] };
const AT_CLOSE = { askedAt: ['close' as const] };
const special = { sensitivity: 'special_category' } as const;

/** What is registered of a youth: five things at the start and at the close of every period, two at the close, and what the study had to derive. */
export const characteristics: Section = {
  code: 'NP-K',
  name: { nl: 'Kenmerken van de jongere', en: 'Characteristics of the youth' },
  kind: 'section',
  items: [
    yesNo('NP-K-DAK', 'Dak- of thuisloos', 'Homeless', {
      ...START_AND_CLOSE, guidance: {
        nl: 'Geen eigen plek om te verblijven: nergens ingeschreven, of alleen bij het daklozenloket. Ook wie tijdelijk bij een bekende slaapt en zich daar niet kan inschrijven.',
        en: 'No place of one\'s own to stay: registered nowhere, or only at the homelessness desk. Also who sleeps at an acquaintance\'s for a while and cannot register there.',
      },
    }),
    yesNo('NP-K-START', 'Startkwalificatie', 'Basic qualification', { ...START_AND_CLOSE, guidance: { nl: 'Een diploma op ten minste mbo-niveau 2.', en: 'A diploma at mbo level 2 or higher.' } }),
    yesNo('NP-K-OUDER', 'Jonge ouder', 'Young parent', { ...START_AND_CLOSE, remark: { nl: 'De studie geeft geen leeftijdsgrens.', en: 'The study gives no age limit.' } }),
    yesNo('NP-K-SCHOOL', 'Heeft school', 'In education', { ...START_AND_CLOSE, guidance: { nl: 'Volgt regulier onderwijs.', en: 'Follows regular education.' } }),
    yesNo('NP-K-WERK', 'Heeft werk', 'In work', { ...START_AND_CLOSE, guidance: { nl: 'Heeft een betaalde baan.', en: 'Has a paid job.' } }),
    yesNo('NP-K-POL', 'Bekend bij politie of justitie', 'Known to police or justice', {
      ...AT_CLOSE, ...special, guidance: {
        nl: 'Ook een Halt-afdoening of een boete voor schoolverzuim. U hoeft dit niet na te vragen: het gaat om wat u van de jongere of het netwerk weet.',
        en: 'A Halt settlement or a fine for truancy too. You need not verify this: it is about what you know from the youth or the network.',
      },
    }),
    yesNo('NP-K-LEER', 'Voldoende leerbaar', 'Sufficiently able to learn', {
      ...AT_CLOSE, ...special, guidance: { nl: 'Nee op grond van een psychodiagnostisch of orthopedagogisch verslag, of van wat u zelf merkte.', en: 'No on the basis of a psychodiagnostic or orthopedagogic report, or of what you noticed yourself.' },
      remark: { nl: 'Tijdens de studie toegevoegd.', en: 'Added during the study.' },
    }),
    yesNo('NP-K-PSY', 'Psychische klachten', 'Psychological complaints', {
      ...AT_START, ...special, remark: { nl: 'Stond niet op het formulier. De studie leidde dit af uit doelen en dossiers en noemt het een ondergrens.', en: 'Not on the form. The study derived this from goals and files and calls it a lower bound.' },
    }),
    yesNo('NP-K-JZ', 'Eerdere bemoeienis van jeugdzorg', 'Earlier youth-care involvement', {
      ...AT_START, guidance: { nl: 'Kies onbekend bij wie pas in Nederland is.', en: 'Choose unknown for who is new in the Netherlands.' }, remark: { nl: 'In de studie alleen van 200 jongeren gevraagd.', en: 'In the study asked of 200 youths only.' },
    }),
    yesNo('NP-K-SCHULD', 'Schulden', 'Debts', { ...AT_START, guidance: { nl: 'Te weinig inkomen zonder schuld telt niet.', en: 'Too little income without debt does not count.' }, remark: { nl: 'De studie omschrijft dit niet.', en: 'The study does not define this.' } }),
    yesNo('NP-K-DAG', 'Reguliere dagbesteding', 'Regular daytime activity', {
      ...START_AND_CLOSE, guidance: {
        nl: 'Regulier onderwijs of een betaalde baan; vrijwilligerswerk, mantelzorg, een leerwerkplek of behandeling tellen niet. Hebt u school en werk ingevuld? Dan volgt dit daaruit.',
        en: 'Regular education or a paid job; volunteer work, informal care, a learn-work place or treatment do not count. Have you filled in school and work? Then this follows from them.',
      },
    }),
    choice('NP-K-GESL', 'Geslacht', 'Sex', [option('man', 'man', 'man'), option('woman', 'vrouw', 'woman'), option('other', 'anders', 'other')], { keptWith: 'person' }),
    field('NP-K-LEEFT', 'Leeftijd bij aanmelding', 'Age at registration', { kind: 'number', min: 0, unit: { nl: 'jaar', en: 'years' } }, { keptWith: 'person' }),
  ],
};
