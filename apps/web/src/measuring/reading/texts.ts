import { defineTexts } from '../../shared/locale.ts';

export const texts = defineTexts('measuring.reading', {
  nl: {
    'answer.none': 'geen antwoord',
    'marked': 'Past niet bij dit gezin',
    'remark': 'Opmerking',
    'documents': 'Stukken',
    'documents.present': 'Aanwezig',
    'documents.absent': 'Ontbreekt',
    'documents.unseen': 'Niet bekeken',
    'coaches': 'Over de coach',
    'coach.born': 'geboren in {{year}}',
    'coach.since': 'in de jeugdzorg sinds {{date}}',
    'coach.cv': 'Cv: {{note}}',
    'coach.none': 'Er is bij dit traject geen coach bekend.',
    'guidance': 'Toelichting',
  },
  en: {
    'answer.none': 'no answer',
    'marked': 'Does not fit this family',
    'remark': 'Remark',
    'documents': 'Documents',
    'documents.present': 'Present',
    'documents.absent': 'Missing',
    'documents.unseen': 'Not looked at',
    'coaches': 'About the coach',
    'coach.born': 'born in {{year}}',
    'coach.since': 'in youth care since {{date}}',
    'coach.cv': 'CV: {{note}}',
    'coach.none': 'No coach is known for this trajectory.',
    'guidance': 'Guidance',
  },
});
