import type { Text } from '@getrouw/domain';
import type { Locale, Mail } from '../platform/index.ts';
import type { Privacy } from './states.ts';

const days = { nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }), en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }) };

/** What may be known of whoever answers, in one sentence. */
export const PRIVACY: Readonly<Record<Privacy, Text>> = {
  named: {
    nl: 'Uw antwoorden staan op uw naam. Alleen u ziet uw eigen uitslag; anderen zien die van groepen.',
    en: 'Your answers are kept under your name. Only you see your own result; others see those of groups.',
  },
  pseudonymous: {
    nl: 'Uw antwoorden staan zonder uw naam onder een sleutel. Alleen u ziet uw eigen uitslag; anderen zien die van groepen.',
    en: 'Your answers are kept without your name, under a key. Only you see your own result; others see those of groups.',
  },
  anonymous: {
    nl: 'Uw antwoorden zijn anoniem: er wordt niet bewaard wie wat antwoordde. Wel dat u de uitnodiging hebt gebruikt.',
    en: 'Your answers are anonymous: nobody keeps who answered what. It is kept that you used the invitation.',
  },
};

export interface Asked { name: string; organisation: string; instrument: Text; privacy: Privacy; answerBy: string; reminder: boolean; seed: string; at: string }

/** The mail that asks a professional to fill in a survey, or reminds him of it. */
export function surveyMail(locale: Locale, { name, organisation, instrument, privacy, answerBy, reminder, seed, at }: Asked): Pick<Mail, 'locale' | 'subject' | 'before' | 'after' | 'link'> {
  const until = days[locale].format(new Date(answerBy));
  return locale === 'nl' ? {
    locale, subject: `${reminder ? 'Herinnering: ' : ''}${instrument.nl}`,
    before: [
      `Beste ${name},`,
      reminder ? `Wij hebben uw antwoorden op "${instrument.nl}" van ${organisation} nog niet. Invullen kan tot en met ${until}.`
        : `${organisation} vraagt u om "${instrument.nl}" in te vullen: wat doet u in uw werk meestal? Er zijn geen goede of foute antwoorden. Invullen kan tot en met ${until}.`,
      PRIVACY[privacy].nl, 'Open deze link om te beginnen:',
    ],
    link: { label: 'Vragenlijst openen', seed, at },
    after: ['De link is van u alleen en werkt één keer. U krijgt daarbij een code waarmee u later verder kunt.', 'Getrouw'],
  } : {
    locale, subject: `${reminder ? 'Reminder: ' : ''}${instrument.en}`,
    before: [
      `Dear ${name},`,
      reminder ? `We do not have your answers to "${instrument.en}" of ${organisation} yet. You can fill it in until ${until}.`
        : `${organisation} asks you to fill in "${instrument.en}": what do you usually do in your work? There are no right or wrong answers. You can fill it in until ${until}.`,
      PRIVACY[privacy].en, 'Open this link to begin:',
    ],
    link: { label: 'Open the survey', seed, at },
    after: ['The link is yours alone and works once. With it you get a code to go on later.', 'Getrouw'],
  };
}
