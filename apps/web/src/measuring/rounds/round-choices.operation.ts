import { graphql } from '@getrouw/contracts';

export const roundChoicesDocument = graphql(`
  query RoundChoices {
    roundChoices {
      today
      programmes { id definitionCode name { nl en } version { id } teams { id } }
      versions { id origin { id } definitionCode versionCode name { nl en } adoptedAt document }
      teams { id name endsOn site { id name } }
    }
  }
`);
