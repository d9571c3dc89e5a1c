import type { Eligibility, EligibilityFacts } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, type Measuring, startMeasuring } from '../../test/measuring.ts';
import type { PersonKey } from '@getrouw/testing';

let measuring: Measuring;
let trajectoryId: string;
let familyId: string;
beforeAll(async () => {
  measuring = await startMeasuring();
  [trajectoryId] = await addFamilies(measuring, [{ clientNumber: 'SP-1', helpedBy: 'fatima' }, { clientNumber: 'SP-2', team: 'noord' }]) as [string];
  familyId = (await measuring.app.superuser<{ id: string }>(`select id from family where client_number = 'SP-1'`))[0]!.id;
});
afterAll(() => measuring.close());

interface State { facts: EligibilityFacts; weighed: unknown[]; result: Eligibility; weighedAt: string | null; weighedBy: string | null; history: { outcome: string; weighedBy: string }[] }
interface Answer { trajectories: { eligibility: State }[] }
const STATE = 'trajectories { eligibility { facts weighed result weighedAt weighedBy history { outcome weighedBy } } }';
const weigh = (person: PersonKey, facts: unknown, weighed: unknown = [], trajectory = trajectoryId) => measuring.send<{ weighEligibility: Answer }>(
  person, `mutation ($input: WeighEligibilityInput!) { weighEligibility(input: $input) { ${STATE} } }`, { input: { trajectoryId: trajectory, facts, weighed } });
const weighed = async (...given: Parameters<typeof weigh>) => (await weigh(...given)).data!.weighEligibility.trajectories[0]!.eligibility;
const read = (person: PersonKey) => measuring.send<{ family: Answer }>(person, `query ($id: ID!) { family(id: $id) { ${STATE} } }`, { id: familyId });

const domains = Object.fromEntries((vigFinal.lifeDomains ?? []).map(({ code }, index) => [`${code}-SERIOUS`, index < 4]));
const suited = { family: { ...domains, parenting_stands_out: true, supervision_order: true, 'VIG-INC4': true, addiction: false, psychiatric_disorder: false }, children: [{ child_age: 9, child_concern: true }] };

describe('the target group of a method', () => {
  test('is undetermined of a family of which nothing is known, and says what is missing', async () => {
    const { eligibility } = (await read('noor')).data!.family.trajectories[0]!;
    expect(eligibility).toMatchObject({ facts: { family: {}, children: [] }, weighed: [], result: { outcome: 'undetermined' }, weighedAt: null, weighedBy: null, history: [] });
    expect(eligibility.result.why.map(({ nl }) => nl).join(' ')).toContain('Nog onbekend: Leeftijd van het kind, Er zijn zorgen over het kind');
  });

  test('is weighed with the facts it rests on, by who helps the family, and keeps its history', async () => {
    expect((await weighed('fatima', { ...suited, family: { ...suited.family, addiction: true } })).result).toMatchObject({
      outcome: 'undetermined', why: [{ nl: 'Contra-indicatie nog te wegen: Verslaving' }],
    });
    const admitted = { code: 'VIG-CON1', admitted: true, reason: 'In behandeling, met het gezin besproken' };
    const state = await weighed('noor', { ...suited, family: { ...suited.family, addiction: true } }, [admitted]);
    expect(state).toMatchObject({ weighed: [admitted], weighedBy: 'Noor de Wit', history: [{ outcome: 'yes', weighedBy: 'Noor de Wit' }, { outcome: 'undetermined', weighedBy: 'Fatima Idrissi' }] });
    expect(state.result.criteria[0]).toMatchObject({ code: 'VIG-INC1', outcome: 'yes', restsOn: { 'child_age 1': 9, 'child_concern 1': true } });
    expect((await weighed('noor', { ...suited, children: [{ child_age: 24, child_concern: true }] })).result.outcome).toBe('no');
    await expect(measuring.app.superuser(`update eligibility_weighing set outcome = 'yes'`)).rejects.toMatchObject({ constraint: 'eligibility_weighing_frozen' });
  });

  test.each([
    ['a fact that is not asked', { family: { income: 100 } }, [], 'facts.family.income'],
    ['a fact of the wrong kind', { children: [{ child_age: 'tien' }] }, [], 'facts.children.0.child_age'],
    ['facts that are none', 'ja', [], 'facts'],
    ['a contra-indication weighed without a reason', suited, [{ code: 'VIG-CON1', admitted: true, reason: '' }], 'weighed.0.reason'],
    ['a contra-indication that the method does not have', suited, [{ code: 'VIG-INC1', admitted: true, reason: 'x' }], 'weighed.0.code'],
  ])('with %s is refused at its place', async (_, facts, given, field) => {
    expect((await weigh('noor', facts, given)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('is weighed by who writes the case: not without the verb, not out of reach', async () => {
    expect((await weigh('sanne', suited)).errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'case.write' } });
    const [other] = await measuring.app.superuser<{ id: string }>(`select t.id from trajectory t join family f on f.id = t.family_id where f.client_number = 'SP-2'`);
    for (const person of ['fatima', 'bram', 'lotte'] as const) expect(codesOf(await weigh(person, suited, [], other!.id))).toEqual(['NOT_FOUND']);
  });

  test('shows addiction and disorders only to who reads the case, which is written down, and never in the trail', async () => {
    expect((await read('sanne')).data!.family.trajectories[0]!.eligibility.facts.family).toMatchObject({ addiction: false });
    const [entry] = await measuring.app.superuser(`select verb, member_id from audit_entry where $1 = any(subjects) order by id desc limit 1`, [familyId]);
    expect(entry).toEqual({ verb: 'case.read', member_id: measuring.cast.people.sanne.memberId });
    for (const person of ['tess', 'pieter', 'hanna'] as const) expect(codesOf(await read(person))).toEqual(['FORBIDDEN']);
    for (const person of ['lotte', 'daan'] as const) expect(codesOf(await read(person)).filter((code) => code !== 'FORBIDDEN')).toEqual(['NOT_FOUND']);
    const trail = await measuring.app.superuser<{ fields: string[] }>(`select distinct fields from audit_entry where verb = 'case.write'`);
    expect(trail).toEqual([{ fields: ['facts', 'weighed'] }]);
  });

  test('is offered with what the method asks', async () => {
    const { caseChoices } = await measuring.ask<{ caseChoices: { definition: Record<string, unknown> } }>('fatima', '{ caseChoices { definition } }');
    expect(caseChoices.definition).toEqual({ [measuring.versions.spirit.programmeId]: JSON.parse(JSON.stringify({ facts: vigFinal.facts, eligibility: vigFinal.eligibility, closingReasons: vigFinal.closingReasons })) });
  });

  test('is not there in a method that says nothing about it', async () => {
    const { eligibility: _, ...silent } = vigFinal;
    await measuring.app.superuser('alter table adopted_version disable trigger user');
    await measuring.app.superuser('update adopted_version set document = $2 where id = $1', [measuring.versions.spirit.final, JSON.stringify(silent)]);
    const [trajectory] = await measuring.app.superuser<{ id: string; family_id: string }>(`select t.id, t.family_id from trajectory t join family f on f.id = t.family_id where f.client_number = 'SP-2'`);
    expect(codesOf(await weigh('noor', suited, [], trajectory!.id))).toEqual(['CASELOAD_NO_TARGET_GROUP']);
    const { family } = await measuring.ask<{ family: Answer }>('noor', `query ($id: ID!) { family(id: $id) { ${STATE} } }`, { id: trajectory!.family_id });
    expect(family.trajectories).toEqual([{ eligibility: null }]);
  });
});
