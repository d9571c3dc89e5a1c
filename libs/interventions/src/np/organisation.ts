import type { Item, Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const said = statement('FREQ7');
const byEmployer = (code: string, nl: string, en: string, rest: Partial<Item>): Item => said(code, nl, en, { about: 'organisation', ...rest });

export const careOrganisation: Section = {
  code: 'NP-ZO-OR',
  name: { nl: 'Zorgorganisatie', en: 'Care organisation' },
  kind: 'section',
  items: [
    said('NP-ZO-OR-01', 'De beginweken staan bij mij in het teken van doelen die snel haalbaar zijn.', 'My first weeks are devoted to goals that can be reached quickly.', { sourceCode: 'Org1' }),
    said('NP-ZO-OR-02', 'Zes weken na de start is mijn sociale omgevingsanalyse klaar.', 'Six weeks after the start my social environment analysis is ready.', { sourceCode: 'Org2', terms: ['ENVIRONMENT-ANALYSIS'] }),
    said('NP-ZO-OR-03', 'Is de onderzoeksfase voorbij, dan kan ik per doel zeggen wie kan helpen.', 'Once the exploration phase is over I can say for each goal who can help.', { sourceCode: 'Org3', terms: ['EXPLORATION-PHASE'] }),
    said('NP-ZO-OR-04', 'Bij een crisis stem ik mijn aanpak af met een collega.', 'In a crisis I coordinate my approach with a colleague.', { sourceCode: 'Org4' }),
    said('NP-ZO-OR-05', 'Stopt een traject voortijdig, dan licht ik de betrokken instanties in.', 'When a trajectory stops early I tell the organisations concerned.', { sourceCode: 'Org5' }),
    said('NP-ZO-OR-06', 'Een traject stop ik niet zonder collegiaal overleg.', 'I do not stop a trajectory without talking to colleagues.', { sourceCode: 'Org6' }),
    said('NP-ZO-OR-07', 'Bij het afsluiten breng ik het netwerk in een bijeenkomst bij elkaar.', 'When closing I bring the network together in a meeting.', { sourceCode: 'Org7', terms: ['NETWORK'] }),
    said('NP-ZO-OR-08', 'Na afsluiting heb ik hooguit drie nazorgcontacten.', 'After closing I have no more than three aftercare contacts.', { sourceCode: 'Org8', terms: ['AFTERCARE'] }),
    said('NP-ZO-OR-09', 'In de nazorg zorg ik dat ik niet opnieuw intensief ga begeleiden.', 'In aftercare I make sure I do not start guiding intensively again.', { sourceCode: 'Org9', terms: ['AFTERCARE'] }),
    said('NP-ZO-OR-10', 'Ik maak de jongere duidelijk dat ons contact ophoudt als het traject klaar is.', 'I make clear to the young person that our contact stops when the trajectory is done.', { sourceCode: 'Org10' }),
    said('NP-ZO-OR-11', 'Ik herinner de jongere er geregeld aan wanneer het traject stopt.', 'I regularly remind the young person when the trajectory stops.', { sourceCode: 'Org11' }),
    said('NP-ZO-OR-12', 'Als het netwerk een beroep op mij doet, blijf ik uit een nieuwe intensieve rol.', 'When the network appeals to me I stay out of a new intensive role.', { sourceCode: 'Org12', terms: ['NETWORK'] }),
    said('NP-ZO-OR-13', 'Na de intensieve fase redt de jongere zich zonder mij.', 'After the intensive stage the young person manages without me.', { sourceCode: 'Org13', terms: ['INTENSIVE-PHASE'] }),
    said('NP-ZO-OR-14', 'Voordat we stoppen, maken de jongere en ik een plan voor de tijd erna.', 'Before we stop, the young person and I make a plan for the time after.', { sourceCode: 'Org14' }),
    said('NP-ZO-OR-15', 'Het traject eindigt met een persoonlijk of feestelijk moment samen.', 'The trajectory ends with a personal or festive moment together.', { sourceCode: 'Org15' }),
  ],
};

/** What the employer arranges. */
export const facilitation: Section = {
  code: 'NP-FA-FA',
  name: { nl: 'Facilitering', en: 'Facilitation' },
  kind: 'section',
  items: [
    byEmployer('NP-FA-FA-01', 'Ik bespreek mijn jongere in casuïstiekoverleg dat de organisatie regelt.', 'I discuss my young person in case meetings the organisation sets up.', { sourceCode: 'FACT1', terms: ['CASE-MEETING'] }),
    byEmployer('NP-FA-FA-02', 'Waar ik in mijn werk zelf tegenaan loop, leg ik voor in intervisie.', 'What I run into myself at work I bring to peer supervision.', { sourceCode: 'FACT2', terms: ['PEER-REVIEW'] }),
    byEmployer('NP-FA-FA-03', 'Mijn jongeren wonen in de wijk waaraan ik verbonden ben.', 'My young people live in the district I am attached to.', {
        sourceCode: 'FACT3',
        remark: {
          nl: 'Gaat ervan uit dat jongeren per wijk worden verdeeld.',
          en: 'Assumes that young people are divided by district.',
        },
      }),
    byEmployer('NP-FA-FA-04', 'De kern van het toekomstplan deel ik met mijn basisteam.', 'I share the core of the future plan with my base team.', { sourceCode: 'FACT4', terms: ['FUTURE-PLAN', 'BASE-TEAM'] }),
    byEmployer('NP-FA-FA-05', 'Per jongere kan ik vijf uur per week vrijmaken.', 'I can free up five hours a week for each young person.', { sourceCode: 'FACT5' }),
    byEmployer('NP-FA-FA-06', 'Ik krijg telkens opnieuw training in NP.', 'I get training in NP again and again.', { sourceCode: 'FACT6', terms: ['NP'] }),
    byEmployer('NP-FA-FA-07', 'Ik heb de nieuwste NP-handleiding tot mijn beschikking.', 'I have the latest NP manual at hand.', { sourceCode: 'FACT7', terms: ['NP'] }),
    byEmployer('NP-FA-FA-08', 'De trainingen van mijn organisatie passen bij wat ik in de praktijk nodig heb.', 'My organisation\'s training fits what I need in practice.', { sourceCode: 'FACT8' }),
  ],
};
