import type { Instrument, Policy } from '@getrouw/domain';
import { option, unknown } from '../registration/registration.ts';
import { anonymously, numbered } from '../survey/survey.ts';

/** How clients are asked what they found of the help: by name at the end, so that it can be laid beside what was reached. */
export const askedOfClient: Policy = {
  subject: 'trajectory',
  filledInBy: 'client',
  independence: 'self',
  secondScorerPercent: 0,
  reviewPercent: 0,
  anonymity: 'named',
  minimumGroup: 5,
  doubt: 'no_rule',
  notApplicable: 'answer',
  sampling: { modes: ['all'], minimum: 0 },
  rhythms: ['per_trajectory'],
  requiresClosed: false,
};

/** How far somebody agrees; "does not apply" lies outside the figures. */
export const agree5 = {
  code: 'AGREE5',
  options: [
    ...numbered([
      { nl: 'helemaal oneens', en: 'strongly disagree' }, { nl: 'oneens', en: 'disagree' }, { nl: 'neutraal', en: 'neutral' }, { nl: 'eens', en: 'agree' }, { nl: 'helemaal mee eens', en: 'strongly agree' },
    ]),
    { code: 'NA', label: { nl: 'niet van toepassing', en: 'not applicable' }, counts: 'outside' as const },
  ],
};

/** What Dutch municipalities ask of every client, whatever the method. */
export const outcomeSet: Instrument = {
  code: 'OUTCOME-SET',
  name: { nl: 'Twee vragen aan het einde', en: 'Two questions at the end' },
  kind: 'satisfaction',
  purpose: {
    nl: 'Weten hoe cliënten de hulp vonden, en of ze zonder deze hulp verder kunnen.',
    en: 'Know what clients found of the help, and whether they can go on without it.',
  },
  policy: askedOfClient,
  modes: [anonymously],
  norm: { statistic: 'none' },
  sections: [{
    code: 'OS', name: { nl: 'Over de hulp', en: 'About the help' }, kind: 'section', items: [
      {
        code: 'OS-MARK', text: { nl: 'Welk cijfer geef je de hulp?', en: 'Which mark do you give the help?' }, counts: 'outcome', optional: true,
        answer: { kind: 'number', min: 1, max: 10, integer: true }, guidance: { nl: '1 is heel slecht, 10 is heel goed.', en: '1 is very bad, 10 is very good.' },
      },
      {
        code: 'OS-WITHOUT-HELP', text: { nl: 'Kun je nu verder zonder deze hulp?', en: 'Can you go on without this help now?' }, counts: 'outcome', optional: true,
        answer: { kind: 'choice', options: [
          option('YES', 'ja', 'yes', { counts: 'yes' }), option('PARTLY', 'een beetje', 'partly', { counts: 'in_between' }), option('NO', 'nee', 'no', { counts: 'no' }), { ...unknown, label: { nl: 'weet ik niet', en: 'I do not know' } },
        ] },
      },
    ],
  }],
};
