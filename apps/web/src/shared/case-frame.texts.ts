import { defineTexts } from './locale.ts';

export const texts = defineTexts('case-frame', {
  nl: {
    'title.family': 'Gezin {{clientNumber}}',
    'title.youth': 'Jongere {{clientNumber}}',
    'loading': 'Dossier',
    'running': '{{method}}, traject {{number}}, {{team}}: sinds {{start}}',
    'ended': '{{method}}, traject {{number}}, {{team}}: {{start}} tot en met {{end}}',
    'withProfessionals': '{{course}}. Met {{names}}.',
    'tabs': 'Onderdelen van het dossier',
    'overview': 'Overzicht',
    'registration': 'Registratie',
    'plan': 'Plan en doelen',
    'evaluations': 'Evaluaties',
    'milestones': 'Mijlpalen',
  },
  en: {
    'title.family': 'Family {{clientNumber}}',
    'title.youth': 'Young person {{clientNumber}}',
    'loading': 'Case',
    'running': '{{method}}, trajectory {{number}}, {{team}}: since {{start}}',
    'ended': '{{method}}, trajectory {{number}}, {{team}}: {{start}} to {{end}}',
    'withProfessionals': '{{course}}. With {{names}}.',
    'tabs': 'Parts of the case',
    'overview': 'Overview',
    'registration': 'Registration',
    'plan': 'Plan and goals',
    'evaluations': 'Evaluations',
    'milestones': 'Milestones',
  },
});
