import { anyOf, holds, oneOf } from '../registration/registration.ts';
import { ofAnybody, ofChild, ofFamily, ofMother, ofParent, studyReads } from './rules.ts';

const SHORT_OF_MONEY = ['MONEY_SHORTAGE', 'DEBT', 'PROBLEMATIC_DEBT'];
const ILL = ['LONG', 'HEART', 'LIFE_THREATENING'];
const abuse = anyOf(['RST-RL-29', 'RST-RL-30', 'RST-RL-31']);
const psychosomatic = { all: [holds('RST-RL-24'), holds('RST-RL-25'), holds('RST-RC-11')] };
const longIll = oneOf('RST-RC-08', ILL);
const inferred = { basis: 'inferred' } as const;

const ofChildren = [
  ofChild('RST-CHILD-BEHAVIOUR', 'Zorg of signaal over gedrag van een kind', 'Concern or signal about behaviour of a child', anyOf(['RST-RL-12', 'RST-RL-13'])),
  ofChild('RST-CHILD-MENTAL-HEALTH', 'Psychische klacht van een kind', 'Mental health complaint of a child', holds('RST-RL-25')),
  ofChild('RST-CHILD-GRIEF', 'Kind verwerkt rouw of trauma', 'Child processes grief or trauma', holds('RST-RL-22')),
  ofChild('RST-CHILD-ISOLATION', 'Sociaal isolement van een kind', 'Social isolation of a child', holds('RST-RL-21')),
  ofChild('RST-CHILD-PSYCHOSOMATIC', 'Vermoede psychosomatische klacht van een kind', 'Suspected psychosomatic complaint of a child', psychosomatic),
  ofChild('RST-CHILD-POLICE', 'Politiecontact van een kind', 'Police contact of a child', holds('RST-RX-04')),
  ofChild('RST-CHILD-ADDICTION', 'Verslaving van een kind', 'Addiction of a child', holds('RST-RL-26')),
  ofChild('RST-CHILD-SUICIDAL', 'Suïcidaal gedrag van een kind, nu of eerder', 'Suicidal behaviour of a child, now or earlier', holds('RST-RL-23')),
  ofChild('RST-CHILD-LOW-LEARNING', 'Vastgestelde beperkte leerbaarheid van een kind (laag IQ)', 'Established low learning ability of a child (low IQ)', holds('RST-RL-34')),
  ofChild('RST-CHILD-LANGUAGE', 'Ernstig taalprobleem van een kind', 'Serious language problem of a child', holds('RST-RL-32')),
  ofChild('RST-CHILD-OTHER-LEARNING', 'Ander leerprobleem van een kind', 'Other learning problem of a child', { all: [holds('RST-RL-13'), holds('RST-RC-14')] }),
  ofChild('RST-CHILD-ABUSE-NEGLECT', 'Sterke aanwijzing voor mishandeling, misbruik of verwaarlozing van een kind', 'Strong indication of abuse or neglect of a child', abuse),
  ofChild('RST-CHILD-WITNESS-VIOLENCE', 'Huiselijk geweld waar een kind bij is', 'Domestic violence in presence of a child', holds('RST-RL-20')),
];

const ofParents = [
  ofParent('RST-PARENT-MENTAL-HEALTH', 'Psychische klacht van een ouder', 'Mental health complaint of a parent', holds('RST-RL-25')),
  ofParent('RST-PARENT-PSYCHOSOMATIC', 'Vermoede psychosomatische klacht van een ouder', 'Suspected psychosomatic complaint of a parent', psychosomatic),
  ofParent('RST-PARENT-GRIEF', 'Ouder verwerkt rouw of trauma', 'Parent processes grief or trauma', holds('RST-RL-22')),
  ofParent('RST-PARENT-ADDICTION', 'Verslaving van een ouder', 'Addiction of a parent', holds('RST-RL-26')),
  ofParent('RST-PARENT-SUICIDAL', 'Suïcidaliteit van een ouder, nu of eerder', 'Suicidality of a parent, now or earlier', holds('RST-RL-23')),
  ofParent('RST-PARENT-LOW-IQ-OR-INJURY', 'Laag IQ van een ouder, of hersenletsel op dat niveau', 'Low IQ of a parent, or brain injury at that level', anyOf(['RST-RL-34', 'RST-RC-12'])),
  ofParent('RST-PARENT-LANGUAGE', 'Ernstig taalprobleem of analfabetisme van een ouder', 'Serious language problem or illiteracy of a parent', holds('RST-RL-32')),
  ofParent('RST-PARENT-DOMESTIC-VIOLENCE', 'Huiselijk geweld bij een ouder, nu of eerder', 'Domestic violence of a parent, now or earlier', holds('RST-RL-20')),
  ofParent('RST-PARENT-ABUSE-NEGLECT', 'Ouder is slachtoffer, getuige of dader van mishandeling, misbruik of verwaarlozing', 'Parent is victim, witness or perpetrator of abuse or neglect', abuse),
  ofParent('RST-PARENT-POLICE', 'Politiecontact van een ouder', 'Police contact of a parent', holds('RST-RX-04')),
  ofParent('RST-PARENTING-SUPPORT', 'Behoefte aan opvoedsteun', 'Need for parenting support', holds('RST-RL-12')),
];

/** Steps towards a family variable that the study does not count by itself. */
const steps = [
  ofAnybody('RST-ILL-SERIOUS', 'Iemand heeft een levensbedreigende ziekte of een hartziekte', 'Somebody has a life-threatening illness or a heart disease', oneOf('RST-RC-08', ['HEART', 'LIFE_THREATENING'])),
  ofParent('RST-ILL-PARENT', 'Een ouder is langdurig ziek', 'A parent is ill for a long time', longIll),
  ofChild('RST-ILL-CHILD', 'Een kind is langdurig ziek', 'A child is ill for a long time', longIll),
  ofParent('RST-ILL-PARENTS', 'Twee ouders zijn langdurig ziek', 'Two parents are ill for a long time', longIll, { persons: 2 }),
  ofChild('RST-ILL-CHILDREN', 'Twee of meer kinderen zijn langdurig ziek', 'Two or more children are ill for a long time', longIll, { persons: 2 }),
  ofParent('RST-ILL-NO-WORK', 'Een ouder kan door ziekte al lang niet werken', 'A parent has long been unable to work through illness', holds('RST-RC-09')),
  ofChild('RST-CHILD-PROTECTION', 'Een kind heeft jeugdbescherming, of dat was zo of dreigt', 'A child has youth protection, had it, or it threatens', oneOf('RST-RX-09', ['EARLIER', 'CURRENT', 'THREATENED'])),
  ofChild('RST-CHILD-PLACED', 'Een kind is gedwongen uit huis geplaatst, nu of eerder', 'A child is or was placed out of home by compulsion', oneOf('RST-RX-07', ['PLACED_NOW', 'PLACED_EARLIER'])),
];

const ofFamilies = [
  ofAnybody('RST-RELATIONAL', 'Wrijving, conflict of gebrekkige communicatie in relaties', 'Friction, conflict or poor communication in relationships', holds('RST-RL-19')),
  ofAnybody('RST-NO-ORGANISATION', 'Dagelijks leven niet georganiseerd', 'Daily life not organised', holds('RST-RL-16')),
  ofFamily('RST-DOMINANT-ILLNESS', 'Ziekte die het gezinsleven bepaalt', 'Illness that dominates family life', { any: [
    holds('RST-ILL-SERIOUS'), { all: [holds('RST-ILL-PARENT'), holds('RST-ILL-CHILD')] }, ...['RST-ILL-CHILDREN', 'RST-ILL-PARENTS', 'RST-ILL-NO-WORK'].map(holds),
  ] }),
  ofFamily('RST-DEATH', 'Ouder, kind of naaste overleden', 'Death of a parent, child or close relative', holds('RST-RX-06')),
  ofParent('RST-JOBSEEKING', 'Ouder zoekt werk of is tijdelijk vrijgesteld', 'Parent looks for work or is temporarily exempt', holds('RST-RL-18')),
  ofFamily('RST-EVICTION', 'Dreigende huisuitzetting', 'Threatened eviction', holds('RST-RC-06')),
  ofChild('RST-LOVERBOY', 'Vermoeden van mensenhandel (loverboy)', 'Suspicion of exploitation (loverboy)', holds('RST-RC-16')),
  ofFamily('RST-FINANCIAL', 'Tekort aan inkomen of schulden', 'Income shortage or debt', oneOf('RST-RX-16', SHORT_OF_MONEY)),
  ofFamily('RST-LOW-SES', 'Lage sociaaleconomische status, materieel', 'Low socio-economic status, material side', holds('RST-FINANCIAL'), inferred),
  ofParent('RST-PARENT-ISOLATION', 'Sociaal isolement van een ouder', 'Social isolation of a parent', holds('RST-RL-21')),
  ofFamily('RST-NO-NETWORK', 'Geen steunend netwerk gevonden', 'No supportive network found', { not: holds('RST-RL-36') }),
  ofFamily('RST-NEIGHBOUR-CONFLICT', 'Conflict met buurtbewoners', 'Conflict with neighbours', holds('RST-RX-18')),
  ofFamily('RST-COMPULSORY', 'Gedwongen hulp, nu, eerder of dreigend', 'Compulsory help, now, earlier or threatened', anyOf(['RST-CHILD-PROTECTION', 'RST-RX-10'])),
  ofFamily('RST-PLACEMENT', 'Uithuisplaatsing, nu, eerder of dreigend', 'Out-of-home placement, now, earlier or threatened', anyOf(['RST-CHILD-PLACED', 'RST-RC-07'])),
  ofFamily('RST-CARE-AVOIDING', 'Ouders mijden hulp', 'Parents avoid help', holds('RST-RX-12')),
  ofFamily('RST-SIX-PROFESSIONALS', 'Zes of meer betrokken hulpverleners', 'Six or more professionals involved', { fact: 'RST-RX-11', min: 6 }, { parameters: { minimum: 6 } }),
];

/** What the study coded per family: so when at least one person of the kind has it. Two of its 42 variables were never measured. */
export const familyVariables = studyReads([...ofChildren, ...ofParents, ...ofFamilies]);
export const familyVariableSteps = studyReads(steps);

/** Other variables that the study derived, mostly to describe profiles. */
export const otherVariables = studyReads([
  ofFamily('RST-BROKEN-FAMILY', 'Gebroken gezin', 'Broken family', holds('RST-GRP-BROKEN')),
  ofAnybody('RST-HOUSEHOLD-NEED', 'Vraag over het huishouden', 'Household question', holds('RST-RL-16')),
  ofAnybody('RST-ADMINISTRATION-NEED', 'Vraag over administratie en post', 'Administration and post question', holds('RST-RL-15')),
  ofAnybody('RST-HOUSING-NEED', 'Vraag over huisvesting', 'Housing question', holds('RST-RL-17')),
  ofAnybody('RST-FINANCIAL-NEED', 'Financiële vraag of schulden', 'Financial question or debt', holds('RST-RL-14')),
  ofFamily('RST-DEBT-AT-START', 'Schulden bij de start', 'Debt at the start', oneOf('RST-RX-16', ['DEBT', 'PROBLEMATIC_DEBT'])),
  ofFamily('RST-DEBT-THREATENS', 'Dreigende schulden (tekort aan inkomen)', 'Threatened debt (income shortage)', { fact: 'RST-RX-16', is: 'MONEY_SHORTAGE' }),
  ofFamily('RST-CHILD-COGNITIVE', 'Cognitief probleem van een kind', 'Cognitive problem of a child', holds('RST-1B')),
  ofFamily('RST-PARENT-COGNITIVE', 'Cognitief probleem van een ouder', 'Cognitive problem of a parent', holds('RST-2B')),
  ofFamily('RST-PARENT-MENTAL-OR-ADDICTION', 'Psychische klacht of verslaving van een ouder', 'Mental health complaint or addiction of a parent', anyOf(['RST-PARENT-MENTAL-HEALTH', 'RST-PARENT-ADDICTION'])),
  ofMother('RST-MOTHER-GRIEF', 'Moeder verwerkt een gebeurtenis', 'Mother processes an event', holds('RST-RL-22')),
  ofAnybody('RST-ILL-MEMBER', 'Ziek gezinslid', 'Ill family member', { all: [holds('RST-RL-24'), longIll] }),
  ofParent('RST-JOB-LOST-OR-THREATENED', 'Werk kwijt of dreigend verlies', 'Job lost or threatened', anyOf(['RST-RL-18', 'RST-RL-13'])),
  ofFamily('RST-REFUGEE', 'Gevlucht gezin', 'Refugee family', holds('RST-RX-13'), { offByDefault: true }),
  ofMother('RST-YOUNG-MOTHER-NOW', 'Tiener- of jonge moeder tijdens ReSet', 'Teenage or young mother during ReSet', { all: [{ fact: 'AGE_AT_FIRST_CHILD', max: 23 }, { fact: 'AGE', max: 23 }] }),
  ofMother('RST-MOTHER-LOW-IQ', 'Moeder met licht verstandelijke beperking', 'Mother with mild intellectual disability', holds('RST-RL-34')),
  ofParent('RST-PARENT-LOW-IQ', 'Ouder met licht verstandelijke beperking', 'Parent with mild intellectual disability', holds('RST-RL-34')),
  ofFamily('RST-SERIOUS-ILLNESS', 'Ernstig ziek gezinslid', 'Seriously ill family member', holds('RST-DOMINANT-ILLNESS')),
  ofFamily('RST-COMPULSORY-OR-REPORT', 'Gedwongen hulp of melding bij Veilig Thuis', 'Compulsory help or report to Safe Home', holds('RST-COMPULSORY'), inferred),
]);
