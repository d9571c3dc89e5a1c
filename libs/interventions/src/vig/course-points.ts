import { closingInNationalTerms, followUpOrReturn, point, type OpenPoint } from '../course/points.ts';

/** Where the sources leave room about the course of a case, and what this definition chose. */
export const pointsOfCourse: OpenPoint[] = [
  followUpOrReturn('VIG-OP-C1'),
  closingInNationalTerms('VIG-OP-C2'),
  point('VIG-OP-C3', { nl: 'Wanneer in het casusoverleg', en: 'When in the case meeting' },
    { nl: 'Een gezin komt ten minste twee keer in het casusoverleg. Wanneer, staat er niet.', en: 'A family is discussed at least twice. When is not said.' },
    { nl: 'Na drie en na zes maanden staat het op de werklijst. De regel telt alleen hoe vaak.', en: 'After three and after six months it is on the work list. The rule counts only how often.' }),
  point('VIG-OP-C4', { nl: 'De maatregel kennen bij de start', en: 'Knowing the measure at the start' },
    { nl: 'Het gezin weet bij de start welke maatregel dreigt of geldt. Een termijn staat er niet.', en: 'At the start the family knows which measure threatens or is in force. No term is given.' },
    { nl: 'Tot en met een week na de start telt als bij de start.', en: 'Up to a week after the start counts as at the start.' }),
  point('VIG-OP-C5', { nl: 'Einde van een fase', en: 'End of a phase' },
    { nl: 'Hoelang elke fase duurt en waarmee zij eindigt, is niet gepubliceerd.', en: 'How long each phase lasts and with what it ends is not published.' },
    { nl: 'De analyse eindigt met het ondertekende plan, het leren met het begin van het teruggeven van de regie, de afsluiting met het einde van het traject.', en: 'The analysis ends with the signed plan, the learning when direction begins to be handed back, the closing with the end of the trajectory.' }),
  point('VIG-OP-C6', { nl: 'Redenen van afsluiten', en: 'Reasons of closing' },
    { nl: 'De bron geeft geen lijst en zegt niet wat uitval is.', en: 'The source gives no list and does not say what drop-out is.' },
    { nl: 'Een eigen lijst. Uitval is alleen dat het gezin stopt of weigert; bij een aanbieder die stopt, blijft het onbekend.', en: 'A list of our own. Drop-out is only that the family stops or refuses; where a provider stops it stays unknown.' }),
];
