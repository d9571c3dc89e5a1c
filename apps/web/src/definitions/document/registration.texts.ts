import { defineTexts } from '../../shared/locale.ts';

export const registrationTexts = defineTexts('definitions.registration', {
  nl: {
    'perPerson': 'Gevraagd over', 'role.mother': 'moeder', 'role.father': 'vader', 'role.caregiver': 'opvoeder', 'role.child': 'elk kind', 'role.youth': 'de jongere', 'role.other': 'anderen',
    'askedAt': 'Gevraagd bij', 'moment.start': 'de start', 'moment.evaluation': 'een evaluatie', 'moment.close': 'het einde', 'moment.after': 'na afloop',
    'keptWith': 'Staat bij', 'keptWith.case': 'het gezin', 'keptWith.person': 'de persoon', 'keptWith.trajectory': 'het traject', 'explanation': 'Toelichting erbij', 'explanation.allowed': 'mag', 'explanation.required': 'nodig bij een ja',
    'target': 'Doelgroep en indeling', 'target.lead': 'Voor wie de methodiek bedoeld is, en in welke soorten gezinnen of jongeren worden ingedeeld. Wat niet bekend is, telt nooit als nee.',
    'readings': 'Lezingen van de doelgroep', 'byCriteria': 'volgens de weging van de criteria', 'byRule': 'volgt uit regels', 'byJudgement': 'kiest een professional', 'second': 'een tweede keuze kan ernaast', 'unknown': 'te weinig bekend',
    'more': 'vaker', 'less': 'minder vaak', 'odds': 'kansverhouding {{odds}}', 'signs': 'In de studie ging dit samen met',
    'reach': 'Wie de studie bereikte', 'reach.row': 'Kenmerk', 'reach.figure': '{{name}} ({{cases}})', 'doubtful': 'twijfelachtig: {{why}}',
  },
  en: {
    'perPerson': 'Asked about', 'role.mother': 'mother', 'role.father': 'father', 'role.caregiver': 'caregiver', 'role.child': 'each child', 'role.youth': 'the youth', 'role.other': 'others',
    'askedAt': 'Asked at', 'moment.start': 'the start', 'moment.evaluation': 'an evaluation', 'moment.close': 'the end', 'moment.after': 'afterwards',
    'keptWith': 'Kept with', 'keptWith.case': 'the family', 'keptWith.person': 'the person', 'keptWith.trajectory': 'the trajectory', 'explanation': 'Explanation beside it', 'explanation.allowed': 'allowed', 'explanation.required': 'needed with a yes',
    'target': 'Target group and classification', 'target.lead': 'For whom the method is meant, and into which kinds families or youths are divided. What is not known never counts as no.',
    'readings': 'Readings of the target group', 'byCriteria': 'by the weighing of the criteria', 'byRule': 'follows from rules', 'byJudgement': 'a professional chooses', 'second': 'a second choice can stand beside it', 'unknown': 'too little known',
    'more': 'more often', 'less': 'less often', 'odds': 'odds ratio {{odds}}', 'signs': 'In the study this went with',
    'reach': 'Who the study reached', 'reach.row': 'Characteristic', 'reach.figure': '{{name}} ({{cases}})', 'doubtful': 'doubtful: {{why}}',
  },
});
