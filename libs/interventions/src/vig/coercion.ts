import type { Milestone } from '@getrouw/domain';
import { days, field, milestone, special, text } from '../course/build.ts';
import { option } from '../registration/registration.ts';
import { intervention } from './intervention.ts';

const measures = [...intervention.coercionMeasures.map(({ code, name }) => option(code, name.nl, name.en)), option('OTHER', 'een andere maatregel, namelijk', 'another measure, namely', { asksText: true })];
const sources = [
  option('BENEFITS', 'sociale zaken', 'social affairs'), option('GUARDIAN', 'gezinsvoogd', 'family guardian'), option('SAFE_HOME', 'Veilig Thuis', 'Veilig Thuis'),
  option('BOARD', 'Raad voor de Kinderbescherming', 'Child Protection Board'), option('HOUSING', 'woningcorporatie', 'housing association'), option('OTHER', 'een ander, namelijk', 'another, namely', { asksText: true }),
];
const source = (code: string, rest: Parameters<typeof field>[4] = {}) => field(code, 'Van wie', 'From whom', { kind: 'choice', options: sources }, rest);

/**
 * Pressure and coercion: what hangs over the family, since when it knows, and what came of it. The date is the day on which the family was told. What came of
 * it is for who helps the family; the measure itself stands in the case list.
 */
export const coercion: Milestone[] = [
  milestone('VIG-M-MEASURE', 'Gezin weet welke maatregel dreigt of geldt', 'Family knows which measure threatens or is in force', {
    group: 'coercion', due: days(0, 'start'),
    guidance: { nl: 'De datum is de dag waarop het gezin het te horen kreeg.', en: 'The date is the day on which the family was told.' },
    fields: [
      field('VIG-D-MEASURE', 'Maatregel', 'Measure', { kind: 'choice', options: measures }, { required: true }),
      field('VIG-D-KIND', 'Drang of dwang', 'Pressure or coercion', { kind: 'choice', options: [
        option('PRESSURE', 'drang: het gezin kan kiezen, met gevolgen', 'pressure: the family has a choice, with consequences'), option('COERCION', 'dwang: opgelegd door de rechter', 'coercion: imposed by the court'),
      ] }),
      source('VIG-D-SOURCE'),
    ],
  }),
  milestone('VIG-M-WARNING', 'Officiële waarschuwing', 'Official warning', { group: 'coercion', anyTime: true, fields: [source('VIG-D-WARNED-BY', special), field('VIG-D-WARNING', 'Waarover', 'About what', text, special)] }),
  milestone('VIG-M-IMPOSED', 'Maatregel opgelegd', 'Measure imposed', { group: 'coercion', anyTime: true, fields: [field('VIG-D-IMPOSED', 'Maatregel', 'Measure', { kind: 'choice', options: measures }, { required: true, ...special }), source('VIG-D-IMPOSED-BY', special)] }),
  milestone('VIG-M-REFUSAL', 'Gezin weigert mee te werken', 'Family refuses to co-operate', { group: 'coercion', anyTime: true, fields: [field('VIG-D-CONSEQUENCE', 'Wat daarop volgde', 'What followed', text, special)] }),
];
