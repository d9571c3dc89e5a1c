import { LONGEST_GOAL_TEXT } from '@getrouw/domain';
import type { Texts } from '../platform/index.ts';

/** What a column of a file can hold. `aliases` are other headings that mean it. */
export interface ImportField { field: string; label: Texts; required: boolean; accepted: Texts; aliases: readonly string[] }

const field = (name: string, nl: string, en: string, accepted: Texts, { required = false, aliases = [] }: { required?: boolean; aliases?: string[] } = {}): ImportField =>
  ({ field: name, label: { nl, en }, required, accepted, aliases });

const date: Texts = { nl: 'een datum, 2026-05-31 of 31-05-2026', en: 'a date, 2026-05-31 or 31-05-2026' };
const upTo = (most: number): Texts => ({ nl: `tekst, hooguit ${most} tekens`, en: `text, at most ${most} characters` });

const CLIENT_NUMBER = ['client', 'clientnr', 'nummer client', 'gezinsnummer', 'dossier', 'dossiernummer', 'case number'];
const TRAJECTORY_NUMBER = ['traject', 'trajectnr', 'trajectory', 'volgnummer'];

const METHOD: Texts = { nl: 'de code van een methodiek die u gebruikt', en: 'the code of a method that you use' };
const METHOD_NAMES = ['methodiekcode', 'programma', 'interventie', 'programme', 'intervention', 'definition'];

export const CASE_FIELDS: readonly ImportField[] = [
  field('clientNumber', 'Cliëntnummer', 'Client number', upTo(40), { required: true, aliases: CLIENT_NUMBER }),
  field('municipality', 'Gemeente', 'Municipality', upTo(100)),
  field('trajectoryNumber', 'Trajectnummer', 'Trajectory number', { nl: 'een heel getal vanaf 1', en: 'a whole number from 1' }, { aliases: TRAJECTORY_NUMBER }),
  field('definitionCode', 'Methodiek', 'Method', METHOD, { aliases: METHOD_NAMES }),
  field('team', 'Team', 'Team', { nl: 'de naam van een team', en: 'the name of a team' }, { required: true, aliases: ['teamnaam', 'team name'] }),
  field('referredOn', 'Aanmelddatum', 'Referred on', date, { aliases: ['aangemeld op', 'aanmelding', 'datum aanmelding', 'verwijsdatum', 'referral', 'referral date'] }),
  field('firstContactOn', 'Eerste contact', 'First contact on', date, { aliases: ['datum eerste contact', 'eerste contact op', 'first contact', 'first contact date'] }),
  field('startedOn', 'Startdatum', 'Started on', date, { required: true, aliases: ['start', 'begindatum', 'gestart op', 'datum start', 'start date', 'begin'] }),
  field('endedOn', 'Einddatum', 'Ended on', date, { aliases: ['einde', 'eind', 'geeindigd op', 'afgesloten op', 'sluitdatum', 'datum einde', 'end date', 'end', 'closed on'] }),
  field('referrer', 'Verwijzer', 'Referrer', upTo(200)),
  field('coercionMeasure', 'Drang of dwang', 'Coercion measure', { nl: 'de code van een maatregel van de methodiek', en: "the code of one of the method's measures" }, { aliases: ['maatregel', 'drangmaatregel', 'drang en dwang', 'measure'] }),
  field('closingReason', 'Reden van afsluiten', 'Closing reason', upTo(200), { aliases: ['afsluitreden', 'reden afsluiting', 'reden van afsluiting', 'sluitreden', 'reden einde', 'reason'] }),
  field('variant', 'Variant', 'Variant', { nl: 'de code van een variant van de methodiek', en: "the code of one of the method's variants" }),
  field('funding', 'Financiering', 'Funding', { nl: 'de code van een financiering van de methodiek', en: "the code of one of the method's fundings" }, { aliases: ['geldstroom', 'financier'] }),
  field('grantedHours', 'Toegekende uren', 'Granted hours', { nl: 'een heel getal vanaf 1', en: 'a whole number from 1' }, { aliases: ['uren', 'beschikte uren', 'hours'] }),
  field('professionals', 'Professionals', 'Professionals', {
    nl: 'personeelsnummers, gescheiden door |, elk zo nodig met een periode: 1042 (2026-01-01/2026-06-30)',
    en: 'staff numbers, separated by |, each with a period where needed: 1042 (2026-01-01/2026-06-30)',
  }, { aliases: ['professional', 'personeelsnummer', 'personeelsnummers', 'gezinscoach', 'hulpverlener', 'coach', 'staff number', 'staff numbers'] }),
];

/** Of a registration, a row for each person and one for the family; the questions of its list come behind them. */
export const REGISTRATION_FIELDS: readonly ImportField[] = [
  field('clientNumber', 'Cliëntnummer', 'Client number', { nl: 'een cliëntnummer uit uw gezinnen', en: 'a client number of your families' }, { required: true, aliases: CLIENT_NUMBER }),
  field('trajectoryNumber', 'Trajectnummer', 'Trajectory number', { nl: 'een heel getal vanaf 1; nodig als het gezin meer trajecten heeft', en: 'a whole number from 1; needed where the family has several trajectories' }, { aliases: TRAJECTORY_NUMBER }),
  field('person', 'Persoon', 'Person', { nl: 'moeder, vader, opvoeder, kind, jongere, ander, of gezin', en: 'mother, father, caregiver, child, youth, other, or family' }, { required: true, aliases: ['rol', 'wie', 'role', 'who'] }),
  field('personNumber', 'Persoonsnummer', 'Person number', { nl: 'een heel getal vanaf 1, in elk gezin opnieuw', en: 'a whole number from 1, anew in each family' }, { aliases: ['nr persoon', 'person no'] }),
  field('gender', 'Geslacht', 'Gender', { nl: 'man of jongen, vrouw of meisje, anders', en: 'man or boy, woman or girl, other' }, { aliases: ['sekse', 'sex'] }),
  field('born', 'Geboortemaand', 'Month of birth', { nl: 'een maand, 2015-08, of een datum', en: 'a month, 2015-08, or a date' }, { aliases: ['geboren', 'geboortedatum', 'born', 'date of birth'] }),
  field('moment', 'Moment', 'Moment', { nl: 'start of afsluiting; leeg: start', en: 'start or close; empty: start' }),
  field('filledOn', 'Ingevuld op', 'Filled in on', { nl: 'een datum, 2026-05-31 of 31-05-2026; leeg: vandaag', en: 'a date, 2026-05-31 or 31-05-2026; empty: today' }, { aliases: ['datum registratie', 'stand van', 'as of', 'registered on'] }),
];

/** Of a goal, a row each. */
export const GOAL_FIELDS: readonly ImportField[] = [
  field('clientNumber', 'Cliëntnummer', 'Client number', { nl: 'een cliëntnummer uit uw gezinnen', en: 'a client number of your families' }, { required: true, aliases: CLIENT_NUMBER }),
  field('trajectoryNumber', 'Trajectnummer', 'Trajectory number', { nl: 'een heel getal vanaf 1; nodig als het gezin meer trajecten heeft', en: 'a whole number from 1; needed where the family has several trajectories' }, { aliases: TRAJECTORY_NUMBER }),
  field('goalNumber', 'Doelnummer', 'Goal number', { nl: 'een heel getal vanaf 1, in elk gezin opnieuw', en: 'a whole number from 1, anew in each family' }, { required: true, aliases: ['doel nr', 'nr doel', 'goal no'] }),
  field('words', 'Doel in eigen woorden', 'Goal in own words', upTo(LONGEST_GOAL_TEXT), { aliases: ['eigen woorden', 'doel', 'doeltekst', 'own words', 'goal'] }),
  field('code', 'Doelcode', 'Goal code', { nl: "een code uit de doelenlijst van de methodiek; leeg of 'anders': later coderen", en: "a code from the method's list of goals; empty or 'other': to be coded later" }, { aliases: ['code doel', 'code', 'goal code'] }),
  field('whose', 'Wiens doel', 'Whose goal', { nl: 'jongere, kind, ouder of gezin', en: 'youth, child, parent or family' }, { aliases: ['van wie', 'whose'] }),
  field('setOn', 'Gesteld op', 'Set on', date, { required: true, aliases: ['datum doel', 'startdatum doel', 'doel gesteld op'] }),
  field('term', 'Termijn', 'Term', { nl: 'kort of lang', en: 'short or long' }),
  field('dueOn', 'Streefdatum', 'Due on', date, { aliases: ['gehaald voor', 'due'] }),
  field('zeroPoint', 'Beginsituatie', 'Zero point', upTo(LONGEST_GOAL_TEXT), { aliases: ['nulpunt', 'beginpunt', 'start situation'] }),
  field('zeroValue', 'Begincijfer', 'Zero value', { nl: 'een heel getal van 0 tot en met 10, van een doel op die schaal', en: 'a whole number from 0 to 10, of a goal on that scale' }, { aliases: ['cijfer bij start', 'startcijfer'] }),
  field('weight', 'Gewicht', 'Weight', { nl: 'een getal boven 0, tot en met 100', en: 'a number above 0, up to 100' }, { aliases: ['weging'] }),
  field('contributors', 'Wie helpt mee', 'Contributors', upTo(1_000), { aliases: ['betrokkenen', 'who contributes'] }),
  field('endedOn', 'Beëindigd op', 'Ended on', date, { aliases: ['einddatum doel', 'doel beeindigd op'] }),
  field('endReason', 'Reden van beëindigen', 'Reason of ending', { nl: 'gehaald, gewijzigd, vervallen of overgedragen', en: 'reached, changed, dropped or handed over' }, { aliases: ['reden einde doel', 'eindreden'] }),
  field('endNote', 'Toelichting bij beëindigen', 'Note on ending', upTo(1_000)),
];

/** Of a score of one goal by one rater at one evaluation, a row each. */
export const SCORE_FIELDS: readonly ImportField[] = [
  field('clientNumber', 'Cliëntnummer', 'Client number', { nl: 'een cliëntnummer uit uw gezinnen', en: 'a client number of your families' }, { required: true, aliases: CLIENT_NUMBER }),
  field('trajectoryNumber', 'Trajectnummer', 'Trajectory number', { nl: 'een heel getal vanaf 1; leeg: het traject dat op de dag van de evaluatie liep', en: 'a whole number from 1; empty: the trajectory that ran on the day of the evaluation' }, { aliases: TRAJECTORY_NUMBER }),
  field('heldOn', 'Datum evaluatie', 'Evaluation held on', date, { required: true, aliases: ['datum', 'date', 'evaluatiedatum', 'evaluatie', 'evaluatie op', 'evaluation', 'evaluation date'] }),
  field('final', 'Eindevaluatie', 'Final evaluation', { nl: 'ja of nee; leeg: nee', en: 'yes or no; empty: no' }, { aliases: ['laatste evaluatie', 'eindmeting', 'final'] }),
  field('goalNumber', 'Doelnummer', 'Goal number', { nl: 'een heel getal vanaf 1, in elk gezin opnieuw; leeg waar de code van het doel staat', en: 'a whole number from 1, anew in each family; empty where the code of the goal stands' }, { aliases: ['doel nr', 'nr doel', 'goal no'] }),
  field('goalCode', 'Doelcode', 'Goal code', { nl: 'een code uit de doelenlijst van de methodiek; leeg waar het nummer van het doel staat', en: "a code from the method's list of goals; empty where the number of the goal stands" }, { aliases: ['code doel', 'doel', 'goal'] }),
  field('rater', 'Wie scoorde', 'Who scored', { nl: 'cliënt, professional, netwerk of samen', en: 'client, professional, network or together' }, { required: true, aliases: ['scoorder', 'beoordelaar', 'wie', 'rater', 'scored by'] }),
  field('score', 'Score', 'Score', { nl: 'een getal van de schaal van het doel, of onbekend', en: "a number on the goal's scale, or unknown" }, { required: true, aliases: ['gas', 'gas-score', 'cijfer'] }),
  field('words', 'Eigen woorden', 'Own words', upTo(LONGEST_GOAL_TEXT), { aliases: ['toelichting', 'woorden', 'words'] }),
];

const yesOrNo: Texts = { nl: 'ja of nee; leeg: nee', en: 'yes or no; empty: no' };
const OF_TRAJECTORY: readonly ImportField[] = [
  field('clientNumber', 'Cliëntnummer', 'Client number', { nl: 'een cliëntnummer uit uw gezinnen', en: 'a client number of your families' }, { required: true, aliases: CLIENT_NUMBER }),
  field('trajectoryNumber', 'Trajectnummer', 'Trajectory number', { nl: 'een heel getal vanaf 1; nodig als het gezin meer trajecten heeft', en: 'a whole number from 1; needed where the family has several trajectories' }, { aliases: TRAJECTORY_NUMBER }),
];

/** Of a contact with a client, his network or others about him. */
export const CONTACT_FIELDS: readonly ImportField[] = [
  ...OF_TRAJECTORY,
  field('happenedOn', 'Datum', 'Date', date, { required: true, aliases: ['datum contact', 'contactdatum', 'date of contact'] }),
  field('kind', 'Soort contact', 'Kind of contact', {
    nl: 'huisbezoek, beeldbellen, telefoon, bericht, netwerk of overleg', en: 'face_to_face, video, phone, message, network or about',
  }, { required: true, aliases: ['soort', 'contactsoort', 'type', 'kind'] }),
  field('minutes', 'Minuten', 'Minutes', { nl: 'een heel getal van 1 tot en met 1440', en: 'a whole number from 1 to 1440' }, { aliases: ['duur', 'duur in minuten', 'duration'] }),
  field('outsideOfficeHours', 'Buiten kantooruren', 'Outside office hours', yesOrNo, { aliases: ['buiten kantoortijd'] }),
  field('failed', 'Mislukt', 'Failed', yesOrNo, { aliases: ['mislukte poging', 'no show', 'niet thuis', 'failed attempt'] }),
  field('source', 'Kenmerk', 'Reference', { nl: 'het kenmerk in uw eigen systeem, hooguit 100 tekens', en: 'the reference in your own system, at most 100 characters' }, { aliases: ['id', 'contactnummer', 'bronkenmerk', 'source', 'key'] }),
];

/** Of a milestone that was met. */
export const MILESTONE_FIELDS: readonly ImportField[] = [
  ...OF_TRAJECTORY,
  field('milestone', 'Mijlpaal', 'Milestone', { nl: 'de code van een mijlpaal van de methodiek', en: "the code of one of the method's milestones" }, { required: true, aliases: ['code', 'mijlpaalcode', 'milestone code'] }),
  field('happenedOn', 'Datum', 'Date', date, { required: true, aliases: ['gehaald op', 'datum mijlpaal', 'met on'] }),
];

/** Of a filled-in checklist; the questions of its instrument come behind them. */
export const CHECKLIST_FIELDS: readonly ImportField[] = [
  field('clientNumber', 'Cliëntnummer', 'Client number', { nl: 'een cliëntnummer uit uw gezinnen', en: 'a client number of your families' }, { required: true, aliases: CLIENT_NUMBER }),
  field('trajectoryNumber', 'Trajectnummer', 'Trajectory number', { nl: 'een heel getal vanaf 1; nodig als het gezin meer trajecten heeft', en: 'a whole number from 1; needed where the family has several trajectories' }, { aliases: TRAJECTORY_NUMBER }),
  field('team', 'Team', 'Team', { nl: 'de naam van een team; leeg: het team van het traject', en: "the name of a team; empty: the trajectory's team" }, { aliases: ['teamnaam', 'team name'] }),
  field('assessorName', 'Beoordelaar', 'Assessor', upTo(200), { aliases: ['naam beoordelaar', 'scoorder', 'ingevuld door', 'assessor name', 'scored by'] }),
];

export const PROFESSIONAL_FIELDS: readonly ImportField[] = [
  field('staffNumber', 'Personeelsnummer', 'Staff number', upTo(40), { required: true, aliases: ['personeelsnr', 'medewerkernummer', 'nummer', 'employee number'] }),
  field('name', 'Naam', 'Name', upTo(200), { required: true, aliases: ['medewerker', 'professional'] }),
  field('email', 'E-mailadres', 'E-mail address', { nl: 'een e-mailadres, naam@organisatie.nl', en: 'an e-mail address, name@organisation.nl' }, { aliases: ['e-mail', 'mail', 'mailadres'] }),
  field('birthYear', 'Geboortejaar', 'Birth year', { nl: 'een jaartal', en: 'a year' }, { aliases: ['year of birth'] }),
  field('youthCareSince', 'In de jeugdzorg sinds', 'Youth care since', date, { aliases: ['jeugdzorg sinds', 'start jeugdzorg', 'in youth care since'] }),
  field('cvNote', 'Opmerking bij cv', 'CV note', upTo(2000), { aliases: ['cv', 'cv opmerking', 'opmerking'] }),
  field('team', 'Team', 'Team', { nl: 'de naam van een team', en: 'the name of a team' }, { aliases: ['teamnaam', 'team name'] }),
  field('definitionCode', 'Methodiek', 'Method', METHOD, { aliases: METHOD_NAMES }),
  field('variants', 'Varianten', 'Variants', { nl: 'codes of namen van varianten van de methodiek, gescheiden door een komma, puntkomma of |', en: "codes or names of the method's variants, separated by a comma, semicolon or |" }, { aliases: ['variant'] }),
  field('trainedOn', 'Opgeleid op', 'Trained on', date, { aliases: ['getraind op', 'datum training', 'training', 'opleiding', 'trained'] }),
  field('teamSince', 'In het team sinds', 'In team since', date, { aliases: ['team sinds', 'in team sinds', 'sinds', 'team since', 'since'] }),
  field('teamUntil', 'In het team tot en met', 'In team until', date, { aliases: ['team tot en met', 'in team tot en met', 'tot en met', 'team until', 'until'] }),
];
