import { type CourseRuleResult, normWords } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import { texts } from './texts.ts';

/** What asks for attention comes first. */
const ORDER: readonly CourseRuleResult['outcome'][] = ['missed', 'not_yet', 'not_measurable', 'met'];

/** What each rule of the method says of this trajectory, and why. */
export function RulesPart({ of: { method, course } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const names = new Map((method.courseRules ?? []).map(({ code, name }) => [code, name]));
  if (course.rules.length === 0) return null;
  const count = (outcome: CourseRuleResult['outcome']) => course.rules.filter((each) => each.outcome === outcome).length;
  const norm = ({ norm: held, unit, ofContract, methodNorm }: CourseRuleResult) => held && (ofContract && methodNorm
    ? t('ofContract', { norm: inWords(normWords(held, unit)), method: inWords(normWords(methodNorm, unit)) }) : inWords(normWords(held, unit)));
  const about = course.rules.filter(({ outcome }) => outcome !== 'not_applicable').toSorted((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
  const others = course.rules.filter(({ outcome }) => outcome === 'not_applicable');
  const named = { header: t('rule'), cell: ({ code }: CourseRuleResult) => inWords(names.get(code) ?? { nl: code, en: code }) };
  const because = { header: t('because'), cell: (each: CourseRuleResult) => inWords(each.because) };
  return (
    <section aria-labelledby="rules">
      <Title order={2} size="h3" id="rules">{t('rules')}</Title>
      <Text c="gray.7">{t('rules.help')}</Text>
      <Text mb="sm">{t('rules.counts', { met: count('met'), missed: count('missed'), open: count('not_yet'), unknown: count('not_measurable') })}</Text>
      <Stack gap="md">
        <Rows
          caption={t('rules')} rows={about} rowKey={({ code }) => code}
          columns={[
            named,
            { header: t('outcome'), cell: ({ outcome, warning }) => <Text span fw={outcome === 'missed' ? 620 : undefined}>{t(`outcome.${outcome}`)}{warning && ` (${t('warning')})`}</Text> },
            because,
            { header: t('ruleNorm'), cell: norm },
          ]}
        />
        {others.length > 0 && (
          <details>
            <summary>{t('rules.others', { count: others.length })}</summary>
            <Rows caption={t('rules.others', { count: others.length })} rows={others} rowKey={({ code }) => code} columns={[named, because]} />
          </details>
        )}
      </Stack>
    </section>
  );
}
