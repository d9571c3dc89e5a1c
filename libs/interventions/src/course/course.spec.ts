import { checkMilestone, courseOf, type CourseCase, type Definition, itemByCode, milestonesOf, tasksOf, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { np, reset, vigFinal, vigPilot } from '../index.ts';
import { texts } from '../survey/fixtures.ts';

const codes = (list: readonly { code: string }[] | undefined): string[] => (list ?? []).map(({ code }) => code);
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

/** Per pack: phases, milestones, rules, rules looked at elsewhere, reasons of closing, and how many of these have a national reason. */
const packs: [Definition, phases: number, milestones: number, rules: number, elsewhere: number, reasons: number, national: number][] = [
  [np, 9, 24, 34, 6, 9, 4], [reset, 5, 21, 19, 0, 15, 5], [vigFinal, 4, 25, 25, 5, 11, 5],
];

const fresh = (over: Partial<CourseCase['trajectory']> = {}): CourseCase => ({
  trajectory: { number: 1, referredOn: '2026-01-05', firstContactOn: '2026-01-07', startedOn: '2026-01-12', endedOn: null, closingReason: null, variant: null, funding: null, grantedHours: null, opening: 'start', courseFrom: null, ...over },
  ageAtStart: 15, milestones: [], contacts: [], goals: [], evaluations: [], chain: { activitiesWithoutGoal: 0, needsWithoutEither: [] },
  registeredOn: { start: null, close: null }, needsOn: null, satisfactionOn: null, norms: {},
});

describe.each(packs)('the course of $versionCode', (pack, phases, milestones, rules, elsewhere, reasons, national) => {
  it('has the phases, milestones, rules and reasons of its sources', () => {
    expect(validateDefinition(JSON.parse(JSON.stringify(pack)))).toEqual({ definition: pack });
    expect(pack.phases).toHaveLength(phases);
    expect(milestonesOf(pack)).toHaveLength(milestones);
    expect(pack.courseRules).toHaveLength(rules);
    expect(pack.courseRules!.filter(({ check }) => check.kind === 'elsewhere')).toHaveLength(elsewhere);
    expect(pack.closingReasons).toHaveLength(reasons);
    expect(pack.closingReasons!.filter((reason) => reason.national)).toHaveLength(national);
  });

  it('recommends what the 23 recommendations of the guideline say, 2, 4, 5, 8 and 4 per chapter', () => {
    expect(pack.prompts).toHaveLength(23);
    const perChapter = (chapter: string) => codes(pack.prompts).filter((code) => code.startsWith(`GL-${chapter}`)).length;
    expect(['37', '47', '58', '67', '78'].map(perChapter)).toEqual([2, 4, 5, 8, 4]);
  });

  it('is complete and different in both languages', () => {
    const found = [pack.phases, pack.courseRules, pack.prompts, pack.course, pack.closingReasons].flatMap(texts);
    expect(found.length).toBeGreaterThan(130);
    for (const { nl, en } of found) expect([nl.trim(), en.trim()]).not.toContain('');
    expect(found.filter(({ nl, en }) => nl.split(' ').length > 3 && nl === en)).toEqual([]);
  });

  it('names items of its own survey or checklist, and says which choices it made', () => {
    for (const code of pack.courseRules!.flatMap(({ items = [] }) => items)) expect(itemByCode(pack.instruments[0]!, code)).toBeDefined();
    expect(codes(pack.openPoints)).toEqual(expect.arrayContaining([`${pack.code}-OP-C1`, `${pack.code}-OP-C2`]));
  });

  it('says something of every rule in a case of which nothing is known but its dates, and calls nothing met', () => {
    const { rules: said } = courseOf(pack, fresh(), '2026-01-20');
    expect(codes(said)).toEqual(codes(pack.courseRules));
    for (const { because } of said) for (const part of [because.nl, because.en]) expect(part).not.toMatch(/undefined|NaN|^$/);
    const onDates = ['NP-QR-01', 'NP-QR-03', 'NP-QR-07', 'RST-R-01'];
    expect(codes(said.filter(({ outcome }) => outcome === 'met')).filter((code) => !onDates.includes(code))).toEqual([]);
  });
});

it('NP has the rules NP-QR-01 to 34, ReSet RST-R-01 to 19 and VIG VIG-CR-01 to 25, in order', () => {
  expect(codes(np.courseRules)).toEqual(numbered('NP-QR-', 34));
  expect(codes(reset.courseRules)).toEqual(numbered('RST-R-', 19));
  expect(codes(vigFinal.courseRules)).toEqual(numbered('VIG-CR-', 25));
});

it('both versions of VIG have the same phases and milestones', () => {
  expect(vigPilot.phases).toBe(vigFinal.phases);
});

it.each([np, reset, vigFinal, vigPilot])('$versionCode keeps what it asks about safety and what came of coercion for who helps the family', (pack) => {
  const asked = milestonesOf(pack).filter(({ milestone: { code, group } }) => (group === 'coercion' && code !== 'VIG-M-MEASURE') || group === 'safety').flatMap(({ milestone: { fields = [] } }) => fields);
  expect(asked.filter(({ sensitivity }) => sensitivity !== 'special_category').map(({ code }) => code)).toEqual([]);
});

describe('NP', () => {
  const on = (day: string, over: Partial<CourseCase> = {}, trajectory: Partial<CourseCase['trajectory']> = {}) => courseOf(np, { ...fresh(trajectory), ...over }, day);
  const rule = (code: string, ...given: Parameters<typeof on>) => on(...given).rules.find((each) => each.code === code)!;

  it.each([['2026-01-08', 'met', 3], ['2026-01-09', 'missed', 4]])('wants the introduction within three days of the referral: on %s it is %s', (firstContactOn, outcome, value) => {
    expect(rule('NP-QR-01', '2026-02-01', {}, { firstContactOn })).toMatchObject({ outcome, value, unit: 'days', norm: { atLeast: null, atMost: 3 } });
  });

  it('asks of a follow-up no introduction, intake or exploration, and is in its guidance at once', () => {
    const { phase, milestones, rules } = on('2026-02-01', {}, { opening: 'follow_up', referredOn: null, firstContactOn: null });
    expect(phase).toBe('NP-F5');
    expect(milestones.find(({ code }) => code === 'NP-M-INTRODUCTION')?.state).toBe('not_applicable');
    expect(rules.find(({ code }) => code === 'NP-QR-01')?.outcome).toBe('not_applicable');
  });

  it('informs the parents of a youth of 15 and not of 16; of an unknown age it cannot be said', () => {
    const of = (ageAtStart: number | null) => rule('NP-QR-06', '2026-02-01', { ageAtStart });
    expect([15, 16].map((age) => of(age).outcome)).toEqual(['missed', 'not_applicable']);
    expect(of(null)).toMatchObject({ outcome: 'not_measurable', because: { en: 'Whether this rule applies cannot be said. Not known: age at the start.' } });
  });

  it('wants a colleague and the network told only where a youth disappeared from view', () => {
    const ended = (closingReason: string) => rule('NP-QR-22', '2026-04-01', {}, { endedOn: '2026-03-02', closingReason }).outcome;
    expect(['NP-CR-NO-SHOW', 'NP-CR-PLAN', 'NP-CR-OTHER'].map(ended)).toEqual(['missed', 'not_applicable', 'not_measurable']);
    expect(rule('NP-QR-22', '2026-04-01').outcome).toBe('not_applicable');
  });

  it('lists one evaluation in the three months that are planned, and the end after them', () => {
    const tasks = tasksOf(np, fresh());
    expect(tasks.filter(({ code }) => code === 'NP-M-EVALUATION')).toEqual([{ code: 'NP-M-EVALUATION', number: 1, dueOn: '2026-04-12', postponed: false, until: '2026-07-12' }]);
    expect(tasks.find(({ code }) => code === 'NP-M-END')?.dueOn).toBe('2026-04-12');
    expect(codes(tasks)).toEqual(expect.arrayContaining(['NP-M-DECISION', 'NP-M-PARENTS', 'NP-M-ENVIRONMENT']));
    expect(codes(tasks)).not.toContain('NP-M-CONTRA');
  });

  it('asks a network meeting and a step plan of who rounds off the help, by its end, and not of who goes on or left', () => {
    const decided = (decision: 'go_on' | 'adjust' | 'extend' | 'end' | null, closed = true): Partial<CourseCase> => ({ evaluations: [{ heldOn: '2026-03-30', final: true, closed, scoredBy: ['client', 'professional'], missing: [], returned: 0, decision }] });
    const asked = (over: Partial<CourseCase>, trajectory: Partial<CourseCase['trajectory']> = {}) =>
      tasksOf(np, { ...fresh(trajectory), ...over }).filter(({ code }) => ['NP-M-NETWORK', 'NP-M-LONG-TERM'].includes(code)).map(({ code, dueOn }) => `${code} ${dueOn}`);
    expect(asked(decided('end'))).toEqual(['NP-M-LONG-TERM 2026-04-12', 'NP-M-NETWORK 2026-04-12']);
    for (const over of [{}, decided('extend'), decided('go_on'), decided(null), decided('end', false)]) expect(asked(over)).toEqual([]);
    expect(on('2026-04-20').milestones.find(({ code }) => code === 'NP-M-NETWORK')).toMatchObject({ state: 'upcoming', waitsFor: ['DECISION'] });
    expect(asked({}, { endedOn: '2026-02-20', closingReason: 'NP-CR-PLAN' })).toEqual(['NP-M-NETWORK 2026-02-20']);
    for (const closingReason of ['NP-CR-AGREED', 'NP-CR-MOVED', 'NP-CR-NO-SHOW', 'NP-CR-NEXT']) expect(asked({}, { endedOn: '2026-04-12', closingReason }), closingReason).toEqual([]);
  });

  it('holds no network meeting where the help goes on in a next trajectory', () => {
    expect(codes(tasksOf(np, fresh({ endedOn: '2026-04-12', closingReason: 'NP-CR-NEXT' })))).toEqual(['NP-M-CHARACTERISTICS', 'NP-M-SATISFACTION']);
    expect(codes(tasksOf(np, fresh({ endedOn: '2026-04-12', closingReason: 'NP-CR-PLAN' })))).toEqual(['NP-M-NETWORK', 'NP-M-CHARACTERISTICS', 'NP-M-SATISFACTION', 'NP-M-AFTERCARE-AGREED']);
  });
});

describe('ReSet', () => {
  it('measures granted hours against the contract where that differs, and says what the method asks', () => {
    const { rules } = courseOf(reset, { ...fresh({ grantedHours: 50 }), norms: { 'RST-R-09': { atLeast: 50, atMost: 60 } } }, '2026-02-01');
    expect(rules.find(({ code }) => code === 'RST-R-09')).toMatchObject({ outcome: 'met', value: 50, ofContract: true, norm: { atLeast: 50, atMost: 60 }, methodNorm: { atLeast: 80, atMost: 85 } });
  });

  it('warns from four weeks after the first contact when there are no goals yet, and misses after six', () => {
    const said = (day: string) => courseOf(reset, fresh(), day).rules.find(({ code }) => code === 'RST-R-03')!;
    expect([said('2026-02-04'), said('2026-02-05'), said('2026-02-18'), said('2026-02-19')].map(({ outcome, warning, value }) => [outcome, warning, value])).toEqual([
      ['not_yet', false, 28], ['not_yet', true, 29], ['not_yet', true, 42], ['missed', false, 43],
    ]);
  });

  it('plans as long as the contract says', () => {
    expect(courseOf(reset, fresh(), '2026-02-01').plannedEnd).toBe('2027-01-12');
    expect(courseOf(reset, { ...fresh(), norms: { 'RST-R-10': { atMost: 6 } } }, '2026-02-01').plannedEnd).toBe('2026-07-12');
  });
});

describe('VIG', () => {
  it('asks for six monthly reports and two case meetings in six months, and after the end for three contacts', () => {
    const running = tasksOf(vigFinal, fresh());
    expect(running.filter(({ code }) => code === 'VIG-M-PROGRESS').map(({ dueOn }) => dueOn)).toEqual(['2026-02-12', '2026-03-12', '2026-04-12', '2026-05-12', '2026-06-12', '2026-07-12']);
    expect(running.filter(({ code }) => code === 'VIG-M-CASE').map(({ dueOn }) => dueOn)).toEqual(['2026-04-12', '2026-07-12']);
    const ended = tasksOf(vigFinal, fresh({ endedOn: '2026-06-30', closingReason: 'VIG-END-PLAN' }));
    expect(ended.map(({ code, dueOn }) => [code, dueOn])).toEqual([
      ['VIG-M-FOLLOW-UP', '2026-06-30'], ['VIG-M-FINAL', '2026-06-30'], ['VIG-PH4-M3', '2026-09-30'], ['VIG-PH4-M6', '2026-12-30'], ['VIG-PH4-M9', '2027-03-30'],
    ]);
  });

  it('asks at a contact after closing for an answer to at least one question, which an import gives later', () => {
    const stated = (answers: object, rest?: { answersToCome: boolean }) => checkMilestone(vigFinal, { code: 'VIG-PH4-M3', number: 1, state: 'met', happenedOn: '2026-09-30', postponedTo: null, reason: null, answers: answers as never }, fresh({ endedOn: '2026-06-30' }), '2026-10-01', rest);
    expect(stated({})).toMatchObject({ ok: false, problems: [{ field: 'VIG-V3-HOME', rule: 'nothing_answered' }] });
    expect([stated({ 'VIG-V3-HELP': 'UNKNOWN' }), stated({}, { answersToCome: true })]).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('wants the measure told within a week of the start', () => {
    const told = (happenedOn: string) => courseOf(vigFinal, {
      ...fresh(), milestones: [{ code: 'VIG-M-MEASURE', number: 1, state: 'met', happenedOn, postponedTo: null, reason: null, answers: { 'VIG-D-MEASURE': 'VIG-DD1' } }],
    }, '2026-03-01').rules.find(({ code }) => code === 'VIG-CR-13')!.outcome;
    expect(['2026-01-08', '2026-01-12', '2026-01-19', '2026-01-20'].map(told)).toEqual(['met', 'met', 'met', 'missed']);
  });

  it('has follow-up help arranged before or on the day of the end', () => {
    const arranged = (happenedOn: string) => courseOf(vigFinal, {
      ...fresh({ endedOn: '2026-06-30', closingReason: 'VIG-END-PLAN' }),
      milestones: [{ code: 'VIG-M-FOLLOW-UP', number: 1, state: 'met', happenedOn, postponedTo: null, reason: null, answers: {} }],
    }, '2026-08-01').rules.find(({ code }) => code === 'VIG-CR-17')!.outcome;
    expect(['2026-06-01', '2026-06-30', '2026-07-01'].map(arranged)).toEqual(['met', 'met', 'missed']);
  });

  it('goes from analysis to monitoring as the case goes on', () => {
    const met = (code: string, happenedOn: string) => ({ code, number: 1, state: 'met' as const, happenedOn, postponedTo: null, reason: null, answers: {} });
    const milestones = [met('VIG-M-PLAN', '2026-02-10'), met('VIG-M-HANDING-BACK', '2026-05-10'), met('VIG-PH4-M9', '2027-03-30')];
    const phase = (count: number, over: Partial<CourseCase['trajectory']> = {}) => courseOf(vigFinal, { ...fresh(over), milestones: milestones.slice(0, count) }, '2027-04-01').phase;
    expect([phase(0), phase(1), phase(2), phase(2, { endedOn: '2026-06-30' }), phase(3, { endedOn: '2026-06-30' })]).toEqual(['VIG-PH1', 'VIG-PH2', 'VIG-PH3', 'VIG-PH4', null]);
  });
});
