import type { ExplainedCase } from '@getrouw/domain';
import { Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Frame } from './Frame.tsx';
import { History } from './History.tsx';
import type { Method } from './list.ts';
import { personNames } from '../shared/persons.ts';
import { type RegistrationWhy, registrationWhyDocument } from './registration.operation.ts';
import { Rule } from './Rule.tsx';
import type { About } from './why.ts';
import styles from './why.module.css';
import { texts } from './why.texts.ts';

/** How the case is classified, and why: what met which rule, what is missing and what that would change. */
export function WhyPart({ familyId, trajectoryId }: { familyId: string; trajectoryId: string }) {
  const result = useOperation(registrationWhyDocument, { trajectoryId });
  const { refetch } = result;
  // What was filled in a moment ago counts too.
  useEffect(() => void refetch(), [refetch]);
  return (
    <Frame familyId={familyId} trajectoryId={trajectoryId} registration={result.data?.registration}>
      <Loaded result={result}>{({ registration }) => <Why registration={registration} />}</Loaded>
    </Frame>
  );
}

function Why({ registration }: { registration: RegistrationWhy }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const method = registration.method as Method;
  const explained = registration.explained as ExplainedCase;
  const about: About = { registration, method, names: personNames(registration.persons, locale), rules: explained.rules };
  return (
    <Stack gap="xl">
      {explained.readings.length > 0 && (
        <section aria-labelledby="doelgroep">
          <Title order={2} id="doelgroep">{t('target')}</Title>
          <Text c="gray.7" mb="md">{t(explained.readings.length > 1 ? 'target.readings' : 'target.reading')}</Text>
          <div className={styles['readings']}>
            {explained.readings.map(({ code, name, note, outcome, rule }) => (
              <article key={code} className={styles['reading']} aria-labelledby={code}>
                <Title order={3} size="h4" id={code}>{inWords(name)}</Title>
                <p className={styles['outcome']}>{t(`outcome.${outcome}`)}</p>
                {note && <Text size="sm" c="gray.7">{inWords(note)}</Text>}
                {rule !== null && explained.rules[rule] ? <Rule rule={explained.rules[rule]} about={about} top /> : <Text size="sm">{t('weighed')}</Text>}
              </article>
            ))}
          </div>
        </section>
      )}
      {explained.classifications.map(({ code, name, option, state, candidates, options }) => {
        const named = (each: string) => inWords(options.find((other) => other.code === each)!.name);
        return (
          <section key={code} aria-labelledby={code}>
            <Title order={2} size="h3" id={code}>{inWords(name)}</Title>
            <p className={styles['outcome']}>
              {option !== null ? named(option) : state === 'none' ? t('class.none') : candidates.length === options.length ? t('outcome.undetermined') : t('class.open', { options: candidates.map(named).join(', ') })}
            </p>
            {method.classifications?.find((each) => each.code === code)?.note && <Text size="sm" c="gray.7" mb="xs">{inWords(method.classifications.find((each) => each.code === code)!.note!)}</Text>}
            <details className={styles['part']}>
              <summary>{t('class.why')}</summary>
              <div className={styles['options']}>
                {options.flatMap((each) => { const rule = each.rule === null ? undefined : explained.rules[each.rule]; return rule ? [{ each, rule }] : []; }).map(({ each, rule }) => (
                  <details key={each.code} className={styles['part']}>
                    <summary><span className={styles['sign']} data-outcome={rule.outcome}>{t(`sign.${rule.outcome}`)}</span> {named(each.code)}</summary>
                    <Rule rule={rule} about={about} top />
                  </details>
                ))}
              </div>
            </details>
          </section>
        );
      })}
      <History registration={registration} />
    </Stack>
  );
}
