import type { Definition } from '@getrouw/domain';

/** Where the sources leave room about goals and outcomes, what they say, and what this definition chose. */
export const pointsOfGoals: NonNullable<Definition['openPoints']> = [
  {
    code: 'RST-OP-GOAL-1', topic: { nl: 'Wie scoort', en: 'Who scores' },
    finding: { nl: 'Thuisbegeleider en ouders geven samen één score. De studie noemt het een zwak punt dat de eigen kijk van ouders zo verdwijnt.', en: 'Worker and parents give one score together. The study calls it a weakness that the parents\' own view disappears in it.' },
    choice: { nl: 'De gezamenlijke score telt. Ouders kunnen hun eigen score ernaast geven; die telt niet mee.', en: 'The joint score counts. Parents can give their own score beside it; that does not count.' },
  },
  {
    code: 'RST-OP-GOAL-2', topic: { nl: 'Meer doelen in één soort', en: 'Several goals of one kind' },
    finding: { nl: 'De studie gebruikt per gezin één waarde per doel, soms met decimalen, en legt dat niet uit.', en: 'The study uses one value per family per goal, sometimes with decimals, and does not explain it.' },
    choice: { nl: 'Het gemiddelde van de doelen met die code; de uitkomst in woorden volgt door af te ronden.', en: 'The mean of the goals with that code; the outcome in words follows by rounding.' },
  },
  {
    code: 'RST-OP-GOAL-3', topic: { nl: 'Volgorde van doelen', en: 'Order of goals' },
    finding: { nl: 'De modellen van de studie vormen een kring: O5 voor K1, K1 voor O4, O4 voor O5.', en: 'The models of the study form a circle: O5 before K1, K1 before O4, O4 before O5.' },
    choice: { nl: 'De volgorde is een advies en houdt niemand tegen.', en: 'The order is advice and holds nobody back.' },
  },
  {
    code: 'RST-OP-GOAL-4', topic: { nl: 'Modulen buiten de handleiding', en: 'Modules outside the manual' },
    finding: { nl: 'De handleiding kent vijf modulen. Zes doelen uit de praktijk passen daar niet in.', en: 'The manual has five modules. Six goals from practice do not fit in them.' },
    choice: { nl: 'Twee overige modulen, zodat die doelen in het plan kunnen staan.', en: 'Two other modules, so that those goals can stand in the plan.' },
  },
  {
    code: 'RST-OP-GOAL-5', topic: { nl: 'Tevredenheid', en: 'Satisfaction' },
    finding: { nl: 'ReSet heeft geen eigen lijst. Organisaties gebruikten verschillende, anonieme formulieren, zodat de uitkomsten niet te gebruiken waren.', en: 'ReSet has no list of its own. Organisations used different, anonymous forms, so that outcomes could not be used.' },
    choice: { nl: 'Een voorstel van vier stellingen, met de onderdelen die de studie noemt. De licentiehouder stelt de vragen nog vast.', en: 'A proposal of four statements, with the parts that the study names. The licence holder still has to fix the questions.' },
  },
  {
    code: 'RST-OP-GOAL-6', topic: { nl: 'Slechtste uitkomst', en: 'Worst outcome' },
    finding: { nl: 'Bij 13 van de 20 doelen noemt de studie de slechtst denkbare uitkomst, bij de andere niet.', en: 'For 13 of the 20 goals the study names the worst conceivable outcome, for the others it does not.' },
    choice: { nl: 'Waar zij er een noemt, staat die bij de score -2. Bij de andere spreekt u die zelf af.', en: 'Where it names one, it stands at the score -2. For the others you agree on it yourselves.' },
  },
  {
    code: 'RST-OP-GOAL-7', topic: { nl: 'Uithuisplaatsing', en: 'Out-of-home placement' },
    finding: { nl: 'De studie noemt plaatsing als reden van afsluiten. De richtlijn noemt dat geen uitval.', en: 'The study names placement as a reason of closing. The guideline does not call that drop-out.' },
    choice: { nl: 'Plaatsing telt niet als uitval, en er is geen cijfer van plaatsingen alleen.', en: 'Placement does not count as drop-out, and there is no figure of placements alone.' },
  },
];
