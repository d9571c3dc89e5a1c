import type { CatalogueGoal, GoalCatalogue } from '@getrouw/domain';
import { at, both, result, say } from '../goals/catalogue.ts';

export const domains: GoalCatalogue['domains'] = [
  { code: 'NP-D1', name: say('Basiszaken', 'Basics'), themes: [{ code: 'NP-D1-BAS', name: say('Basiszaken', 'Basics') }] },
  { code: 'NP-D2', name: say('Financiën en huisvesting', 'Finances and housing'), themes: [
    { code: 'NP-D2-FI', name: say('Financiën', 'Finances') }, { code: 'NP-D2-HV', name: say('Huisvesting', 'Housing') },
  ] },
  { code: 'NP-D3', name: say('Uitdagingen', 'Challenges'), themes: [
    { code: 'NP-D3-GEZ', name: say('Gezondheid', 'Health') }, { code: 'NP-D3-POL', name: say('Politie en justitie', 'Police and justice') },
    { code: 'NP-D3-OPV', name: say('Opvoeding', 'Parenting') }, { code: 'NP-D3-REL', name: say('Relaties en vrije tijd', 'Relations and leisure') },
    { code: 'NP-D3-LAN', name: say('Langdurige hulp waar nodig', 'Long-term help where needed') },
  ] },
  { code: 'NP-D4', name: say('Maatschappelijke participatie', 'Social participation'), themes: [{ code: 'NP-D4-DAG', name: say('Positieve dagbesteding', 'Positive daytime activity') }] },
];

type Rest = Partial<CatalogueGoal>;
const within = (domain: string, theme: string, shared: Rest = {}) => (code: string, nl: string, en: string, rest: Rest = {}) => result(domain)(code, nl, en, { theme, ...shared, ...rest });
const basics = within('NP-D1', 'NP-D1-BAS');
const finances = within('NP-D2', 'NP-D2-FI');
const housing = within('NP-D2', 'NP-D2-HV');
const stepOf = (parent: string): Rest => ({ kind: 'step', parent, isActivity: true });

/** Domains 1 and 2: the text of the study and its tables have the same goals. */
export const basicsAndFinances: CatalogueGoal[] = [
  basics('NP-D1-1', 'Eerste levensbehoeften zijn geregeld', 'Basic needs are covered', {
    examples: both(['Ik heb een bankrekening met een pas die het doet', 'I have a bank account with a card that works'], ['Ik heb een plek om te slapen', 'I have a place to sleep'],
      ['Mijn post komt op één adres aan', 'My post arrives at one address'], ['Ik ben verzekerd tegen ziektekosten', 'I have health insurance'], ['Ik kan zelf reizen', 'I can travel by myself'], ['Ik ben veilig', 'I am safe']),
    activities: both(['Identiteitsbewijs en DigiD regelen', 'Arrange an identity document and a digital ID'], ['Inschrijven op een adres of postadres', 'Register at an address or postal address'],
      ['Internetbankieren aanzetten', 'Switch on internet banking'], ['Zorgen voor een telefoon met beltegoed', 'See to a phone with credit']),
  }),
  basics('NP-D1-2', 'Basisvaardigheden voor het dagelijks leven zijn op peil', 'Sufficient basic skills', {
    examples: both(['Ik vraag hulp als ik die nodig heb', 'I ask for help when I need it'], ['Ik betaal drie maanden mijn rekeningen op tijd', 'I pay my bills on time for three months'],
      ['Ik bankier zelf op mijn telefoon', 'I do my own banking on my phone'], ['Ik vertel rustig mijn verhaal aan een loket', 'I tell my story calmly at a desk']),
  }),
  basics('NP-D1-3', 'Weet waar informatie, voorzieningen en instanties te vinden zijn', 'Sufficient basic knowledge: knows where to find information, services, agencies', {
    underReported: true,
    examples: both(['Ik weet wat opvang voor mijn kind kost', 'I know what day care for my child costs'], ['Ik weet wat het juridisch loket voor mij kan doen', 'I know what the legal advice desk can do for me'],
      ['Ik weet waar ik een soa-test kan laten doen', 'I know where I can get an STI test']),
    remark: say('Gebeurt in bijna elk traject, maar wordt zelden als doel opgeschreven.', 'Done in nearly every trajectory, but seldom written down as a goal.'),
  }),
  finances('NP-D2-FI-1', 'Inkomen is toereikend', 'Sufficient income', {
    anchors: [at(2, 'Te besteden: ten minste bijstandsniveau, met de beslagvrije voet meegerekend', 'To spend: at least assistance level, with the part that cannot be seized taken into account'),
      at(1, 'Iets meer inkomen, of op korte termijn zekerheid daarover', 'Somewhat more income, or certainty about it at short notice'), at(-1, 'Het inkomen daalt', 'The income drops')],
    examples: both(['Ik heb een uitkering die klopt', 'I have the right benefit'], ['Ik krijg alle toeslagen waar ik recht op heb', 'I get every allowance that I am entitled to']),
    remark: say('Is van de gelddoelen het vaakst binnen één traject te halen.', 'Of the money goals the one most often reached within one trajectory.'),
  }),
  finances('NP-D2-FI-1a', 'Overzicht van wat er binnenkomt en uitgaat', 'Insight in income and expenses', { ...stepOf('NP-D2-FI-1'), underReported: true, after: ['NP-D2-FI-1'] }),
  finances('NP-D2-FI-2', 'Voor de schulden is een oplossing gevonden', 'Debts have a way out', {
    remark: say('Alleen voor wie schulden heeft. Lukt zelden binnen één traject.', 'Only for who has debts. Seldom works out within one trajectory.'),
  }),
  finances('NP-D2-FI-2a', 'Alle schulden staan op een rij', 'Debts have been mapped', { ...stepOf('NP-D2-FI-2'), after: ['NP-D2-FI-1a'] }),
  finances('NP-D2-FI-2b', 'Aflossing loopt volgens de afgesproken regelingen', 'Repayment runs as arranged', {
    ...stepOf('NP-D2-FI-2'), after: ['NP-D2-FI-2a'],
    anchors: [at(2, 'De afspraken zijn nagekomen in de tijd waar de evaluatie over gaat; schuldenvrij hoeft niet', 'The arrangements were kept in the time that the evaluation is about; it need not be free of debt')],
  }),
  finances('NP-D2-FI-2c', 'Toegelaten tot een vorm van schuldhulp', 'Admitted to debt help', {
    ...stepOf('NP-D2-FI-2'), after: ['NP-D2-FI-2b'], anchors: [at(2, 'Toegelaten', 'Admitted'), at(1, 'Aangemeld; de hulp is nog niet begonnen', 'Registered; the help has not begun yet')],
  }),
  housing('NP-D2-HV-1', 'Woonruimte voor een langere periode', 'Housing for the longer term', {
    after: ['NP-D2-HV-1c'], anchors: [at(2, 'Woont op een plek voor langere tijd', 'Lives in a place for the longer term'), at(1, 'Staat bijvoorbeeld op een wachtlijst', 'Is on a waiting list, for example')],
    remark: say('Wachtlijsten bepalen mee of dit lukt.', 'Waiting lists help decide whether this works.'),
  }),
  housing('NP-D2-HV-1a', 'Kent de mogelijkheden om te wonen', 'Informed about housing options', { ...stepOf('NP-D2-HV-1'), underReported: true }),
  housing('NP-D2-HV-1b', 'Heeft weloverwogen een woonplek gekozen', 'Has deliberately picked a place to live', { ...stepOf('NP-D2-HV-1'), after: ['NP-D2-HV-1a'] }),
  housing('NP-D2-HV-1c', 'Aangenomen door een woonvoorziening', 'Accepted by a housing facility', {
    ...stepOf('NP-D2-HV-1'), after: ['NP-D2-HV-1b'], anchors: [at(2, 'Aangenomen', 'Accepted'), at(1, 'De aanmelding loopt', 'The application is running')],
  }),
  housing('NP-D2-HV-2', 'Blijft wonen of woont passend', 'Keeps housing or has suitable housing', {
    anchors: [at(2, 'Kan er blijvend wonen, of vond iets wat beter past', 'Can live there for good, or found something more suitable'), at(1, 'Bijvoorbeeld minder ruzie thuis', 'For example fewer conflicts at home')],
  }),
];
