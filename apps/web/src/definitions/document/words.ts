import { type AnswerKind, courseName, courseValueName, type Definition, MOMENTS, nameOf, type Norm, type Text, valueName } from '@getrouw/domain';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { useNumber } from './numbers.ts';
import { texts } from './texts.ts';

const useDefinitionTexts = () => useTexts(texts);
const isMoment = (after: string): after is (typeof MOMENTS)[number] => (MOMENTS as readonly string[]).includes(after);

type Milestone = NonNullable<Definition['phases'][number]['milestones']>[number];
type Option = { label: Text; symbol?: string | undefined; value?: number | undefined };
type CutOff = Extract<Norm, { statistic: 'mean' }>['cutOffs'][number];

export interface Words {
  t: ReturnType<typeof useDefinitionTexts>;
  inWords: (text: Text) => string;
  /** The name of a document, source, rule, fact or anything else that the definition names by code. */
  named: (code: string) => string;
  /** What a value of a fact is called. */
  valueOf: (fact: string, value: string | number | boolean) => string;
  /** An answer option by its code. */
  option: (code: string) => string;
  norm: (norm: Norm) => string;
  answer: (answer: AnswerKind) => string;
  due: (due: NonNullable<Milestone['due']>) => string;
}

/** Puts the codes and kinds of a definition into words. */
export function useWords(definition: Definition): Words {
  const t = useDefinitionTexts();
  const inWords = useLocalText();
  const names = new Map([...definition.documents, ...definition.evidenceSources, ...(definition.rules ?? []), ...(definition.facts ?? []), ...(definition.variants ?? []), ...definition.phases.flatMap(({ milestones }) => milestones ?? [])].map(({ code, name }) => [code, name]));
  const named = (code: string) => {
    const name = names.get(code) ?? nameOf(definition, code);
    return inWords(name.nl === code ? courseName(definition, code) : name);
  };
  const options = (list: readonly Option[]) => list.map(({ label, symbol }) => inWords(label) + (symbol ? ` (${symbol})` : '')).join(' / ');
  const numbered = (list: readonly Option[]) => list.map(({ label, value }) => (value === undefined ? t('answer.outside', { label: inWords(label) }) : `${value}\u00A0${inWords(label)}`)).join(' / ');
  const scale = (code: string) => {
    const list = definition.scales.find((known) => known.code === code)?.options ?? [];
    return list.some(({ value }) => value !== undefined) ? numbered(list) : options(list);
  };
  const option = (code: string) => {
    const found = definition.scales.flatMap((known) => known.options).find((known) => known.code === code);
    return found ? inWords(found.label) : code;
  };
  const number = useNumber();
  const norm = (value: Norm): string => {
    if (value.statistic === 'none') return t('norm.none');
    if (value.statistic === 'share_yes') return t('norm.share_yes', { percent: value.atLeastPercent });
    const cutOff = (name: string, { from, inclusive }: CutOff) => t(inclusive ? 'norm.from' : 'norm.above', { name, value: number(from) });
    const faithful = value.cutOffs.length > 1 ? value.cutOffs.find((each) => each.faithful) : undefined;
    return [t('norm.mean', { cutOffs: value.cutOffs.map((each) => cutOff(inWords(each.name), each)).join('; ') }), faithful && cutOff(t('norm.faithful'), faithful)].filter(Boolean).join('. ');
  };
  const answer = (value: AnswerKind): string => {
    switch (value.kind) {
      case 'yes_no':
      case 'scale': return scale(value.scale);
      case 'number': return [
        t(value.integer ? 'answer.integer' : 'answer.number') + (value.unit ? ` (${inWords(value.unit)})` : ''),
        value.min !== undefined && t('answer.atLeast', { value: value.min }),
        value.max !== undefined && t('answer.atMost', { value: value.max }),
      ].filter(Boolean).join(', ');
      case 'date': return t(`answer.${value.precision}`);
      case 'text': return t('answer.text');
      case 'choice': return options(value.options) + (value.orText ? `, ${t('answer.orText')}` : '');
      case 'multiple_choice': return t('answer.several', { options: options(value.options) });
      case 'rows': return `${t('answer.rows', { per: t(`per.${value.per}`) })}: ${value.fields.map((field) => `${inWords(field.label)} (${answer(field.answer)})`).join('; ')}`;
      case 'derived': return t('answer.derived', { rule: named(value.rule) });
    }
  };
  const due = ({ amount, notBefore, unit, after }: NonNullable<Milestone['due']>): string => {
    const since = isMoment(after) ? t(`after.${after}`) : `“${named(after)}”`;
    const moment = (count: number) => (count === 0 ? t('due.at', { after: since }) : t(`due.${unit}`, { count, after: since }));
    return [moment(amount), notBefore !== undefined && t('due.notBefore', { from: moment(notBefore) })].filter(Boolean).join(', ');
  };
  const valueOf = (fact: string, value: string | number | boolean) => inWords(courseValueName(definition, fact, String(value)) ?? valueName(definition, fact, String(value)));
  return { t, inWords, named, valueOf, option, norm, answer, due };
}
