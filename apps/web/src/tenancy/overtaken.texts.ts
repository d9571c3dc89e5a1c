import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('tenancyOvertaken', {
  nl: {
    'title': 'Iemand anders heeft dit intussen gewijzigd',
    'change': 'was “{{was}}”, is nu “{{value}}”',
    'nothing': 'leeg',
    'elsewhere': 'Wat u hier wijzigt, is hetzelfde gebleven.',
    'take': 'Opnieuw beginnen met wat er nu staat',
    'keep': 'Mijn invoer houden',
  },
  en: {
    'title': 'Somebody else has changed this in the meantime',
    'change': 'was “{{was}}”, is now “{{value}}”',
    'nothing': 'nothing',
    'elsewhere': 'What you change here has stayed the same.',
    'take': 'Start again with what is there now',
    'keep': 'Keep what I filled in',
  },
});
