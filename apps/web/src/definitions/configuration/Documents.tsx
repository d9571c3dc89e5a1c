import type { InstrumentSettings } from '@getrouw/domain';
import { Checkbox, Stack, Text } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './configuration.module.css';
import { fieldId, put, UNDECIDED } from './draft.ts';
import { Reason } from './fields.tsx';
import type { InstrumentProps } from './InstrumentForm.tsx';
import { texts } from './texts.ts';

type DocumentList = 'addedDocuments' | 'droppedDocuments';

/** Which documents must be in a case file here. A tick that differs from the licensed version asks for a reason. */
export function Documents({ definition, settings, path, onChange }: InstrumentProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const change = (list: DocumentList, index: number, entry?: InstrumentSettings[DocumentList][number]) => onChange({ [list]: put(settings[list], index, entry) });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('documents')}</legend>
      <Text size="sm" c="gray.7">{t('documentsHelp')}</Text>
      <Stack gap="xs" mt="xs">
        {definition.documents.map(({ code, name, mandatory }) => {
          const list = mandatory ? 'droppedDocuments' : 'addedDocuments';
          const found = settings[list].findIndex(({ document }) => document === code);
          const deviation = settings[list][found];
          const at = `${path}.${list}.${found}`;
          return (
            <div key={code} id={deviation && fieldId(at)}>
              <Checkbox
                label={<>{inWords(name)} {deviation && <Text span size="sm" c="gray.7">({t(mandatory ? 'documents.licensedYes' : 'documents.licensedNo')})</Text>}</>} checked={mandatory !== Boolean(deviation)}
                onChange={() => (deviation ? change(list, found) : change(list, settings[list].length, { document: code, ...UNDECIDED }))}
              />
              {deviation && (
                <div className={styles['deviation']}><Reason path={at} value={deviation.reason} onChange={(reason) => change(list, found, { ...deviation, reason })} /></div>
              )}
            </div>
          );
        })}
      </Stack>
    </fieldset>
  );
}
