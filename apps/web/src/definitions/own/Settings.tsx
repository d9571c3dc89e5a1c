import type { OwnDraft } from '@getrouw/domain';
import { Checkbox, NativeSelect, Stack, Title } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { changeInstrument, rename, setLanguage } from './edit.ts';
import { useBuilding, WordsField } from './fields.tsx';
import { NormField } from './NormField.tsx';
import styles from './own.module.css';
import { texts } from './texts.ts';

const LANGUAGES = ['nl', 'en', 'both'] as const;

/** What is said of the list as a whole. */
export function Settings({ draft }: { draft: OwnDraft }) {
  const t = useTexts(texts);
  const { change } = useBuilding();
  const [instrument] = draft.instruments;
  return (
    <section aria-labelledby="lijst">
      <Title order={2} id="lijst">{t('settings')}</Title>
      <Stack gap="sm" mt="xs">
        <WordsField label={t('name')} path="name" value={draft.name} onWords={(name) => change((now) => rename(now, name), true)} />
        <WordsField label={t('summary')} path="summary" value={draft.summary} lines onWords={(summary) => change((now) => ({ ...now, summary }), true)} />
        <div className={styles['row']}>
          <NativeSelect
            label={t('language')} value={draft.onlyIn ?? 'both'} data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            onChange={({ currentTarget: { value } }) => change((now) => setLanguage(now, LANGUAGES.find((each) => each === value && each !== 'both') as 'nl' | 'en' | undefined))}
          />
          <NativeSelect
            label={t('instrumentKind')} value={instrument.kind} data={(['checklist', 'survey'] as const).map((value) => ({ value, label: t(`instrumentKind.${value}`) }))}
            onChange={({ currentTarget: { value } }) => change((now) => changeInstrument(now, { kind: value as 'checklist' }))}
          />
        </div>
        <NormField label={t('norm.ofList')} norm={instrument.norm} onChange={(norm, typing) => change((now) => changeInstrument(now, { norm: norm ?? { statistic: 'none' } }), typing)} />
        <Checkbox
          label={t('requiresClosed')} checked={instrument.policy.requiresClosed}
          onChange={({ currentTarget: { checked } }) => change((now) => changeInstrument(now, { policy: { ...now.instruments[0].policy, requiresClosed: checked } }))}
        />
      </Stack>
    </section>
  );
}
