import type { Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const said = statement('FREQ5');
const tool = statement('FREQ7');
const notInManual = { nl: 'Staat niet in de handleiding. De studie geeft er geen uitkomsten over.', en: 'Not in the manual. The study gives no outcomes on it.' };
const notPublished = { nl: 'Staat in de handleiding, maar de studie geeft er geen uitkomsten over.', en: 'In the manual, but the study gives no outcomes on it.' };

const modules: Section = {
  code: 'RST-C5-MO',
  name: { nl: 'Modulen', en: 'Modules' },
  kind: 'category',
  noTotal: { nl: 'Een module wordt ingezet als het gezin die nodig heeft. Een gemiddelde over modulen zegt niets.', en: 'A module is used when the family needs it. A mean over modules says nothing.' },
  items: [
    said('RST-MO-01', 'Ik zet de module Opvoeden in.', 'I use the module Parenting.', { terms: ['MODULE'] }),
    said('RST-MO-02', 'Ik zet de module Communicatie in.', 'I use the module Communication.', { terms: ['MODULE'] }),
    said('RST-MO-03', 'Ik zet de module Huishouden in.', 'I use the module Household.', { terms: ['MODULE'] }),
    said('RST-MO-04', 'Ik zet de module Financiën en administratie in.', 'I use the module Finance and administration.', { terms: ['MODULE'] }),
    said('RST-MO-05', 'Ik zet de module Netwerk in.', 'I use the module Network.', { terms: ['MODULE', 'NETWORK'] }),
  ],
};

/** Thirty names under one question. */
const tools: Section = {
  code: 'RST-C5-HM',
  name: { nl: 'Hulpmiddelen', en: 'Tools' },
  kind: 'battery',
  criterion: {
    nl: 'Kent u een hulpmiddel niet? Kies dan "ken ik niet". Let op: de antwoorden lopen hier van 1 tot 7.',
    en: 'Do you not know a tool? Then choose "not known to me". Note: the answers run from 1 to 7 here.',
  },
  stem: { nl: 'Hoe vaak gebruikt u dit hulpmiddel?', en: 'How often do you use this tool?' },
  noTotal: { nl: 'Elk hulpmiddel staat op zichzelf; de studie geeft geen totaal.', en: 'Each tool stands by itself; the study gives no total.' },
  items: [
    tool('RST-HM-01', 'Beloningssystemen / beloningsschema\'s / beloningslijsten', 'Reward systems, schemes, lists'),
    tool('RST-HM-02', 'Checklist Veiligheidsonderwerpen bespreken met ouders', 'Checklist safety topics with parents'),
    tool('RST-HM-03', 'Dag- en weekplanningssystemen', 'Day and week planning systems'),
    tool('RST-HM-04', 'Euro stappenplan', 'Euro step-by-step plan'),
    tool('RST-HM-05', 'Emotiethermometer', 'Emotion thermometer', { terms: ['EMOTION-THERMOMETER'] }),
    tool('RST-HM-06', '5 stappenplan om problemen op te lossen', 'Five steps to solve problems'),
    tool('RST-HM-07', 'Gemeentegids', 'Municipal guide', { remark: notInManual }),
    tool('RST-HM-08', 'Gedragsinstructie en gedragskaart', 'Behaviour instruction and card'),
    tool('RST-HM-09', 'H-model', 'H-model', { terms: ['H-MODEL'] }),
    tool('RST-HM-10', 'Leidraad bij het huishouden en huishoudelijke takenlijst', 'Household guide and task list'),
    tool('RST-HM-11', 'Observatielijst niveaus van gezinsfunctioneren', 'Observation list levels of family functioning', { remark: notInManual }),
    tool('RST-HM-12', 'Opvoeden Zö!', 'Opvoeden Zö! (parenting programme)', { terms: ['OPVOEDEN-ZO'], remark: notInManual }),
    tool('RST-HM-13', 'Pictogrammenlijsten', 'Pictogram lists', { terms: ['PICTOGRAM'] }),
    tool('RST-HM-14', 'Positief labellen', 'Positive labelling', { terms: ['POSITIVE-LABELLING'] }),
    tool('RST-HM-15', 'Protocol ADHD en 10 TIPS bij ADHD', 'ADHD protocol and 10 tips', { terms: ['ADHD'] }),
    tool('RST-HM-16', 'Protocol huilbaby', 'Crying baby protocol', { remark: notInManual }),
    tool('RST-HM-17', 'Regionale sociale kaart', 'Regional social map', { terms: ['SOCIAL-MAP'] }),
    tool('RST-HM-18', 'Schema ontwikkelingstaken', 'Scheme of developmental tasks', { terms: ['DEVELOPMENTAL-TASK'] }),
    tool('RST-HM-19', 'Signs of Safety (onderdelen)', 'Signs of Safety (parts)', { terms: ['SIGNS-OF-SAFETY'] }),
    tool('RST-HM-20', 'Slaapprotocol', 'Sleep protocol'),
    tool('RST-HM-21', 'Sociaal netwerkanalyse of netwerkschema', 'Social network analysis or scheme', { terms: ['NETWORK'] }),
    tool('RST-HM-22', 'Sociale vaardigheidsoefeningen', 'Social skills exercises'),
    tool('RST-HM-23', 'Structuurlijst', 'Structure list'),
    tool('RST-HM-24', 'Versterkerlijst voor kinderen', 'Reinforcer list for children', { terms: ['REINFORCER'], remark: notInManual }),
    tool('RST-HM-25', 'Video Home Training', 'Video home training', { terms: ['VIDEO-HOME-TRAINING'] }),
    tool('RST-HM-26', 'VIP-kaart', 'VIP card', { terms: ['VIP'], remark: notPublished }),
    tool('RST-HM-27', 'Werkbladen voor kinderen met gescheiden ouders', 'Worksheets for children of divorced parents'),
    tool('RST-HM-28', 'Werkwijze Budgetteren', 'Budgeting method'),
    tool('RST-HM-29', 'Werkvorm Hoe beïnvloed ik het gedrag van mijn kind?', 'Exercise on influencing my child\'s behaviour'),
    tool('RST-HM-30', 'Werkvorm Naar wie ga je toe als je ...', 'Exercise on whom to turn to'),
  ],
};

/** What a worker can use in a family: the modules of the manual and the tools. */
export const careOffer: Section = {
  code: 'RST-C5',
  name: { nl: 'Zorgaanbod', en: 'Care offer' },
  kind: 'category',
  sections: [modules, tools],
};

/** The items that ask about tools. */
export const toolItems = (tools.items ?? []).map(({ code }) => code);
