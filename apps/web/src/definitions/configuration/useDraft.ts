import { type Configuration, type Definition, mergeConfigurations } from '@getrouw/domain';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '../../shared/errors.ts';
import { operationKey, request, useCommand } from '../../shared/graphql.ts';
import { type ProgrammeConfiguration, programmeConfigurationDocument } from './configuration.operation.ts';
import { configurationPreviewDocument } from './configuration-preview.operation.ts';
import { configureProgrammeDocument } from './configure-programme.operation.ts';
import { complete, isSame } from './draft.ts';

/** What somebody makes of a configuration before it is kept. `kept` is what the API has now. */
export function useDraft(kept: ProgrammeConfiguration) {
  const client = useQueryClient();
  const [base, setBase] = useState(kept);
  const start = (state: ProgrammeConfiguration) => complete(state.licensed as Definition, state.configuration as Configuration);
  const [configuration, change] = useState(() => start(kept));
  const edited = !isSame(configuration, start(base));
  const moved = kept.programme.revision !== base.programme.revision;
  const begin = (state: ProgrammeConfiguration) => {
    setBase(state);
    change(start(state));
  };
  if (moved && !edited) begin(kept);

  const id = base.programme.id;
  const [asked] = useDebouncedValue(configuration, 350);
  const variables = { programmeId: id, configuration: asked };
  const preview = useQuery({
    // What is kept is part of the question: after somebody else's change the same wish does something else.
    queryKey: [...operationKey(configurationPreviewDocument, variables), kept.programme.revision],
    queryFn: () => request(configurationPreviewDocument, variables),
    enabled: edited,
    placeholderData: keepPreviousData,
  });
  const save = useCommand(configureProgrammeDocument, {
    onDone: ({ configureProgramme }) => {
      client.setQueryData(operationKey(programmeConfigurationDocument, { id }), { programmeConfiguration: configureProgramme });
      begin(configureProgramme);
    },
  });
  const overtaken = moved && edited;
  const merged = overtaken && kept.programme.version.id === base.programme.version.id ? mergeConfigurations(start(base), configuration, start(kept)) : undefined;
  const isStale = asApiError(save.error).code === 'CONFLICT';
  return {
    definition: base.licensed as Definition,
    base, configuration, change, edited,
    /** What the configuration as filled in would do; absent until it was asked for the first time. */
    preview: edited ? preview.data?.configurationPreview : undefined,
    previewError: preview.error,
    isCurrent: asked === configuration && !preview.isFetching,
    /** Somebody else kept another configuration in the meantime. */
    overtaken,
    /** What both changed, each otherwise; absent where the two cannot be put together. */
    changedByBoth: merged?.both,
    error: save.isError && !isStale ? save.error : null,
    saved: save.isSuccess && !edited,
    isSaving: save.isPending,
    discard: () => begin(kept),
    /** Goes on from what somebody else kept, with what was filled in here. */
    keepMine: () => setBase(kept),
    /** Goes on with what either changed; where both did, with what was filled in here. */
    merge: () => {
      if (!merged) return;
      setBase(kept);
      change(merged.configuration);
    },
    save: () => save.mutate({ input: { id, revision: base.programme.revision, configuration } }, {
      onError: (error) => {
        if (asApiError(error).code === 'CONFLICT') void client.invalidateQueries({ queryKey: operationKey(programmeConfigurationDocument) });
      },
    }),
  };
}

export type Draft = ReturnType<typeof useDraft>;
