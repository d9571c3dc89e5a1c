import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('distributions', {
  nl: {
    'title': 'Overige antwoorden',
    'lead': 'Vragen zonder ja of nee: hoe vaak elk antwoord is gegeven, of het gemiddelde. Teksten en datums worden alleen geteld.',
    'caption': 'Antwoorden: {{n}}',
    'several': 'Antwoorden: {{n}}; meer keuzes waren mogelijk',
    'n': 'Beantwoord',
    'missing': 'Niet beantwoord',
    'mean': 'Gemiddelde',
    'spread': 'Standaardafwijking',
    'ownWords': 'Anders',
    'whose': 'Vraag van',
    'own': 'uw eigen organisatie',
  },
  en: {
    'title': 'Other answers',
    'lead': 'Questions without yes or no: how often each answer was given, or the mean. Texts and dates are only counted.',
    'caption': 'Answers: {{n}}',
    'several': 'Answers: {{n}}; several choices were possible',
    'n': 'Answered',
    'missing': 'Not answered',
    'mean': 'Mean',
    'spread': 'Standard deviation',
    'ownWords': 'Other',
    'whose': 'Question of',
    'own': 'your own organisation',
  },
});
