import { applyConfiguration, type ComparedFigure, type Configuration, type FidelityResult, type InstrumentSettings, licensedConfiguration } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFamilies, APPROVE, fillIn, type Given, type Measuring, type RoundAnswer, roundInHand, startMeasuring } from '../../test/measuring.ts';
import { configure } from '../../test/method.ts';
import { systemClock } from '../platform/index.ts';

let measuring: Measuring;
let before: RoundAnswer;
let after: RoundAnswer;

const decision = { reason: 'Afgesproken met de gemeente', decidedOn: '', decidedBy: '' };
const OWN = { code: 'SP-OWN-1', text: { nl: 'Is de school gesproken?', en: 'Was the school spoken to?' }, answer: { kind: 'yes_no' as const, scale: 'YES_NO_SCALE' }, counts: 'execution' as const };
const HOURS = { code: 'SP-OWN-2', text: { nl: 'Hoeveel uren per week?', en: 'How many hours a week?' }, answer: { kind: 'number' as const, min: 0 }, counts: 'none' as const };
const changes: Partial<InstrumentSettings> = {
  raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 90, ...decision }],
  ownItems: [{ section: 'VIG-U1', item: OWN, ...decision }, { section: 'VIG-U1', item: HOURS, ...decision }],
  switchedOff: [{ item: 'VIG-U3-1', ...decision }],
};
const settings = (): Configuration => {
  const licensed = licensedConfiguration(vigFinal, [measuring.cast.teams.noord.id, measuring.cast.teams.zuidoost.id]);
  return { ...licensed, instruments: licensed.instruments.map((each, index) => (index === 0 ? { ...each, ...changes } : each)) };
};

interface Results { figures: FidelityResult; headline: { nl: string }; deviations: { kind: string; code: string; reason: string; decidedOn: string; decidedBy: string }[]; comparison: Record<string, ComparedFigure> | null }
const RESULTS = `query ($slug: String!) { results(slug: $slug) { figures headline { nl } comparison
  deviations { kind code what { nl } consequence { nl } reason decidedOn decidedBy } } }`;
const results = async ({ slug }: RoundAnswer) => (await measuring.ask<{ results: Results }>('noor', RESULTS, { slug })).results;

/** A closed round over the five files, with these answers to the first of them. */
async function closed(name: string, definition: typeof vigFinal, first: Record<string, Given>): Promise<RoundAnswer> {
  const { round, cases } = await roundInHand(measuring, { name });
  for (const [index, { assignment }] of cases.entries()) {
    const revision = await fillIn(measuring, assignment!.responseId, index === 0 ? first : {}, { definition });
    await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision });
  }
  await measuring.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { id } }', { id: round.id });
  return round;
}

beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, Array.from({ length: 5 }, (_, index) => ({ clientNumber: `SP-${String(index)}` })));
  before = await closed('Voor', vigFinal, { 'VIG-U3-1': { value: 'NO' } });
  await configure(measuring.app, await measuring.as('noor'), measuring.versions.spirit.programmeId, settings);
  after = await closed('Na', applyConfiguration(vigFinal, settings()), { 'VIG-U1-1': { value: 'NO' }, 'SP-OWN-1': { value: 'NO' } });
}, 300_000);
afterAll(() => measuring.close());

test('deviations stand beside the results with person, day and reason, and not beside those of a round before them', async () => {
  const today = systemClock.today();
  const { deviations } = await results(after);
  expect(deviations.map(({ kind, code }) => [kind, code]).toSorted()).toEqual([['item_off', 'VIG-U3-1'], ['norm_raised', 'VIG-U1-1'], ['own_item', 'SP-OWN-1'], ['own_item', 'SP-OWN-2']]);
  for (const each of deviations) expect(each).toMatchObject({ reason: decision.reason, decidedBy: 'Noor de Wit', decidedOn: today });
  expect((await results(before)).deviations).toEqual([]);
});

test('a raised norm has both judgements: 80% meets that of the licence holder and not the own one', async () => {
  const { figures } = await results(after);
  expect(figures.whole.items.find(({ itemCode }) => itemCode === 'VIG-U1-1')).toMatchObject({ percentage: 80, norm: 80, normMet: true, raised: { norm: 90, normMet: false, uncertain: false } });
});

test('own questions stay outside the licensed counts and the headline', async () => {
  const { figures: { whole }, headline } = await results(after);
  expect(whole.items.find(({ itemCode }) => itemCode === 'SP-OWN-1')).toMatchObject({ own: true, yes: 4, no: 1 });
  expect(whole.distributions?.find(({ itemCode }) => itemCode === 'SP-OWN-2')).toMatchObject({ own: true, n: 0, missing: 5 });
  expect(whole).toMatchObject({ itemsJudged: 18, itemsMeetingNorm: 18 });
  expect(headline.nl).toMatch(/^In 18 van de 18 vragen is de norm van 80% gehaald\./);
  expect(headline.nl).not.toContain(OWN.text.nl);
});

test('a question that is switched off or asked for the first time says why it is not compared', async () => {
  const { comparison } = await results(after);
  expect(comparison).toMatchObject({
    'VIG-U3-1': { previousPercentage: 80, previousN: 5, difference: null, reason: 'switched_off' },
    'SP-OWN-1': { difference: null, reason: 'absent' },
    'VIG-U1-1': { previousPercentage: 100, difference: -20, reason: null },
  });
});

test('an own question is compared with itself in an earlier round, as long as it asks the same', async () => {
  const now = settings();
  const asking = (item: typeof OWN): Configuration => ({ ...now, instruments: now.instruments.map((each, index) => (index === 0 ? { ...each, ownItems: [{ section: 'VIG-U1', item, ...decision }] } : each)) });
  const round = async (name: string, item: typeof OWN) => {
    await configure(measuring.app, await measuring.as('noor'), measuring.versions.spirit.programmeId, () => asking(item));
    return results(await closed(name, applyConfiguration(vigFinal, asking(item)), {}));
  };
  expect((await round('Weer', OWN)).comparison!['SP-OWN-1']).toEqual({ previousPercentage: 80, previousN: 5, difference: 20, reason: null });
  expect((await round('Anders', { ...OWN, text: { nl: 'Is de leerkracht gesproken?', en: 'Was the teacher spoken to?' } })).comparison!['SP-OWN-1']).toMatchObject({ difference: null, reason: 'changed' });
}, 60_000);

test('the file says which questions are own and what the raised norm is', async () => {
  const { resultsExport: { content } } = await measuring.ask<{ resultsExport: { content: string } }>('noor', 'query ($slug: String!) { resultsExport(slug: $slug, locale: en) { content } }', { slug: after.slug });
  const rows = parse<Record<string, string>>(content, { bom: true, columns: true }).filter(({ team }) => team === 'whole');
  const row = (code: string) => rows.find((each) => each['code'] === code);
  expect(row('VIG-U1-1')).toMatchObject({ 'own question': 'no', norm: '80', 'norm met': 'yes', 'raised norm': '90', 'raised norm met': 'no' });
  expect(row('SP-OWN-1')).toMatchObject({ 'own question': 'yes', yes: '4', 'raised norm': '' });
  expect(row('VIG-U3-1')).toBeUndefined();
});

test('another provider sees nothing of it', async () => {
  const { roundChoices } = await measuring.ask<{ roundChoices: { programmes: { configurationNumber: number }[] } }>('lotte', '{ roundChoices { programmes { configurationNumber } } }');
  expect(roundChoices.programmes).toEqual([{ configurationNumber: 1 }]);
  expect((await measuring.send('lotte', RESULTS, { slug: after.slug })).errors![0]!.extensions.code).toBe('NOT_FOUND');
});
