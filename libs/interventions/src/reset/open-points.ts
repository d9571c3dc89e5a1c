import type { Definition } from '@getrouw/domain';

/** Where the sources leave room, what they say, and what this definition chose. */
export const openPoints: NonNullable<Definition['openPoints']> = [
  {
    code: 'RST-OP01',
    topic: { nl: 'Grenzen van de norm', en: 'Limits of the norm' },
    finding: { nl: 'De studie haalt twee bronnen aan die elkaar bij 4,0 overlappen: modelgetrouw vanaf 4,0, matig van 3,6 tot 4,0, hoog vanaf 4,1.', en: 'The study quotes two sources that overlap at 4.0: faithful from 4.0, moderate from 3.6 to 4.0, high from 4.1.' },
    choice: { nl: 'Vanaf 4,1 hoog, van 4,0 tot 4,1 voldoende, van 3,6 tot 4,0 matig, daaronder onvoldoende.', en: 'From 4.1 high, from 4.0 to 4.1 sufficient, from 3.6 to 4.0 moderate, below that insufficient.' },
  },
  {
    code: 'RST-OP02',
    topic: { nl: 'Stellingen zonder norm', en: 'Statements without a norm' },
    finding: { nl: 'Voor de handleiding (RST-FA-13), de beloning (RST-FA-14) en de hulpmiddelen geeft de studie geen grens.', en: 'For the manual (RST-FA-13), the pay (RST-FA-14) and the tools the study gives no limit.' },
    choice: { nl: 'Zij hebben geen norm. Dat is iets anders dan de gewone norm.', en: 'They have no norm. That is not the same as the ordinary norm.' },
  },
  {
    code: 'RST-OP03',
    topic: { nl: 'Schaal van de hulpmiddelen', en: 'Scale of the tools' },
    finding: { nl: 'De gedrukte gemiddelden en spreidingen kunnen niet op 1 tot 5; drie ervan vragen een 7. De woorden van de schaal zijn niet gedrukt, op "zeer vaak" na.', en: 'The printed means and spreads are not possible on 1 to 5; three of them need a 7. The words of the scale are not printed, except "very often".' },
    choice: { nl: 'Een schaal van 1 tot 7 met de woorden die dezelfde onderzoeker elders gebruikt, en "ken ik niet" erbuiten.', en: 'A scale of 1 to 7 with the words that the same researcher uses elsewhere, and "not known to me" outside it.' },
  },
  {
    code: 'RST-OP04',
    topic: { nl: 'Het woord bij antwoord 2', en: 'The word for answer 2' },
    finding: { nl: 'Hoofdstuk 3 zegt "zelden", de vragenlijst en hoofdstuk 4 zeggen "soms".', en: 'Chapter 3 says "rarely", the questionnaire and chapter 4 say "sometimes".' },
    choice: { nl: '"Soms", zoals in de vragenlijst.', en: '"Sometimes", as in the questionnaire.' },
  },
  {
    code: 'RST-OP05',
    topic: { nl: 'Plaats van de snelle start', en: 'Place of the quick start' },
    finding: { nl: 'De gedrukte lijst telt 18 stellingen over zorgorganisatie en 22 over de methode; de snelle start staat daar bij laagdrempelig.', en: 'The printed list counts 18 statements on care organisation and 22 on the method; the quick start stands under low-threshold there.' },
    choice: { nl: 'De snelle start hoort bij de zorgorganisatie, zoals in hoofdstuk 4: 19 en 21.', en: 'The quick start belongs to care organisation, as in chapter 4: 19 and 21.' },
  },
  {
    code: 'RST-OP06',
    topic: { nl: 'Wat de factoren omvatten', en: 'What the factors cover' },
    finding: { nl: 'Alleen 15 stellingen over de methode zijn op factoren onderzocht; de factoren verklaren samen ongeveer 71 procent. De studie noemt de drie organisaties niet bij naam.', en: 'Only 15 statements on the method were examined for factors; together the factors explain about 71 percent. The study does not name the three organisations.' },
    choice: { nl: 'Andere stellingen horen bij geen factor. Het cijfer van een factor is het gemiddelde van haar stellingen.', en: 'Other statements belong to no factor. The figure of a factor is the mean of its statements.' },
  },
  {
    code: 'RST-OP07',
    topic: { nl: 'Herleidbaar of anoniem', en: 'Linked or anonymous' },
    finding: { nl: 'De studie koppelt antwoorden aan de begeleider, omdat de werkwijze samenhangt met wat gezinnen bereiken.', en: 'The study links answers to the worker, because the way of working is related to what families achieve.' },
    choice: { nl: 'Onder een pseudoniem, met cijfers vanaf vijf begeleiders. Anoniem kan ook.', en: 'Under a pseudonym, with figures from five workers on. Anonymous is possible too.' },
  },
];
