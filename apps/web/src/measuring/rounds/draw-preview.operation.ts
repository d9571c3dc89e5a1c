import { graphql } from '@getrouw/contracts';

export const drawPreviewDocument = graphql(`
  query DrawPreview($roundId: ID!, $sampling: Sampling!, $sampleSize: Int, $seed: Int!) {
    drawPreview(roundId: $roundId, sampling: $sampling, sampleSize: $sampleSize, seed: $seed) { ...FrameWhole }
  }
`);
