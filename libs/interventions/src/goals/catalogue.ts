import type { CatalogueGoal, GoalCatalogue, Text } from '@getrouw/domain';

type Check = NonNullable<GoalCatalogue['checks']>[number];

export const say = (nl: string, en: string): Text => ({ nl, en });

/** A goal to reach. */
export const result = (domain: string) => (code: string, nl: string, en: string, rest: Partial<CatalogueGoal> = {}): CatalogueGoal => ({ code, name: { nl, en }, kind: 'result', domain, ...rest });

/** A text from pairs of words, one in each language. */
export const both = (...pairs: readonly (readonly [nl: string, en: string])[]): Text[] => pairs.map(([nl, en]) => ({ nl, en }));

/** What a score means for one goal. */
export const at = (score: number, nl: string, en: string) => ({ score, text: { nl, en } });

export const scaleOfGoals: GoalCatalogue['scale'] = [
  { score: 2, label: say('Doel helemaal gehaald', 'Goal fully achieved') },
  { score: 1, label: say('Op weg: een stap vooruit', 'On the way: a step forward') },
  { score: 0, label: say('Niet veranderd sinds de start', 'Not changed since the start') },
  { score: -1, label: say('Slechter dan bij de start', 'Worse than at the start') },
  { score: -2, label: say('Het slechtste dat we konden bedenken', 'The worst that we could imagine') },
];

const letter = (sign: string, name: Text, question: Text, help: Text) => ({ letter: sign, name, question, help });

const specific = letter('S', say('Specifiek', 'Specific'), say('Is duidelijk wat er anders wordt?', 'Is it clear what will be different?'),
  say('Schrijf op wat iemand straks ziet of doet. Een ander moet het ook begrijpen.', 'Write down what somebody will see or do. Somebody else must understand it too.'));
const measurable = letter('M', say('Meetbaar', 'Measurable'), say('Waaraan zien we dat het gelukt is?', 'How do we see that it worked?'),
  say('Noem een aantal, een dag of iets wat u kunt zien. "Beter" is te vaag.', 'Name a number, a day or something that you can see. "Better" is too vague.'));
const timeBound = letter('T', say('Tijdgebonden', 'Time-bound'), say('Wanneer is het klaar?', 'When is it done?'),
  say('Kies een dag waarop u samen kijkt hoe het staat.', 'Choose a day on which you look together how it stands.'));

/** The letters as the national guideline and most methods read them. */
export const smart: Check = {
  code: 'SMART', name: say('SMART', 'SMART'),
  letters: [
    specific, measurable,
    letter('A', say('Aanvaardbaar', 'Acceptable'), say('Wil degene om wie het gaat dit zelf?', 'Does the one whom it is about want this?'),
      say('Het is een eigen doel, en er hoort iets bij wat die persoon gaat doen.', 'It is a goal of one\'s own, and there is something that this person will do.')),
    letter('R', say('Realistisch', 'Realistic'), say('Kan dit lukken binnen de tijd van de hulp?', 'Can this work within the time of the help?'),
      say('Is het te groot? Maak er een eerste stap van.', 'Is it too big? Make a first step of it.')),
    timeBound,
  ],
};

/** VIG reads two letters in its own way. */
export const smartOfVig: Check = {
  code: 'SMART-VIG', name: say('SMART zoals VIG het leest', 'SMART as VIG reads it'),
  letters: [
    specific, measurable,
    letter('A', say('Actueel', 'Current'), say('Gaat dit over wat er nu speelt?', 'Is this about what is going on now?'),
      say('Pak aan wat nu in het gezin aan de hand is.', 'Take up what is the matter in the family now.')),
    letter('R', say('Realiseerbaar', 'Achievable'), say('Kan het gezin dit binnen het traject voor elkaar krijgen?', 'Can the family manage this within the trajectory?'),
      say('Is het te groot? Knip het op. Is het een klusje? Noem het resultaat.', 'Is it too big? Cut it up. Is it a chore? Name the result.')),
    timeBound,
  ],
};

/** Another way to look at a goal, of the national guideline, for when SMART does not work out. */
export const magie: Check = {
  code: 'MAGIE', name: say('MAGIE', 'MAGIE'),
  letters: [
    measurable,
    letter('A', say('Acceptabel', 'Acceptable'), say('Staat iedereen die het aangaat erachter?', 'Does everybody concerned support it?'),
      say('Vraag het aan het gezin, het netwerk en andere hulpverleners.', 'Ask the family, the network and other helpers.')),
    letter('G', say('Gecommuniceerd', 'Communicated'), say('Weten alle betrokkenen van dit doel?', 'Does everybody involved know of this goal?'),
      say('Vertel het wie moet meedoen of er iets van merkt.', 'Tell who has to take part or will notice it.')),
    letter('I', say('Inspirerend', 'Inspiring'), say('Geeft dit doel zin om te beginnen?', 'Does this goal make one want to begin?'),
      say('Gebruik woorden van het gezin zelf, over wat het wil.', 'Use the family\'s own words, about what it wants.')),
    letter('E', say('Engagerend', 'Engaging'), say('Voelt degene om wie het gaat zich ervoor verantwoordelijk?', 'Does the one whom it is about feel responsible for it?'),
      say('Spreek af wie wat doet, ook het gezin.', 'Agree on who does what, the family too.')),
  ],
};

/** From the national guideline: few goals at a time. */
export const atMostFive = say(
  'De richtlijn raadt aan hooguit vijf doelen tegelijk te hebben, en hooguit drie bij een licht verstandelijke beperking. Het is een advies.',
  'The guideline advises at most five goals at a time, and at most three with a mild intellectual disability. It is advice.',
);
