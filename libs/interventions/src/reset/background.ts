import type { Item } from '@getrouw/domain';
import { background } from '../survey/survey.ts';

/** The questions about the worker that stand before the statements. */
export const backgroundQuestions: Item[] = [
  background('RST-RB-01', 'Wat is uw geslacht?', 'What is your gender?', { kind: 'choice', options: [
    { code: 'M', label: { nl: 'man', en: 'man' } },
    { code: 'V', label: { nl: 'vrouw', en: 'woman' } },
  ] }),
  background('RST-RB-02', 'Hoe oud bent u?', 'How old are you?', { kind: 'choice', options: [
    { code: 'A20_29', label: { nl: '20 tot en met 29 jaar', en: '20 to 29 years' } },
    { code: 'A30_39', label: { nl: '30 tot en met 39 jaar', en: '30 to 39 years' } },
    { code: 'A40_49', label: { nl: '40 tot en met 49 jaar', en: '40 to 49 years' } },
    { code: 'A50_PLUS', label: { nl: '50 jaar of ouder', en: '50 years or over' } },
  ] }, { remark: { nl: 'In het onderzoek overlapten de groepen aan de randen: 20-30, 30-40. Hier niet meer.', en: 'In the study the groups overlapped at the edges: 20-30, 30-40. Here they no longer do.' } }),
  background('RST-RB-03', 'Wat is uw hoogste diploma?', 'What is your highest diploma?', { kind: 'choice', options: [
    { code: 'MBO', label: { nl: 'mbo', en: 'vocational (mbo)' } },
    { code: 'HBO', label: { nl: 'hbo', en: 'higher professional (hbo)' } },
    { code: 'WO', label: { nl: 'wo (universiteit)', en: 'university (wo)' } },
  ] }),
  background('RST-RB-04', 'Welke opleiding of opleidingen hebt u gedaan?', 'Which education have you had?', { kind: 'text' }),
  background('RST-RB-05', 'Welke training of bijscholing hebt u gedaan?', 'Which training or refresher courses have you done?', { kind: 'text' }),
  background('RST-RB-06', 'In welke maand was uw laatste training?', 'In which month was your last training?', { kind: 'date', precision: 'month' }),
  background('RST-RB-07', 'Hoeveel jaar ervaring hebt u als thuisbegeleider?', 'How many years of experience do you have as a home support worker?', {
    kind: 'number', min: 0, max: 60, integer: true, unit: { nl: 'jaar', en: 'years' },
  }),
  background('RST-RB-08', 'Met welke doelgroepen werkt u?', 'With which target groups do you work?', { kind: 'text' }),
  background('RST-RB-09', 'Voor welke doelgroep vult u deze lijst in?', 'For which target group do you fill in this list?', { kind: 'choice', options: [
    { code: 'FAMILIES', label: { nl: 'gezinnen', en: 'families' } },
    { code: 'OTHER', label: { nl: 'een andere doelgroep, namelijk', en: 'another target group, namely' }, asksText: true },
  ] }, { guidance: { nl: 'Houd één doelgroep in gedachten. Werkt u ook met gezinnen? Kies dan gezinnen.', en: 'Keep one target group in mind. Do you work with families too? Then choose families.' } }),
  background('RST-RB-10', 'Hebt u een bijzondere taak?', 'Do you have a special task?', { kind: 'multiple_choice', options: [
    { code: 'RESET_PLUS', label: { nl: 'ReSet+', en: 'ReSet+' } },
    { code: 'INTAKE', label: { nl: 'intake', en: 'intake' } },
    { code: 'VHT', label: { nl: 'videohometraining', en: 'video home training' } },
    { code: 'NONE', label: { nl: 'geen van deze', en: 'none of these' } },
  ] }, {
    terms: ['RESET-PLUS', 'VIDEO-HOME-TRAINING'],
    remark: { nl: 'In het onderzoek is dit mondeling gevraagd; de begeleiders schreven het op hun lijst.', en: 'In the study this was asked orally; the workers wrote it on their list.' },
  }),
];
