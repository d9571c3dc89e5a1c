import type { MyGoalCodingsQuery } from '@getrouw/contracts';
import type { GoalCatalogue } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { CodePicker, NONE } from './CodePicker.tsx';
import { CodingFrame } from './CodingFrame.tsx';
import styles from './coding.module.css';
import { type CodedMethod, codeGoalAgainDocument, myGoalCodingsDocument } from './coding.operation.ts';
import { texts } from './texts.ts';

/** Goals that were given to the viewer to code a second time, one by one, without how they are coded. */
export function AgainPage() {
  const t = useTexts(texts);
  const [done, setDone] = useState(0);
  const result = useOperation(myGoalCodingsDocument, { after: null });
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => { if (done > 0) first.current?.focus(); }, [done]);
  return (
    <CodingFrame>
      <Loaded result={result}>
        {({ goalCodingMethods, myGoalCodings: { items } }) => (
          <div ref={first} tabIndex={-1}>
            {done > 0 && <Alert color="petrol" role="status" mb="md">{t('again.done', { count: done })}</Alert>}
            {items.length === 0 ? <Empty title={t('again.empty')}>{t('again.emptyText')}</Empty> : (
              <Stack gap="md">
                <Text c="gray.7" maw="44rem">{t('again.lead')}</Text>
                <One key={items[0]!.goalId} goal={items[0]!} methods={goalCodingMethods} onDone={() => setDone((before) => before + 1)} />
              </Stack>
            )}
          </div>
        )}
      </Loaded>
    </CodingFrame>
  );
}

function One({ goal, methods, onDone }: { goal: MyGoalCodingsQuery['myGoalCodings']['items'][number]; methods: readonly CodedMethod[]; onDone: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [code, setCode] = useState<string | null>(null);
  const again = useCommand(codeGoalAgainDocument, { onDone });
  const { catalogue } = methods.find(({ programmeId }) => programmeId === goal.programmeId)!;
  return (
    <form className={styles['goal']} onSubmit={(event) => { event.preventDefault(); if (code) again.mutate({ input: { goalId: goal.goalId, code: code === NONE ? null : code } }); }}>
      <Text className={styles['said']} size="lg">{goal.words ?? t('noWords')}</Text>
      <Text size="sm" c="gray.7">{[t('again.set', { date: formatDate(goal.setOn, locale), whose: t(`whose.${goal.whose}`) }), goal.zeroPoint && t('zero', { text: goal.zeroPoint })].filter(Boolean).join(' · ')}</Text>
      {again.isError && <ErrorNotice error={again.error} during="write" />}
      <Group align="flex-end" gap="md">
        <CodePicker label={t('code')} catalogue={catalogue as GoalCatalogue} value={code} onChange={setCode} />
        <Button type="submit" disabled={!code} loading={again.isPending}>{t('again.do')}</Button>
      </Group>
    </form>
  );
}
