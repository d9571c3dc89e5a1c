import { graphql } from '@getrouw/contracts';

export const frameWhole = graphql(`
  fragment FrameWhole on Frame {
    trajectories families sampleTrajectories sampleFamilies proposedSampling proposedSize minimum
    rows { characteristic value label { nl en } population sample }
    outside { code label { nl en } count }
    warnings { nl en }
  }
`);
