import { graphql, type TrendWholeFragment } from '@getrouw/contracts';

export const trendWhole = graphql(`
  fragment TrendWhole on Trend {
    slug teamId wholeReached
    headline { nl en }
    series { slug rounds programmeName { nl en } instrumentName { nl en } }
    teams { id name }
    rounds { slug name periodFrom periodTo versionCode imported sampled trajectories }
    lines { itemCode number text { nl en } points { round itemCode n percentage lower upper norm raisedNorm normMet uncertain break } }
  }
`);

export type Trend = TrendWholeFragment;
