import { refusal } from '../platform/index.ts';

export const surveyErrors = {
  notASurvey: refusal('ROUND_NOT_A_SURVEY', {
    nl: 'Deze ronde is geen vragenlijst onder professionals.', en: 'This round is not a survey among professionals.',
  }),
  isASurvey: refusal('ROUND_IS_A_SURVEY', {
    nl: 'Deze ronde is een vragenlijst onder professionals: er worden geen dossiers getrokken of beoordeeld.', en: 'This round is a survey among professionals: no case files are drawn or scored in it.',
  }),
  privacyStays: refusal('SURVEY_PRIVACY_STAYS', {
    nl: 'De ronde is begonnen: wat de antwoorden van iemand mogen weten, verandert niet meer.', en: 'The round has begun: what answers may know of a person does not change any more.',
  }, { constraints: ['round_privacy_stays', 'response_privacy', 'response_of_somebody'] }),
  nobodyToAsk: refusal('SURVEY_NOBODY_TO_ASK', {
    nl: 'Op de peildatum werkt in deze teams niemand met deze methodiek. Leg eerst bij Professionals vast wie waar werkt.',
    en: 'On the reference date nobody works with this method in these teams. Write down under Professionals first who works where.',
  }),
  tooFew: refusal<{ asked: number; minimum: number }>('SURVEY_TOO_FEW', {
    nl: 'Er worden {asked} mensen gevraagd. Resultaten zijn er pas vanaf {minimum}. Kies meer teams.', en: '{asked} people would be asked. There are results from {minimum} on only. Choose more teams.',
  }),
  notRunning: refusal('SURVEY_NOT_RUNNING', {
    nl: 'Deze vragenlijst kan niet worden ingevuld: zij is nog niet begonnen of al gesloten.', en: 'This survey cannot be filled in: it has not begun yet, or is closed already.',
  }),
  overdue: refusal<{ answerBy: string }>('SURVEY_OVERDUE', {
    nl: 'Invullen kon tot en met {answerBy}.', en: 'It could be filled in until {answerBy}.',
  }),
  organisationUnknown: refusal('SURVEY_ORGANISATION_UNKNOWN', {
    nl: 'Dit adres hoort bij geen organisatie. Kijk of u het helemaal hebt overgenomen.', en: 'This address belongs to no organisation. See whether you copied all of it.',
  }),
  linkUnknown: refusal('SURVEY_LINK_UNKNOWN', {
    nl: 'Deze link is niet bekend, of hoort niet bij deze organisatie. Kijk of u hem helemaal hebt overgenomen, of open de nieuwste mail.',
    en: 'This link is not known, or does not belong to this organisation. See whether you copied all of it, or open the latest mail.',
  }),
  linkUsed: refusal('SURVEY_LINK_USED', {
    nl: 'Deze uitnodiging is al gebruikt. Ga verder met de code die u toen kreeg. Was u het niet? Laat het degene weten die u uitnodigde.',
    en: 'This invitation has been used already. Go on with the code that you got then. Was it not you? Tell whoever invited you.',
  }, { constraints: ['response_respondent_key', 'response_pseudonym_key'] }),
  meetingUnknown: refusal('SURVEY_MEETING_UNKNOWN', {
    nl: 'Deze code is niet bekend, of werkt niet meer. Kijk nog eens naar het scherm.', en: 'This code is not known, or works no longer. Look at the screen again.',
  }),
  codeUnknown: refusal('SURVEY_CODE_UNKNOWN', {
    nl: 'Met deze code is hier niets begonnen. Kijk of u haar goed hebt overgenomen. Een nieuwere link maakt een oudere code ongeldig.',
    en: 'Nothing was begun here with this code. See whether you copied it right. A newer link makes an older code void.',
  }),
  codeTaken: refusal('SURVEY_CODE_TAKEN', {
    nl: 'Deze code bestaat al. Probeer het nog eens.', en: 'This code exists already. Try once more.',
  }, { constraints: ['response_code_key'] }),
  handedIn: refusal('SURVEY_HANDED_IN', {
    nl: 'Deze vragenlijst is ingeleverd. Er verandert niets meer aan.', en: 'This survey has been handed in. Nothing in it changes any more.',
  }),
  alreadyAnswered: refusal('SURVEY_ANSWERED', {
    nl: 'Wie al heeft ingevuld, krijgt geen nieuwe link.', en: 'Whoever has filled in already gets no new link.',
  }),
  noAddress: refusal('SURVEY_NO_ADDRESS', {
    nl: 'Van deze professional is geen e-mailadres bekend.', en: 'No e-mail address of this professional is known.',
  }),
  useTheLink: refusal('SURVEY_ANONYMOUS_BY_LINK', {
    nl: 'Deze vragenlijst is anoniem. Open haar met de link uit uw mail of met de code in het teamoverleg, niet terwijl u bent ingelogd: dan weet Getrouw niet wie u bent.',
    en: 'This survey is anonymous. Open it with the link from your mail or with the code at the team meeting, not while signed in: then Getrouw does not know who you are.',
  }),
  nobodyAnswered: refusal('SURVEY_NOBODY_ANSWERED', {
    nl: 'Er is nog niets ingeleverd. Sluiten kan zodra er antwoorden zijn.', en: 'Nothing has been handed in yet. It can be closed when there are answers.',
  }),
  notReopened: refusal('SURVEY_NOT_REOPENED', {
    nl: 'Een vragenlijst wordt niet heropend: wie de cijfers van voor en na naast elkaar legt, zou zien wat één persoon antwoordde. Plan een nieuwe ronde.',
    en: 'A survey is not reopened: whoever lays the figures of before and after side by side would see what one person answered. Plan a new round.',
  }),
  formImported: refusal('SURVEY_FORM_IMPORTED', {
    nl: 'Een van deze formulieren is zojuist al ingelezen.', en: 'One of these forms has just been imported.',
  }, { constraints: ['response_form_key'] }),
  tooManyReminders: refusal<{ most: number }>('SURVEY_TOO_MANY_REMINDERS', {
    nl: 'Er zijn al {most} herinneringen. Haal eerst een andere weg.', en: 'There are {most} reminders already. Take another away first.',
  }),
  reminderTaken: refusal('SURVEY_REMINDER_TAKEN', {
    nl: 'Op die dag gaat er al een herinnering uit.', en: 'A reminder goes out on that day already.',
  }, { constraints: ['survey_reminder_day_key'] }),
};
