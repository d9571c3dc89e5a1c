import { type EligibilityFacts, type FactAsked, factsAsked, factsOf, type Rule, type Weighed, weighEligibility } from '@getrouw/domain';
import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { TargetGroup } from './EligibilityPage.tsx';
import { OutcomeWords } from './EligibilitySummary.tsx';
import styles from './eligibility.module.css';
import { FactField, type FactValue } from './FactField.tsx';
import { weighEligibilityDocument } from './family-commands.operation.ts';
import type { Trajectory } from './family.operation.ts';
import { texts } from './texts.ts';

type Group = Readonly<Record<string, FactValue>>;

/** The facts by what they are asked for, with the outcome as it stands beside them. */
export function EligibilityForm({ familyId, trajectory, asked }: { familyId: string; trajectory: Trajectory; asked: TargetGroup }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const navigate = useNavigate();
  const given = (trajectory.eligibility?.facts ?? { family: {}, children: [] }) as EligibilityFacts;
  const [family, setFamily] = useState<Group>(given.family as Group);
  const [children, setChildren] = useState<readonly Group[]>(given.children.length > 0 ? (given.children as readonly Group[]) : [{}]);
  const [weighed, setWeighed] = useState<readonly Weighed[]>((trajectory.eligibility?.weighed ?? []) as Weighed[]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const facts = { family, children: children.filter((child) => Object.values(child).some((value) => value !== null)) };
  const result = weighEligibility(asked, facts, weighed.filter(({ reason }) => reason.trim() !== ''));
  const present = new Set(result.contraIndications.filter(({ outcome }) => outcome === 'yes').map(({ code }) => code));
  const counted = weighed.filter(({ code }) => present.has(code));
  const save = useCommand(weighEligibilityDocument, {
    onProblems: setErrors, onDone: () => navigate({ to: '/gezinnen/$familyId', params: { familyId } }),
  });
  const all = factsAsked(asked);
  const ofChild = all.filter((fact) => fact.of === 'child');
  const { criteria = [], contraIndications = [], weighing } = asked.eligibility ?? {};
  const groups = grouped([...criteria, ...contraIndications], all.filter((fact) => fact.of === 'family'));
  const factsFor = (rule: Rule) => (groups.get(rule.code) ?? []).map((fact) => (
    <FactField key={fact.code} fact={fact} value={family[fact.code] ?? null} error={errors[`facts.family.${fact.code}`]} onChange={(value) => setFamily({ ...family, [fact.code]: value })} />
  ));
  const weigh = (code: string, patch: Partial<Weighed>) => {
    const before = weighed.find((each) => each.code === code) ?? { code, admitted: true, reason: '' };
    setWeighed([...weighed.filter((each) => each.code !== code), { ...before, ...patch }]);
  };
  return (
    <div className={styles['layout']}>
      <Stack gap="xl">
        {ofChild.length > 0 && (
          <section aria-labelledby="kinderen">
            <Title order={2} id="kinderen">{t('eligibility.children')}</Title>
            {children.length === 0 && <Text c="gray.7">{t('eligibility.noChildren')}</Text>}
            {children.map((child, index) => (
              <fieldset key={index} className={styles['group']}>
                <legend>{t('eligibility.child', { number: index + 1 })}</legend>
                {ofChild.map((fact) => (
                  <FactField
                    key={fact.code} fact={fact} value={child[fact.code] ?? null} error={errors[`facts.children.${index}.${fact.code}`]}
                    onChange={(value) => setChildren(children.with(index, { ...child, [fact.code]: value }))}
                  />
                ))}
                <Button size="compact-sm" variant="default" mt="xs" onClick={() => setChildren(children.toSpliced(index, 1))}>{t('eligibility.removeChild', { number: index + 1 })}</Button>
              </fieldset>
            ))}
            <Button size="xs" variant="default" mt="sm" onClick={() => setChildren([...children, {}])}>{t('eligibility.addChild')}</Button>
          </section>
        )}
        {criteria.filter(({ code }) => groups.has(code)).map((rule) => (
          <section key={rule.code} aria-labelledby={rule.code}>
            <Title order={2} id={rule.code} size="h3">{inWords(rule.name)}</Title>
            {rule.prose && <Text size="sm" c="gray.7">{inWords(rule.prose)}</Text>}
            <div className={styles['group']}>{factsFor(rule)}</div>
          </section>
        ))}
        {contraIndications.length > 0 && (
          <section aria-labelledby="contra">
            <Title order={2} id="contra" size="h3">{t('eligibility.contra')}</Title>
            {weighing && <Text size="sm" c="gray.7">{inWords(weighing)}</Text>}
            {contraIndications.map((rule) => (
              <div key={rule.code} className={styles['group']}>
                {factsFor(rule)}
                {present.has(rule.code) && <Weighing rule={rule} weighed={weighed.find(({ code }) => code === rule.code)} error={errors[`weighed.${counted.findIndex(({ code }) => code === rule.code)}.reason`]} onChange={(patch) => weigh(rule.code, patch)} />}
              </div>
            ))}
          </section>
        )}
      </Stack>
      <aside className={styles['outcome']} aria-labelledby="uitkomst">
        <Title order={2} size="h3" id="uitkomst">{t('eligibility.outcome')}</Title>
        <div role="status"><OutcomeWords result={result} /></div>
        {save.isError && <ErrorNotice error={save.error} during="write" />}
        <Button mt="sm" loading={save.isPending} onClick={() => save.mutate({ input: { trajectoryId: trajectory.id, facts, weighed: counted } })}>{t('eligibility.save')}</Button>
      </aside>
    </div>
  );
}

/** A contra-indication that is there never excludes by itself: somebody weighs it, with a reason. */
function Weighing({ rule, weighed, error, onChange }: { rule: Rule; weighed: Weighed | undefined; error: string | undefined; onChange: (patch: Partial<Weighed>) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Stack gap="sm" className={styles['weighing']}>
      <Radio.Group label={`${t('eligibility.admitted')}: ${inWords(rule.name)}`} value={weighed ? String(weighed.admitted) : null} onChange={(value) => onChange({ admitted: value === 'true' })}>
        <Group gap="lg" mt={4}><Radio value="true" label={t('eligibility.admit')} /><Radio value="false" label={t('eligibility.refuse')} /></Group>
      </Radio.Group>
      {weighed && <FreeText label={t('eligibility.reason')} required maxLength={1000} value={weighed.reason} error={error} onChange={({ currentTarget }) => onChange({ reason: currentTarget.value })} />}
    </Stack>
  );
}

/** Each fact with the first rule that rests on it. */
function grouped(rules: readonly Rule[], facts: readonly FactAsked[]): Map<string, FactAsked[]> {
  const ruleOf = (code: string) => rules.find((rule) => rule.code === code || (rule.condition && factsOf(rule.condition).includes(code)))?.code ?? '';
  return Map.groupBy(facts, ({ code }) => ruleOf(code));
}
