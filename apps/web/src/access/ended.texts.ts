import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('ended', {
  nl: {
    'title': 'U hebt hier geen toegang meer',
    'titleOf': 'U hebt geen toegang meer tot {{organisation}}',
    'lead': 'Uw lidmaatschap is geëindigd.',
    'kept': 'Wat al bewaard was, blijft bij de organisatie. In dit venster staat er niets meer van.',
    'wrong': 'Klopt dit niet? Vraag het de beheerder van de organisatie.',
    'elsewhere': 'Verder bij een andere organisatie',
    'signOut': 'Uitloggen',
  },
  en: {
    'title': 'You have no access here any more',
    'titleOf': 'You have no access to {{organisation}} any more',
    'lead': 'Your membership has ended.',
    'kept': 'What had been saved stays with the organisation. Nothing of it is left in this window.',
    'wrong': 'Is this not right? Ask the administrator of the organisation.',
    'elsewhere': 'Go on in another organisation',
    'signOut': 'Sign out',
  },
});
