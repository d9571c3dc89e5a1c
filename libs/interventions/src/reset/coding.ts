import type { Section } from '@getrouw/domain';
import { CHILDREN, choice, EVERYBODY, option, PARENTS, unknown, yesNo } from '../registration/registration.ts';

const special = { sensitivity: 'special_category' } as const;
const ifYes = (dependsOn: string) => ({ dependsOn, dependsOnAnswers: ['YES'] });

/** What a rule of the classification asks and neither the list nor the extra fields hold. The study coded it from the files. */
export const codingFields: Section = {
  code: 'RST-RC',
  name: { nl: 'Voor de indeling', en: 'For the classification' },
  criterion: {
    nl: 'De regels van de indeling vragen deze gegevens. Zij staan niet op de lijst van de studie: de vragen zijn van deze uitwerking, de grenzen van de studie.',
    en: 'The rules of the classification ask for these. They are not on the list of the study: the questions come from this definition, the limits from the study.',
  },
  kind: 'section',
  items: [
    choice('RST-RC-01', 'Wie brengen de kinderen groot', 'Who bring up the children', [
      option('BOTH', 'beide biologische ouders', 'both biological parents'), option('ONE', 'één biologische ouder', 'one biological parent'),
      option('ONE_AND_PARTNER', 'een biologische ouder met een partner die niet van alle kinderen ouder is', 'a biological parent with a partner who is not the parent of all the children'),
      option('OTHERS', 'anderen', 'others'), unknown,
    ], { guidance: { nl: 'Gaan partners uit elkaar? Kies hoe het was en beantwoord de vraag daarover met ja.', en: 'Are partners separating? Choose how it was and answer the question about that with yes.' } }),
    yesNo('RST-RC-02', 'De kinderen hebben niet allemaal dezelfde biologische ouders', 'The children do not all have the same biological parents'),
    yesNo('RST-RC-03', 'De partners gaan uit elkaar', 'The partners are separating'),
    yesNo('RST-RC-04', 'Er is een acute crisis bij de aanmelding', 'There is an acute crisis at referral', { askedAt: ['start'], explanation: 'allowed' }),
    choice('RST-RC-05', 'Soort opvoedvraag', 'Type of parenting question', [
      option('CHILD_BEHAVIOUR', 'bijzonder gedrag van een kind', 'special behaviour of a child'), option('STRUCTURE', 'te weinig regels of structuur', 'lack of rules or structure'),
      option('INABILITY', 'onvermogen van een ouder door ziekte, verslaving of psychische klachten', 'inability of a parent through illness, addiction or mental health complaints'),
      option('NOT_ALIGNED', 'ouders trekken niet één lijn', 'parents are not aligned'), option('CHILD_ILLNESS', 'ziekte van een kind', 'illness of a child'),
      option('NONE', 'geen opvoedvraag', 'no parenting question'), option('UNKNOWN', 'niet gespecificeerd', 'not specified', { counts: 'outside' }),
    ], { ...special, guidance: { nl: 'Eén per gezin: die het meest op de voorgrond staat.', en: 'One per family: the one most in the foreground.' } }),
    yesNo('RST-RC-06', 'Huisuitzetting dreigt', 'Eviction threatens'),
    yesNo('RST-RC-07', 'Uithuisplaatsing van een kind dreigt', 'Placement of a child out of home threatens'),
    choice('RST-RC-08', 'Langdurige lichamelijke ziekte', 'Long-term physical illness', [
      option('NONE', 'nee', 'no'), option('LONG', 'ja', 'yes'), option('HEART', 'ja, een hartziekte', 'yes, a heart disease'),
      option('LIFE_THREATENING', 'ja, levensbedreigend', 'yes, life-threatening'), unknown,
    ], { perPerson: EVERYBODY, ...ifYes('RST-RL-24'), ...special }),
    yesNo('RST-RC-09', 'Kan door ziekte al lang geen betaald werk doen', 'Has long been unable to do paid work through illness', { perPerson: PARENTS, ...ifYes('RST-RL-24'), ...special }),
    yesNo('RST-RC-10', 'Langdurige aandoening of handicap', 'Chronic condition or disability', { perPerson: EVERYBODY, ...special }),
    yesNo('RST-RC-11', 'Het is aannemelijk dat de lichamelijke klacht met de psychische samenhangt', 'It is plausible that the physical complaint goes with the psychological one', {
      perPerson: EVERYBODY, ...ifYes('RST-RL-24'), ...special,
    }),
    yesNo('RST-RC-12', 'Hersenletsel op het niveau van een licht verstandelijke beperking', 'Brain injury at the level of a mild intellectual disability', { perPerson: PARENTS, ...special }),
    yesNo('RST-RC-13', 'Stemmingsstoornis, angst- of paniekstoornis', 'Mood disorder, anxiety or panic disorder', { perPerson: PARENTS, ...ifYes('RST-RL-25'), ...special }),
    yesNo('RST-RC-14', 'Ander leerprobleem', 'Other learning problem', {
      perPerson: CHILDREN, ...ifYes('RST-RL-13'),
      guidance: { nl: 'Niet door een laag IQ of door de taal.', en: 'Not through a low IQ or through language.' },
    }),
    yesNo('RST-RC-15', 'Moeilijk temperament', 'Difficult temperament', {
      perPerson: CHILDREN, ...special,
      guidance: {
        nl: 'Bijzonder gedrag dat bij het temperament hoort, of autisme, ADHD, trauma, agressie of een psychiatrisch probleem dat niet nader is benoemd.',
        en: 'Special behaviour that goes with temperament, or autism, ADHD, trauma, aggression or a psychiatric problem that is not specified.',
      },
    }),
    yesNo('RST-RC-16', 'Vermoeden van mensenhandel (loverboy)', 'Suspicion of exploitation (loverboy)', { perPerson: CHILDREN, ...special }),
  ],
};
