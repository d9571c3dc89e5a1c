import { defineTexts } from '../shared/locale.ts';

export const texts = defineTexts('roleChoice', {
  nl: {
    'roles': 'Rollen',
    'preset': 'Meer rollen in één keer',
    'presetHelp': 'Handig bij een kleine organisatie. Daarna kunt u nog rollen aan- of uitzetten.',
    'presetNone': 'Eigen keuze',
    'duties': 'Hoeveel rollen iemand ook heeft: wie een dossier scoorde, keurt het niet goed, en wie een gezin hielp, beoordeelt het niet.',
    'seesMore': 'Deze persoon komt van buiten. Met deze rollen ziet die persoon meer dan de dossiers die zijn toegewezen.',
    'beyond': 'Met {{names}} zou u meer mogen dan nu. Dat kunt u uzelf niet geven, een andere beheerder wel. Bent u de enige? Geef dan eerst een collega de rol van beheerder.',
  },
  en: {
    'roles': 'Roles',
    'preset': 'Several roles in one choice',
    'presetHelp': 'Useful in a small organisation. After that roles can still be switched on or off.',
    'presetNone': 'Own choice',
    'duties': 'However many roles somebody has: who scored a file does not approve it, and who helped a family does not assess it.',
    'seesMore': 'This person comes from outside, and with these roles sees more than the files that were assigned.',
    'beyond': 'With {{names}} you could do more than now. You cannot give yourself that; another administrator can. Are you the only one? Then give a colleague the role of administrator first.',
  },
});
