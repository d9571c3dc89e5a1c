import type { Definition } from '@getrouw/domain';

/** Where the sources leave room about who NP is for and who is reached, what they say, and what this definition chose. */
export const pointsOfRegistration: NonNullable<Definition['openPoints']> = [
  {
    code: 'NP-OP08',
    topic: { nl: 'Leeftijd van de doelgroep', en: 'Age of the target group' },
    finding: { nl: 'De methode zegt tussen 12 en 24, de databank 12 tot en met 23, de onderzochte organisatie nam 15 tot en met 27 aan, en dakloosheid is geteld van 16 tot en met 26.', en: 'The method says between 12 and 24, the databank 12 up to 23, the organisation studied admitted 15 up to 27, and homelessness was counted from 16 up to 26.' },
    choice: { nl: 'Vier lezingen naast elkaar, die van de methode voorop met 24 erbij. Wat meer bij de doelgroep hoort, is geen regel.', en: 'Four readings side by side, that of the method first with 24 included. What else belongs to the target group is no rule.' },
  },
  {
    code: 'NP-OP09',
    topic: { nl: 'Contra-indicaties', en: 'Contra-indications' },
    finding: { nl: 'De methode noemt ernstige verslaving, ernstige psychiatrie, een IQ van 70 of lager en geen legale verblijfsstatus. De onderzochte organisatie schafte ze eind 2016 af.', en: 'The method mentions severe addiction, severe psychiatric disorder, an IQ of 70 or lower and no legal residence status. The organisation studied abolished them at the end of 2016.' },
    choice: { nl: 'Zij staan bij de kenmerken van de methode en wegen in geen regel mee.', en: 'They are among the characteristics of the method and count in no rule.' },
  },
  {
    code: 'NP-OP10',
    topic: { nl: 'Wanneer politie en justitie gevraagd wordt', en: 'When police and justice is asked' },
    finding: { nl: 'Paragraaf 3.3.1 zegt alleen bij afsluiting, paragraaf 5.10.3 elke drie maanden.', en: 'Section 3.3.1 says at close only, section 5.10.3 every three months.' },
    choice: { nl: 'Bij afsluiting, zoals op het formulier.', en: 'At close, as on the form.' },
  },
  {
    code: 'NP-OP11',
    topic: { nl: 'Dagbesteding', en: 'Daytime activity' },
    finding: { nl: 'De studie leidt dagbesteding af uit school en werk; oudere gegevens hebben alleen de uitkomst. Het percentage zonder dagbesteding (58,4) is van 935, niet van de 934 van wie het bekend is.', en: 'The study derives daytime activity from school and work; older data have the outcome only. The percentage without (58.4) is of 935, not of the 934 of whom it is known.' },
    choice: { nl: 'Dagbesteding kan ook zelf worden ingevuld en gaat dan voor. Anders telt school of werk.', en: 'Daytime activity can be filled in itself and then goes first. Otherwise school or work counts.' },
  },
  {
    code: 'NP-OP12',
    topic: { nl: 'Wie meetelt', en: 'Who counts' },
    finding: { nl: 'De studie laat lichte doorverwijstrajecten, NPT en statushouders weg en telt van wie terugkomt alleen de eerste periode. Zij kiest op datum van afsluiten, elders op datum van starten.', en: 'The study leaves out light referral trajectories, NPT and status holders and counts only the first period of who returns. It selects by date of closing, elsewhere by date of starting.' },
    choice: { nl: 'De drie varianten zijn weggelaten en een jongere telt met het eerste traject. Maatwerk telt mee.', en: 'The three variants are left out and a youth counts with the first trajectory. Tailored trajectories count.' },
  },
  {
    code: 'NP-OP13',
    topic: { nl: 'Psychische klachten naar aantal trajecten', en: 'Psychological complaints by number of trajectories' },
    finding: { nl: 'De studie drukt 27,1, 54,4 en 59,7 procent; de aantallen erachter (723, 149 en 62) passen niet bij de andere tabellen.', en: 'The study prints 27.1, 54.4 and 59.7 percent; the numbers behind them (723, 149 and 62) do not fit the other tables.' },
    choice: { nl: 'Deze cijfers zijn weggelaten.', en: 'These figures are left out.' },
  },
  {
    code: 'NP-OP14',
    topic: { nl: 'Redenen van afsluiten', en: 'Reasons for closing' },
    finding: { nl: 'De studie telt voortijdige beëindigingen en heeft geen lijst van redenen.', en: 'The study counts early endings and has no list of reasons.' },
    choice: { nl: 'Vijf redenen uit de tekst. Voortijdig is: uit beeld geraakt of negatief afgebroken.', en: 'Five reasons from the text. Early is: disappeared from view or broken off negatively.' },
  },
];
