import { licensedConfiguration } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, APPROVE, casesOf, drawAll, fillIn, type Measuring, planRound, roundInHand, startMeasuring } from '../../test/measuring.ts';
import { configure } from '../../test/method.ts';
import { uuid } from '../platform/index.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
});
afterAll(() => measuring.close());
let year = 2010;
let client: string;
beforeEach(async () => {
  year += 1;
  client = `BU-${String(year)}`;
  await addFamilies(measuring, [{ clientNumber: client, startedOn: `${String(year)}-01-06`, endedOn: `${String(year)}-03-02` }]);
  await measuring.app.superuser(`update member set external = (id = $1), ends_on = case when id = $1 then date '2039-12-31' end where id = any($2)`, [member('tess'), [member('tess'), member('joris')]]);
});

const member = (person: 'tess' | 'joris') => measuring.cast.people[person].memberId;
const period = () => ({ periodFrom: `${String(year)}-01-01`, periodTo: `${String(year)}-12-31`, referenceDate: `${String(year)}-12-31` });
const scoredBy = async (assessors: 'outside' | 'independent') => configure(measuring.app, await measuring.as('noor'), measuring.versions.spirit.programmeId, (now) => ({
  ...licensedConfiguration(vigFinal, now.teamIds), instruments: now.instruments.map((each) => ({ ...each, assessors })),
}));
/** Through the page for members, by the administrator. */
async function become(person: 'tess' | 'joris', external: boolean) {
  const [row] = await measuring.app.superuser<{ name: string; revision: number; startsOn: string }>('select name, revision, starts_on::text as "startsOn" from member where id = $1', [member(person)]);
  return measuring.send('ilse', 'mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { external } }', { input: { id: member(person), external, endsOn: external ? '2039-12-31' : null, ...row } });
}
const object = async () => {
  const [family] = await measuring.app.superuser<{ id: string; revision: number }>('select id, revision from family where client_number = $1', [client]);
  await measuring.ask('noor', 'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { revision } }', { input: { familyId: family!.id, revision: family!.revision, on: '2025-02-03', source: 'Formulier' } });
};

describe('in a round by outsiders', () => {
  beforeEach(() => scoredBy('outside'));

  test('the database refuses an insider by itself', async () => {
    const round = await drawAll(measuring, await planRound(measuring, period()));
    const [drawn] = await casesOf(measuring, round.slug, 'drawn');
    const give = (person: 'tess' | 'joris') => measuring.app.superuser(
      'insert into assignment (organisation_id, id, round_id, round_case_id, assessor_id, assigned_at, revision) values ($1, $2, $3, $4, $5, now(), 1)',
      [measuring.cast.organisations.spirit.id, uuid(), round.id, drawn!.id, member(person)]);
    await expect(give('joris')).rejects.toMatchObject({ constraint: 'assignment_only_from_outside' });
    await give('tess');
  });

  test('an outsider with an unfinished file does not become an insider; with an approved one he may', async () => {
    const { cases } = await roundInHand(measuring, period(), 'tess');
    expect(codesOf(await become('tess', false))).toEqual(['MEMBER_ONLY_FROM_OUTSIDE']);
    const { responseId } = cases[0]!.assignment!;
    const revision = await fillIn(measuring, responseId, {}, { assessor: 'tess' });
    expect(codesOf(await become('tess', false))).toEqual(['MEMBER_ONLY_FROM_OUTSIDE']);
    await measuring.ask('hanna', APPROVE, { id: responseId, revision });
    expect(codesOf(await become('tess', false))).toEqual([]);
  });
});

describe('an insider with the file of a family that objects', () => {
  beforeEach(() => scoredBy('independent'));

  test('may become an outsider as long as the family does not object', async () => {
    await roundInHand(measuring, period());
    expect(codesOf(await become('joris', true))).toEqual([]);
  });

  test('does not become an outsider, until the file is left out', async () => {
    const { cases } = await roundInHand(measuring, period());
    await object();
    expect(codesOf(await become('joris', true))).toEqual(['MEMBER_FAMILY_OBJECTS']);
    const { id, revision } = cases[0]!;
    await measuring.ask('noor', 'mutation ($input: LeaveOutInput!) { leaveOut(input: $input) { leftOutReason } }', { input: { roundCaseId: id, revision, reason: 'Beoordelaar vertrekt' } });
    expect(codesOf(await become('joris', true))).toEqual([]);
  });

  test('and an objection recorded while he becomes one never leave an outsider with the file', async () => {
    const { cases } = await roundInHand(measuring, period());
    await Promise.all([become('joris', true), object()]);
    const [now] = await measuring.app.superuser<{ external: boolean; out: boolean }>(
      'select m.external, c.left_out_reason is not null as out from member m, round_case c where m.id = $1 and c.id = $2', [member('joris'), cases[0]!.id]);
    expect(now!.external).toBe(now!.out);
  });
});
