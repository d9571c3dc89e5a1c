import { defineTexts } from './locale.ts';

export const texts = defineTexts('deviations', {
  nl: {
    'caption': 'Afwijkingen van de methodiek',
    'what': 'Wat is anders',
    'reason': 'Waarom',
    'decided': 'Besloten door',
    'consequence': 'Gevolg voor vergelijken',
  },
  en: {
    'caption': 'Deviations from the method',
    'what': 'What is different',
    'reason': 'Why',
    'decided': 'Decided by',
    'consequence': 'Consequence for comparing',
  },
});
