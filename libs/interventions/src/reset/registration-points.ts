import type { Definition } from '@getrouw/domain';

/** Where the sources leave room about the registration and the classification, what they say, and what this definition chose. */
export const pointsOfRegistration: NonNullable<Definition['openPoints']> = [
  {
    code: 'RST-OP08',
    topic: { nl: 'Velden die elders staan', en: 'Fields that are kept elsewhere' },
    finding: {
      nl: 'De lijst heeft 44 velden. Dossiernummer, werkgebied, start, einde, reden en leeftijden horen bij het gezin, de personen of het traject; de zes profielen van veld 40 zijn later vijf andere geworden.',
      en: 'The list has 44 fields. File number, working area, start, end, reason and ages belong to the family, the persons or the trajectory; the six profiles of field 40 became five others later.',
    },
    choice: { nl: 'Alle 44 staan erin. Negen daarvan worden niet nog eens gevraagd, maar komen van waar zij al staan.', en: 'All 44 are there. Nine of them are not asked again, but come from where they are kept already.' },
  },
  {
    code: 'RST-OP09',
    topic: { nl: 'Onbekend is geen nee', en: 'Unknown is not no' },
    finding: { nl: 'De studie las wat een dossier niet noemt als nee, ook bij het netwerk: van 255 gezinnen was geen steunend netwerk gevonden.', en: 'The study read what a file does not mention as no, for the network too: of 255 families no supportive network was found.' },
    choice: { nl: 'Onbekend blijft onbekend en de uitkomst kan "niet te bepalen" zijn. De lezing van de studie is ernaast te zien.', en: 'Unknown stays unknown and the outcome can be "undetermined". The reading of the study can be seen beside it.' },
  },
  {
    code: 'RST-OP10',
    topic: { nl: 'Factoren die niet gemeten zijn', en: 'Factors that were not measured' },
    finding: { nl: 'Weinig samenhang (4D) en externe beheersing (4E) horen bij domein 4, maar zijn in de studie niet gemeten. Ook de acht factoren van domein 3 zijn niet los gescoord.', en: 'Low cohesion (4D) and external control (4E) belong to domain 4 but were not measured in the study. The eight factors of domain 3 were not scored one by one either.' },
    choice: { nl: 'Zij doen niet mee. Domein 3 is er als een ouder behoefte heeft aan opvoedsteun.', en: 'They take no part. Domain 3 is present when a parent needs parenting support.' },
  },
  {
    code: 'RST-OP11',
    topic: { nl: 'Aantal risico-indicatoren', en: 'Number of risk indicators' },
    finding: {
      nl: 'De studie spreekt van zestien indicatoren; de vier lijsten hebben er zeventien. Geen steunend netwerk is door de studie toegevoegd. Herkomst is een ervan en wordt niet meer geregistreerd.',
      en: 'The study speaks of sixteen indicators; the four lists have seventeen. No supportive network was added by the study. Origin is one of them and is no longer recorded.',
    },
    choice: { nl: 'Zonder herkomst zijn het er zestien, zonder netwerk vijftien. Beide lezingen staan er; vier is genoeg.', en: 'Without origin there are sixteen, without the network fifteen. Both readings are there; four is enough.' },
  },
  {
    code: 'RST-OP12',
    topic: { nl: 'Hoeveel risicofactoren voor toelating', en: 'How many risk factors for admission' },
    finding: {
      nl: 'Een noot vraagt naast opvoedproblemen één risicofactor, paragraaf 3.3.1 ten minste drie in totaal, en sommige teams drie ondersteuningsvragen. In de praktijk is ReSet ook bij crisis en dwang ingezet.',
      en: 'A note asks for one risk factor besides parenting problems, section 3.3.1 for at least three in total, and some teams for three support questions. In practice ReSet was used with crisis and compulsion too.',
    },
    choice: { nl: 'Twee lezingen: één en drie andere risicofactoren naast opvoedproblemen.', en: 'Two readings: one and three other risk factors besides parenting problems.' },
  },
  {
    code: 'RST-OP13',
    topic: { nl: 'Gedwongen hulp en meldingen', en: 'Compulsory help and reports' },
    finding: { nl: 'De studie leidt gedwongen hulp af uit jeugdbescherming en uit meldingen, en noemt bij profiel C gedwongen hulp of een melding. Zij telt 98 en elders 100 gezinnen.', en: 'The study derives compulsory help from youth protection and from reports, and with profile C speaks of compulsory help or a report. It counts 98 and elsewhere 100 families.' },
    choice: { nl: 'Jeugdbescherming van een kind (nu, eerder of dreigend) of een melding. Beide variabelen zijn dus gelijk. Jeugdbescherming van een ouder als kind telt niet mee.', en: 'Youth protection of a child (now, earlier or threatened) or a report. So both variables are the same. Youth protection of a parent as a child does not count.' },
  },
  {
    code: 'RST-OP14',
    topic: { nl: 'Wat thuis wonen is', en: 'What living at home is' },
    finding: { nl: 'De studie noemt vijf redenen waarom kinderen niet thuis wonen, en neemt een uithuisplaatsing van nu en van vroeger samen.', en: 'The study mentions five reasons why children do not live at home, and takes a placement now and earlier together.' },
    choice: { nl: 'Thuis is ook: weer thuis na een uithuisplaatsing, een deel van de week elders, en met een ouder tijdelijk elders.', en: 'At home is also: home again after a placement, elsewhere for part of the week, and temporarily elsewhere with a parent.' },
  },
  {
    code: 'RST-OP15',
    topic: { nl: 'Wat de indeling meer vraagt dan de lijst', en: 'What the classification asks beyond the list' },
    finding: { nl: 'De studie codeerde gezinstype, ziekte, soort opvoedvraag en meer uit de tekst van dossiers. De lijst heeft daar geen veld voor.', en: 'The study coded family type, illness, type of parenting question and more from the text of files. The list has no field for it.' },
    choice: { nl: 'Zestien eigen vragen, in een eigen deel. De licentiehouder kan ze vervangen.', en: 'Sixteen questions of our own, in a part of their own. The licence holder can replace them.' },
  },
  {
    code: 'RST-OP16',
    topic: { nl: 'Herkomst', en: 'Origin' },
    finding: { nl: 'Organisaties leggen herkomst niet meer vast. De studie zegt niet wanneer een gezin tot een niet-westerse minderheid hoort.', en: 'Organisations no longer record origin. The study does not say when a family belongs to a non-western minority.' },
    choice: { nl: 'Alle vragen en regels erover staan uit en tellen nergens mee. Staan zij aan, dan gaat het om het geboorteland van een gezinslid.', en: 'All questions and rules about it are off and count nowhere. When they are on, it is about the country of birth of a family member.' },
  },
  {
    code: 'RST-OP17',
    topic: { nl: 'Redenen van afsluiten', en: 'Reasons for closing' },
    finding: { nl: 'De studie heeft geen lijst en geen cijfers van redenen of uitval. Een richtlijn noemt een uithuisplaatsing geen uitval.', en: 'The study has no list and no figures of reasons or drop-out. A guideline does not call a placement drop-out.' },
    choice: { nl: 'Dertien redenen uit de tekst. Uitval is: het gezin stopt, voelt zich niet geholpen, of het traject eindigt na een incident.', en: 'Thirteen reasons from the text. Drop-out is: the family stops, feels not helped, or the trajectory ends after an incident.' },
  },
];
