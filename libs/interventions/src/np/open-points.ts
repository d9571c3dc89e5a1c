import type { Definition } from '@getrouw/domain';

/** Where the sources leave room, what they say, and what this definition chose. */
export const openPoints: NonNullable<Definition['openPoints']> = [
  {
    code: 'NP-OP01',
    topic: { nl: 'Stellingen die niet voor NPT gelden', en: 'Statements that do not apply to NPT' },
    finding: {
      nl: 'De studie liet bij het team NP/NPT de antwoorden weg op 7 stellingen over kennismaking en intake, 13 over zorgorganisatie en 4 over de methode. Welke dat zijn, staat er niet; van drie stellingen over kennismaking en intake (KMG1, INT1 en INT6) volgt uit de gedrukte aantallen dat dit team er niet bij is. NPT heeft geen bureaudienst en andere kennismakingsgesprekken.',
      en: 'For the NP/NPT team the study discarded the answers to 7 statements on introduction and intake, 13 on care organisation and 4 on the method. Which these are is not said; of three statements on introduction and intake (KMG1, INT1 and INT6) the printed numbers show that this team is not in them. NPT has no office duty and introduces itself differently.',
    },
    choice: {
      nl: 'Die drie gelden niet voor NPT, de andere voor alle varianten, tot de licentiehouder zegt welke niet voor NPT gelden.',
      en: 'Those three do not apply to NPT, the others to all variants, until the licence holder says which do not apply to NPT.',
    },
  },
  {
    code: 'NP-OP02',
    topic: { nl: 'De gedrukte vragenlijst', en: 'The printed survey' },
    finding: { nl: 'De bijlage met de vragenlijst ontbreekt. De stellingen staan in hoofdstuk 5, de vragen over de begeleider en de uitleg erboven niet.', en: 'The annex with the survey is missing. The statements are in chapter 5, the questions about the worker and the instruction are not.' },
    choice: { nl: 'De vragen over de begeleider zijn afgeleid uit wat de studie over de teams vertelt.', en: 'The questions about the worker are derived from what the study tells about the teams.' },
  },
  {
    code: 'NP-OP03',
    topic: { nl: 'Indeling in vijf delen', en: 'Division into five parts' },
    finding: { nl: 'Paragraaf 5.2 noemt vijf delen; elders horen kennismaking, intake en omgevingsanalyse bij de zorgorganisatie.', en: 'Section 5.2 mentions five parts; elsewhere introduction, intake and environment analysis belong to care organisation.' },
    choice: { nl: 'De vijf delen van paragraaf 5.2.', en: 'The five parts of section 5.2.' },
  },
  {
    code: 'NP-OP04',
    topic: { nl: 'Aantal stellingen in factoren', en: 'Number of statements in factors' },
    finding: { nl: 'De tekst kondigt 27 stellingen aan; de tabellen geven er 26. Bij handelingsgericht spreekt de tekst van zeven andere stellingen, het zijn er acht.', en: 'The text announces 27 statements; the tables give 26. For action-oriented the text speaks of seven other statements, there are eight.' },
    choice: { nl: 'De 26 stellingen met een lading in de tabellen.', en: 'The 26 statements with a loading in the tables.' },
  },
  {
    code: 'NP-OP05',
    topic: { nl: 'Cijfer van een factor', en: 'Figure of a factor' },
    finding: { nl: 'De studie rekent met factorscores, per principe berekend; andere stellingen zijn niet op factoren onderzocht.', en: 'The study uses factor scores, computed per principle; other statements were not examined for factors.' },
    choice: { nl: 'Het cijfer van een factor is het gemiddelde van haar stellingen. Dat is eenvoudiger en ligt er dichtbij.', en: 'The figure of a factor is the mean of its statements. That is simpler and close to it.' },
  },
  {
    code: 'NP-OP06',
    topic: { nl: 'Dagen tot de kennismaking', en: 'Days until the introduction' },
    finding: { nl: 'De vragenlijst zegt drie dagen, de samenvatting van paragraaf 5.6 zegt twee.', en: 'The survey says three days, the summary of section 5.6 says two.' },
    choice: { nl: 'Drie dagen.', en: 'Three days.' },
  },
  {
    code: 'NP-OP07',
    topic: { nl: 'Herleidbaar of anoniem', en: 'Linked or anonymous' },
    finding: { nl: 'De studie koppelt antwoorden aan de begeleider, omdat de stijl samenhangt met wat jongeren bereiken, en raadt aan een pseudoniem te gebruiken en de toegang te beperken.', en: 'The study links answers to the worker, because style is related to outcomes of young people, and advises to use a pseudonym and restrict access.' },
    choice: { nl: 'Onder een pseudoniem, met cijfers vanaf vijf begeleiders. Anoniem kan ook.', en: 'Under a pseudonym, with figures from five workers on. Anonymous is possible too.' },
  },
];
