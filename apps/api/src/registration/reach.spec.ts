import { families, np, registered, vigFinal } from '@getrouw/interventions';
import type { ReachReport } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';
import { importRegistrations, type Registering, registrationFile, startRegistering } from '../../test/registration.ts';

let registering: Registering;
beforeAll(async () => {
  registering = await startRegistering();
  const cases = families.map((family, index) => ({ clientNumber: `RS-${String(index + 1).padStart(2, '0')}`, registered: registered(family) }));
  await registering.families(cases.map(({ clientNumber, registered: { startedOn } }, index) => ({ clientNumber, startedOn, endedOn: null, team: index < 6 ? 'zuidoost' as const : 'noord' as const, helpedBy: index === 0 ? 'fatima' as const : undefined })));
  await importRegistrations(registering, registrationFile(cases));
  await registering.classify();
});
afterAll(() => registering.close());

interface Reach { programmeId: string; cases: number; objecting: number; waiting: number; leftOut: { variant: string; cases: number }[]; report: ReachReport; sites: unknown[]; teams: { name: string; cases: number; report: ReachReport }[] }
const REACH = `query ($programmeId: ID, $from: Date, $until: Date) { targetGroupReach(programmeId: $programmeId, from: $from, until: $until) {
  programmeId cases objecting waiting leftOut { variant cases } report sites { name } teams { name cases report } } }`;
const reach = async (person: PersonKey = 'noor', over: Record<string, unknown> = {}) => dataOf(await registering.send<{ targetGroupReach: Reach }>(person, REACH, { programmeId: registering.reset.programmeId, ...over })).targetGroupReach;
const shares = ({ rows }: ReachReport, code: string) => Object.fromEntries(rows.find((row) => row.code === code)!.groups[0]!.shares.map(({ value, count }) => [value, count]));
const group = ({ rows }: ReachReport, code: string) => rows.find((row) => row.code === code)!.groups[0]!;
const outside = (person: PersonKey, over: Record<string, unknown> = {}) => registering.send<{ outsideTargetGroup: { items: { clientNumber: string }[]; next: string | null } }>(person, `
  query ($programmeId: ID!, $reading: String!, $outcome: String!, $first: Int, $after: String) { outsideTargetGroup(programmeId: $programmeId, reading: $reading, outcome: $outcome, first: $first, after: $after) { items { clientNumber } next } }`,
{ programmeId: registering.reset.programmeId, reading: 'TARGET', outcome: 'no', ...over });
const listed = async (...args: Parameters<typeof outside>) => dataOf(await outside(...args)).outsideTargetGroup.items.map(({ clientNumber }) => clientNumber);

describe('who is reached', () => {
  test('is counted by family, with what is known and the figures of the study', async () => {
    const { cases, waiting, report } = await reach();
    expect({ cases, waiting, total: report.total }).toEqual({ cases: 10, waiting: 0, total: 10 });
    const main = report.readings.find(({ code }) => code === 'TARGET')!;
    const without = report.readings.find(({ code }) => code === 'TARGET-NO-NETWORK')!;
    expect(main.yes! + main.no! + main.undetermined!).toBe(10);
    expect(main.yes).toBeGreaterThan(without.yes!); // one belongs to it by the network alone
    const kinds = shares(report, 'RST-BR-CLASS');
    expect(kinds).toMatchObject({ MULTIPROBLEM: 2 }); // Adan and Jansen
    expect(group(report, 'RST-BR-CLASS')).toMatchObject({ known: main.yes! + main.no!, unknown: main.undetermined });
    const housing = group(report, 'RST-BR-HOUSING-NEED');
    expect(housing.shares[0]).toMatchObject({ count: 1, percent: 10, references: [{ percent: 34, known: 388 }] });
    expect(housing.shares[0]!.interval).toMatchObject({ lower: expect.closeTo(1.79, 1) as number, upper: expect.closeTo(40.4, 1) as number });
  });

  test('is shown by team, and a team leader sees his own', async () => {
    const all = await reach();
    expect(all.teams.map(({ name, cases }) => [name, cases])).toEqual([['Noord', 4], ['Zuidoost', 6]]);
    const bram = await reach('bram');
    expect(bram).toMatchObject({ cases: 6, teams: [], sites: [] });
    expect(bram.report.readings).toEqual(all.teams[1]!.report.readings);
    expect(codesOf(await registering.send('fatima', REACH))).toEqual(['FORBIDDEN']);
    expect(codesOf(await registering.send('lotte', REACH, { programmeId: registering.reset.programmeId }))).toEqual(['NOT_FOUND']);
  });

  test('hides what is special of so few that somebody could be recognised', async () => {
    const [noord] = (await reach()).teams;
    expect(group(noord!.report, 'RST-BR-PARENT-MENTAL-HEALTH')).toMatchObject({ hidden: true, known: null, shares: [] });
    expect(group(noord!.report, 'RST-BR-HOUSING-NEED')).toMatchObject({ hidden: false, known: 4 });
  });

  test('is of a period, and refuses one that ends before it begins', async () => {
    expect((await reach('noor', { from: '2024-03-11' })).cases).toBe(0);
    expect((await reach('noor', { until: '2024-03-10' })).cases).toBe(10);
    const answer = await registering.send('noor', REACH, { from: '2024-03-11', until: '2024-03-10' });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field: 'until' }] } });
  });

  test('lists the families outside the target group for who may read them, page by page', async () => {
    const { report } = await reach();
    const all = await listed('noor');
    expect(all).toHaveLength(report.readings.find(({ code }) => code === 'TARGET')!.no!);
    expect((await listed('noor', { outcome: 'undetermined' })).length).toBe(report.readings.find(({ code }) => code === 'TARGET')!.undetermined);
    const page = dataOf(await outside('noor', { first: 1 })).outsideTargetGroup;
    expect([...page.items.map(({ clientNumber }) => clientNumber), ...await listed('noor', { first: 50, after: page.next })]).toEqual(all);
    expect(await listed('fatima')).toEqual(all.filter((number) => number === 'RS-01'));
    expect(await listed('bram')).toEqual(all.filter((number) => number <= 'RS-06'));
    for (const [over, field] of [[{ reading: 'NONE' }, 'reading'], [{ outcome: 'yes' }, 'outcome']] as const) {
      expect((await outside('noor', over)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field }] } });
    }
    expect(codesOf(await outside('pieter'))).toEqual(['FORBIDDEN']);
  });

  test('counts families that object to use beyond their own help', async () => {
    const { families: { items } } = await registering.ask<{ families: { items: { id: string }[] } }>('noor', '{ families(first: 1) { items { id } } }');
    await registering.ask('noor', 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: { familyId: items[0]!.id, purpose: 'beyond_own_help', answer: 'objection', saidOn: '2025-02-02', source: 'Gesprek' } });
    expect(await reach()).toMatchObject({ cases: 10, objecting: 1, leftOut: [] });
  });

  test('of a method whose criteria are weighed follows the weighing', async () => {
    const { programmeId } = registering.versions.spirit;
    const [suited] = await registering.families([{ clientNumber: 'SP-1', programmeId, helpedBy: 'fatima' }, { clientNumber: 'SP-2', programmeId }]) as [string];
    const domains = Object.fromEntries((vigFinal.lifeDomains ?? []).map(({ code }, index) => [`${code}-SERIOUS`, index < 4]));
    await registering.ask('noor', 'mutation ($input: WeighEligibilityInput!) { weighEligibility(input: $input) { id } }', { input: { trajectoryId: suited, weighed: [], facts: {
      family: { ...domains, parenting_stands_out: true, supervision_order: true, 'VIG-INC4': true, addiction: false, psychiatric_disorder: false }, children: [{ child_age: 9, child_concern: true }] } } });
    await registering.classify();
    const { cases, report } = await reach('noor', { programmeId });
    expect({ cases, readings: report.readings }).toMatchObject({ cases: 2, readings: [{ yes: 1, no: 0, undetermined: 1 }] });
    expect(report.rows.find(({ of }) => of === 'VIG-INC3')!.groups[0]).toMatchObject({ known: 1, unknown: 1 });
  });

  test('of a method that counts by the first trajectory takes all of a youth together, and leaves out the variants that the study left out', async () => {
    const { programmeId } = await runMethod(registering.app, registering.cast, 'spirit', np, [registering.cast.teams.zuidoost.id]);
    const asPlanned = { startedOn: '2024-01-08', endedOn: '2024-06-28', closingReason: 'NP-CR-PLAN' };
    await registering.families([
      { clientNumber: 'NP-1', programmeId, ...asPlanned, again: [{ programmeId, startedOn: '2024-09-02', endedOn: '2025-01-31', closingReason: 'NP-CR-NO-SHOW' }] },
      { clientNumber: 'NP-2', programmeId, ...asPlanned },
      { clientNumber: 'NP-3', programmeId, ...asPlanned, again: [{ programmeId, startedOn: '2024-09-02', endedOn: '2025-01-31', closingReason: 'NP-CR-PLAN' }] },
    ]);
    const light = `(f.client_number = 'NP-2' or (f.client_number = 'NP-3' and t.number = 1))`;
    await registering.app.superuser(`update trajectory t set variant = 'NP-LICHT' from family f where f.id = t.family_id and f.client_number like 'NP-%' and ${light}`);
    const ids = new Map((await registering.app.superuser<{ key: string; id: string }>(`select f.client_number || ' ' || t.number as key, t.id from trajectory t join family f on f.id = t.family_id where f.client_number like 'NP-%'`)).map(({ key, id }) => [key, id]));
    const homeless = async (key: string, value: string, moment = 'start') => dataOf(await registering.save('noor', ids.get(key)!, [{ itemCode: 'NP-K-DAK', value }], { moment }));
    await homeless('NP-1 1', 'YES');
    await homeless('NP-1 1', 'NO', 'close');
    await homeless('NP-1 2', 'NO');
    await homeless('NP-3 2', 'NO');
    dataOf(await registering.save('noor', ids.get('NP-3 2')!, [{ itemCode: 'NP-K-OUDER', value: 'YES' }], { moment: 'close' })); // says nothing of the start
    await registering.classify();
    const { cases, leftOut, report } = await reach('noor', { programmeId });
    expect({ cases, leftOut }).toEqual({ cases: 2, leftOut: [{ variant: 'NP-LICHT', cases: 1 }] });
    expect(group(report, 'NP-BR-DAK')).toMatchObject({ known: 2, shares: [{ value: 'true', count: 1 }] });
    expect(group(report, 'NP-BR-OUDER')).toMatchObject({ known: 0, unknown: 2 });
    expect(shares(report, 'NP-BR-TRAJECTORIES')).toMatchObject({ 1: 1, 2: 1 });
    expect(group(report, 'NP-BR-EARLY')).toMatchObject({ known: 2, shares: [{ count: 1 }] });
    expect(report.rows.find(({ code }) => code === 'NP-BR-EARLY-DAK')!.groups.map(({ within, known, shares: [share] }) => [within, known, share!.count])).toEqual([['true', 1, 1], ['false', 1, 0]]);
  });

  test('takes a fixed number of statements', async () => {
    const few = await countStatements(() => reach('bram'));
    expect(await countStatements(() => reach())).toBe(few);
  });
});
