import type { Definition } from '@getrouw/domain';

/** Where the sources leave room about plan, goals and outcomes, what they say, and what this definition chose. */
export const pointsOfGoals: NonNullable<Definition['openPoints']> = [
  {
    code: 'NP-OP-GOAL-1', topic: { nl: 'Als een van de twee niet scoorde', en: 'When one of the two did not score' },
    finding: { nl: 'Een derde van de jongeren scoorde niet. De bron zegt niet wat de score dan is.', en: 'A third of the youths did not score. The source does not say what the score is then.' },
    choice: { nl: 'Dan telt de score van de ander.', en: 'Then the score of the other counts.' },
  },
  {
    code: 'NP-OP-GOAL-2', topic: { nl: 'Halve punten', en: 'Half points' },
    finding: { nl: 'De regel rondt af naar de jongere. Tabel 90 kan alleen met halve punten; de andere tabellen kunnen met hele.', en: 'The rule rounds toward the youth. Table 90 is possible with half points only; the other tables are possible with whole ones.' },
    choice: { nl: 'Hele punten, zoals de regel zegt.', en: 'Whole points, as the rule says.' },
  },
  {
    code: 'NP-OP-GOAL-3', topic: { nl: 'Twee modellen van doelen', en: 'Two models of goals' },
    finding: {
      nl: 'Bij uitdagingen en participatie noemt de tekst 14 hoofd- en subdoelen, bijlage 15 telt er 21. Een doel over lichamelijke gezondheid staat in geen van de hoofddoelen.',
      en: 'For challenges and participation the text names 14 main goals and subgoals, annex 15 counts 21. A goal on physical health is in none of the main goals.',
    },
    choice: { nl: 'Doelen krijgen een code van bijlage 15. De doelen uit de tekst staan erbij als kop en zijn niet te kiezen.', en: 'Goals get a code of annex 15. Those of the text stand beside them as headings and cannot be chosen.' },
  },
  {
    code: 'NP-OP-GOAL-4', topic: { nl: 'De onderste trede van de schaal', en: 'The lowest step of the scale' },
    finding: { nl: 'Het formulier drukt bij de scores +2, +1, 0 en -1; -2 staat alleen in tabel 1.', en: 'The form prints the scores +2, +1, 0 and -1; -2 is in table 1 only.' },
    choice: { nl: 'De schaal loopt van -2 tot +2. Bij -2 vragen we wat er gebeurde, en houden niemand tegen.', en: 'The scale runs from -2 to +2. At -2 we ask what happened, and hold nobody back.' },
  },
  {
    code: 'NP-OP-GOAL-5', topic: { nl: 'Licht verstandelijke beperking', en: 'Mild intellectual disability' },
    finding: { nl: 'De richtlijn raadt dan hooguit drie doelen aan. De registratie van NP vraagt er niet naar; voldoende leerbaar is iets anders.', en: 'The guideline then advises at most three goals. The NP registration does not ask about it; sufficiently able to learn is something else.' },
    choice: { nl: 'Het product waarschuwt bij meer dan vijf. Dat het er dan drie zijn, staat in het advies.', en: 'The product warns at more than five. That it is three then, is said in the advice.' },
  },
  {
    code: 'NP-OP-GOAL-6', topic: { nl: 'Wie meetellen in de uitkomsten', en: 'Who counts in the outcomes' },
    finding: {
      nl: 'Paragraaf 3.3.2 kiest op de datum van afsluiten (1 oktober 2015 tot en met 31 december 2017), paragraaf 3.4.2 op de datum van de start (tot en met 30 november 2017).',
      en: 'Section 3.3.2 selects on the closing date (1 October 2015 to 31 December 2017), section 3.4.2 on the starting date (up to 30 November 2017).',
    },
    choice: { nl: 'De dag waarop de eerste periode van hulp eindigde.', en: 'The day on which the first period of help ended.' },
  },
  {
    code: 'NP-OP-GOAL-7', topic: { nl: 'Lengte met maatwerktrajecten', en: 'Length with tailored trajectories' },
    finding: { nl: 'Twee maatwerktrajecten tellen als één traject. Over één erbij zegt de bron niets.', en: 'Two tailored trajectories count as one trajectory. The source says nothing about one more.' },
    choice: { nl: 'Een maatwerktraject telt half, en de lengte wordt naar beneden afgerond: NP met één maatwerktraject is drie maanden.', en: 'A tailored trajectory counts half, and the length is rounded down: NP with one tailored trajectory is three months.' },
  },
  {
    code: 'NP-OP-GOAL-8', topic: { nl: 'Schaal van de tevredenheid', en: 'Scale of satisfaction' },
    finding: { nl: 'De bron drukt de woorden en geen cijfers. De groepen naar duur raken elkaar bij 3 en bij 6 maanden.', en: 'The source prints the words and no numbers. The groups by duration touch at 3 and at 6 months.' },
    choice: { nl: '1 tot 5; niet van toepassing telt niet mee. De groepen staan zoals op het formulier.', en: '1 to 5; not applicable does not count. The groups stand as on the form.' },
  },
  {
    code: 'NP-OP-GOAL-9', topic: { nl: 'Uitval in procenten', en: 'Drop-out in percents' },
    finding: { nl: 'Van 935 jongeren stopten er 135 voortijdig. De bron drukt daarvoor 14,4 en 14,5 procent.', en: 'Of 935 youths 135 ended early. The source prints 14.4 and 14.5 percent for it.' },
    choice: { nl: '14,4 is juist. Drie van hen stopten in een latere periode en tellen hier niet.', en: '14.4 is right. Three of them ended in a later period and do not count here.' },
  },
];
