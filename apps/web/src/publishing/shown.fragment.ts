import { graphql, type ShownPublicationWholeFragment } from '@getrouw/contracts';

export const shownPublication = graphql(`
  fragment ShownPublicationWhole on ShownPublication {
    id agreementId kind name definitionCode versionCode purpose fromOn untilOn objections minimumGroup replacesId replacedById reason publishedAt withdrawnAt withdrawnBecause
    provider { id name kind }
    reader { id name kind }
    figures { code name { nl en } meaning { nl en } siteKey siteName measure unit norm comparison hidden n value sd explanation }
  }
`);

export type Shown = ShownPublicationWholeFragment;
export type Figure = Shown['figures'][number];
