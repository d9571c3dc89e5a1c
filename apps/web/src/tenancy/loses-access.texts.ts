import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('losesAccess', {
  nl: {
    'title': 'Let op: u neemt uzelf toegang af',
    'lost': 'Hierna kunt u dit niet meer, en alleen een andere beheerder kan het terugdraaien:',
    'more_one': 'en nog één ding',
    'more_other': 'en nog {{count}} andere dingen',
    'sure': 'Ja, ik weet dat ik dit zelf niet kan terugdraaien',
    'needed': 'Vink dit aan als u het zeker weet.',
  },
  en: {
    'title': 'Note: you take access away from yourself',
    'lost': 'After this you can no longer do the following, and only another administrator can undo it:',
    'more_one': 'and one more thing',
    'more_other': 'and {{count}} more things',
    'sure': 'Yes, I know that I cannot undo this myself',
    'needed': 'Tick this if you are sure.',
  },
});
