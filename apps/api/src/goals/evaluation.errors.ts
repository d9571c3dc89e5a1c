import { refusal } from '../platform/index.ts';

export const evaluationErrors = {
  oneADay: refusal('EVALUATION_ONE_A_DAY', {
    nl: 'Op deze dag staat er al een evaluatie. Kies een andere datum, of ga verder met die evaluatie.', en: 'There is an evaluation on this day already. Choose another date, or go on with that evaluation.',
  }, { constraints: ['evaluation_one_a_day'] }),
  closed: refusal('EVALUATION_CLOSED', {
    nl: 'Deze evaluatie is afgerond. Heropen haar met een reden om iets te wijzigen.', en: 'This evaluation is closed. Reopen it with a reason to change something.',
  }),
  notClosed: refusal('EVALUATION_NOT_CLOSED', {
    nl: 'Deze evaluatie is nog niet afgerond.', en: 'This evaluation is not closed yet.',
  }),
  ratersOpen: refusal<{ raters: string }>('EVALUATION_RATERS_OPEN', {
    nl: 'Nog niet ingeleverd: {raters}. Afronden kan als iedereen heeft gescoord, of als u zegt waarom iemand ontbreekt.',
    en: 'Not handed in yet: {raters}. You can close when everybody has scored, or when you say why somebody is missing.',
  }),
  goalsWithoutOutcome: refusal<{ goals: string }>('EVALUATION_GOALS_WITHOUT_OUTCOME', {
    nl: 'Deze doelen hebben nog geen score: {goals}. Geef een score, of zeg dat u het niet weet.', en: 'These goals have no score yet: {goals}. Give a score, or say that you do not know.',
  }),
  raterIn: refusal('EVALUATION_RATER_IN', {
    nl: 'Deze scores zijn ingeleverd en veranderen niet meer.', en: 'These scores were handed in and do not change any more.',
  }),
  raterStarted: refusal('EVALUATION_RATER_STARTED', {
    nl: 'Er is al iets gescoord. Lever in wat er is; dan gaat het niet verloren.', en: 'Something was scored already. Hand in what is there; then it is not lost.',
  }),
  nothingScored: refusal('EVALUATION_NOTHING_SCORED', {
    nl: 'Er is nog niets gescoord; er valt niets in te leveren.', en: 'Nothing was scored yet; there is nothing to hand in.',
  }),
  raterUnknown: refusal<{ accepted: string }>('EVALUATION_RATER_UNKNOWN', {
    nl: 'Zo iemand scoort niet bij deze evaluatie. Wel: {accepted}.', en: 'Nobody scores as that at this evaluation. Accepted are: {accepted}.',
  }),
  scoresApart: refusal('EVALUATION_SCORES_APART', {
    nl: 'Deze scores geeft iemand anders, apart van u. Lever eerst uw eigen scores in; daarna kunt u invullen wat de ander zegt.',
    en: 'Somebody else gives these scores, apart from you. Hand in your own scores first; after that you can fill in what the other says.',
  }, { status: 403 }),
  byLink: refusal('EVALUATION_BY_LINK', {
    nl: 'Deze scores komen via een link of op het apparaat dat u geeft. U ziet ze als iedereen klaar is. Trek de link in om ze zelf in te vullen.',
    en: 'These scores come by a link or on the device that you hand over. You see them when everybody is done. Revoke the link to fill them in yourself.',
  }, { status: 403 }),
  noLink: refusal('EVALUATION_NO_LINK', {
    nl: 'Een link is er alleen voor de cliënt en voor iemand uit het netwerk.', en: 'There are links only for the client and for somebody from the network.',
  }),
  notWaiting: refusal('EVALUATION_NOT_WAITING', {
    nl: 'Dit formulier wacht niet op u: het is al nagekeken, ligt bij de professional of is heropend.', en: 'This form does not wait for you: it was checked already, is with the professional or was reopened.',
  }),
  ownForm: refusal('EVALUATION_OWN_FORM', {
    nl: 'Wie een formulier zelf heeft afgerond, kijkt het niet na.', en: 'Who closed a form does not check it.',
  }, { status: 403 }),
};

export const clientErrors = {
  organisationUnknown: refusal('CLIENT_ORGANISATION_UNKNOWN', {
    nl: 'Dit adres is niet bekend. Kijk of u het helemaal hebt overgenomen.', en: 'This address is not known. See whether you copied all of it.',
  }),
  linkUnknown: refusal('CLIENT_LINK_UNKNOWN', {
    nl: 'Deze link werkt niet. Vraag je begeleider om een nieuwe.', en: 'This link does not work. Ask your worker for a new one.',
  }),
  codeUnknown: refusal('CLIENT_CODE_UNKNOWN', {
    nl: 'Deze code werkt niet. Kijk of je hem goed hebt overgenomen, of vraag om een nieuwe.', en: 'This code does not work. See whether you copied it right, or ask for a new one.',
  }),
  linkOver: refusal('CLIENT_LINK_OVER', {
    nl: 'Deze link werkt niet meer. Vraag je begeleider om een nieuwe.', en: 'This link works no longer. Ask your worker for a new one.',
  }),
  done: refusal('CLIENT_DONE', {
    nl: 'Je hebt dit al ingeleverd. Er verandert niets meer aan.', en: 'You have handed this in already. Nothing in it changes any more.',
  }),
  noSatisfaction: refusal('CLIENT_NO_SATISFACTION', {
    nl: 'Bij deze evaluatie wordt niet gevraagd wat u van de hulp vindt.', en: 'At this evaluation nobody asks what you think of the help.',
  }),
  ownSatisfaction: refusal('CLIENT_OWN_SATISFACTION', {
    nl: 'De cliënt heeft dit al ingevuld. Dat blijft zoals het is.', en: 'The client filled this in already. That stays as it is.',
  }),
  tooManyForms: refusal('CLIENT_TOO_MANY_FORMS', {
    nl: 'Vanaf deze plek zijn net veel formulieren ingeleverd. Wacht een kwartier en probeer het dan weer.', en: 'Many forms were handed in from this place just now. Wait a quarter of an hour and try again.',
  }, { status: 429 }),
  teamCodeTaken: refusal('CLIENT_TEAM_CODE_TAKEN', {
    nl: 'Dit team heeft al een code. Trek die eerst in.', en: 'This team has a code already. Revoke that first.',
  }, { constraints: ['satisfaction_code_now'] }),
};
