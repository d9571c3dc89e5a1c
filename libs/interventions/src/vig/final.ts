import type { Definition } from '@getrouw/domain';
import { outcomeSet } from '../outcome-set/outcome-set.ts';
import { checklist } from './checklist.ts';
import { closingReasons, course, courseRules, prompts } from './course.ts';
import { pointsOfCourse } from './course-points.ts';
import { ageRules, eligibility, facts, reach, targetGroup } from './eligibility.ts';
import { caseFileDocuments, documentsOfFinal, evidenceSources, evidenceSourcesOfFinal, scoringRules, scoringRulesOfFinal } from './evidence.ts';
import { goalCatalogue, plan, pointsOfGoals } from './goals.ts';
import { indicators } from './indicators.ts';
import { intervention } from './intervention.ts';
import { pilotToFinal } from './mapping.ts';
import { openPoints } from './open-points.ts';
import { phases } from './phases.ts';

/** The monitor in use: 19 scored questions, yes or no, doubt counts as no. */
export const vigFinal: Definition = {
  ...intervention,
  versionCode: 'VIG-MON-FINAL',
  phases,
  course,
  courseRules,
  prompts,
  closingReasons,
  eligibility,
  facts,
  rules: ageRules,
  targetGroup,
  reach,
  goalCatalogue,
  plan,
  indicators,
  documents: [...caseFileDocuments, ...documentsOfFinal],
  evidenceSources: [...evidenceSources, ...evidenceSourcesOfFinal],
  scales: [{
    code: 'YES_NO_SCALE',
    options: [
      { code: 'YES', label: { nl: 'Ja', en: 'Yes' }, counts: 'yes' },
      { code: 'NO', label: { nl: 'Nee', en: 'No' }, counts: 'no' },
    ],
  }],
  instruments: [checklist({
    version: 'final',
    name: { nl: 'Definitieve checklist', en: 'Final checklist' },
    outcomesName: { nl: 'Uitkomsten', en: 'Outcomes' },
    scale: 'YES_NO_SCALE',
    policy: { doubt: 'counts_as_no', monthsAfterClosing: 6 },
    execution: {
      'VIG-U1': ['VIG-U1-1', 'VIG-U1-T1'],
      'VIG-U2': ['VIG-U2-1', 'VIG-U2-2'],
      'VIG-U3': ['VIG-U3-1', 'VIG-U3-2', 'VIG-U3-3'],
      'VIG-U4': ['VIG-U4-1', 'VIG-U4-2', 'VIG-U4-3', 'VIG-U4-4'],
      'VIG-U5': ['VIG-U5-1'],
      'VIG-U6': ['VIG-U6-1'],
      'VIG-U7': ['VIG-U7-1'],
    },
    outcomes: {
      'VIG-R1': ['VIG-R1-1'],
      'VIG-R2': ['VIG-R2-1', 'VIG-R2-2'],
      'VIG-R3': ['VIG-R3-1'],
      'VIG-R4': ['VIG-R4-1', 'VIG-R4-2'],
    },
    dependsOn: {
      'VIG-U1-T1': 'VIG-U1-1',
      'VIG-U3-3': 'VIG-U3-2',
      'VIG-U4-3': 'VIG-U4-2',
      'VIG-R2-2': 'VIG-R2-1',
    },
    overrides: {},
    scoringRules: [...scoringRules, ...scoringRulesOfFinal],
  }), outcomeSet],
  mappings: [{ fromVersion: 'VIG-MON-2012-PILOT', items: pilotToFinal }],
  openPoints: [...openPoints, ...pointsOfCourse, ...pointsOfGoals],
};
