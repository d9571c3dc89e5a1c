import { reset } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type GraphqlAnswer } from '../../test/harness.ts';
import { addFamilies, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';

let measuring: Measuring;
let familyId: string;
let trajectoryId: string;
beforeAll(async () => {
  measuring = await startMeasuring();
  [trajectoryId] = await addFamilies(measuring, [{ clientNumber: 'SP-1', helpedBy: 'fatima' }]) as [string];
  familyId = (await measuring.app.superuser<{ id: string }>(`select id from family where client_number = 'SP-1'`))[0]!.id;
});
afterAll(() => measuring.close());

interface Shown { objection: { on: string; source: string } | null; revision: number; consents: { personId: string | null; purpose: string; answer: string; saidOn: string; source: string | null; recordedBy: string }[] }
const SHOWN = 'objection { on source } revision consents { personId purpose answer saidOn source recordedBy }';
const record = (over: Record<string, unknown> = {}) => measuring.send<{ recordConsent: Shown }>('fatima', `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ${SHOWN} } }`, {
  input: { familyId, purpose: 'sharing', answer: 'consent', saidOn: '2026-02-02', source: 'Formulier bij de intake', ...over } });
const problems = (answer: GraphqlAnswer<unknown>) => (answer.errors![0]!.extensions['details'] as { problems: { field: string }[] }).problems.map(({ field }) => field);

describe('what a client agreed to or refused', () => {
  let personId: string;

  test('is kept with its date and source, the latest first, and never changed', async () => {
    await record();
    const { consents, objection } = (await record({ answer: 'withdrawn', saidOn: '2026-02-20', source: 'Telefoon' })).data!.recordConsent;
    expect(objection).toBeNull();
    expect(consents).toEqual([
      { personId: null, purpose: 'sharing', answer: 'withdrawn', saidOn: '2026-02-20', source: 'Telefoon', recordedBy: 'Fatima Idrissi' },
      { personId: null, purpose: 'sharing', answer: 'consent', saidOn: '2026-02-02', source: 'Formulier bij de intake', recordedBy: 'Fatima Idrissi' },
    ]);
    await expect(measuring.app.superuser('delete from consent')).rejects.toMatchObject({ constraint: 'consent_frozen' });
    const [entry] = await measuring.app.superuser(`select verb, fields from audit_entry where verb = 'case.consent' order by id desc limit 1`);
    expect(entry).toEqual({ verb: 'case.consent', fields: ['sharing'] });
  });

  test('counts per person: a family objects as long as anybody of it does', async () => {
    personId = (await measuring.ask<{ addPerson: { persons: { id: string }[] } }>('fatima', 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { persons { id } } }', { input: { trajectoryId, role: 'mother' } })).addPerson.persons[0]!.id;
    const objects = { purpose: 'beyond_own_help', answer: 'objection' };
    expect((await record({ ...objects, personId, source: 'Moeder, aan tafel' })).data!.recordConsent.objection).toEqual({ on: '2026-02-02', source: 'Moeder, aan tafel' });
    await record({ ...objects, saidOn: '2026-02-10' });
    expect((await record({ purpose: 'beyond_own_help', answer: 'withdrawn', personId })).data!.recordConsent.objection).toEqual({ on: '2026-02-10', source: 'Formulier bij de intake' });
    expect((await record({ purpose: 'beyond_own_help', answer: 'consent' })).data!.recordConsent.objection).toBeNull();
  });

  test('is withdrawn for everybody at once by who withdraws for the family', async () => {
    await record({ purpose: 'beyond_own_help', answer: 'objection', personId });
    const { revision } = (await record()).data!.recordConsent;
    const { withdrawObjection } = await measuring.ask<{ withdrawObjection: Shown }>('fatima', `mutation ($id: ID!, $revision: Int!) { withdrawObjection(familyId: $id, revision: $revision) { ${SHOWN} } }`, { id: familyId, revision });
    expect(withdrawObjection.objection).toBeNull();
    expect((await record({ purpose: 'contact' })).data!.recordConsent.objection).toBeNull();
  });

  test('is not lost where two people of a family are recorded at the same moment', async () => {
    const { persons } = (await measuring.ask<{ addPerson: { persons: { id: string }[] } }>('fatima', 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { persons { id } } }', { input: { trajectoryId, role: 'father' } })).addPerson;
    const said = (person: string, answer: string) => record({ purpose: 'beyond_own_help', answer, personId: person });
    for (let times = 0; times < 4; times += 1) {
      await said(persons[1]!.id, 'objection');
      expect((await Promise.all([said(persons[0]!.id, 'objection'), said(persons[1]!.id, 'withdrawn')])).flatMap(codesOf)).toEqual([]);
      expect((await record()).data!.recordConsent.objection).not.toBeNull();
      expect((await said(persons[0]!.id, 'withdrawn')).data!.recordConsent.objection).toBeNull();
    }
  });

  test('has a likely date, a source, and a person of the family', async () => {
    expect(problems(await record({ saidOn: '2090-01-01' }))).toEqual(['saidOn']);
    expect(problems(await record({ source: ' ' }))).toEqual(['source']);
    expect(codesOf(await record({ personId: familyId }))).toEqual(['NOT_FOUND']);
  });
});

describe('a trajectory', () => {
  const change = (over: Record<string, unknown>) => measuring.send('noor', 'mutation ($input: ChangeTrajectoryInput!) { changeTrajectory(input: $input) { trajectories { variant funding grantedHours } } }', { input: over });

  test('has a variant, a funding and granted hours of its method, and no others', async () => {
    const { programmeId } = await runMethod(measuring.app, measuring.cast, 'spirit', reset, [measuring.cast.teams.zuidoost.id]);
    const [id] = await addFamilies(measuring, [{ clientNumber: 'RS-1', programmeId }]) as [string];
    const facts = { id, revision: 1, teamId: measuring.cast.teams.zuidoost.id, startedOn: '2025-01-06' };
    const funding = reset.fundings![0]!.code;
    expect(problems(await change({ ...facts, variant: 'NP', funding: 'CASH', grantedHours: 0 }))).toEqual(['variant', 'funding', 'grantedHours']);
    expect((await change({ ...facts, variant: 'RESET_PLUS', funding, grantedHours: 84 })).data).toEqual({ changeTrajectory: { trajectories: [{ variant: 'RESET_PLUS', funding, grantedHours: 84 }] } });
  });

  test('of a method without variants has none', async () => {
    expect(problems(await change({ id: trajectoryId, revision: 1, teamId: measuring.cast.teams.zuidoost.id, startedOn: '2025-01-06', endedOn: '2025-07-04', variant: 'RESET' }))).toEqual(['variant']);
  });
});
