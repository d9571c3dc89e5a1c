import { Text } from '@mantine/core';
import { FormDialog } from '../shared/FormDialog.tsx';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { type Draft, discardPublicationDocument, publicationsDocument } from './publications.operation.ts';
import { texts } from './texts.ts';

/** Throws away what was prepared. */
export function DiscardDialog({ draft: { id, revision, reader }, onClose, onDone = onClose }: { draft: { id: string; revision: number; reader: Pick<Draft['reader'], 'name'> }; onClose: () => void; onDone?: () => void | Promise<void> }) {
  const t = useTexts(texts);
  const discard = useCommand(discardPublicationDocument, { changes: [publicationsDocument], onDone });
  return (
    <FormDialog title={t('discard.title')} submit={t('discard')} onClose={onClose} command={discard} onSubmit={(event) => { event?.preventDefault(); discard.mutate({ id, revision }); }}>
      <Text>{t('discard.text', { reader: reader.name })}</Text>
    </FormDialog>
  );
}
