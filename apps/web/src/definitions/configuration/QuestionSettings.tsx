import { effectiveNorm, type InstrumentSettings, type Item } from '@getrouw/domain';
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './configuration.module.css';
import { fieldId, type ItemList, put, questionId, UNDECIDED } from './draft.ts';
import { Reason, Words } from './fields.tsx';
import type { InstrumentProps } from './InstrumentForm.tsx';
import { useErrorAt } from './problems.tsx';
import { texts } from './texts.ts';

interface QuestionProps extends InstrumentProps { item: Item; number: string | undefined }

/** A licensed question: raise its norm, add own guidance beside it, or switch it off. */
export function QuestionSettings({ instrument, settings, path, item, number, onChange }: QuestionProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const licensed = effectiveNorm(instrument, item);
  const norm = item.counts !== 'none' && licensed.statistic === 'share_yes' ? licensed.atLeastPercent : null;
  const indexIn = (list: ItemList) => settings[list].findIndex((each) => each.item === item.code);
  const [raised, guidance, off] = (['raisedNorms', 'ownGuidance', 'switchedOff'] as const).map(indexIn) as [number, number, number];
  const begin = (patch: Partial<InstrumentSettings>) => onChange(patch);
  const switchOff = () => begin({
    switchedOff: [...settings.switchedOff, { item: item.code, ...UNDECIDED }],
    raisedNorms: settings.raisedNorms.filter((each) => each.item !== item.code),
    ownGuidance: settings.ownGuidance.filter((each) => each.item !== item.code),
  });
  const named = { question: number ?? item.code };
  const isOn = settings.switchedOn?.some((each) => each.item === item.code) ?? false;
  return (
    <article id={questionId(item.code)} tabIndex={-1} className={styles['question']} data-off={off >= 0 || (item.offByDefault && !isOn) || undefined}>
      <p className={styles['text']}><span className={styles['number']}>{number}</span><span>{inWords(item.text)} <code>{item.code}</code></span></p>
      <div className={styles['body']}>
        {norm !== null && <Text size="sm" c="gray.7">{t('norm.licensed', { percent: norm })}</Text>}
        {item.guidance && <details className="no-print"><summary>{t('guidance.licensed')}</summary><Text size="sm">{inWords(item.guidance)}</Text></details>}
        {item.offByDefault && <OffByDefault {...{ settings, path, onChange }} code={item.code} question={named.question} />}
        {item.offByDefault && !isOn ? null : off >= 0 ? <SwitchedOff {...{ settings, path, onChange }} index={off} /> : (
          <>
            {raised >= 0 && norm !== null && <RaisedNorm {...{ settings, path, norm, onChange }} index={raised} />}
            {guidance >= 0 && <OwnGuidance {...{ settings, path, onChange }} index={guidance} />}
            <Group gap="xs" className="no-print">
              {raised < 0 && norm !== null && norm < 100 && (
                <Button size="compact-sm" variant="subtle" aria-label={t('norm.raiseOf', named)} onClick={() => begin({ raisedNorms: [...settings.raisedNorms, { item: item.code, atLeastPercent: Math.min(100, norm + 5), ...UNDECIDED }] })}>{t('norm.raise')}</Button>
              )}
              {guidance < 0 && (
                <Button size="compact-sm" variant="subtle" aria-label={t('guidance.addTo', named)} onClick={() => begin({ ownGuidance: [...settings.ownGuidance, { item: item.code, guidance: { nl: '', en: '' }, ...UNDECIDED }] })}>{t('guidance.add')}</Button>
              )}
              {!item.offByDefault && <Button size="compact-sm" variant="subtle" aria-label={t('off.switchOf', named)} onClick={switchOff}>{t('off.switch')}</Button>}
            </Group>
          </>
        )}
      </div>
    </article>
  );
}

interface PartProps extends Pick<InstrumentProps, 'settings' | 'path' | 'onChange'> { index: number }

function RaisedNorm({ settings: { raisedNorms }, path, index, norm, onChange }: PartProps & { norm: number }) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  const raised = raisedNorms[index]!;
  const at = `${path}.raisedNorms.${index}`;
  const change = (entry?: typeof raised) => onChange({ raisedNorms: put(raisedNorms, index, entry) });
  return (
    <Deviating id={at} title={t('norm.raised')} fresh={raised.reason === ''} onUndo={() => change()}>
      <NumberInput
        label={t('norm.own')} description={t('norm.ownHelp', { percent: norm })} suffix="%" value={raised.atLeastPercent || ''} allowDecimal={false} allowNegative={false} maw="20rem" error={errorAt(at, 'rest')}
        onChange={(value) => change({ ...raised, atLeastPercent: Number(value) || 0 })}
      />
      <Reason path={at} value={raised.reason} onChange={(reason) => change({ ...raised, reason })} />
    </Deviating>
  );
}

function OwnGuidance({ settings: { ownGuidance }, path, index, onChange }: PartProps) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  const own = ownGuidance[index]!;
  const at = `${path}.ownGuidance.${index}`;
  const locale = useLocale();
  const change = (entry?: typeof own) => onChange({ ownGuidance: put(ownGuidance, index, entry) });
  return (
    <Deviating id={at} title={t('guidance.own')} fresh={own.reason === ''} onUndo={() => change()}>
      {(locale === 'nl' ? ['nl', 'en'] as const : ['en', 'nl'] as const).map((language) => (
        <Words
          key={language} id={fieldId(`${at}.guidance.${language}`)} lang={language} label={t(`guidance.${language}`)} required value={own.guidance[language]} error={errorAt(`${at}.guidance.${language}`)}
          onWords={(words) => change({ ...own, guidance: { ...own.guidance, [language]: words } })}
        />
      ))}
      <Reason path={at} value={own.reason} onChange={(reason) => change({ ...own, reason })} />
    </Deviating>
  );
}

function SwitchedOff({ settings: { switchedOff }, path, index, onChange }: PartProps) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  const off = switchedOff[index]!;
  const at = `${path}.switchedOff.${index}`;
  const change = (entry?: typeof off) => onChange({ switchedOff: put(switchedOff, index, entry) });
  const error = errorAt(at, 'rest');
  return (
    <Deviating id={at} title={t('off.done')} fresh={off.reason === ''} undo={t('off.undo')} onUndo={() => change()}>
      {error && <Text role="alert" size="sm" fw={600}>{error}</Text>}
      <Reason path={at} value={off.reason} onChange={(reason) => change({ ...off, reason })} />
    </Deviating>
  );
}

/** A question that is not asked until the provider states the ground on which it may be. */
function OffByDefault({ settings: { switchedOn = [] }, path, code, question, onChange }: Omit<PartProps, 'index'> & { code: string; question: string }) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  const index = switchedOn.findIndex(({ item }) => item === code);
  const on = switchedOn[index];
  const at = `${path}.switchedOn.${index}`;
  const keep = (list: typeof switchedOn) => onChange({ switchedOn: list.length > 0 ? list : undefined });
  if (!on) {
    return (
      <>
        <Text size="sm">{t('on.not')}</Text>
        <Group className="no-print"><Button size="compact-sm" variant="subtle" aria-label={t('on.switchOf', { question })} onClick={() => keep([...switchedOn, { item: code, ...UNDECIDED }])}>{t('on.switch')}</Button></Group>
      </>
    );
  }
  const error = errorAt(at, 'rest');
  return (
    <Deviating id={at} title={t('on.done')} fresh={on.reason === ''} undo={t('on.undo')} onUndo={() => keep(put(switchedOn, index))}>
      {error && <Text role="alert" size="sm" fw={600}>{error}</Text>}
      <Text size="sm">{t('on.ground')}</Text>
      <Reason path={at} value={on.reason} onChange={(reason) => keep(put(switchedOn, index, { ...on, reason }))} />
    </Deviating>
  );
}

interface DeviatingProps {
  id: string;
  title: string;
  /** Added just now: the focus goes to its first field. */
  fresh: boolean;
  undo?: string;
  onUndo: () => void;
  children: ReactNode;
}

/** A deviation with what it needs, and the way back. */
export function Deviating({ id, title, fresh, undo, onUndo, children }: DeviatingProps) {
  const t = useTexts(texts);
  const group = useRef<HTMLFieldSetElement>(null);
  // As it appears: emptying the reason later moves nothing.
  const [appeared] = useState(fresh);
  useEffect(() => {
    if (appeared) group.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [appeared]);
  return (
    <fieldset ref={group} id={fieldId(id)} className={styles['deviation']}>
      <legend>{title}</legend>
      <Stack gap="sm">
        {children}
        <div className="no-print">
          <Button
            size="compact-sm" variant="default"
            onClick={({ currentTarget }) => {
              currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
              onUndo();
            }}
          >
            {undo ?? t('undo')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
