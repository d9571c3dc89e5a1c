export { type Cast, castIn, type CastOrganisation, type CastPerson, type CastTeam, PASSWORD, type PersonKey, SINCE, UNTIL } from './cast.ts';
export { type TestDatabase, testDatabase } from './postgres.ts';
