import { defineTexts } from '../../shared/locale.ts';

export const texts = defineTexts('measuring.former', {
  nl: {
    'title': '{{file}}, eerder gescoord',
    'lead': 'Dit had {{name}} ingevuld. Daarna is een andere beoordelaar opnieuw begonnen; deze antwoorden tellen nu niet mee.',
    'file': 'Dossier {{number}}',
    'file.again': 'Dossier {{number}}, traject {{trajectory}}',
  },
  en: {
    'title': '{{file}}, scored before',
    'lead': 'This is what {{name}} had filled in. Another assessor began anew after that; these answers do not count now.',
    'file': 'File {{number}}',
    'file.again': 'File {{number}}, trajectory {{trajectory}}',
  },
});
