import { graphql } from '@getrouw/contracts';

export const mySecondCodingsDocument = graphql(`
  query MySecondCodings($after: String) {
    mySecondCodings(after: $after) { items { trajectoryId clientNumber trajectoryNumber method savedAt handedInAt } next }
  }
`);
export const handInSecondCodingDocument = graphql(`
  mutation HandInSecondCoding($trajectoryId: ID!) {
    handInSecondCoding(trajectoryId: $trajectoryId)
  }
`);
export const codingChoicesDocument = graphql(`
  query CodingChoices {
    registrationProgrammes { id name { nl en } }
    secondCoders { id name }
  }
`);
export const secondCodingsDocument = graphql(`
  query SecondCodings($programmeId: ID!, $from: Date!, $until: Date!) {
    secondCodings(programmeId: $programmeId, from: $from, until: $until) { registered coders { coderId name given handedIn } agreement questions }
  }
`);
export const drawSecondCodingsDocument = graphql(`
  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {
    drawSecondCodings(input: $input) { coders { coderId name given } }
  }
`);
