import type { Rule } from '@getrouw/domain';
import { anyOf, holds } from '../registration/registration.ts';
import { ofFamily, studyReads } from './rules.ts';

const any = (code: string, nl: string, en: string, facts: string[], rest: Partial<Rule> = {}) => ofFamily(code, nl, en, facts.length === 1 ? holds(facts[0]!) : anyOf(facts), rest);

/** What the seven domains are made of. 4D (cohesion) and 4E (locus of control) were not measured. */
export const factors = studyReads([
  any('RST-1A', 'Kind: ontwikkeling, psyche, gedrag of verslaving', 'Child: development, mental health, behaviour or addiction', [
    'RST-CHILD-BEHAVIOUR', 'RST-CHILD-MENTAL-HEALTH', 'RST-CHILD-GRIEF', 'RST-CHILD-ISOLATION', 'RST-CHILD-PSYCHOSOMATIC', 'RST-CHILD-POLICE', 'RST-CHILD-ADDICTION', 'RST-CHILD-SUICIDAL',
  ]),
  any('RST-1B', 'Kind: cognitieve problemen', 'Child: cognitive problems', ['RST-CHILD-LOW-LEARNING', 'RST-CHILD-LANGUAGE', 'RST-CHILD-OTHER-LEARNING']),
  any('RST-1C', 'Kind: slachtoffer of getuige van geweld, misbruik of verwaarlozing', 'Child: victim or witness of violence, abuse or neglect', ['RST-CHILD-ABUSE-NEGLECT', 'RST-CHILD-WITNESS-VIOLENCE']),
  any('RST-2A', 'Ouder: psychische, psychosociale of psychosomatische klacht of verslaving', 'Parent: mental, psychosocial or psychosomatic complaint or addiction', [
    'RST-PARENT-MENTAL-HEALTH', 'RST-PARENT-PSYCHOSOMATIC', 'RST-PARENT-GRIEF', 'RST-PARENT-ADDICTION', 'RST-PARENT-SUICIDAL',
  ]),
  any('RST-2B', 'Ouder: cognitieve problemen', 'Parent: cognitive problems', ['RST-PARENT-LOW-IQ-OR-INJURY', 'RST-PARENT-LANGUAGE']),
  any('RST-2C', 'Ouder: slachtoffer, getuige of dader; politiecontact', 'Parent: victim, witness or perpetrator; police contact', ['RST-PARENT-DOMESTIC-VIOLENCE', 'RST-PARENT-ABUSE-NEGLECT', 'RST-PARENT-POLICE']),
  any('RST-4A', 'Relatieproblemen', 'Relationship problems', ['RST-RELATIONAL']),
  any('RST-4B', 'Conflicten', 'Conflicts', ['RST-RELATIONAL']),
  any('RST-4C', 'Communicatieproblemen', 'Communication problems', ['RST-RELATIONAL']),
  any('RST-4F', 'Geen organisatie', 'No organisation', ['RST-NO-ORGANISATION']),
  any('RST-5A', 'Negatieve levensgebeurtenissen', 'Negative life events', ['RST-DOMINANT-ILLNESS', 'RST-DEATH', 'RST-JOBSEEKING', 'RST-EVICTION', 'RST-LOVERBOY'], { parameters: { minimumEvents: 1 } }),
  any('RST-5B', 'Financiële problemen', 'Financial problems', ['RST-FINANCIAL']),
  any('RST-5C', 'Lage sociaaleconomische status', 'Low socio-economic status', ['RST-LOW-SES']),
  any('RST-6A', 'Gebrekkig of verstoord netwerk', 'Poor or disturbed network', ['RST-PARENT-ISOLATION', 'RST-NO-NETWORK']),
  any('RST-6B', 'Conflict met de buurt', 'Conflict with neighbours', ['RST-NEIGHBOUR-CONFLICT']),
  any('RST-7A', 'Lange hulpverleningsgeschiedenis', 'Long history of care', ['RST-SIX-PROFESSIONALS', 'RST-CARE-AVOIDING']),
  any('RST-7B', 'Uithuisplaatsing of gedwongen hulp', 'Placement or compulsory help', ['RST-COMPULSORY', 'RST-PLACEMENT']),
]);

export const domains = studyReads([
  any('RST-D1', 'Kindfactoren', 'Child factors', ['RST-1A', 'RST-1B', 'RST-1C']),
  any('RST-D2', 'Ouderfactoren', 'Parent factors', ['RST-2A', 'RST-2B', 'RST-2C']),
  any('RST-D3', 'Opvoedfactoren', 'Parenting factors', ['RST-PARENTING-SUPPORT']),
  any('RST-D4', 'Gezinsfunctioneren', 'Family functioning', ['RST-4A', 'RST-4B', 'RST-4C', 'RST-4F']),
  any('RST-D5', 'Contextuele factoren', 'Contextual factors', ['RST-5A', 'RST-5B', 'RST-5C']),
  any('RST-D6', 'Problemen in het sociale netwerk', 'Social network problems', ['RST-6A', 'RST-6B']),
  any('RST-D7', 'Hulpverlening', 'Care history', ['RST-7A', 'RST-7B']),
]);

const MINIMUM = 6;
export const [multiproblem] = studyReads([ofFamily('RST-MULTIPROBLEM', 'Multiprobleemgezin: problemen op ten minste zes van de zeven domeinen', 'Multiproblem family: problems in at least six of the seven domains',
  { atLeast: MINIMUM, of: domains.map(({ code }) => holds(code)) }, { parameters: { minimumDomains: MINIMUM } })]) as [Rule];
