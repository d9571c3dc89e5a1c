import type { Instrument, Item, Section } from '@getrouw/domain';
import { choice, field, keptByProfessional, option, PARENTS, unknown } from '../registration/registration.ts';
import { codingFields } from './coding.ts';
import { extraFields } from './extra-fields.ts';
import { problemRows } from './problem-rows.ts';

/** What a provider has to state a ground for before it is asked. */
const OFF: Pick<Item, 'offByDefault' | 'sensitivity'> = { offByDefault: true, sensitivity: 'special_category' };

const origin = [
  option('NL', 'Nederland', 'Netherlands'), option('SR', 'Suriname', 'Suriname'), option('AN', 'Antillen', 'Antilles'), option('TR', 'Turkije', 'Turkey'),
  option('MA', 'Marokko', 'Morocco'), option('OW', 'overig westers', 'other western'), option('ONW', 'overig niet-westers', 'other non-western'), unknown,
];
const namely = [option('YES', 'ja, namelijk', 'yes, namely', { counts: 'yes', asksText: true }), option('NO', 'nee', 'no', { counts: 'no' }), unknown];
const age: Item['answer'] = { kind: 'number', min: 0, unit: { nl: 'jaar', en: 'years' } };

const familyFields: Section = {
  code: 'RST-RL-FAMILY',
  name: { nl: 'Gezin', en: 'Family' },
  kind: 'section',
  items: [
    field('RST-RL-01', 'Dossiernummer', 'File number', { kind: 'text' }, { keptWith: 'case' }),
    field('RST-RL-02', 'Werkgebied', 'Working area', { kind: 'text' }, { keptWith: 'case' }),
    field('RST-RL-03', 'Startdatum begeleiding', 'Start date of support', { kind: 'date', precision: 'day' }, { keptWith: 'trajectory' }),
    field('RST-RL-04', 'Leeftijd moeder', 'Age of mother', age, { perPerson: ['mother'], keptWith: 'person' }),
    field('RST-RL-05', 'Leeftijd vader', 'Age of father', age, { perPerson: ['father'], keptWith: 'person' }),
    field('RST-RL-06', 'Leeftijd en geslacht van elk kind', 'Age and gender of each child', age, {
      perPerson: ['child'], keptWith: 'person',
      guidance: { nl: 'Op papier is plaats voor vier kinderen; hier voor elk aantal.', en: 'On paper there is room for four children; here for any number.' },
    }),
    field('RST-RL-07', 'Samenstelling, rolverdeling en betrokkenheid van ouders', 'Composition, roles and involvement of parents', { kind: 'text' }),
    choice('RST-RL-08', 'Geboorteland kind', 'Country of birth of child', origin, { perPerson: ['child'], ...OFF }),
    choice('RST-RL-09', 'Geboorteland vader', 'Country of birth of father', origin, { perPerson: ['father'], ...OFF }),
    choice('RST-RL-10', 'Geboorteland moeder', 'Country of birth of mother', origin, { perPerson: ['mother'], ...OFF }),
    choice('RST-RL-11', 'Geboorteland opvoeder', 'Country of birth of caregiver', origin, { perPerson: ['caregiver'], ...OFF }),
  ],
};

const otherFields: Section = {
  code: 'RST-RL-OTHER',
  name: { nl: 'Opleiding, steun, aanmelding en einde', en: 'Education, support, referral and end' },
  kind: 'section',
  items: [
    choice('RST-RL-35', 'Hoogste opleiding', 'Highest education', [
      option('GEEN', 'geen startkwalificatie', 'no basic qualification'), option('MBO', 'mbo of havo/vwo', 'mbo or havo/vwo'), option('HBO', 'hbo of universiteit', 'hbo or university'),
      option('ONB', 'onbekend', 'unknown', { counts: 'outside' }),
    ], { perPerson: PARENTS }),
    choice('RST-RL-36', 'Steun uit eigen netwerk', 'Support from own network', namely),
    choice('RST-RL-37', 'Andere krachten of steunfactoren', 'Other strengths or support factors', namely),
    field('RST-RL-38', '(Eerder) betrokken hulpverlening', '(Earlier) involved help', { kind: 'text' }),
    choice('RST-RL-39', 'Aanmelding', 'Referral', [
      option('ZELF', 'zelfmelder', 'self-referral'), option('PROF', 'professional, namelijk', 'professional, namely', { asksText: true }),
      option('NIETPROF', 'niet-professional, namelijk', 'non-professional, namely', { asksText: true }),
    ], { askedAt: ['start'] }),
    choice('RST-RL-40', 'Profiel van het gezin', 'Profile of the family', [
      option('ZM', 'zorgmijdend', 'care-avoiding'), option('WEG', 'weet de weg niet', 'does not know the way'), option('EERDER', 'eerder begeleid', 'supported before'),
      option('PECH', 'ongelukkige omstandigheden', 'unfortunate circumstances'), option('ONV', 'niet leerbaar of onvermogen', 'not able to learn or inability'),
      option('ANDERS', 'anders, namelijk', 'other, namely', { asksText: true }),
    ], {
      keptWith: 'case',
      guidance: { nl: 'U kiest het profiel bij de indeling. De antwoorden hier zijn de oudere lijst; de studie eindigde met vijf profielen.', en: 'You choose the profile with the classification. The answers here are the older list; the study ended with five profiles.' },
    }),
    field('RST-RL-41', 'Begeleiding beëindigd op', 'Support ended on', { kind: 'date', precision: 'day' }, { keptWith: 'trajectory', askedAt: ['close'] }),
    field('RST-RL-42', 'Reden van beëindiging', 'Reason for ending', { kind: 'text' }, { keptWith: 'trajectory', askedAt: ['close'] }),
    choice('RST-RL-43', 'Vervolghulp', 'Follow-up help', [
      option('NONE', 'geen', 'none'), option('VOLUNTARY', 'langdurige vrijwillige hulp', 'long-term voluntary help'), option('MENTAL', 'jeugd-ggz', 'youth mental health care'),
      option('DISABILITY', 'hulp bij een beperking', 'help with a disability'), option('COMPULSORY', 'gedwongen kader', 'compulsory framework'),
      option('WMO', 'Wmo', 'Social Support Act'), option('NEW_RESET', 'nieuw ReSet-traject', 'new ReSet trajectory'),
      option('OTHER', 'andere langdurige hulp, namelijk', 'other long-term help, namely', { asksText: true }), unknown,
    ], { askedAt: ['close'] }),
    field('RST-RL-44', 'Overige bijzonderheden', 'Other particulars', { kind: 'text' }),
  ],
};

/** The registration list of the study with what else its classification needs. */
export const registration: Instrument = {
  code: 'RST-RL',
  name: { nl: 'Registratielijst ReSet', en: 'ReSet registration list' },
  kind: 'registration',
  purpose: { nl: 'Vastleggen wie het gezin zijn en wat er speelt, zodat te zien is of ReSet de gezinnen bereikt waarvoor het bedoeld is.', en: 'Record who the family are and what is going on, to see whether ReSet reaches the families it is meant for.' },
  policy: { ...keptByProfessional, subject: 'family', secondScorerPercent: 50 },
  norm: { statistic: 'none' },
  sections: [familyFields, problemRows, otherFields, extraFields, codingFields],
};
