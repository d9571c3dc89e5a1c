import type { Item, Section } from '@getrouw/domain';
import { EVERYBODY, yesNo } from '../registration/registration.ts';

const row = (code: string, nl: string, en: string, rest: Partial<Item> = {}): Item => yesNo(code, nl, en, { perPerson: EVERYBODY, explanation: 'allowed', ...rest });
const special = { sensitivity: 'special_category' } as const;

/** The 23 rows of the list that are ticked per person, each with room for an explanation. */
export const problemRows: Section = {
  code: 'RST-RL-ROWS',
  name: { nl: 'Vragen en problemen, per persoon', en: 'Questions and problems, per person' },
  kind: 'section',
  items: [
    row('RST-RL-12', 'Steun bij opvoeden', 'Parenting support', {
      guidance: { nl: 'Bij een kind: er zijn zorgen of signalen over zijn gedrag thuis.', en: 'For a child: there are concerns or signals about its behaviour at home.' },
    }),
    row('RST-RL-13', 'School of werk', 'School or work', {
      guidance: { nl: 'Ook signalen van de opvang, de buitenschoolse opvang en het consultatiebureau.', en: 'Signals from day care, after-school care and the child health clinic too.' },
    }),
    row('RST-RL-14', 'Financiën of schulden', 'Finances or debts'),
    row('RST-RL-15', 'Administratie of budgetteren', 'Administration or budgeting'),
    row('RST-RL-16', 'Huishouden organiseren', 'Organising the household'),
    row('RST-RL-17', 'Huisvesting', 'Housing'),
    row('RST-RL-18', 'Werkloosheid', 'Unemployment', {
      guidance: { nl: 'Zoekt werk, of is tijdelijk vrijgesteld: taalles, inburgering, geen sollicitatieplicht.', en: 'Looks for work, or is temporarily exempt: language lessons, integration course, no duty to apply.' },
    }),
    row('RST-RL-19', 'Scheiding of relatieproblemen', 'Divorce or relationship problems', {
      guidance: { nl: 'Ook wrijving, conflict en gebrekkige communicatie in andere relaties.', en: 'Friction, conflict and poor communication in other relationships too.' },
    }),
    row('RST-RL-20', 'Huiselijk geweld', 'Domestic violence', {
      ...special, guidance: { nl: 'Nu of eerder. Bij een kind: het gebeurt waar het kind bij is.', en: 'Now or earlier. For a child: it happens in the child\'s presence.' },
    }),
    row('RST-RL-21', 'Sociaal isolement', 'Social isolation'),
    row('RST-RL-22', 'Verlies of rouw', 'Loss or grief'),
    row('RST-RL-23', 'Suïcidaal gedrag', 'Suicidal behaviour', { ...special, guidance: { nl: 'Nu of eerder.', en: 'Now or earlier.' }, remark: { nl: 'Toegevoegd na een vergelijking van voorbeeldlijsten.', en: 'Added after comparing example lists.' } }),
    row('RST-RL-24', 'Lichamelijke klachten', 'Physical complaints', { ...special, remark: { nl: 'Toegevoegd na de eerste resultaten.', en: 'Added after the first results.' } }),
    row('RST-RL-25', 'Psychische of psychiatrische klachten', 'Psychological or psychiatric complaints', special),
    row('RST-RL-26', 'Verslaving', 'Addiction', special),
    row('RST-RL-27', 'Eerdere jeugdhulp', 'History of youth care'),
    row('RST-RL-28', 'Overbelasting', 'Overburdening'),
    row('RST-RL-29', 'Fysieke mishandeling of dreiging daarvan', 'Physical abuse or threat of it', special),
    row('RST-RL-30', 'Seksueel misbruik of dreiging daarvan', 'Sexual abuse or threat of it', special),
    row('RST-RL-31', 'Verwaarlozing', 'Neglect', special),
    row('RST-RL-32', 'Nederlands beperkt', 'Limited Dutch', { guidance: { nl: 'Een ernstig taalprobleem; bij een ouder ook niet kunnen lezen of schrijven.', en: 'A serious language problem; for a parent also not being able to read or write.' } }),
    row('RST-RL-33', 'Anders, namelijk', 'Other, namely', { explanation: 'required' }),
    row('RST-RL-34', 'Licht verstandelijke beperking (IQ 50/55-75)', 'Mild intellectual disability (IQ 50/55-75)', {
      ...special, remark: { nl: 'De lijst zegt IQ 50/55 tot 75, de studie rekent alles onder 85.', en: 'The list says IQ 50/55 to 75, the study counts everything below 85.' },
    }),
  ],
};
