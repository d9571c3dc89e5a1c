import type { Item } from '@getrouw/domain';
import { background } from '../survey/survey.ts';

const derived = {
  nl: 'De vraag zelf is niet gedrukt; zij is afgeleid uit wat de studie over de teams vertelt.',
  en: 'The question itself is not printed; it is derived from what the study tells about the teams.',
};

/** The questions about the worker. */
export const backgroundQuestions: Item[] = [
  background('NP-TS-01', 'Hoe oud bent u?', 'How old are you?', { kind: 'choice', options: [
    { code: 'A_UNDER_30', label: { nl: 'jonger dan 30 jaar', en: 'under 30 years' } },
    { code: 'A30_34', label: { nl: '30 tot en met 34 jaar', en: '30 to 34 years' } },
    { code: 'A35_39', label: { nl: '35 tot en met 39 jaar', en: '35 to 39 years' } },
    { code: 'A40_44', label: { nl: '40 tot en met 44 jaar', en: '40 to 44 years' } },
    { code: 'A45_49', label: { nl: '45 tot en met 49 jaar', en: '45 to 49 years' } },
    { code: 'A50_PLUS', label: { nl: '50 jaar of ouder', en: '50 years or over' } },
  ] }, { guidanceNote: derived, remark: { nl: 'In de studie overlapten de groepen aan de randen: 30-35, 35-40. Hier niet meer.', en: 'In the study the groups overlapped at the edges: 30-35, 35-40. Here they no longer do.' } }),
  background('NP-TS-02', 'Wat is uw geslacht?', 'What is your gender?', { kind: 'choice', options: [
    { code: 'M', label: { nl: 'man', en: 'man' } },
    { code: 'V', label: { nl: 'vrouw', en: 'woman' } },
  ] }, { guidanceNote: derived }),
  background('NP-TS-03', 'Hoeveel jaar ervaring hebt u met NP?', 'How many years of experience with NP do you have?', {
    kind: 'number', min: 0, max: 60, integer: true, unit: { nl: 'jaar', en: 'years' },
  }, { guidanceNote: derived, terms: ['NP'] }),
  background('NP-TS-04', 'Op welke locatie en in welk basisteam werkt u?', 'At which site and in which base team do you work?', { kind: 'text', maxLength: 200 }, { guidanceNote: derived, terms: ['BASE-TEAM'] }),
  background('NP-TS-05', 'Welke varianten voert u uit?', 'Which variants do you deliver?', { kind: 'multiple_choice', options: [
    { code: 'NP', label: { nl: 'NP', en: 'NP' } },
    { code: 'NPT', label: { nl: 'NPT', en: 'NPT' } },
  ] }, { guidanceNote: derived, terms: ['NP', 'NPT'] }),
];
