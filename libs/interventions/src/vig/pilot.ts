import type { Definition } from '@getrouw/domain';
import { checklist } from './checklist.ts';
import { closingReasons, course } from './course.ts';
import { ageRules, eligibility, facts } from './eligibility.ts';
import { caseFileDocuments, evidenceSources, evidenceSourcesOfPilot, scoringRules, scoringRulesOfPilot } from './evidence.ts';
import { intervention } from './intervention.ts';
import { openPoints } from './open-points.ts';
import { phases } from './phases.ts';

/** The checklist of the pilot of 2012: 16 scored questions with an in-between answer, superseded by `vigFinal`. */
export const vigPilot: Definition = {
  ...intervention,
  versionCode: 'VIG-MON-2012-PILOT',
  phases,
  course,
  closingReasons,
  eligibility,
  facts,
  rules: ageRules,
  documents: caseFileDocuments,
  evidenceSources: [...evidenceSources, ...evidenceSourcesOfPilot],
  scales: [{
    code: 'PILOT_SCALE',
    options: [
      { code: 'YES', label: { nl: 'Ja', en: 'Yes' }, counts: 'yes' },
      { code: 'YES_NO', label: { nl: 'Ja/nee', en: 'Yes/no' }, counts: 'in_between' },
      { code: 'NO', label: { nl: 'Nee', en: 'No' }, counts: 'no' },
    ],
    note: {
      nl: 'Het tussenantwoord is tijdens de proef toegevoegd, vooral gebruikt bij SMART-doelen, contacten buiten kantoortijd en de maatregel, en daarna geschrapt omdat het weinig zegt.',
      en: 'The in-between answer was added during the pilot, mainly used for SMART goals, contacts outside office hours and the measure, and dropped afterwards because it says little.',
    },
  }],
  instruments: [checklist({
    version: 'pilot',
    name: { nl: 'Proefversie checklist', en: 'Pilot version of the checklist' },
    outcomesName: { nl: 'Doelen en resultaten', en: 'Goals and results' },
    scale: 'PILOT_SCALE',
    policy: { doubt: 'no_rule', monthsAfterClosing: 3 },
    execution: {
      'VIG-U1': ['VIG-U1-1', 'VIG-U1-T1'],
      'VIG-U2': ['VIG-U2-1', 'VIG-U2-2'],
      'VIG-U3': ['VIG-U3-P1', 'VIG-U3-P2'],
      'VIG-U4': ['VIG-U4-1', 'VIG-U4-3', 'VIG-U4-4'],
      'VIG-U5': ['VIG-U5-1'],
      'VIG-U6': ['VIG-U6-P1'],
      'VIG-U7': ['VIG-U7-1'],
    },
    outcomes: {
      'VIG-R1': ['VIG-R1-P1'],
      'VIG-R2': ['VIG-R2-P1'],
      'VIG-R3': ['VIG-R3-1'],
      'VIG-R4': ['VIG-R4-1', 'VIG-R4-2'],
    },
    dependsOn: { 'VIG-U1-T1': 'VIG-U1-1' },
    overrides: {
      'VIG-U2-1': { evidence: ['DOSSIER', 'ORAL_ENQUIRY'], documents: [] },
      'VIG-U2-2': { evidence: ['CV', 'ORAL_ENQUIRY'] },
      'VIG-U7-1': { evidence: ['DOSSIER', 'ORAL_ENQUIRY'], documents: [] },
    },
    scoringRules: [...scoringRules, ...scoringRulesOfPilot],
  })],
  openPoints,
};
