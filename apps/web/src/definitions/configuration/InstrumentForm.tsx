import type { Definition, Instrument, InstrumentSettings, ReviewSetting } from '@getrouw/domain';
import { Checkbox, NumberInput, Radio, Stack, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './configuration.module.css';
import { Documents } from './Documents.tsx';
import { fieldId, UNDECIDED } from './draft.ts';
import { Reason } from './fields.tsx';
import { Questions } from './Questions.tsx';
import { useErrorAt } from './problems.tsx';
import { texts } from './texts.ts';

export interface InstrumentProps {
  definition: Definition;
  instrument: Instrument;
  settings: InstrumentSettings;
  /** Where the settings stand in the configuration. */
  path: string;
  onChange: (patch: Partial<InstrumentSettings>) => void;
}

/** How one instrument is used, and where it deviates from the licensed one. Who answers about the own work has no assessor and no reviewer. */
export function InstrumentForm(props: InstrumentProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const errorAt = useErrorAt();
  const { definition, instrument, settings, path, onChange } = props;
  const heading = `instrument-${instrument.code}`;
  return (
    <section aria-labelledby={heading} id={fieldId(path)} tabIndex={-1}>
      <Title order={2} id={heading}>{inWords(instrument.name)}</Title>
      {instrument.purpose && <Text c="gray.7">{inWords(instrument.purpose)}</Text>}
      <Stack gap="lg" mt="md">
        <div id={fieldId(`${path}.outOfUse`)}>
          <Checkbox label={t('inUse')} description={t('inUseHelp')} checked={settings.outOfUse === null} onChange={({ currentTarget }) => onChange({ outOfUse: currentTarget.checked ? null : UNDECIDED })} />
          {settings.outOfUse && (
            <div className={styles['deviation']}>
              <Reason path={`${path}.outOfUse`} value={settings.outOfUse.reason} onChange={(reason) => onChange({ outOfUse: { ...settings.outOfUse!, reason } })} />
            </div>
          )}
        </div>
        {!settings.outOfUse && (
          <>
            <Radio.Group id={fieldId(`${path}.rhythm`)} label={t('rhythm')} value={settings.rhythm} error={errorAt(`${path}.rhythm`)} onChange={(value) => onChange({ rhythm: value as InstrumentSettings['rhythm'] })}>
              <Stack gap="xs" mt="xs">{instrument.policy.rhythms.map((rhythm) => <Radio key={rhythm} value={rhythm} label={t(`rhythm.${rhythm}`)} />)}</Stack>
            </Radio.Group>
            {instrument.policy.sampling.modes.includes('sample') && (
              <NumberInput
                id={fieldId(`${path}.sampleSize`)} label={t('sampleSize')} description={t('sampleSizeHelp', { minimum: instrument.policy.sampling.minimum })} placeholder={t('sampleSizeEmpty')}
                value={settings.sampleSize ?? ''} allowDecimal={false} allowNegative={false} maw="20rem" error={errorAt(`${path}.sampleSize`)}
                onChange={(value) => onChange({ sampleSize: typeof value === 'number' ? value : null })}
              />
            )}
            {instrument.policy.independence === 'independent' && (
              <>
                <Radio.Group id={fieldId(`${path}.assessors`)} label={t('assessors')} value={settings.assessors} onChange={(value) => onChange({ assessors: value as InstrumentSettings['assessors'] })}>
                  <Stack gap="xs" mt="xs">{(['independent', 'outside'] as const).map((who) => <Radio key={who} value={who} label={t(`assessors.${who}`)} />)}</Stack>
                </Radio.Group>
                <Review {...props} />
                <Second {...props} />
              </>
            )}
            {instrument.policy.filledInBy === 'assessor' && definition.documents.length > 0 && <Documents {...props} />}
            <Questions {...props} />
          </>
        )}
      </Stack>
    </section>
  );
}

/** How much a second assessor scores too. */
function Second({ instrument, settings: { secondPercent }, path, onChange }: InstrumentProps) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  const { secondScorerPercent } = instrument.policy;
  return (
    <NumberInput
      id={fieldId(`${path}.secondPercent`)} label={t('second')} description={t('secondHelp', { percent: secondScorerPercent })} placeholder={t('secondEmpty', { percent: secondScorerPercent })}
      value={secondPercent ?? ''} min={secondScorerPercent} max={100} suffix="%" allowDecimal={false} allowNegative={false} maw="20rem" error={errorAt(`${path}.secondPercent`)}
      onChange={(value) => onChange({ secondPercent: typeof value === 'number' ? value : undefined })}
    />
  );
}

/** How much of what is handed in a reviewer looks at. */
function Review({ instrument, settings: { review }, path, onChange }: InstrumentProps) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  const proposed = instrument.policy.reviewPercent;
  const percent = proposed > 0 && proposed < 100 ? proposed : 25;
  const choose = (mode: string) => onChange({ review: mode === 'share' ? { mode, percent } : { mode: mode as Exclude<ReviewSetting['mode'], 'share'> } });
  return (
    <div>
      <Radio.Group id={fieldId(`${path}.review`)} label={t('review')} description={t('reviewHelp')} value={review.mode} onChange={choose}>
        <Stack gap="xs" mt="xs">
          {(['all', 'share', 'questions'] as const).map((mode) => <Radio key={mode} value={mode} label={t(`review.${mode}`)} description={t(`review.${mode}Help`)} />)}
        </Stack>
      </Radio.Group>
      {review.mode === 'share' && (
        <NumberInput
          id={fieldId(`${path}.review.percent`)} className={styles['deviation']} label={t('review.percent')} value={review.percent || ''} min={1} max={99} suffix="%" allowDecimal={false} allowNegative={false} maw="20rem"
          error={errorAt(`${path}.review`)} onChange={(value) => onChange({ review: { mode: 'share', percent: Number(value) || 0 } })}
        />
      )}
    </div>
  );
}
