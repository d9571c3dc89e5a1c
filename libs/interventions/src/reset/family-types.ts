import type { Rule } from '@getrouw/domain';
import { anyOf, holds } from '../registration/registration.ts';
import { ofChild, ofFamily, ofMother } from './rules.ts';

const AT_HOME = ['HOME', 'PLACED_EARLIER', 'PART_OF_WEEK', 'WITH_PARENT_ELSEWHERE'];
const atHome = { fact: 'RST-RX-07', in: AT_HOME };
const parents = (value: string) => ({ fact: 'RST-RC-01', is: value });
const [sameParents, together] = [{ fact: 'RST-RC-02', is: false }, { fact: 'RST-RC-03', is: false }];
const withChild = holds('RST-CHILD-18-OR-YOUNGER');

/** Ages of children that several rules ask for. */
const ages: Rule[] = [
  ofChild('RST-CHILD-18-UP', 'Er is een kind van 18 jaar of ouder', 'There is a child of 18 or over', { fact: 'AGE', min: 18 }),
  ofChild('RST-CHILD-18-OR-YOUNGER', 'Er is een kind van 18 jaar of jonger', 'There is a child of 18 or younger', { fact: 'AGE', max: 18 }),
  ofChild('RST-CHILD-AT-HOME', 'Er woont een kind jonger dan 19 jaar thuis', 'A child under 19 lives at home', { all: [{ fact: 'AGE', max: 18 }, atHome] }, { parameters: { youngerThan: 19 } }),
];

const types: Rule[] = [
  ofFamily('RST-FT-TRAD', 'Beide biologische ouders samen', 'Both biological parents together', { all: [withChild, parents('BOTH'), together] }),
  ofFamily('RST-FT-SINGLE', 'Eén biologische ouder', 'One biological parent', { all: [withChild, parents('ONE'), sameParents] }),
  ofFamily('RST-FT-COMP-SINGLE', 'Eén biologische ouder, met kinderen van verschillende ouders', 'One biological parent, with children by different parents', { all: [withChild, parents('ONE'), holds('RST-RC-02')] }),
  ofFamily('RST-FT-COMP', 'Een biologische ouder en een andere ouder', 'One biological and one non-biological parent', { all: [withChild, parents('ONE_AND_PARTNER'), together] }),
  ofFamily('RST-FT-COMP-SEP', 'Partners die uit elkaar gaan, met een kind uit een eerdere relatie', 'Partners who are separating, with a child from an earlier relationship', { all: [withChild, parents('ONE_AND_PARTNER'), holds('RST-RC-03')] }),
  ofFamily('RST-FT-SEP', 'Biologische ouders die uit elkaar gaan', 'Biological parents who are separating', { all: [withChild, parents('BOTH'), holds('RST-RC-03')] }),
];

const groups: Rule[] = [
  ofFamily('RST-GRP-SINGLE', 'Alle eenoudergezinnen', 'All single-parent families', anyOf(['RST-FT-SINGLE', 'RST-FT-COMP-SINGLE'])),
  ofFamily('RST-GRP-SEP', 'Alle gezinnen in scheiding', 'All separating families', anyOf(['RST-FT-SEP', 'RST-FT-COMP-SEP'])),
  ofFamily('RST-GRP-COMP', 'Alle samengestelde gezinnen', 'All composite families', anyOf(['RST-FT-COMP', 'RST-FT-COMP-SINGLE', 'RST-FT-COMP-SEP'])),
  ofFamily('RST-GRP-BROKEN', 'Gebroken gezin: een kind groeit niet bij beide biologische ouders op', 'Broken family: a child does not grow up with both biological parents', anyOf(['RST-GRP-SINGLE', 'RST-GRP-SEP', 'RST-FT-COMP'])),
];

const mothers: Rule[] = [
  ofMother('RST-TEEN-MOTHER', 'Eerste kind voor het 20e jaar', 'First child before 20', { fact: 'AGE_AT_FIRST_CHILD', max: 19 }),
  ofMother('RST-YOUNG-MOTHER', 'Eerste kind van 20 tot en met 23 jaar', 'First child from 20 up to 23', { fact: 'AGE_AT_FIRST_CHILD', min: 20, max: 23 }),
  ofMother('RST-MOTHER-24-UP', 'Eerste kind vanaf 24 jaar', 'First child from 24 on', { fact: 'AGE_AT_FIRST_CHILD', min: 24 }),
];

const PHASES = ['RST-AP-YOUNG', 'RST-AP-PRIMARY', 'RST-AP-ADOL'];
const only = (code: string, nl: string, en: string, there: string[]): Rule => ofFamily(code, nl, en, { all: PHASES.map((fact) => ({ fact, is: there.includes(fact) })) });
const phases: Rule[] = [
  ofChild('RST-AP-YOUNG', 'Een kind van 0 tot en met 4 jaar', 'A child from 0 up to 4', { fact: 'AGE', max: 4 }),
  ofChild('RST-AP-PRIMARY', 'Een kind van 5 tot en met 12 jaar', 'A child from 5 up to 12', { fact: 'AGE', min: 5, max: 12 }),
  ofChild('RST-AP-ADOL', 'Een kind van 13 tot en met 19 jaar, of ouder en nog thuis', 'A child from 13 up to 19, or older and still at home', { all: [{ fact: 'AGE', min: 13 }, { any: [{ fact: 'AGE', max: 19 }, atHome] }] }),
  only('RST-PH-YOUNG', 'Alleen jonge kinderen', 'Young children only', ['RST-AP-YOUNG']),
  only('RST-PH-PRIMARY-YOUNG', 'Basisschool en jong', 'Primary school and young', ['RST-AP-YOUNG', 'RST-AP-PRIMARY']),
  only('RST-PH-PRIMARY', 'Alleen basisschoolleeftijd', 'Primary school age only', ['RST-AP-PRIMARY']),
  only('RST-PH-ADOL', 'Alleen adolescenten', 'Adolescents only', ['RST-AP-ADOL']),
  only('RST-PH-ADOL-PRIMARY', 'Adolescent en basisschool', 'Adolescent and primary school', ['RST-AP-PRIMARY', 'RST-AP-ADOL']),
  only('RST-PH-ADOL-YOUNG', 'Adolescent en jong', 'Adolescent and young', ['RST-AP-YOUNG', 'RST-AP-ADOL']),
  only('RST-PH-ALL', 'Alle leeftijdsfasen', 'All age phases', PHASES),
];

export const familyRules: Rule[] = [...ages, ...types, ...groups, ...mothers, ...phases];
