import { emptyOwnInstrument, licensedConfiguration } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { input, type Operation } from './operation.ts';
import type { World } from './worlds.ts';

const name = { nl: 'Secretaris', en: 'Secretary' };
const ownList = emptyOwnInstrument(name);
ownList.instruments[0].sections[0]!.items.push({ code: 'OWN-1', text: name, answer: { kind: 'yes_no', scale: 'YES_NO' }, counts: 'execution' });
const ownInstrument = { id: ({ ownInstrumentId }: World) => ownInstrumentId };

/** Root operations of definitions, own lists and how a provider works with a method. */
export const DEFINITION_OPERATIONS: Readonly<Record<string, Operation>> = {
  definitions: {},
  definition: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.adoptedVersionId }), foreign: { id: ({ adoptedVersionId }) => adoptedVersionId } },
  addDefinitionVersion: { variables: () => ({ document: {} }) },
  publishDefinitionVersion: { by: 'thijs', variables: ({ draftId }) => ({ id: draftId, revision: 1 }), foreign: { id: ({ versionId }) => versionId } },
  releaseDefinition: { by: 'thijs', variables: ({ publishedId }) => ({ versionId: publishedId, providerSlug: 'radar' }), foreign: { versionId: ({ versionId }) => versionId } },
  adoptRelease: { by: 'noor', variables: ({ spirit }) => ({ releaseId: spirit.releaseId }), foreign: { releaseId: ({ releaseId }) => releaseId } },
  ownInstruments: {},
  ownInstrument: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId }), foreign: ownInstrument },
  addOwnInstrument: { variables: () => ({ name }) },
  announceEditing: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId }), foreign: ownInstrument },
  saveOwnInstrument: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.ownInstrumentId, revision: 1, document: ownList })), foreign: { 'input.id': ({ ownInstrumentId }) => ownInstrumentId },
  },
  publishOwnInstrument: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId, revision: 2 }), foreign: ownInstrument },
  reviseOwnInstrument: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId }), foreign: ownInstrument },
  programmeConfiguration: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.programmeId }), foreign: { id: ({ programmeId }) => programmeId } },
  configurationPreview: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.programmeId, configuration: {} }), foreign: { programmeId: ({ programmeId }) => programmeId },
  },
  configurationChanges: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.programmeId, from: 1, to: 1 }), foreign: { programmeId: ({ programmeId }) => programmeId },
  },
  movePreview: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.programmeId, releaseId: spirit.releaseId }),
    foreign: { programmeId: ({ programmeId }) => programmeId, adoptedVersionId: ({ adoptedVersionId }) => adoptedVersionId, releaseId: ({ releaseId }) => releaseId },
  },
  configureProgramme: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.programmeId, revision: 1, configuration: licensedConfiguration(vigFinal, [spirit.teamId]) })),
    foreign: { 'input.id': ({ programmeId }) => programmeId },
  },
  moveProgramme: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.programmeId, revision: 1, releaseId: spirit.releaseId, acknowledgedRounds: [spirit.round.slug] })),
    foreign: { 'input.id': ({ programmeId }) => programmeId, 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.releaseId': ({ releaseId }) => releaseId },
  },
};
