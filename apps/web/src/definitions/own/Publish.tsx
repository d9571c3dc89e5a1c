import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { operationKey, request } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { countItems } from './edit.ts';
import { focusAt, ProblemLinks } from './fields.tsx';
import { type OwnInstrument, ownInstrumentDocument, publishOwnInstrumentDocument } from './own-instrument.operation.ts';
import { ownInstrumentsDocument } from './own-instruments.operation.ts';
import { texts } from './texts.ts';
import { type OwnDraftState, show } from './useOwnDraft.ts';

/** Publishes what is on the screen once the server has all of it; with something wrong it says what. */
export function Publish({ own, state: { draft, problems, saver } }: { own: OwnInstrument; state: OwnDraftState }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const publish = useMutation({
    mutationFn: async () => {
      const kept = await saver.settled();
      setUnsaved(!kept);
      if (!kept) return;
      const seen = client.getQueryData<{ ownInstrument: OwnInstrument }>(operationKey(ownInstrumentDocument, { id: own.id }))?.ownInstrument ?? own;
      const { publishOwnInstrument } = await request(publishOwnInstrumentDocument, { id: own.id, revision: seen.revision });
      show(client, publishOwnInstrument);
      await client.invalidateQueries({ queryKey: operationKey(ownInstrumentsDocument) });
      await client.invalidateQueries({ queryKey: ['RoundChoices'] });
    },
  });
  const wrong = problems.length > 0;
  const leaveTo = (path: string) => {
    setAsked(false);
    setTimeout(() => focusAt(path)); // after the dialog has given the focus back
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('publish')}</Button>
      {asked && (
        <FormDialog
          title={t(wrong ? 'publish.wrong' : 'publish.title')} submit={t('publish')} command={publish} onClose={() => setAsked(false)}
          onSubmit={(event) => { event?.preventDefault(); if (wrong) setAsked(false); else publish.mutate(); }}
        >
          <Stack gap="sm">
            {unsaved && <Text role="alert" fw={600}>{t('publish.unsaved')}</Text>}
            {wrong ? <ProblemLinks problems={problems} onGo={leaveTo} /> : <Text>{t('publish.text', { count: countItems(draft) })}</Text>}
          </Stack>
        </FormDialog>
      )}
    </>
  );
}
