import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('audit', {
  nl: {
    'title': 'Logboek',
    'lead': 'Wie wat heeft gezien, gewijzigd of opgehaald, het nieuwste eerst. Antwoorden en teksten staan er niet in; niemand kan het wijzigen.',
    'at': 'Wanneer',
    'who': 'Wie',
    'system': 'Getrouw zelf',
    'what': 'Wat',
    'subjects': 'Onderwerpen',
    'fields': 'Velden',
    'reason': 'Reden',
    'empty': 'Nog niets gebeurd',
    'emptyText': 'Zodra iemand hier iets bekijkt of wijzigt, komt er een regel bij.',
  },
  en: {
    'title': 'Audit trail',
    'lead': 'Who has seen, changed or downloaded what, newest first. It holds no answers or texts, and nobody can change it.',
    'at': 'When',
    'who': 'Who',
    'system': 'Getrouw itself',
    'what': 'What',
    'subjects': 'Subjects',
    'fields': 'Fields',
    'reason': 'Reason',
    'empty': 'Nothing has happened yet',
    'emptyText': 'As soon as somebody looks at or changes something here, a row is added.',
  },
});
