import { input, type Operation } from './operation.ts';
import type { World } from './worlds.ts';

const importedRound = ({ adoptedVersionId, programmeId }: World, name: string) => ({
  round: { name, adoptedVersionId, programmeId, periodFrom: '2021-01-01', periodTo: '2021-12-31', referenceDate: '2022-07-01', sampling: 'all', source: 'Archief' },
});

/** Root operations of imports. */
export const EXCHANGE_OPERATIONS: Readonly<Record<string, Operation>> = {
  importFile: {
    by: 'noor', variables: input(({ spirit }) => ({ kind: 'checklists', file: btoa('client;VIG-U1-1\nSP-1;ja\n'), commit: false, ...importedRound(spirit, 'Papier 2021') })),
    foreign: { 'input.roundId': ({ importedRoundId }) => importedRoundId, 'input.programmeId': ({ registering }) => registering.programmeId, 'input.round.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.round.programmeId': ({ programmeId }) => programmeId },
  },
  importMappings: { by: 'noor', variables: () => ({ kind: 'checklists' }) },
  addImportMapping: {
    by: 'noor', variables: input(({ spirit }) => ({ kind: 'checklists', name: 'Archief', mapping: { Nummer: 'clientNumber' }, adoptedVersionId: spirit.adoptedVersionId })),
    foreign: { 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId },
  },
  changeImportMapping: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.importMappingId, revision: 1, name: 'Oud systeem', mapping: { Nr: 'clientNumber' }, adoptedVersionId: spirit.adoptedVersionId })),
    foreign: { 'input.id': ({ importMappingId }) => importMappingId, 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId },
  },
  removeImportMapping: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.importMappingId, revision: 2 }), foreign: { id: ({ importMappingId }) => importMappingId } },
  beginImportedRound: {
    by: 'noor', variables: (worlds) => ({ input: importedRound(worlds.spirit, 'Papier 2020').round }),
    foreign: { 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.programmeId': ({ programmeId }) => programmeId },
  },
  importChecklist: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.importedRoundId, clientNumber: 'SP-2', answers: [{ itemCode: 'VIG-U1-1', value: 'YES', mark: false }] })),
    foreign: { 'input.roundId': ({ importedRoundId }) => importedRoundId },
  },
  importSurvey: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.importedSurveyId, responses: [{ respondent: 'F-1', team: 'Zuid', variants: [], answers: [{ itemCode: 'NP-UG-IP-01', value: 'V6' }] }] })),
    foreign: { 'input.roundId': ({ importedSurveyId }) => importedSurveyId },
  },
  finishImport: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.importedRoundId, revision: 1 }), foreign: { roundId: ({ importedRoundId }) => importedRoundId } },
};
