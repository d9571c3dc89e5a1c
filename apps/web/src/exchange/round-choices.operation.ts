import { graphql, type EarlierRoundChoicesQuery } from '@getrouw/contracts';

export const earlierRoundChoicesDocument = graphql(`
  query EarlierRoundChoices {
    roundChoices {
      today
      programmes { id definitionCode name { nl en } version { id } }
      versions { id origin { id } definitionCode versionCode name { nl en } document }
    }
  }
`);

export type EarlierRoundChoices = EarlierRoundChoicesQuery['roundChoices'];
