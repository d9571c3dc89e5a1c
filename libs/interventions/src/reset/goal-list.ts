import type { CatalogueGoal } from '@getrouw/domain';
import { at, both, result } from '../goals/catalogue.ts';

type Rest = Partial<CatalogueGoal>;
const within = (domain: string, about: CatalogueGoal['about'] & string) => (code: string, module: string, nl: string, en: string, rest: Rest): CatalogueGoal =>
  result(domain)(`RST-G-${code}`, nl, en, { about, module: `RST-${module}`, ...rest });
const child = within('RST-GK', 'child');
const family = within('RST-GG', 'family');
const parent = within('RST-GO', 'parent');
const worst = (nl: string, en: string): Rest => ({ anchors: [at(-2, nl, en)] });
const after = (...codes: string[]): Rest => ({ after: codes.map((code) => `RST-G-${code}`) });
const part = (nl: string, en: string) => ({ nl, en });

/** The twenty goals of ReSet as the study counts them: of the child (5), the family (5) and the parent (10). */
export const goals: CatalogueGoal[] = [
  child('K1', 'M1', 'Dagelijkse basiszorg van het kind is geregeld', 'Child\'s basic care is secured', {
    activities: both(['Op de komst van een baby voorbereiden', 'Prepare for a baby'], ['Medische zorg, opvang, voeding en kleding regelen', 'Arrange medical care, day care, food and clothing'],
      ['Veiligheid en een dag- en nachtritme opbouwen', 'Build safety and a day and night rhythm']),
    examples: both(['Ons kind krijgt een bril', 'Our child gets glasses'], ['De kinderen zijn thuis veilig', 'The children are safe at home']),
    ...worst('Lang honger, ernstig ziek, gedwongen uit huis of overleden', 'Long hunger, seriously ill, placed out of home by force, or died'), ...after('O5'), underReported: true,
    remark: part('Gebeurt vaak zonder dat het als doel is gesteld. Begin vroeg met de schulden.', 'Often done without being set as a goal. Begin early with debts.'),
  }),
  child('K2', 'M1', 'Opvoedklimaat stimuleert de ontwikkeling', 'Parenting climate stimulates development', {
    activities: both(['Aandacht geven aan wat bij de leeftijd hoort', 'Give attention to what belongs to the age'], ['Oefenen met zindelijk worden, spelen, fietsen of opkomen voor zichzelf', 'Practise toilet training, playing, cycling or standing up for oneself']),
    examples: both(['Broer en zus spelen samen', 'Brother and sister play together'], ['We praten meer met onze peuter', 'We talk more with our toddler']),
    ...worst('De ontwikkeling is zo bedreigd dat het kind uit huis gaat', 'Development is so threatened that the child is placed out of home'), ...after('K1'),
  }),
  child('K3', 'M1', 'Kind gaat onbezorgd naar passend onderwijs', 'Child attends suitable school without worry', {
    activities: both(['Meegaan naar een gesprek op school', 'Go along to a talk at school'], ['Hulp bij huiswerk of leren regelen', 'Arrange help with homework or learning'], ['Pesten of verzuim aanpakken', 'Tackle bullying or absence']),
    examples: both(['Onze dochter is elke dag op tijd op school', 'Our daughter is at school in time every day']),
    ...worst('Van school verwijderd en zonder onderwijs', 'Removed from school and without education'), ...after('K1'),
  }),
  child('K4', 'M1', 'Ouder begrijpt bijzonder gedrag van het kind en kan ermee omgaan', 'Parent understands special behaviour and can handle it', {
    activities: both(['Zoeken waar het gedrag vandaan komt', 'Look for where the behaviour comes from'], ['Leren omgaan met het gedrag', 'Learn to handle the behaviour']),
    examples: both(['Vader blijft rustig als de baby huilt', 'Father stays calm when the baby cries']),
    ...worst('Het kind kan door zijn gedrag niet thuis blijven wonen', 'The child cannot stay at home because of its behaviour'), ...after('K1'),
  }),
  child('K5', 'M1', 'Ouders voeden vaardiger op', 'Parents have better parenting skills', {
    activities: both(['Grenzen stellen oefenen', 'Practise setting limits'], ['De ouder sterker maken', 'Strengthen the parent'], ['De ouder op een vast moment ontlasten', 'Relieve the parent at a fixed time']),
    examples: both(['Moeder voelt zich zekerder', 'Mother feels more confident']),
    ...worst('De kinderen gaan tijdens het traject uit huis', 'The children are placed out of home during the trajectory'), ...after('O5'),
  }),
  family('G1', 'M2', 'Ouder en kind hebben beter of meer contact', 'Parent and child have better or more contact', {
    activities: both(['Beelden nabespreken', 'Talk over video images'], ['De omgangsregeling uitbreiden', 'Extend the contact arrangement']),
    examples: both(['Er is vaste omgang met vader', 'There is regular contact with father']),
    ...worst('Ouder en kind hebben (voorlopig) geen contact meer', 'Parent and child have no contact any more (for now)'), ...after('K1'),
    remark: part('Gaat over praten en omgaan met elkaar, en over contact na een scheiding of uithuisplaatsing.', 'Is about talking and interacting, and about contact after a separation or placement.'),
  }),
  parent('O1', 'M3', 'Huishouden is georganiseerd', 'Household is organised', {
    activities: both(['Samen opruimen en plannen', 'Tidy and plan together'], ['Hulp in huis regelen', 'Arrange domestic help']), examples: both(['Het huishouden loopt zonder hulp', 'The household runs without help']), ...after('O5'),
    remark: part('Eerst voordoen en samen doen, later meer zelf laten doen.', 'First show and do together, later let them do more themselves.'),
  }),
  parent('O2', 'M3', 'Gezin heeft structuur, regelmaat en rust', 'Family has structure, routine and calm', {
    activities: both(['Een dagritme opzetten', 'Set up a daily routine']), examples: both(['We houden ons aan vaste tijden', 'We keep to fixed times']),
    ...worst('Het gezin valt uit elkaar, de kinderen wonen elders', 'The family falls apart, the children live elsewhere'), ...after('O5'),
  }),
  parent('O3', 'M3', 'Ouders combineren en plannen taken', 'Parents combine and plan tasks', {
    activities: both(['Zorg, werk en huishouden op elkaar afstemmen', 'Balance care, work and household']), examples: both(['Moeder combineert de zorg voor haar zieke kind met het huishouden', 'Mother combines the care for her sick child with the household']), ...after('K1'),
  }),
  parent('O4', 'M4', 'Post en administratie zijn blijvend op orde', 'Post and administration are in order for good', {
    activities: both(['Post openen, ordenen en beantwoorden', 'Open, sort and answer post'], ['Formulieren invullen', 'Fill in forms'], ['Een vrijwilliger of budgetbeheer zoeken', 'Find a volunteer or budget management']),
    examples: both(['We weten welke rekeningen er elke maand komen', 'We know which bills come every month']), ...after('K1'),
  }),
  parent('O5', 'M4', 'Basisbehoeften van het gezin zijn gedekt', 'Family\'s basic needs are met', {
    activities: both(['Voedselbank, fonds of bijzondere bijstand aanvragen', 'Apply for food bank, fund or special assistance'],
      ['Bankrekening, legitimatie, DigiD, inschrijving en zorgverzekering regelen', 'Arrange bank account, identification, digital ID, registration and health insurance'], ['Vervoer regelen', 'Arrange transport']),
    examples: both(['We krijgen een pakket van de voedselbank', 'We get a parcel from the food bank']),
    ...worst('Honger, een schuld zonder uitweg of het huis uitgezet', 'Hunger, a debt without a way out, or evicted'), ...after('O4'),
    remark: part('Gaat voor andere doelen: K1, K5, O1, O2, G2 en O10.', 'Goes before other goals: K1, K5, O1, O2, G2 and O10.'),
  }),
  parent('O6', 'M4', 'Inkomen is toereikend, minstens bijstandsniveau', 'Income is sufficient, at least social assistance level', {
    activities: both(['Een uitkering of toeslag aanvragen', 'Apply for a benefit or allowance'], ['Alimentatie regelen', 'Arrange alimony']), examples: both(['Ons inkomen is op bijstandsniveau', 'Our income is at assistance level']),
    ...worst('Het inkomen valt helemaal weg', 'The income disappears completely'), ...after('O4'),
  }),
  parent('O7', 'M4', 'Voor de schulden is een oplossing', 'Debts have a workable solution', {
    activities: both(['Schuldeisers inlichten', 'Inform creditors'], ['Betalingsregelingen treffen', 'Make payment arrangements'], ['Naar schuldhulp, wettelijke sanering of bewind brengen', 'Bring to debt help, legal restructuring or administration']),
    examples: both(['De energie wordt niet afgesloten', 'The energy is not cut off']),
    ...worst('Voor alle regelingen afgewezen; bewind of budgetbeheer lukt ook niet', 'Rejected for every scheme; administration or budget management fails too'), ...after('O6'),
  }),
  family('G2', 'M5', 'Gezin heeft een steunend netwerk', 'Family has a supportive network', {
    activities: both(['Een bijeenkomst met het netwerk houden', 'Hold a meeting with the network'], ['Een brug slaan naar instanties', 'Build a bridge to agencies']), examples: both(['We staan er minder alleen voor', 'We are less on our own']), ...after('O5'),
    remark: part('Gaat over mensen om het gezin heen en over hulpverleners.', 'Is about people around the family and about professionals.'),
  }),
  family('G3', 'M6', 'Alle gezinsleden wonen passend', 'All family members are suitably housed', {
    activities: both(['Urgentie aanvragen', 'Apply for priority'], ['Een uitzetting laten opschorten', 'Have an eviction suspended'], ['Woningruil of een gesprek met de verhuurder regelen', 'Arrange a swap or a talk with the landlord']),
    examples: both(['De uitzetting is uitgesteld', 'The eviction is postponed']), ...worst('Het gezin staat op straat', 'The family is on the street'), ...after('K1'),
  }),
  family('G4', 'M6', 'Ingrijpende gebeurtenis is verwerkt', 'Distressing event is processed', {
    activities: both(['Praten over verlies of ziekte', 'Talk about loss or illness']), examples: both(['Zoon en zieke moeder praten met elkaar', 'Son and sick mother talk with each other']), ...after('G1'),
  }),
  family('G5', 'M6', 'Langdurige hulp voor gezin(slid) is ingezet', 'Long-term support for family (member) is in place', {
    activities: both(['Naar jeugd-ggz, gezins- of gehandicaptenhulp brengen', 'Bring to youth mental health, family or disability support'], ['Warm overdragen', 'Hand over warmly']), examples: both(['Systeemtherapie is begonnen', 'Family therapy has started']),
    resultRule: part('Helemaal gehaald: de hulp is goed begonnen. Deels: toegelaten, nog op een wachtlijst. Niet veranderd: nog niet geregeld.', 'Fully achieved: the help has started well. Partly: accepted, still on a waiting list. Unchanged: not arranged yet.'),
  }),
  parent('O8', 'M7', 'Relatieproblemen tussen ouders zijn opgelost of tot rust gebracht', 'Relationship problems between parents are solved or calmed', {
    activities: both(['Praten over keuzes', 'Talk about choices'], ['Ouders op één lijn brengen', 'Bring parents into line']), examples: both(['We trekken weer samen op', 'We do things together again']),
    ...worst('Voorgoed uit elkaar; contact kan niet meer of is niet veilig', 'Separated for good; contact is no longer possible or not safe'), ...after('G1'),
    remark: part('Uit elkaar gaan kan een goede oplossing zijn. De veiligheid van de kinderen gaat voor.', 'Living apart can be a full solution. The safety of the children comes first.'),
  }),
  parent('O9', 'M7', 'Ouder heeft passende dagbesteding', 'Parent has suitable daytime activity', {
    activities: both(['Helpen met cv en solliciteren', 'Help with CV and applying'], ['Een opleiding zoeken', 'Find a training'], ['Vrijstelling van de sollicitatieplicht aanvragen', 'Apply for exemption from the duty to apply'], ['Werk en gezin in balans brengen', 'Balance work and family']),
    examples: both(['Vader volgt een cursus', 'Father takes a course']), ...worst('De ouder raakt het werk helemaal kwijt', 'The parent loses work completely'),
  }),
  parent('O10', 'M7', 'Ouder krijgt hulp bij psychische klachten of verslaving', 'Parent gets help for mental health or addiction', {
    activities: both(['Motiveren voor en brengen naar ggz of verslavingszorg', 'Motivate for and bring to mental health or addiction care'], ['Een behandeling weer laten beginnen', 'Have a treatment begin again']),
    examples: both(['Het onderzoek van moeder is klaar', 'Mother\'s examination is finished']), ...after('O5'),
    resultRule: part('Helemaal gehaald: de behandeling is (weer) begonnen. Deels: op een wachtlijst. Niet veranderd: niet gelukt, of de klachten blijven.', 'Fully achieved: treatment has (re)started. Partly: on a waiting list. Unchanged: not reached, or complaints persist.'),
  }),
];
