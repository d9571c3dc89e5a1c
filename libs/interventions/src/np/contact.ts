import type { Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const said = statement('FREQ7');

const locationOriented: Section = {
  code: 'NP-UG-VP',
  name: { nl: 'Vindplaatsgericht', en: 'Location-oriented (outreach)' },
  kind: 'section',
  criterion: {
    nl: 'Werken op de plekken waar een jongere leeft, zodat zichtbaar wordt waartoe gedrag daar dient.',
    en: 'Youths are sought out and followed in their own environment, which shows the function of behaviour.',
  },
  items: [
    said('NP-UG-VP-01', 'Ik maak belangrijke momenten van de jongere van dichtbij mee.', 'I experience important moments of the young person from close by.', { sourceCode: 'VpG1' }),
    said('NP-UG-VP-02', 'Ik begeleid op de plekken en tussen de mensen waar de jongere leeft.', 'I guide in the places and among the people where the young person lives.', { sourceCode: 'VpG2' }),
    said('NP-UG-VP-03', 'Bij gesprekken die ertoe doen, zit ik erbij.', 'I sit in on the conversations that matter.', { sourceCode: 'VpG3' }),
    said('NP-UG-VP-04', 'Raak ik een jongere kwijt, dan ga ik alle plekken langs waar die vaak komt.', 'When I lose track of a young person I go round all the places he or she frequents.', { sourceCode: 'VpG4' }),
    said('NP-UG-VP-05', 'Kansen in de buurt van de jongere zet ik in voor het traject.', 'I put opportunities in the young person\'s surroundings to use.', { sourceCode: 'VpG5' }),
    said('NP-UG-VP-06', 'Ik verdiep me grondig in de plaatsen en mensen rond de jongere.', 'I study the places and people around the young person thoroughly.', { sourceCode: 'VpG6' }),
  ],
};

const lowThreshold: Section = {
  code: 'NP-UG-LD',
  name: { nl: 'Laagdrempelig (niet bureaucratisch)', en: 'Low-threshold (non-bureaucratic)' },
  kind: 'section',
  criterion: {
    nl: 'Korte toets of iemand tot de doelgroep hoort, na een gesprek en een dag bedenktijd beslissen, weinig papierwerk in de organisatie.',
    en: 'Short screening, decision after one talk and one day, organisation keeps procedures light.',
  },
  items: [
    said('NP-UG-LD-01', 'Ik kan er zijn voor een jongere zonder meteen te gaan oplossen.', 'I can be there for a young person without starting to fix things at once.', { sourceCode: 'LD1' }),
    said('NP-UG-LD-02', 'De jongere kan ook op ongewone uren op mij rekenen.', 'The young person can count on me at unusual hours too.', { sourceCode: 'LD2' }),
    said('NP-UG-LD-03', 'In de eerste intake houd ik het licht en ga ik niet de diepte in.', 'I keep the first intake light and do not dig deep.', { sourceCode: 'LD3', terms: ['INTAKE'] }),
    said('NP-UG-LD-04', 'Aan mijn hulp verbind ik geen voorwaarden en geen eigen belang.', 'I attach no conditions and no self-interest to my help.', { sourceCode: 'LD4' }),
    said('NP-UG-LD-05', 'Ik stap zonder vooroordeel op de jongere af.', 'I meet the young person without prejudice.', { sourceCode: 'LD5' }),
    said('NP-UG-LD-06', 'Wat we bespreken en aanpakken, kiest de jongere.', 'The young person chooses what we discuss and tackle.', { sourceCode: 'LD6' }),
    said('NP-UG-LD-07', 'Mijn aandacht krijgt de jongere hoe dan ook.', 'The young person gets my attention no matter what.', { sourceCode: 'LD7' }),
    said('NP-UG-LD-08', 'Ook een ongemotiveerde jongere kan wat mij betreft instromen.', 'As far as I am concerned an unmotivated young person can enter as well.', {
        sourceCode: 'LD8',
        remark: {
          nl: 'De antwoorden hebben twee toppen: begeleiders zijn het oneens. Zeven sloegen deze stelling over.',
          en: 'The answers have two peaks: workers disagree. Seven skipped this statement.',
        },
      }),
    said('NP-UG-LD-09', 'Hoor ik niets, dan probeer ik de jongere ten minste drie keer te bereiken.', 'When I hear nothing I try to reach the young person three times or more.', { sourceCode: 'LD9' }),
  ],
};

const networkOriented: Section = {
  code: 'NP-UG-NW',
  name: { nl: 'Netwerkgericht', en: 'Network-oriented' },
  kind: 'section',
  criterion: {
    nl: 'Eigen kring en instanties doen mee; de jongere wijst VIP\'s aan die houvast kunnen geven.',
    en: 'Personal network and service network are both involved; the youth names VIPs as anchor points.',
  },
  items: [
    said('NP-UG-NW-01', 'Ik werk aan herstel van de band tussen ouders en jongere.', 'I work on repairing the bond between parents and young person.', { sourceCode: 'NwG1' }),
    said('NP-UG-NW-02', 'Ik regel dat mensen uit de eigen kring de jongere na het traject verder helpen.', 'I arrange that people from the own circle keep helping after the trajectory.', { sourceCode: 'NwG2', terms: ['OWN-CIRCLE'] }),
    said('NP-UG-NW-03', 'Ik krijg voor elkaar dat andere instellingen de hulp daarna voortzetten.', 'I get other organisations to continue the help afterwards.', { sourceCode: 'NwG3' }),
    said('NP-UG-NW-04', 'De wijk of gemeente waar ik werk, heeft voor mij geen geheimen.', 'The district or municipality I work in holds no secrets for me.', { sourceCode: 'NwG4' }),
    said('NP-UG-NW-05', 'Mijn contacten met andere professionals houd ik steeds warm.', 'I always keep my contacts with other professionals warm.', { sourceCode: 'NwG5' }),
    said('NP-UG-NW-06', 'Voor het eerste contact met een VIP neem ik het gesprek met de jongere door.', 'I go over the talk with the young person before a VIP is first contacted.', { sourceCode: 'NwG6', terms: ['VIP'] }),
    said('NP-UG-NW-07', 'Doelen die nog lopen, geef ik bij het slot van de intensieve fase aan anderen door.', 'At the end of the intensive stage I pass unfinished goals on to others.', { sourceCode: 'NwG7', terms: ['INTENSIVE-PHASE'] }),
    said('NP-UG-NW-08', 'Wie uit de eigen kring wordt benaderd, laat ik aan de jongere over.', 'Which people from the own circle are approached is up to the young person.', { sourceCode: 'NwG8', terms: ['OWN-CIRCLE'] }),
    said('NP-UG-NW-09', 'Ik ga na welke persoon in het netwerk een actie het best kan oppakken.', 'I find out which person in the network can best take up an action.', { sourceCode: 'NwG9', terms: ['NETWORK'] }),
    said('NP-UG-NW-10', 'Hebben familieleden hulp nodig, dan breng ik hen persoonlijk bij de juiste hulp onder.', 'When relatives need help I personally bring them to the right place.', { sourceCode: 'NwG10' }),
    said('NP-UG-NW-11', 'Terugkeer in de eigen kring van familie en bekenden staat bij mij voorop.', 'Return to the own circle of family and friends comes first in my work.', { sourceCode: 'NwG11', terms: ['OWN-CIRCLE'] }),
  ],
};

export const principlesOfContact = [locationOriented, lowThreshold, networkOriented];
