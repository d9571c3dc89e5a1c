import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('caseload.consents', {
  nl: {
    'title': 'Toestemming en bezwaar', 'record': 'Toestemming of bezwaar vastleggen', 'none': 'Er is nog niets vastgelegd over waar dit gezin of deze jongere toestemming voor geeft.', 'list_one': 'Wat is gezegd: {{count}} keer', 'list_other': 'Wat is gezegd: {{count}} keer', 'caption': 'Wat is gezegd, het laatste eerst',
    'who': 'Wie', 'whole': 'het hele gezin', 'removed': 'iemand die er niet meer bij staat', 'purpose': 'Waarvoor', 'answer': 'Antwoord', 'choose': 'Kies een antwoord', 'saidOn': 'Gezegd op', 'source': 'Waar blijkt het uit?', 'by': 'Vastgelegd door',
    'sourceHelp': 'Bijvoorbeeld: gesprek met ouder, toestemmingsformulier.',
    'purpose.beyond_own_help': 'gebruik buiten de eigen hulp: onderzoek, publicaties, mensen van buiten', 'purpose.sharing': 'delen met anderen die helpen', 'purpose.contact': 'na de hulp nog eens vragen',
    'answer.consent': 'vindt het goed', 'answer.objection': 'heeft bezwaar', 'answer.withdrawn': 'neemt terug wat eerder is gezegd',
    'effect': 'Dit gezin doet dan niet mee in rondes met mensen van buiten, onderzoek en publicaties. Het wordt geteld en nooit genoemd.',
  },
  en: {
    'title': 'Consent and objection', 'record': 'Record consent or objection', 'none': 'Nothing was recorded yet of what this family or young person consents to.', 'list_one': 'What was said: {{count}} time', 'list_other': 'What was said: {{count}} times', 'caption': 'What was said, the latest first',
    'who': 'Who', 'whole': 'the whole family', 'removed': 'somebody who is no longer listed', 'purpose': 'What for', 'answer': 'Answer', 'choose': 'Choose an answer', 'saidOn': 'Said on', 'source': 'What shows it?', 'by': 'Recorded by',
    'sourceHelp': 'For example: talk with a parent, consent form.',
    'purpose.beyond_own_help': 'use beyond the own help: research, publications, outsiders', 'purpose.sharing': 'sharing with others who help', 'purpose.contact': 'to be asked again after the help',
    'answer.consent': 'agrees', 'answer.objection': 'objects', 'answer.withdrawn': 'takes back what was said before',
    'effect': 'This family then takes no part in rounds with outsiders, research and publications. It is counted and never named.',
  },
});
