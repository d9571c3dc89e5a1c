import type { Instrument, Item, Policy, Section, Text } from '@getrouw/domain';
import { coreElements } from './core-elements.ts';
import { executionQuestions } from './execution-questions.ts';
import { outcomeQuestions } from './outcome-questions.ts';

/** What differs between the two checklists. Core elements are listed with the codes of their questions, in order. */
export interface ChecklistVersion {
  version: 'pilot' | 'final';
  name: Text;
  outcomesName: Text;
  scale: string;
  policy: Pick<Policy, 'doubt' | 'monthsAfterClosing'>;
  execution: Record<string, string[]>;
  outcomes: Record<string, string[]>;
  /** A dependency guides display and belongs to a version. */
  dependsOn: Record<string, string>;
  /** Sources and documents that differ from the question's own. */
  overrides: Record<string, Pick<Item, 'evidence' | 'documents'>>;
  scoringRules: NonNullable<Instrument['scoringRules']>;
}

const questions = { ...executionQuestions, ...outcomeQuestions };
const safetyInstrumentName = 'VIG-U1-T1';

/** Builds one checklist of the VIG monitor from the shared questions. */
export function checklist(version: ChecklistVersion): Instrument {
  return {
    code: 'VIG-MON',
    name: version.name,
    kind: 'checklist',
    purpose: {
      nl: 'Periodiek nagaan of VIG volgens de kernelementen wordt uitgevoerd en of de doelen worden gehaald, op elke locatie op dezelfde manier.',
      en: 'Check periodically, in the same way at every site, whether VIG is carried out according to its core elements and whether its goals are reached.',
    },
    policy: {
      subject: 'trajectory',
      filledInBy: 'assessor',
      independence: 'independent',
      secondScorerPercent: 0,
      reviewPercent: 100,
      anonymity: 'named',
      minimumGroup: 0,
      notApplicable: 'mark',
      sampling: { modes: ['all', 'sample'], minimum: 25 },
      rhythms: ['half_yearly', 'yearly'],
      requiresClosed: true,
      ...version.policy,
    },
    norm: { statistic: 'share_yes', atLeastPercent: 80 },
    sections: [
      part(version, 'VIG-EXECUTION', { nl: 'Uitvoering', en: 'Execution' }, version.execution, 'execution'),
      part(version, 'VIG-OUTCOMES', version.outcomesName, version.outcomes, 'outcome'),
    ],
    scoringRules: version.scoringRules,
  };
}

function part(version: ChecklistVersion, code: string, name: Text, elements: Record<string, string[]>, counts: 'execution' | 'outcome'): Section {
  return {
    code,
    name,
    kind: 'section',
    sections: Object.entries(elements).map(([element, codes]) => coreElement(version, element, codes, counts)),
  };
}

function coreElement(version: ChecklistVersion, code: string, codes: string[], counts: 'execution' | 'outcome'): Section {
  const element = coreElements[code];
  if (!element) throw new Error(`VIG has no core element ${code}`);
  return {
    code,
    name: element.name,
    kind: 'core_element',
    criterion: element.criterion,
    measure: element.measure[version.version],
    items: codes.map((each) => item(version, each, counts)),
  };
}

function item(version: ChecklistVersion, code: string, counts: 'execution' | 'outcome'): Item {
  const question = questions[code];
  if (!question) throw new Error(`VIG has no question ${code}`);
  const dependsOn = version.dependsOn[code];
  return {
    code,
    ...question,
    ...(code === safetyInstrumentName
      ? {
          answer: { kind: 'text', maxLength: 200 },
          counts: 'none',
          optional: true,
          proposes: { whenAnswer: 'NO', value: { nl: 'geen', en: 'none' } },
        }
      : { answer: { kind: 'yes_no', scale: version.scale }, counts }),
    ...(dependsOn && { dependsOn }),
    ...version.overrides[code],
  };
}
