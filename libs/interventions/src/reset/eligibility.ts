import { anyOf, holds } from '../registration/registration.ts';
import { ofAnybody, ofChild, ofFamily, ofMother, ofParent } from './rules.ts';

/** The list of risk factors that admission goes by, but the first: parenting problems are asked of everybody. */
const otherFactors = [
  ofChild('RST-RF-02', 'Mogelijke gedragsproblemen van een kind', 'Possible behaviour problems of a child', anyOf(['RST-RL-12', 'RST-RL-13'])),
  ofAnybody('RST-RF-03', 'Problemen op school of werk', 'Problems at school or work', holds('RST-RL-13')),
  ofParent('RST-RF-04', 'Werkloze ouder', 'Unemployed parent', holds('RST-RL-18')),
  ofAnybody('RST-RF-05', 'Scheiding, gezins- of familieconflict', 'Divorce, family conflict', holds('RST-RL-19')),
  ofAnybody('RST-RF-06', 'Huisvestingsproblemen', 'Housing problems', holds('RST-RL-17')),
  ofAnybody('RST-RF-07', 'Verslaving', 'Addiction', holds('RST-RL-26')),
  ofAnybody('RST-RF-08', 'Huiselijk geweld', 'Domestic violence', holds('RST-RL-20')),
  ofMother('RST-RF-09', 'Tienermoederschap', 'Teenage motherhood', { fact: 'AGE_AT_FIRST_CHILD', max: 19 }),
  ofFamily('RST-RF-10', 'Negatieve invloed van de woonomgeving', 'Negative influence of the living environment', holds('RST-RX-14')),
  ofParent('RST-RF-11', 'Ouders hebben een hulpverleningsverleden', 'Parents have a history of care', holds('RST-RL-27')),
  ofAnybody('RST-RF-12', 'Sociaal isolement', 'Social isolation', holds('RST-RL-21')),
  ofAnybody('RST-RF-13', 'Rouw', 'Grief', holds('RST-RL-22')),
  ofFamily('RST-RF-14', 'Nieuw samengesteld gezin', 'Newly composed family', holds('RST-GRP-COMP')),
  ofAnybody('RST-RF-15', '(Vermoede) verstandelijke beperking', '(Suspected) intellectual disability', holds('RST-RL-34')),
  ofAnybody('RST-RF-16', '(Vermoede) psychische problemen', '(Suspected) mental health problems', holds('RST-RL-25')),
  ofAnybody('RST-RF-17', 'Suïcidaal gedrag', 'Suicidal behaviour', holds('RST-RL-23')),
];
const parenting = ofFamily('RST-RF-01', 'Opvoedproblemen', 'Parenting problems', holds('RST-PARENTING-SUPPORT'));

const suitedFrom = (minimum: number, words: { nl: string; en: string }) => ofFamily(
  `RST-SUITED-${minimum}`, `Past bij ReSet: opvoedproblemen en ten minste ${words.nl}`, `Fits ReSet: parenting problems and at least ${words.en}`,
  { all: [{ fact: 'RST-RC-04', is: false }, holds('RST-CHILD-AT-HOME'), holds(parenting.code), { atLeast: minimum, of: otherFactors.map(({ code }) => holds(code)) }] },
  { parameters: { minimumOtherFactors: minimum } },
);

export const eligibilityRules = [
  parenting, ...otherFactors,
  suitedFrom(1, { nl: 'één andere risicofactor', en: 'one other risk factor' }), suitedFrom(3, { nl: 'drie andere risicofactoren', en: 'three other risk factors' }),
];

/** For whom ReSet is meant. A family counts once, by its last trajectory. */
export const targetGroup = {
  unit: 'family' as const,
  counted: 'last' as const,
  readings: [
    { code: 'TARGET', name: { nl: 'Multiprobleem- of risicogezin', en: 'Multiproblem or at-risk family' }, rule: 'RST-TARGET', note: {
      nl: 'Zoals de studie telde: geen steunend netwerk is een van de zestien risico-indicatoren.', en: 'As the study counted: no supportive network is one of the sixteen risk indicators.',
    } },
    { code: 'TARGET-NO-NETWORK', name: { nl: 'Het netwerk niet meegeteld', en: 'The network left out' }, rule: 'RST-TARGET-NO-NETWORK', note: {
      nl: 'De indeling waar de studie van uitging heeft deze indicator niet. In de domeinen telt het netwerk wel mee.', en: 'The division that the study started from has no such indicator. In the domains the network does count.',
    } },
    { code: 'SUITED-1', name: { nl: 'Toelating: één andere risicofactor', en: 'Admission: one other risk factor' }, rule: 'RST-SUITED-1', note: {
      nl: 'Geen acute crisis, een kind jonger dan 19 jaar thuis, opvoedproblemen en ten minste één andere risicofactor.', en: 'No acute crisis, a child under 19 at home, parenting problems and at least one other risk factor.',
    } },
    { code: 'SUITED-3', name: { nl: 'Toelating: drie andere risicofactoren', en: 'Admission: three other risk factors' }, rule: 'RST-SUITED-3' },
  ],
};
