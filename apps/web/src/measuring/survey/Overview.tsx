import { ProgressLine } from '@getrouw/ui';
import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { SaveStatus } from '../../shared/SaveStatus.tsx';
import { texts as scoring } from '../scoring/texts.ts';
import { Parts } from './Parts.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { type Filling, type SurveyData, useHandInSurvey } from './useSurvey.ts';
import { isOpen, progressOf, type Step } from './walk.ts';

interface OverviewProps {
  organisation: string;
  code: string;
  form: SurveyData;
  steps: readonly Step[];
  filling: Filling;
  onGo: (to: number, itemCode?: string) => void;
}

/** What was left open, before handing in. Leaving something open is allowed. */
export function Overview({ organisation, code, form, steps, filling, onGo }: OverviewProps) {
  const t = useTexts(texts);
  const ts = useTexts(scoring);
  const inWords = useLocalText();
  const { values, queue, saver, savedAt } = filling;
  const { answered, asked } = progressOf(steps.flatMap(({ items }) => items), values);
  const open = steps.flatMap(({ section, items }, at) => {
    const left = items.filter((item) => isOpen(values, item));
    return left.length > 0 ? [{ section, at, left, items }] : [];
  });
  const handIn = useHandInSurvey(organisation, code, saver);
  return (
    <div className={styles['layout']}>
      <Parts steps={steps} values={values} onGo={onGo} />
      <Page title={t('overview.title')} lead={t('overview.lead', { organisation: form.organisationName })}>
        <ProgressLine done={answered} total={asked} label={t('screen.progress', { done: answered, total: asked })} />
        {open.length === 0 ? <Text>{t('overview.complete')}</Text> : (
          <section aria-labelledby="open">
            <Title order={2} size="h3" id="open">{t('overview.open', { count: asked - answered })}</Title>
            <Text mb="sm">{t('overview.openHelp')}</Text>
            <ul className={styles['open']}>
              {open.map(({ section, at, left, items }) => (
                <li key={section.code}>
                  <Text fw={600}>{inWords(section.name)}</Text>
                  {left.length === items.length ? (
                    <UnstyledButton className={styles['link']} onClick={() => onGo(at)}>{t('overview.wholePart', { count: left.length })}</UnstyledButton>
                  ) : left.map((item) => (
                    <UnstyledButton key={item.code} className={styles['link']} onClick={() => onGo(at, item.code)}>{inWords(item.text)}</UnstyledButton>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="inleveren" className={styles['note']}>
          <Title order={2} size="h3" id="inleveren">{t('overview.handIn')}</Title>
          <Text mt="xs">{t(answered === 0 ? 'overview.nothing' : 'overview.final')}</Text>
          {handIn.data === 'unsaved' && <Text role="alert" fw={600} mt="sm">{ts('handIn.unsaved')}</Text>}
          {handIn.isError && <ErrorNotice error={handIn.error} during="write" />}
          <Group mt="md" gap="md">
            <Button size="md" disabled={answered === 0} loading={handIn.isPending} onClick={() => handIn.mutate()}>{t('overview.handIn')}</Button>
            <SaveStatus queue={queue} savedAt={savedAt} onRetry={() => saver.retry()} />
          </Group>
        </section>
      </Page>
    </div>
  );
}
