import { graphql } from '@getrouw/contracts';

export const ownInstrumentsDocument = graphql(`
  query OwnInstruments {
    ownInstruments { id name { nl en } versionCode state document problems { path } changedAt changedBy editors }
  }
`);
export const addOwnInstrumentDocument = graphql(`
  mutation AddOwnInstrument($name: TextInput!, $onlyIn: Locale) {
    addOwnInstrument(name: $name, onlyIn: $onlyIn) { id }
  }
`);
