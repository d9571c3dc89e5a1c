import type { Operation } from './operation.ts';

/** Root operations of the comparison of sites and its conversations, and of what a municipality reads. */
export const BENCHMARK_OPERATIONS: Readonly<Record<string, Operation>> = {
  benchmark: { by: 'noor', variables: ({ spirit }) => ({ definitionCode: 'NP', kind: 'outcomes', siteKey: spirit.siteId }), foreign: { siteKey: ({ siteId }) => siteId } },
  shareBenchmark: { variables: () => ({ definitionCode: 'NP', kind: 'outcomes' }) },
  conversation: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.benchmark.conversationId }), foreign: { id: ({ benchmark }) => benchmark.conversationId } },
  openConversation: {
    by: 'zoe', variables: ({ spirit }) => ({ input: { publicationId: spirit.benchmark.publicationId, siteKey: spirit.siteId, code: 'NP-IND-04', text: 'Klopt dit?' } }),
    // What Radar published to the municipality is not the licence holder's.
    foreign: { 'input.publicationId': ({ publishing }) => publishing.publicationId, 'input.siteKey': ({ siteId }) => siteId },
  },
  writeConversation: {
    by: 'noor', variables: ({ spirit }) => ({ input: { id: spirit.benchmark.conversationId, after: 1, step: 'explain', text: 'Een locatie verhuisde.' } }), foreign: { 'input.id': ({ benchmark }) => benchmark.conversationId },
  },
  outcomesForReader: {},
  outcomesForReaderFile: { variables: () => ({ format: 'xlsx', locale: 'nl' }) },
};
