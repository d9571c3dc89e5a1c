import type { CourseRuleResult, RuleNorm } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import { texts } from './texts.ts';

/** What asks for attention comes first. */
const ORDER: readonly CourseRuleResult['outcome'][] = ['missed', 'not_yet', 'not_measurable', 'met', 'not_applicable'];

/** What each rule of the method says of this trajectory, and why. */
export function RulesPart({ of: { method, course } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const names = new Map((method.courseRules ?? []).map(({ code, name }) => [code, name]));
  if (course.rules.length === 0) return null;
  const count = (outcome: CourseRuleResult['outcome']) => course.rules.filter((each) => each.outcome === outcome).length;
  const inNorm = ({ atLeast, atMost }: RuleNorm) => (atLeast !== null && atMost !== null ? t('norm.between', { atLeast, atMost }) : atLeast !== null ? t('norm.atLeast', { atLeast }) : t('norm.atMost', { atMost: atMost ?? '' }));
  const norm = (each: CourseRuleResult) => each.norm && (each.ofContract && each.methodNorm ? t('ofContract', { norm: inNorm(each.norm), method: inNorm(each.methodNorm) }) : inNorm(each.norm));
  return (
    <section aria-labelledby="rules">
      <Title order={2} size="h3" id="rules">{t('rules')}</Title>
      <Text c="gray.7">{t('rules.help')}</Text>
      <Text mb="sm">{t('rules.counts', { met: count('met'), missed: count('missed'), open: count('not_yet'), unknown: count('not_measurable') })}</Text>
      <Rows
        caption={t('rules')} rows={course.rules.toSorted((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome))} rowKey={({ code }) => code}
        columns={[
          { header: t('rule'), cell: ({ code }) => inWords(names.get(code) ?? { nl: code, en: code }) },
          { header: t('outcome'), cell: ({ outcome, warning }) => <Text span fw={outcome === 'missed' ? 620 : undefined}>{t(`outcome.${outcome}`)}{warning && ` (${t('warning')})`}</Text> },
          { header: t('because'), cell: ({ because }) => inWords(because) },
          { header: t('ruleNorm'), cell: norm },
        ]}
      />
    </section>
  );
}
