import type { Definition } from '@getrouw/domain';

/** Where the sources leave room, what they say, and what this definition chose. */
export const openPoints: NonNullable<Definition['openPoints']> = [
  {
    code: 'VIG-OP01',
    topic: { nl: 'Aantal vragen', en: 'Number of questions' },
    finding: {
      nl: 'De tekst noemt elf vragen; het formulier heeft 11 criteria met 19 ja/nee-vragen (proef: 16).',
      en: 'The text says eleven questions; the form has 11 criteria with 19 yes/no items (pilot: 16).',
    },
    choice: { nl: 'De norm van 80 procent geldt per vraag.', en: 'The norm of 80 percent applies to each question.' },
  },
  {
    code: 'VIG-OP02',
    topic: { nl: 'Niet van toepassing', en: 'Not applicable' },
    finding: {
      nl: 'Het rapport vraagt alleen een opmerking; of het ja of nee wordt en of het dossier meetelt staat er niet.',
      en: 'The report only asks for a remark; whether yes or no is ticked and whether the case counts is not said.',
    },
    choice: {
      nl: 'Het ja of nee blijft en krijgt een merk met opmerking. Het cijfer telt alle dossiers; ernaast staat het percentage zonder gemerkte dossiers.',
      en: 'The yes or no stays and carries a mark with a remark. The figure counts all cases; beside it stands the percentage without marked cases.',
    },
  },
  {
    code: 'VIG-OP03',
    topic: { nl: 'Vragen over zes maanden en de minimumstukken', en: 'Six-month questions and the minimum file' },
    finding: {
      nl: 'VIG-R1-1 en VIG-R2-2 gaan over zes maanden na afsluiting; de minimumstukken vragen alleen het verslag na drie maanden.',
      en: 'VIG-R1-1 and VIG-R2-2 look at six months after closing; the minimum file asks only for the three-month report.',
    },
    choice: {
      nl: 'Een traject is te beoordelen vanaf zes maanden na afsluiting; ontbreekt het verslag, dan is het antwoord nee.',
      en: 'A trajectory can be scored from six months after closing; without the report the answer is no.',
    },
  },
  {
    code: 'VIG-OP04',
    topic: { nl: 'Eenheid van beoordelen', en: 'Scoring unit' },
    finding: {
      nl: 'De checklist is per gezin, maar twee trajecten van een gezin worden allebei beoordeeld.',
      en: 'The checklist is per family, but two trajectories of one family are both analysed.',
    },
    choice: { nl: 'Eén beoordeling per traject; gezinnen en trajecten worden allebei geteld.', en: 'One assessment per trajectory; families and trajectories are both counted.' },
  },
  {
    code: 'VIG-OP05',
    topic: { nl: 'Belproef', en: 'Telephone sample' },
    finding: {
      nl: 'De belproef is per coach en de checklist per traject; over meer coaches, aantal pogingen en kantooruren staat niets.',
      en: 'The sample is per coach, the checklist per trajectory; nothing is said on several coaches, number of calls or office hours.',
    },
    choice: {
      nl: 'Eén uitslag per coach per ronde; bij meer coaches moeten allen slagen.',
      en: 'One result per coach per round; with more coaches all must pass.',
    },
  },
  {
    code: 'VIG-OP06',
    topic: { nl: 'Leeftijdsgrenzen van kinderen', en: 'Age limits of children' },
    finding: {
      nl: '0-23 jaar (presentatie), jonger dan 16 (richtlijn), jonger dan 18 (uitkomstvraag).',
      en: '0-23 years (presentation), below 16 (guideline), below 18 (outcome question).',
    },
    choice: { nl: 'Elke grens is een eigen regel met zijn eigen gebruik.', en: 'Each limit is a rule of its own with its own use.' },
  },
  {
    code: 'VIG-OP07',
    topic: { nl: 'Verlenging', en: 'Extension' },
    finding: {
      nl: 'De meeste bronnen noemen hooguit zes maanden; de inspectie noemt een verlenging van hooguit zes maanden.',
      en: 'Most sources say at most six months; the inspectorate mentions an extension of at most six months.',
    },
    choice: { nl: 'Zes maanden, met een vastgelegde reden zes maanden langer.', en: 'Six months, and with a recorded reason six months more.' },
  },
  {
    code: 'VIG-OP08',
    topic: { nl: 'Licentiehouder', en: 'Licence holder' },
    finding: {
      nl: 'De bronnen noemen Radar Uitvoering ontwikkelaar en eigenaar; het woord licentiehouder is van ons.',
      en: 'The sources call Radar Uitvoering developer and owner; the word licence holder is ours.',
    },
    choice: { nl: 'Radar is licentiehouder.', en: 'Radar is the licence holder.' },
  },
  {
    code: 'VIG-OP09',
    topic: { nl: 'Regie overnemen', en: 'Taking over direction' },
    finding: {
      nl: 'In de tekst staat het overnemen van de regie tussen analysefase en leerfase.',
      en: 'Taking over direction stands between analysis and learning in the text.',
    },
    choice: { nl: 'Het hoort bij de leerfase.', en: 'It belongs to the learning phase.' },
  },
  {
    code: 'VIG-OP10',
    topic: { nl: 'Criteria die meer beloven dan de vragen toetsen', en: 'Criteria that promise more than the questions test' },
    finding: {
      nl: 'Rondkomen (R3), de maatregel kennen bij de start (U5) en het plan van aanpak zelf (U3) staan in het criterium maar in geen vraag.',
      en: 'Living on the income (R3), knowing the measure at the start (U5) and the plan of approach itself (U3) stand in the criterion but in no question.',
    },
    choice: { nl: 'Het criterium staat boven de vragen; alleen de vragen tellen.', en: 'The criterion stands above the questions; only the questions count.' },
  },
  {
    code: 'VIG-OP11',
    topic: { nl: 'Meer dan één instrument', en: 'More than one instrument' },
    finding: { nl: 'De vraag spreekt van instrumenten in het meervoud.', en: 'The question speaks of instruments in the plural.' },
    choice: { nl: 'Eén instrument is genoeg voor een ja.', en: 'One instrument is enough for a yes.' },
  },
  {
    code: 'VIG-OP12',
    topic: { nl: 'Terugkoppeling aan de verwijzer', en: 'Feedback to the referrer' },
    finding: {
      nl: 'Criterium U3 noemt de terugkoppeling van het maandverslag aan de verwijzer, maar geen vraag toetst die.',
      en: 'Criterion U3 mentions feeding the monthly report back to the referrer, but no question tests it.',
    },
    choice: { nl: 'Telt niet mee in de score.', en: 'It does not count in the score.' },
  },
];
