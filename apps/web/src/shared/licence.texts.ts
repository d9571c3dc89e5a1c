import { defineTexts } from './locale.ts';

export const texts = defineTexts('licence', {
  nl: {
    'title': 'Zonder geldige licentie',
    'gap': 'Van {{from}} tot en met {{until}} was er geen geldige licentie van {{holder}}.',
    'gap.sites': 'Van {{from}} tot en met {{until}} was er geen geldige licentie van {{holder}} voor {{sites}}.',
    'help': 'Dit houdt niets tegen. De uitslag vermeldt het.',
    'link': 'Licenties bekijken',
  },
  en: {
    'title': 'Without a valid licence',
    'gap': 'From {{from}} until {{until}} there was no valid licence of {{holder}}.',
    'gap.sites': 'From {{from}} until {{until}} there was no valid licence of {{holder}} for {{sites}}.',
    'help': 'This keeps nothing from going on. The results mention it.',
    'link': 'See licences',
  },
});
