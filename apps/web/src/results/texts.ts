import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('results', {
  nl: {
    'title': 'Resultaten',
    'lead': 'Per ronde: op welke vragen de norm is gehaald. Een ronde die nog loopt, laat voorlopige cijfers zien.',
    'empty': 'Nog geen resultaten',
    'emptyText': 'Hier komt een regel per ronde. Er zijn cijfers zodra de eerste ingeleverde dossiers zijn goedgekeurd.',
    'round': 'Ronde',
    'period': 'Periode',
    'standing': 'Stand',
    'files': 'Dossiers',
    'question': 'Vraag',
    'share': 'Ja',
  },
  en: {
    'title': 'Results',
    'lead': 'Per round: which questions meet the norm. A round that is still running shows provisional figures.',
    'empty': 'No results yet',
    'emptyText': 'Here will be a row per round. There are figures as soon as the first files handed in have been approved.',
    'round': 'Round',
    'period': 'Period',
    'standing': 'Standing',
    'files': 'Files',
    'question': 'Question',
    'share': 'Yes',
  },
});
