import type { Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';
import { allButReturn } from './trajectory.ts';

const said = statement('FREQ7');

const introduction: Section = {
  code: 'NP-IO-KM',
  name: { nl: 'Kennismakingsgesprek', en: 'Introductory conversation' },
  kind: 'section',
  items: [
    said('NP-IO-KM-01', 'Ik benader een jongere pas als die weet van de aanmelding.', 'I approach a young person only once he or she knows about the registration.', {
        sourceCode: 'KMG1', variants: allButReturn,
        terms: ['REGISTRATION'],
        remark: {
          nl: 'Van alle stellingen lopen de antwoorden hier het meest uiteen (spreiding 2,23).',
          en: 'Of all statements this one has the widest spread of answers (SD 2.23).',
        },
      }),
    said('NP-IO-KM-02', 'De jongere kiest waar we elkaar voor het eerst spreken.', 'The young person picks the place where we first talk.', { sourceCode: 'KMG2' }),
    said('NP-IO-KM-03', 'De kennismaking is uiterlijk drie dagen nadat de jongere is aangemeld.', 'The first talk is held no later than three days after registration.', {
        sourceCode: 'KMG3',
        terms: ['INTRODUCTION'],
        remark: {
          nl: 'De samenvatting van de studie noemt twee dagen, de vragenlijst drie.',
          en: 'The summary of the study mentions two days, the survey three.',
        },
      }),
    said('NP-IO-KM-04', 'Bij de kennismaking leg ik uit wat wij van de jongere vragen.', 'At the first talk I explain what we ask of the young person.', { sourceCode: 'KMG4', terms: ['INTRODUCTION'] }),
    said('NP-IO-KM-05', 'Ik vertel dat elk leefgebied aan bod komt.', 'I tell that every life area will come up.', { sourceCode: 'KMG5', terms: ['LIFE-DOMAIN'] }),
    said('NP-IO-KM-06', 'Ik leg uit dat we ook met het netwerk gaan werken.', 'I explain that we will also work with the network.', { sourceCode: 'KMG6', terms: ['NETWORK'] }),
    said('NP-IO-KM-07', 'Ik vertel dat het positieve ons vertrekpunt is.', 'I tell that our starting point is what is positive.', { sourceCode: 'KMG7' }),
    said('NP-IO-KM-08', 'Ik meld dat collega\'s onderling informatie over de jongere delen.', 'I mention that colleagues share information about the young person with each other.', { sourceCode: 'KMG8' }),
    said('NP-IO-KM-09', 'Ik zeg dat bellen of appen in een crisis op elk moment mag.', 'I say that calling or texting in a crisis is fine at any moment.', { sourceCode: 'KMG9' }),
    said('NP-IO-KM-10', 'Ik schets hoe het verdergaat als de intensieve fase voorbij is.', 'I sketch how things go on once the intensive stage is over.', { sourceCode: 'KMG10', terms: ['INTENSIVE-PHASE'] }),
  ],
};

const intake: Section = {
  code: 'NP-IO-IN',
  name: { nl: 'Intake(fase)', en: 'Intake (phase)' },
  kind: 'section',
  items: [
    said('NP-IO-IN-01', 'Na de kennismaking mag de jongere er één dag over nadenken.', 'After the first talk the young person may think it over for one day.', {
        sourceCode: 'INT1', variants: allButReturn,
        terms: ['INTRODUCTION'],
        remark: {
          nl: 'De onderzochte organisatie had kennismaking en intake samengevoegd.',
          en: 'The organisation in the study had merged introduction and intake.',
        },
      }),
    said('NP-IO-IN-02', 'Past een jongere niet bij ons, dan draag ik die persoonlijk over aan een ander.', 'When a young person does not fit with us I personally pass him or her on to someone else.', { sourceCode: 'INT2' }),
    said('NP-IO-IN-03', 'Blijft er iets onduidelijk, dan maak ik een vervolgafspraak.', 'When something stays unclear I make a follow-up appointment.', {
        sourceCode: 'INT3',
        remark: {
          nl: 'De onderzochte organisatie had kennismaking en intake samengevoegd. De studie noemt een tweede intake op een andere plaats bij stelling Org6; bedoeld is deze stelling.',
          en: 'The organisation in the study had merged introduction and intake. Elsewhere the study calls statement Org6 a second intake; this statement is meant.',
        },
      }),
    said('NP-IO-IN-04', 'Een week na de kennismaking weet ik of er contra-indicaties zijn.', 'A week after the first talk I know whether there are contra-indications.', {
        sourceCode: 'INT4',
        terms: ['INTRODUCTION', 'CONTRA-INDICATION'],
        remark: {
          nl: 'Wie later antwoordde, kende geen contra-indicaties meer: de organisatie had ze afgeschaft.',
          en: 'Who answered later no longer knew contra-indications: the organisation had abolished them.',
        },
      }),
    said('NP-IO-IN-05', 'Is een jongere nog geen 16, dan informeer ik de ouders over het traject.', 'When a young person is not yet 16 I inform the parents about the trajectory.', { sourceCode: 'INT5' }),
    said('NP-IO-IN-06', 'Oude dossiers van andere hulpverleners neem ik alleen door met de jongere erbij.', 'I go through old files of other helpers only with the young person present.', {
        sourceCode: 'INT6', variants: allButReturn,
        remark: {
          nl: 'Een lage score kan twee dingen zeggen: oude dossiers worden zonder de jongere gelezen, of helemaal niet. Advies: pas de stelling aan of voeg "niet van toepassing" toe.',
          en: 'A low score can say two things: old files are read without the young person, or not at all. Advice: reword the statement or add "not applicable".',
        },
      }),
    said('NP-IO-IN-07', 'Voor vooronderzoek na de intake vraag ik eerst akkoord aan de jongere.', 'For preliminary research after intake I first ask the young person\'s consent.', { sourceCode: 'INT7', terms: ['INTAKE', 'PRELIMINARY-RESEARCH'] }),
  ],
};

const environment: Section = {
  code: 'NP-IO-OA',
  name: { nl: 'Diepgaande omgevingsanalyse', en: 'In-depth environment analysis' },
  kind: 'section',
  criterion: {
    nl: 'Onderzoekend in kaart brengen hoe het bestaan van de jongere is opgebouwd.',
    en: 'Inquiring approach to obtain a full analysis of the youth\'s situation.',
  },
  items: [
    said('NP-IO-OA-01', 'Met het bolletjesschema breng ik in beeld hoe de jongere ervoor staat.', 'With the dot chart (bolletjesschema) I picture how the young person is doing.', { sourceCode: 'OA1', terms: ['DOT-CHART'] }),
    said('NP-IO-OA-02', 'Ik laat de jongere iedere relatie een waardering geven en die toelichten.', 'I have the young person rate every relation and explain the rating.', { sourceCode: 'OA2', terms: ['RATING'] }),
    said('NP-IO-OA-03', 'Ik vraag welke waardering de VIP volgens de jongere teruggeeft.', 'I ask which rating the VIP would give back, in the young person\'s view.', { sourceCode: 'OA3', terms: ['RATING', 'VIP'] }),
    said('NP-IO-OA-04', 'Ik laat de jongere ook zichzelf een waardering geven.', 'I have the young person rate him- or herself as well.', { sourceCode: 'OA4', terms: ['RATING'] }),
    said('NP-IO-OA-05', 'Ik leg uit waarom het zinvol is mensen uit het netwerk op te zoeken.', 'I explain why it makes sense to look up people from the network.', { sourceCode: 'OA5', terms: ['NETWORK'] }),
    said('NP-IO-OA-06', 'Ik maak duidelijk waarom we samen kijken wat eerder wél lukte.', 'I make clear why we look together at what worked out before.', { sourceCode: 'OA6' }),
    said('NP-IO-OA-07', 'Pas als ik het hele plaatje zie, stellen we langetermijndoelen op.', 'Only when I see the full picture do we draw up long-term goals.', { sourceCode: 'OA7' }),
    said('NP-IO-OA-08', 'Samen met de jongere ga ik langs bij familie, vrienden en bekenden.', 'Together with the young person I drop by family, friends and acquaintances.', { sourceCode: 'OA8' }),
    said('NP-IO-OA-09', 'Ik help de jongere en de VIP met elkaar in gesprek te komen.', 'I help the young person and the VIP to start talking with each other.', { sourceCode: 'OA9', terms: ['VIP'] }),
  ],
};

export const intakeAndExploration = [introduction, intake, environment];
