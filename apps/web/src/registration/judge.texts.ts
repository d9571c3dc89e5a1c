import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('registration.judge', {
  nl: {
    'now': 'Nu gekozen: {{option}}', 'withSecond': 'daarnaast {{option}}', 'notYet': 'Nog niet gekozen.', 'kept': 'Bewaard: {{option}}.',
    'options': 'Kies wat past. U kiest zelf; de kenmerken helpen alleen.', 'choose': 'Kies eerst een van deze mogelijkheden.',
    'sign.yes': 'Is er:', 'sign.no': 'Is er niet:', 'sign.undetermined': 'Onbekend:', 'direction.more': 'maakte dit in de studie waarschijnlijker', 'direction.less': 'maakte dit in de studie minder waarschijnlijk', 'odds': 'kansverhouding {{odds}}',
    'second': 'Tweede keuze daarnaast', 'secondHelp': 'Alleen als er nog een goed past.', 'second.none': 'geen', 'reason': 'Waarop berust uw keuze?', 'keep': 'Keuze bewaren',
    'history': 'Eerdere keuzes', 'history.option': 'Keuze', 'history.reason': 'Onderbouwing', 'history.by': 'Door', 'history.byAt': '{{name}}, {{at}}',
  },
  en: {
    'now': 'Chosen now: {{option}}', 'withSecond': 'beside it {{option}}', 'notYet': 'Not chosen yet.', 'kept': 'Saved: {{option}}.',
    'options': 'Choose what fits. You choose yourself; the signs only help.', 'choose': 'First choose one of these.',
    'sign.yes': 'Is there:', 'sign.no': 'Is not there:', 'sign.undetermined': 'Unknown:', 'direction.more': 'made this more likely in the study', 'direction.less': 'made this less likely in the study', 'odds': 'odds ratio {{odds}}',
    'second': 'Second choice beside it', 'secondHelp': 'Only if another one fits well too.', 'second.none': 'none', 'reason': 'What does your choice rest on?', 'keep': 'Save choice',
    'history': 'Earlier choices', 'history.option': 'Choice', 'history.reason': 'What it rests on', 'history.by': 'By', 'history.byAt': '{{name}}, {{at}}',
  },
});
