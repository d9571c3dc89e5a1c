import type { Definition } from '@getrouw/domain';
import { Text, TextInput } from '@mantine/core';
import { optionsOf } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './configuration.module.css';
import { fieldId, type OwnItem } from './draft.ts';
import { Reason, Words } from './fields.tsx';
import { useErrorAt } from './problems.tsx';
import { Deviating } from './QuestionSettings.tsx';
import { texts } from './texts.ts';

/** A question of the provider's own, on a scale of the version. */
export function OwnQuestion({ definition, own, path, onChange }: { definition: Definition; own: OwnItem; path: string; onChange: (own?: OwnItem) => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const errorAt = useErrorAt();
  const { item } = own;
  const steps = optionsOf(definition, item).filter(({ value }) => value !== undefined);
  const change = (patch: Partial<OwnItem['item']>) => onChange({ ...own, item: { ...item, ...patch } });
  return (
    <article className={styles['question']}>
      <Deviating id={path} title={t('own.question')} fresh={own.reason === ''} undo={t('own.remove')} onUndo={() => onChange()}>
        {(locale === 'nl' ? ['nl', 'en'] as const : ['en', 'nl'] as const).map((language) => (
          <Words
            key={language} id={fieldId(`${path}.item.text.${language}`)} lang={language} label={t(`own.${language}`)} required maxLength={500} value={item.text[language]} error={errorAt(`${path}.item.text.${language}`)}
            onWords={(words) => change({ text: { ...item.text, [language]: words } })}
          />
        ))}
        <TextInput
          id={fieldId(`${path}.item.code`)} label={t('own.code')} description={t('own.codeHelp')} required maw="20rem" autoComplete="off" value={item.code} error={errorAt(`${path}.item.code`) ?? codeError(errorAt(path, 'rest'), item.text)}
          onChange={({ currentTarget }) => change({ code: currentTarget.value.trim() })}
        />
        <Text size="sm" c="gray.7">{steps.length > 0 ? t('own.answerScale', { from: inWords(steps[0]!.label), to: inWords(steps.at(-1)!.label) }) : t('own.answer')}</Text>
        <Reason path={path} value={own.reason} onChange={(reason) => onChange({ ...own, reason })} />
      </Deviating>
    </article>
  );
}

/** What is wrong with the question as a whole is about its code, once its texts are there. */
const codeError = (error: string | undefined, text: OwnItem['item']['text']): string | undefined => (text.nl && text.en ? error : undefined);
