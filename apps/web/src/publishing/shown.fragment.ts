import { graphql, type ShownPublicationWholeFragment } from '@getrouw/contracts';

export const shownPublication = graphql(`
  fragment ShownPublicationWhole on ShownPublication {
    id agreementId kind name methodName { nl en } versionCode purpose fromOn untilOn objections minimumGroup families sampled replacesId replacedById reason publishedAt withdrawnAt withdrawnBecause
    provider { id name kind }
    reader { id name kind }
    unlicensed { fromOn untilOn sites variants { nl en } }
    figures { code name { nl en } meaning { nl en } siteKey siteName measure unit norm comparison scale { least most } hidden n value sd explanation }
  }
`);

export type Shown = ShownPublicationWholeFragment;
export type Figure = Shown['figures'][number];
