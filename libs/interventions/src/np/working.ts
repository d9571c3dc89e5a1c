import type { Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const said = statement('FREQ7');

const intensiveAndPersonal: Section = {
  code: 'NP-UG-IP',
  name: { nl: 'Intensief en persoonlijk', en: 'Intensive and personal' },
  kind: 'section',
  criterion: {
    nl: 'Gedurende een beperkte periode is de werker vrijwel altijd te bereiken, gaat mee in tempo en wensen van de jongere en bouwt aan een gelijkwaardige samenwerking met feedback over en weer.',
    en: 'For a limited period the worker is reachable nearly always, follows pace and wishes of the youth, and builds an equal working relation steered by mutual feedback.',
  },
  items: [
    said('NP-UG-IP-01', 'Ik stel een goede samenwerkingsband met de jongere als basisvoorwaarde voor mijn werk.', 'A solid bond of cooperation with the young person is a basic requirement for my work.', { sourceCode: 'IP1' }),
    said('NP-UG-IP-02', 'Wat ik zelf verwacht, laat ik buiten beschouwing als we doelen kiezen.', 'What I expect myself does not count when we choose goals.', { sourceCode: 'IP2' }),
    said('NP-UG-IP-03', 'De opdrachten die ik meegeef, zijn voor deze jongere te doen.', 'The assignments I hand out can really be done by this young person.', { sourceCode: 'IP3' }),
    said('NP-UG-IP-04', 'Hoe we het plan uitvoeren, spreek ik in overleg met de jongere af.', 'We agree together how the plan will be put into practice.', { sourceCode: 'IP4' }),
    said('NP-UG-IP-05', 'Ik stel vragen waarmee de jongere toetst of ideeën en meningen realistisch zijn.', 'I ask questions that let the young person test whether ideas and opinions are realistic.', { sourceCode: 'IP5' }),
    said('NP-UG-IP-06', 'Ik stuur niet te vroeg en niet uitsluitend aan op een opleiding of baan.', 'I do not steer too soon, nor exclusively, towards education or a job.', { sourceCode: 'IP6' }),
    said('NP-UG-IP-07', 'Doelen die in mijn traject worden vastgelegd, kan de jongere ook echt bereiken.', 'The goals laid down in my trajectory are ones the young person can truly reach.', { sourceCode: 'IP7', terms: ['TRAJECTORY'] }),
    said('NP-UG-IP-08', 'Ik begeleid intensief: per week zie ik de jongere gemiddeld twee keer persoonlijk.', 'I work intensively: I see the young person in person twice a week on average.', {
        sourceCode: 'IP8',
        remark: {
          nl: 'Begeleiders vonden "twee keer persoonlijk" te eng: contact per telefoon of app telde voor hen ook.',
          en: 'Workers found "twice in person" too narrow: contact by phone or app counted for them too.',
        },
      }),
    said('NP-UG-IP-09', 'Ik pas doelen aan zodra dat nodig blijkt.', 'I change goals as soon as that turns out to be needed.', { sourceCode: 'IP9' }),
  ],
};

const actionOriented: Section = {
  code: 'NP-UG-HG',
  name: { nl: 'Handelingsgericht', en: 'Action-oriented' },
  kind: 'section',
  criterion: {
    nl: 'Vertrekken vanuit wat de jongere nu kan en waar het in het doen misgaat; daarna volgen interventies op ontwikkeling, systeem en denken.',
    en: 'Start from what the youth can and cannot do now; from there developmental, systemic and cognitive interventions.',
  },
  items: [
    said('NP-UG-HG-01', 'Ik moedig de jongere aan om zelf in actie te komen.', 'I encourage the young person to get moving.', { sourceCode: 'HG1' }),
    said('NP-UG-HG-02', 'Ik geef de jongere zelf het goede voorbeeld.', 'I set the young person a good example myself.', { sourceCode: 'HG2' }),
    said('NP-UG-HG-03', 'Als we samen iets hebben meegemaakt, bespreek ik achteraf hoe de jongere zich gedroeg.', 'When we have been through something together, we look back at how the young person acted.', { sourceCode: 'HG3' }),
    said('NP-UG-HG-04', 'Ik pak zaken praktisch en gezamenlijk met de jongere op.', 'I take things up in a practical way, side by side with the young person.', { sourceCode: 'HG4' }),
    said('NP-UG-HG-05', 'Zit een jongere in een crisis, dan ga ik meteen met die vraag aan de slag.', 'When there is a crisis I take up the question straight away.', { sourceCode: 'HG5' }),
    said('NP-UG-HG-06', 'Ik train met de jongere hoe te reageren op riskante momenten in het dagelijks leven.', 'I train with the young person how to respond to risky moments in daily life.', { sourceCode: 'HG6' }),
    said('NP-UG-HG-07', 'Ik loop met de jongere mee en zet daarbij aan tot actie.', 'I walk alongside the young person and prompt action while doing so.', { sourceCode: 'HG7' }),
    said('NP-UG-HG-08', 'Gaandeweg neem ik een coachende rol aan en laat ik taken aan de jongere over.', 'Step by step I move into a coaching role and leave tasks to the young person.', { sourceCode: 'HG8' }),
    said('NP-UG-HG-09', 'Ik haak aan bij dingen die de jongere normaal al doet.', 'I join in with things the young person already does anyway.', { sourceCode: 'HG9' }),
  ],
};

const positiveLabelling: Section = {
  code: 'NP-UG-PL',
  name: { nl: 'Met een positieve labeling', en: 'Positive labelling' },
  kind: 'section',
  criterion: {
    nl: 'Zoeken naar wat bruikbaar is in bestaand gedrag, ook als de buitenwereld dat gedrag afkeurt, en die energie een andere richting geven.',
    en: 'Look for positive leads in existing behaviour, also behaviour society disapproves of, and redirect that energy.',
  },
  items: [
    said('NP-UG-PL-01', 'Ik leg het accent op wat er al goed loopt.', 'I put the accent on what is already going right.', { sourceCode: 'PL1' }),
    said('NP-UG-PL-02', 'Ik daag jongeren uit hun eigen kracht in te zetten voor verandering.', 'I challenge young people to use their own strengths for change.', { sourceCode: 'PL2', terms: ['OWN-STRENGTH'] }),
    said('NP-UG-PL-03', 'Het eerste doel kies ik zo dat de jongere snel succes boekt.', 'I pick a first goal that brings quick success.', { sourceCode: 'PL3' }),
    said('NP-UG-PL-04', 'Ik blijf de jongere het hele traject door motiveren.', 'I keep motivating the young person throughout the trajectory.', { sourceCode: 'PL4' }),
    said('NP-UG-PL-05', 'Ik leef mee met wat er buiten de problemen speelt, zoals sport of hobby\'s van de jongere.', 'I take an interest in life outside the problems, such as sports or hobbies.', { sourceCode: 'PL5' }),
    said('NP-UG-PL-06', 'Mijn jongere krijgt van mij waarderende feedback.', 'My young person receives appreciative feedback from me.', { sourceCode: 'PL6' }),
  ],
};

const interwoven: Section = {
  code: 'NP-UG-GV',
  name: { nl: 'Gericht op verwevenheid', en: 'Focused on interwovenness' },
  kind: 'section',
  criterion: {
    nl: 'Praktische en persoonlijke problemen horen bij elkaar en worden in samenhang aangepakt.',
    en: 'Material and immaterial problems are intertwined; concrete and therapeutic help are not separated.',
  },
  items: [
    said('NP-UG-GV-01', 'Ik werk eraan dat de jongere een beter leven krijgt.', 'I work towards a better life for the young person.', { sourceCode: 'GvW1' }),
    said('NP-UG-GV-02', 'Geen enkel leefgebied van de jongere laat ik in mijn begeleiding buiten beeld.', 'No life area of the young person is left out of my guidance.', { sourceCode: 'GvW2', terms: ['LIFE-DOMAIN'] }),
    said('NP-UG-GV-03', 'Eerst ben ik er gewoon voor de jongere (presentie); ingrijpen komt later.', 'First I am simply there (presence); stepping in comes later.', {
        sourceCode: 'GvW3',
        terms: ['PRESENCE'],
        remark: {
          nl: 'De tekst van de studie zegt dat alle stellingen over verwevenheid de norm halen; deze haalt 4,98.',
          en: 'The text of the study says that all statements on interwovenness reach the norm; this one reaches 4.98.',
        },
      }),
    said('NP-UG-GV-04', 'Ik breng jongeren ertoe na te denken over hoe zij leven.', 'I get young people to think about the way they live.', { sourceCode: 'GvW4' }),
    said('NP-UG-GV-05', 'Waarvoor de jongere precies hulp wil, wordt onderweg duidelijk.', 'What exactly a young person wants help with becomes clear along the way.', { sourceCode: 'GvW5' }),
    said('NP-UG-GV-06', 'Aan het eind van de onderzoeksfase begrijp ik hoe leefgebieden op elkaar inwerken.', 'When the exploration phase ends I understand how life areas act on one another.', { sourceCode: 'GvW6', terms: ['EXPLORATION-PHASE', 'LIFE-DOMAIN'] }),
  ],
};

export const principlesOfWorking = [intensiveAndPersonal, actionOriented, positiveLabelling, interwoven];
