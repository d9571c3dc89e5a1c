import type { Section } from '@getrouw/domain';
import { choice, EVERYBODY, field, option, PARENTS, unknown, yesNo } from '../registration/registration.ts';
import { fundings } from './trajectory.ts';

const special = { sensitivity: 'special_category' } as const;

/** Twenty fields that the study used or its classification needs, and that are not on the printed list. */
export const extraFields: Section = {
  code: 'RST-RX',
  name: { nl: 'Aanvullende gegevens', en: 'Extra fields' },
  kind: 'section',
  items: [
    choice('RST-RX-01', 'Dagbesteding', 'Daytime activity', [
      option('SCHOOL', 'school, opleiding of opvang', 'school, education or day care'), option('WORK', 'betaald werk', 'paid work'), option('LOOKING', 'zoekt werk', 'looks for work'),
      option('EXEMPT', 'tijdelijk vrijgesteld (taalles, inburgering)', 'temporarily exempt (language lessons, integration course)'),
      option('SICK', 'ziek of arbeidsongeschikt', 'ill or unable to work'), option('HOME', 'zorgt thuis', 'cares at home'), option('NONE', 'geen', 'none'),
      option('OTHER', 'anders, namelijk', 'other, namely', { asksText: true }), unknown,
    ], { perPerson: EVERYBODY }),
    field('RST-RX-02', 'Inkomstenbron', 'Source of income', { kind: 'multiple_choice', options: [
      option('WORK', 'werk', 'work'), option('SOCIAL_ASSISTANCE', 'bijstand', 'social assistance'), option('UNEMPLOYMENT', 'werkloosheidsuitkering', 'unemployment benefit'),
      option('DISABILITY', 'ziekte- of arbeidsongeschiktheidsuitkering', 'sickness or disability benefit'), option('STUDY', 'studiefinanciering', 'student grant'),
      option('ALIMONY', 'alimentatie', 'alimony'), option('NONE', 'geen', 'none'), option('OTHER', 'anders', 'other'), unknown,
    ] }, { perPerson: PARENTS }),
    field('RST-RX-03', 'Geboortemaand', 'Month of birth', { kind: 'date', precision: 'month' }, { perPerson: EVERYBODY, keptWith: 'person' }),
    yesNo('RST-RX-04', 'Politie- of justitiecontact', 'Police or justice contact', { perPerson: EVERYBODY, explanation: 'allowed', ...special }),
    yesNo('RST-RX-05', 'Zwangerschap', 'Pregnancy', { perPerson: ['mother', 'caregiver', 'child'], ...special }),
    yesNo('RST-RX-06', 'Ouder, kind of naaste is kort geleden overleden', 'A parent, child or close relative died recently', {
      explanation: 'allowed', guidance: { nl: 'Een ouder, een kind of een familielid in de eerste graad dat veel met het gezin te maken had.', en: 'A parent, a child or a first-degree relative who was closely involved with the family.' },
    }),
    choice('RST-RX-07', 'Woont het kind thuis, en zo niet, waarom niet', 'Does the child live at home, and if not, why not', [
      option('HOME', 'woont thuis', 'lives at home'), option('OWN_CHOICE', 'elders, eigen keuze', 'elsewhere, own choice'),
      option('PLACED_NOW', 'gedwongen uit huis geplaatst', 'compulsory placement out of home'), option('PLACED_EARLIER', 'weer thuis na een gedwongen uithuisplaatsing', 'home again after a compulsory placement'),
      option('PART_OF_WEEK', 'een deel van de week elders', 'elsewhere for part of the week'), option('PLACED_VOLUNTARY', 'vrijwillig uit huis geplaatst', 'voluntary placement out of home'),
      option('WITH_PARENT_ELSEWHERE', 'met een ouder tijdelijk elders', 'temporarily elsewhere with a parent'), unknown,
    ], { perPerson: ['child'] }),
    field('RST-RX-08', 'Er zijn kinderen van 18 jaar of ouder', 'There are children of 18 or over', { kind: 'derived', rule: 'RST-CHILD-18-UP' }),
    choice('RST-RX-09', 'Jeugdbescherming', 'Youth protection', [
      option('NONE', 'nee', 'no'), option('EARLIER', 'eerder', 'earlier'), option('CURRENT', 'nu', 'now'), option('THREATENED', 'dreigt', 'threatens'), unknown,
    ], { perPerson: EVERYBODY, guidance: { nl: 'Hulp van een gecertificeerde instelling. Bij een ouder: toen die zelf kind was.', en: 'Help from a certified youth protection agency. For a parent: when he or she was a child.' } }),
    yesNo('RST-RX-10', 'Melding bij Veilig Thuis of onderzoek door de Raad', 'Report to Safe Home or inquiry by the Child Protection Board', { explanation: 'allowed', ...special }),
    field('RST-RX-11', 'Aantal betrokken hulpverleners', 'Number of professionals involved', { kind: 'number', min: 0, integer: true }),
    yesNo('RST-RX-12', 'Ouders mijden hulp', 'Parents avoid help', { explanation: 'allowed' }),
    yesNo('RST-RX-13', 'Gezin is gevlucht', 'Refugee family', { offByDefault: true, ...special }),
    yesNo('RST-RX-14', 'Ongunstige buurt', 'Unfavourable neighbourhood', { remark: { nl: 'In de studie legde maar één organisatie dit vast.', en: 'In the study only one organisation recorded this.' } }),
    choice('RST-RX-15', 'Woonsituatie', 'Living situation', [
      option('INDEPENDENT', 'zelfstandig', 'independent'), option('OWN_NETWORK', 'bij eigen netwerk', 'with own network'), option('FACILITY', 'in een voorziening', 'in a professional facility'), unknown,
    ]),
    choice('RST-RX-16', 'Schuldensituatie', 'Debt situation', [
      option('NONE', 'geen tekort of schuld', 'no shortage or debt'), option('MONEY_SHORTAGE', 'te weinig inkomen, nog geen schuld', 'too little income, no debt yet'), option('DEBT', 'schulden', 'debt'),
      option('PROBLEMATIC_DEBT', 'problematische schulden', 'problematic debt'), option('OTHER_QUESTION', 'andere, lichte vraag over geld', 'other, light question about money'), unknown,
    ], { askedAt: ['start'] }),
    choice('RST-RX-17', 'Betrokkenheid van de ouder', 'Involvement of the parent', [
      option('DIRECT', 'direct', 'direct'), option('AT_DISTANCE', 'op afstand', 'at a distance'), option('HARDLY', 'nauwelijks', 'hardly'),
      option('ABSENT', 'afwezig of overleden', 'absent or deceased'), option('THREAT', 'vormt een dreiging', 'is a threat'), unknown,
    ], { perPerson: ['mother', 'father'], guidance: { nl: 'Van de biologische ouder.', en: 'Of the biological parent.' } }),
    yesNo('RST-RX-18', 'Conflict met buurtbewoners', 'Conflict with neighbours', { explanation: 'allowed' }),
    yesNo('RST-RX-19', 'Laag geboortegewicht', 'Low birth weight', { perPerson: ['child'], ...special, remark: { nl: 'De studie vond dit in geen dossier.', en: 'The study found this in no file.' } }),
    choice('RST-RX-20', 'Financiering van het traject', 'Funding of the trajectory', fundings.map(({ code, name }) => ({ code, label: name })), { keptWith: 'trajectory' }),
  ],
};
