import type { Rater } from '@getrouw/domain';
import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { askRaterDocument, handInScoresDocument, revokeClientLinkDocument } from './evaluations.operation.ts';
import styles from './evaluations.module.css';
import { DeviceDialog, LinkDialog, MissingDialog, ReopenDialog } from './RaterDialogs.tsx';
import { texts } from './texts.ts';
import { type Evaluation, useRaterName } from './words.ts';

type Row = Evaluation['raters'][number];
type Opened = { what: 'link' | 'device' | 'missing' | 'reopen'; rater: Rater };

interface RatersPartProps { evaluation: Evaluation; /** Whose scores are filled in below. */ filling: Rater | null; onFillIn: (rater: Rater) => void }

/** Who scores and how far each is, with what can be done about it. */
export function RatersPart({ evaluation, filling, onFillIn }: RatersPartProps) {
  const t = useTexts(texts);
  const nameOf = useRaterName(evaluation.catalogue);
  const [opened, setOpened] = useState<Opened | null>(null);
  const ask = useCommand(askRaterDocument);
  const close = () => setOpened(null);
  const changing = evaluation.mayWrite && !evaluation.closedAt;
  const together = evaluation.raters.some(({ rater }) => rater === 'together');
  const dialog = opened && { evaluation, rater: opened.rater, onClose: close };
  return (
    <section aria-labelledby="wie">
      <Title order={2} id="wie">{t('raters')}</Title>
      <Text c="gray.7" mb="sm">{t(together ? 'raters.together' : 'raters.blind')}</Text>
      {changing && <HowToScore raters={evaluation.raters} nameOf={nameOf} />}
      {ask.isError && <ErrorNotice error={ask.error} during="write" />}
      <ul className={styles['raters']}>
        {evaluation.raters.map((row) => (
          <RaterRow
            key={row.rater} row={row} evaluation={evaluation} changing={changing} isFilling={filling === row.rater}
            onOpen={(what) => setOpened({ what, rater: row.rater })} onFillIn={() => onFillIn(row.rater)}
          />
        ))}
      </ul>
      {changing && evaluation.others.length > 0 && (
        <Group gap="sm" mt="sm">
          {evaluation.others.map((rater) => <Button key={rater} variant="subtle" loading={ask.isPending} onClick={() => ask.mutate({ input: { evaluationId: evaluation.id, rater } })}>{t(`do.ask.${rater}`)}</Button>)}
        </Group>
      )}
      {dialog && opened.what === 'link' && <LinkDialog {...dialog} name={nameOf(opened.rater)} />}
      {dialog && opened.what === 'device' && <DeviceDialog {...dialog} name={nameOf(opened.rater)} />}
      {dialog && opened.what === 'missing' && <MissingDialog {...dialog} />}
      {dialog && opened.what === 'reopen' && <ReopenDialog {...dialog} />}
    </section>
  );
}

/** For who does this for the first time; open as long as nobody scored. */
function HowToScore({ raters, nameOf }: { raters: readonly Row[]; nameOf: (rater: Rater) => string }) {
  const t = useTexts(texts);
  const [begins] = useState(() => raters.every(({ state, scored }) => state === 'open' && scored === 0));
  const own = raters.some(({ rater }) => rater === 'professional');
  return (
    <details className={styles['how']} open={begins}>
      <summary>{t('how')}</summary>
      <ul>
        {raters.map(({ rater }) => <li key={rater}><strong>{nameOf(rater)}.</strong> {t(rater === 'client' && !own ? 'how.clientToo' : `how.${rater}`)}</li>)}
        <li>{t('how.missing')}</li>
        <li>{t('how.end')}</li>
      </ul>
    </details>
  );
}

interface RaterRowProps { row: Row; evaluation: Evaluation; changing: boolean; isFilling: boolean; onOpen: (what: Opened['what']) => void; onFillIn: () => void }

function RaterRow({ row: { rater, state, way, missingReason, handedInAt, linkUntil, seenOthers, scored }, evaluation, changing, isFilling, onOpen, onFillIn }: RaterRowProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const nameOf = useRaterName(evaluation.catalogue);
  const handIn = useCommand(handInScoresDocument);
  const revoke = useCommand(revokeClientLinkDocument);
  const apart = rater === 'client' || rater === 'network';
  const ownIn = evaluation.raters.every((each) => each.rater !== 'professional' || each.state !== 'open');
  const byLink = way === 'link' || way === 'device';
  const input = { evaluationId: evaluation.id, rater };
  const said = [
    state === 'missing' && t('raters.missing', { reason: missingReason ?? t('raters.notInFile') }),
    state === 'in' && handedInAt && t('raters.in', { when: formatInstant(handedInAt, locale) }),
    state === 'open' && t('raters.scored', { count: scored, total: evaluation.goals.length }),
    way && apart && state !== 'missing' && t(`raters.way.${way}`),
    seenOthers && t('raters.seenOthers'),
    linkUntil && t('raters.linkUntil', { day: formatDate(linkUntil.slice(0, 10), locale) }),
  ].filter(Boolean).join(' · ');
  return (
    <li className={styles['rater']}>
      <div>
        <Text fw={600} component="p">{nameOf(rater)}: {t(`raterState.${state}`)}</Text>
        <Text size="sm" c="gray.7" component="p">{said}</Text>
        {(handIn.isError || revoke.isError) && <ErrorNotice error={handIn.error ?? revoke.error} during="write" />}
      </div>
      {changing && (
        <Group gap="xs">
          {state === 'open' && apart && <Button variant={byLink || scored > 0 ? 'default' : 'filled'} onClick={() => onOpen('link')}>{t(linkUntil ? 'do.linkAgain' : 'do.link')}</Button>}
          {state === 'open' && apart && <Button variant="default" onClick={() => onOpen('device')}>{t('do.device')}</Button>}
          {linkUntil && <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate({ input })}>{t('do.revoke')}</Button>}
          {state === 'open' && apart && ownIn && !byLink && !isFilling && <Button variant="default" onClick={onFillIn}>{t('do.fillIn')}</Button>}
          {state === 'open' && apart && scored > 0 && !isFilling && <Button variant="default" loading={handIn.isPending} onClick={() => handIn.mutate({ input })}>{t('do.handInFor')}</Button>}
          {state === 'open' && scored === 0 && <Button variant="default" onClick={() => onOpen('missing')}>{t('do.missing')}</Button>}
          {state !== 'open' && <Button variant="subtle" onClick={() => onOpen('reopen')}>{t('do.reopen')}</Button>}
        </Group>
      )}
    </li>
  );
}
