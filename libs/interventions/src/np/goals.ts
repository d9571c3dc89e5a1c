import type { GoalCatalogue } from '@getrouw/domain';
import { atMostFive, magie, say, scaleOfGoals, smart } from '../goals/catalogue.ts';
import { basicsAndFinances, domains } from './goal-domains.ts';
import { goalReferences } from './goal-references.ts';
import { challengesAndParticipation, mainGoals } from './goals-participation.ts';

type Activity = NonNullable<GoalCatalogue['activities']>[number];
const activity = (domain: string, code: string, nl: string, en: string): Activity => ({ code: `NP-A-${code}`, name: { nl, en }, domain });

/** What the study calls activities: the steps on the way to a goal, and what is done in nearly every trajectory without being written down as a goal. */
const activities: Activity[] = [
  activity('NP-D1', 'D1-3', 'Wegwijs gemaakt in voorzieningen en instanties', 'Shown the way to services and agencies'),
  activity('NP-D2', 'FI-1a', 'Overzicht gemaakt van inkomsten en uitgaven', 'Made an overview of income and expenses'),
  activity('NP-D2', 'FI-2a', 'Schulden op een rij gezet', 'Listed the debts'),
  activity('NP-D2', 'FI-2b', 'Regelingen voor afbetaling getroffen en gevolgd', 'Made and followed repayment arrangements'),
  activity('NP-D2', 'FI-2c', 'Aangemeld voor schuldhulp', 'Registered for debt help'),
  activity('NP-D2', 'HV-1a', 'Verteld over mogelijkheden om te wonen', 'Told about housing options'),
  activity('NP-D2', 'HV-1b', 'Samen een woonplek gekozen', 'Chose a place to live together'),
  activity('NP-D2', 'HV-1c', 'Aangemeld bij een woonvoorziening', 'Applied for a housing facility'),
  activity('NP-D3', 'D3-1a', 'Zelf geholpen om met klachten om te gaan', 'Helped personally to cope with complaints'),
  activity('NP-D3', 'GEZ-3', 'Gemotiveerd voor en gebracht naar ggz of verslavingszorg', 'Motivated for and brought to mental-health or addiction care'),
  activity('NP-D3', 'GEZ-4', 'Geholpen om ggz of verslavingshulp vol te houden', 'Helped to hold on to mental-health or addiction care'),
  activity('NP-D3', 'REL-2', 'Netwerkberaad gehouden of naasten betrokken', 'Held a network meeting or involved people close by'),
  activity('NP-D3', 'LAN-1', 'Vervolghulp geregeld en warm overgedragen', 'Arranged follow-up help with a warm handover'),
  activity('NP-D4', 'DAG-1', 'School of werk verkend', 'Explored school or work'),
  activity('NP-D4', 'DAG-2a', 'Spullen en voorwaarden voor school geregeld', 'Arranged materials and conditions for school'),
  activity('NP-D4', 'DAG-2b', 'Geholpen met cv, brief en solliciteren', 'Helped with CV, letter and applying'),
];

/** The goals of Nieuwe Perspectieven, and how they are scored. */
export const goalCatalogue: GoalCatalogue = {
  code: 'NP-GOALS',
  name: say('Doelen van Nieuwe Perspectieven', 'Goals of New Perspectives'),
  domains,
  goals: [...basicsAndFinances, ...mainGoals, ...challengesAndParticipation],
  activities,
  scale: scaleOfGoals,
  raters: [
    { rater: 'client', required: true, name: say('Jongere', 'Youth') },
    { rater: 'professional', required: true, name: say('Begeleider', 'Worker') },
    { rater: 'network', required: false, name: say('VIP: iemand uit de eigen kring', 'VIP: somebody from the own circle') },
  ],
  aggregate: 'mean_toward_client',
  checks: [smart, magie],
  advised: { most: 5, note: atMostFive },
  wordsAt: -2,
  durationGroups: [
    { code: 'M3', name: say('3 maanden', '3 months'), from: 1, to: 1 },
    { code: 'M6', name: say('6 maanden', '6 months'), from: 2, to: 2 },
    { code: 'M9_PLUS', name: say('9 maanden of meer', '9 months or more'), from: 3 },
  ],
  references: goalReferences,
  zeroPoint: say('Het moment waarop het doel samen met de jongere is gesteld.', 'The moment at which the goal was set together with the youth.'),
  evaluateEveryMonths: 3,
  remark: say(
    'Basiszaken zijn de voorwaarde voor de rest. Basiszaken, geld en wonen lopen naast elkaar; daarna volgen de uitdagingen; meedoen komt als niets het meer in de weg staat. Te vroeg aandringen op school of werk geeft uitval.',
    'Basics are the condition for the rest. Basics, money and housing run side by side; challenges follow; participation comes once nothing stands in its way. Pressing for school or work too early leads to drop-out.',
  ),
};
