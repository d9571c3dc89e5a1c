import { scoredItems } from '@getrouw/domain';
import { reset } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, statementsOf } from '../../test/harness.ts';
import { addFamilies, planRound } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';
import { AGREEMENT, dropOut, type Draft, type Publishing, type Shown, startPublishing } from '../../test/publishing.ts';
import { closedSurvey } from '../../test/survey-round.ts';

let measuring: Publishing;
beforeAll(async () => { measuring = await startPublishing(); });
afterAll(() => measuring.close());

describe('a publication', () => {
  test('shows beforehand what its reader gets, is approved by a second person, and leaves out who objects', async () => {
    const agreementId = await measuring.accepted();
    const draft = (await measuring.prepare(agreementId)).data!.preparePublication;
    const { sha256, shown } = (await measuring.preview(draft.id)).data!.publicationPreview;
    expect(dropOut(shown)).toEqual([[null, 20, 0.35, false], ['Site Noord', 8, 0.5, false], ['Spirit hoofdgebouw', 12, 0.25, false]]);
    expect(shown.objections).toBeNull(); // of a few it is not said how many
    expect(codesOf(await measuring.approve(draft.id, draft.revision, sha256, 'noor'))).toEqual(['FORBIDDEN']);
    const { id } = (await measuring.approve(draft.id, draft.revision, sha256)).data!.approvePublication;
    for (const person of ['thijs', 'zoe', 'noor'] as const) expect((await measuring.seen(person, id)).data!.publication.figures).toEqual(shown.figures);
    for (const person of ['wim', 'lotte'] as const) expect(codesOf(await measuring.seen(person, id))).toEqual(['NOT_FOUND']);
    expect(shown.figures.find(({ code }) => code === 'NP-IND-05')!.explanation).toBe('Een locatie verhuisde.');
  });

  test('goes out once; a correction says why, replaces it, and both stay readable', async () => {
    const agreementId = await measuring.accepted();
    const first = await measuring.published(agreementId);
    expect(codesOf(await measuring.prepare(agreementId))).toEqual(['PUBLICATION_SAME_AGAIN']);
    expect(codesOf(await measuring.prepare(agreementId, { replacesId: first.id }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await measuring.prepare(agreementId, { reason: 'zo maar' }))).toEqual(['BAD_INPUT']);
    const corrected = await measuring.published(agreementId, { replacesId: first.id, reason: 'De toelichting klopte niet', explanations: {} });
    expect((await measuring.seen('thijs', first.id)).data!.publication).toMatchObject({ replacedById: corrected.id, withdrawnAt: null });
    expect((await measuring.seen('thijs', first.id)).data!.publication.figures.length).toBeGreaterThan(0);
    expect(codesOf(await measuring.prepare(agreementId, { replacesId: first.id, reason: 'nog eens' }))).toEqual(['PUBLICATION_SAME_AGAIN']);
    const twice = [(await measuring.prepare(agreementId, { untilOn: '2025-10-31' })).data!.preparePublication, (await measuring.prepare(agreementId, { untilOn: '2025-10-31' })).data!.preparePublication] as const;
    const { sha256 } = (await measuring.preview(twice[0].id)).data!.publicationPreview;
    expect((await Promise.all(twice.map(({ id, revision }) => measuring.approve(id, revision, sha256)))).flatMap(codesOf)).toEqual([expect.stringMatching('PUBLICATION_SAME_AGAIN|AGREEMENT_MOVED')]);
    expect(codesOf(await measuring.approve(twice[1].id, 1, sha256))).toEqual([expect.stringMatching('PUBLICATION_SAME_AGAIN|PUBLICATION_DONE')]);
  });

  test('is withdrawn with a reason: the fact stays for its reader, the figures do not', async () => {
    const agreementId = await measuring.accepted();
    const { id } = await measuring.published(agreementId);
    expect(codesOf(await measuring.withdraw('noor', id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await measuring.withdraw('thijs', id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await measuring.withdraw('pieter', id, ' '))).toEqual(['BAD_INPUT']);
    expect(codesOf(await measuring.withdraw('pieter', id))).toEqual([]);
    const after = (await measuring.seen('thijs', id)).data!.publication;
    expect(after).toMatchObject({ withdrawnBecause: 'Een fout in de invoer', figures: [] });
    expect((await measuring.seen('noor', id)).data!.publication.figures.length).toBeGreaterThan(0);
    expect(codesOf(await measuring.withdraw('pieter', id))).toEqual(['PUBLICATION_WITHDRAWN']);
    expect(codesOf(await measuring.prepare(agreementId))).toEqual([]); // the same period can go out again
  });

  test('that is read while it is withdrawn is given whole or not at all', async () => {
    const agreementId = await measuring.accepted();
    const { id, figures } = await measuring.published(agreementId);
    const [, ...reads] = await Promise.all([measuring.withdraw('pieter', id), ...Array.from({ length: 12 }, () => measuring.seen('thijs', id))]);
    for (const { data } of reads) expect(data!.publication.figures.length).toBe(data!.publication.withdrawnAt ? 0 : figures.length);
  });

  test('of what was not agreed is refused: other figures, another period, an agreement that waits or ended', async () => {
    const agreementId = await measuring.accepted({ untilOn: '2025-06-30' });
    expect(codesOf(await measuring.prepare(agreementId))).toEqual(['PUBLICATION_NOT_AS_AGREED']);
    expect(codesOf(await measuring.prepare(agreementId, { kind: 'reach', untilOn: '2025-06-30' }))).toEqual(['PUBLICATION_NOT_AS_AGREED']);
    const waiting = (await measuring.propose('thijs')).data!.proposeAgreement.id;
    expect(codesOf(await measuring.prepare(waiting))).toEqual(['AGREEMENT_STATE']);
    await measuring.answerIt('pieter', 'end', agreementId, 'Klaar');
    expect(codesOf(await measuring.prepare(agreementId, { untilOn: '2025-06-30' }))).toEqual(['AGREEMENT_STATE']);
    expect(codesOf(await measuring.prepare(await measuring.accepted(), { untilOn: '2199-01-01' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await measuring.prepare(await measuring.accepted(), { fromOn: null }))).toEqual(['BAD_INPUT']);
  });

  test('is not prepared where everything is about too few, and not approved by who prepared it', async () => {
    expect(codesOf(await measuring.prepare(await measuring.accepted({ minimumGroup: 30 })))).toEqual(['PUBLICATION_NOTHING_TO_SHOW']);
    await measuring.letDirectorPrepare();
    const mine = (await measuring.prepare(await measuring.accepted(), {}, 'pieter')).data!.preparePublication;
    const { sha256 } = (await measuring.preview(mine.id)).data!.publicationPreview;
    expect(codesOf(await measuring.approve(mine.id, mine.revision, sha256))).toEqual(['PUBLICATION_ONE_PERSON']);
    // Nor by who wrote the explanations that go out with it, whoever prepared the figures.
    const hers = (await measuring.prepare(await measuring.accepted())).data!.preparePublication;
    const { revision } = (await measuring.send<{ explainPublication: Draft }>('pieter', 'mutation ($input: ExplainPublicationInput!) { explainPublication(input: $input) { id revision } }', { input: { ...hers, explanations: { 'NP-IND-05': 'Mijn eigen woorden' } } })).data!.explainPublication;
    expect(codesOf(await measuring.approve(hers.id, revision, (await measuring.preview(hers.id)).data!.publicationPreview.sha256))).toEqual(['PUBLICATION_ONE_PERSON']);
  });

  test('is approved as it was seen: figures or explanations that changed are looked at again', async () => {
    const draft = (await measuring.prepare(await measuring.accepted())).data!.preparePublication;
    const { sha256 } = (await measuring.preview(draft.id)).data!.publicationPreview;
    const explained = await measuring.send<{ explainPublication: Draft }>('noor', 'mutation ($input: ExplainPublicationInput!) { explainPublication(input: $input) { id revision } }', { input: { ...draft, explanations: { 'NP-IND-05': 'Anders' } } });
    expect(codesOf(await measuring.approve(draft.id, draft.revision, sha256))).toEqual(['PUBLICATION_CHANGED']);
    const { revision } = explained.data!.explainPublication;
    await measuring.app.superuser(`update trajectory set closing_reason = 'NP-CR-PLAN' from family f where f.id = family_id and f.client_number = 'NP-01'`);
    expect(codesOf(await measuring.approve(draft.id, revision, (await measuring.preview(draft.id)).data!.publicationPreview.sha256))).toEqual([]);
    await measuring.app.superuser(`update trajectory set closing_reason = 'NP-CR-NO-SHOW' from family f where f.id = family_id and f.client_number = 'NP-01'`);
  });

  test('of who comes back tells nothing of that second time alone', async () => {
    const ids = await addFamilies(measuring, [1, 2, 3, 4, 5, 6].map((number) => ({ clientNumber: `VIG-T${number}`, startedOn: '2016-01-04', endedOn: '2016-05-02' })));
    const agreementId = await measuring.accepted({ definitionCode: 'VIG', fromOn: '2015-01-01' });
    const durationUntil = async (untilOn: string) => (await measuring.published(agreementId, { fromOn: '2016-01-01', untilOn, explanations: {} })).figures.filter(({ code, siteKey }) => code === 'VIG-IND-DURATION' && siteKey === null).map(({ n }) => n);
    expect(await durationUntil('2016-06-30')).toEqual([6]);
    await measuring.app.superuser(`insert into trajectory select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 2, 'started_on', '2018-05-07', 'ended_on', '2018-07-02'))).* from trajectory t where id = $1`, [ids[0]]);
    expect(await durationUntil('2018-08-31')).toEqual([null]);
  });

  test('by length of the help tells no few apart beside an earlier one, though everybody together could be shown', async () => {
    const agreementId = await measuring.accepted({ fromOn: '2017-01-01' });
    const strataUntil = async (untilOn: string) => {
      const { id } = await measuring.published(agreementId, { fromOn: '2017-01-01', untilOn });
      const [row] = await measuring.app.superuser<{ n: number; strata: { n: number }[] | null }>(`select n, strata from published_figure where publication_id = $1 and code = 'NP-IND-05' and site_name is null`, [id]);
      return [row!.n, row!.strata?.map(({ n }) => n) ?? null];
    };
    const youths = (from: number, until: number, endedOn: string, again: { startedOn: string; endedOn: string; closingReason: string }[] = []) => measuring.youthsOf(Array.from({ length: until - from }, (_, index) => (
      { clientNumber: `NP-2017-${from + index}`, startedOn: '2017-01-02', endedOn: again.length > 0 ? '2017-03-31' : endedOn, closingReason: 'NP-CR-PLAN', again })));
    const longer = (endedOn: string) => [{ startedOn: '2017-04-03', endedOn, closingReason: 'NP-CR-PLAN' }];
    await youths(0, 10, '2017-03-31');
    await youths(10, 15, '', longer('2017-06-30'));
    expect(await strataUntil('2017-06-30')).toEqual([15, [10, 5]]);
    await youths(15, 17, '2017-08-31');
    await youths(17, 22, '', longer('2017-08-31'));
    expect(await strataUntil('2017-08-31')).toEqual([22, null]); // 10 and 12 of a short time would leave two
  });

  test('beside an earlier one never tells a few apart: a longer period with two more youths hides what would', async () => {
    await addFamilies(measuring, [1, 2].map((number) => ({ clientNumber: `NP-4${number}`, startedOn: '2025-09-01', endedOn: '2025-11-03' })));
    await measuring.app.superuser(`update trajectory t set programme_id = (select id from programme p where p.organisation_id = t.organisation_id and p.definition_code = 'NP'), closing_reason = 'NP-CR-PLAN' from family f where f.id = t.family_id and f.client_number like 'NP-4%'`);
    const agreementId = await measuring.accepted();
    expect(dropOut(await measuring.published(agreementId, { untilOn: '2025-06-30' }))).toEqual([[null, 20, 0.35, false], ['Site Noord', 8, 0.5, false], ['Spirit hoofdgebouw', 12, 0.25, false]]);
    expect(dropOut(await measuring.published(agreementId, { untilOn: '2025-11-30' })).filter(([, , , hidden]) => !hidden)).toEqual([['Site Noord', 8, 0.5, false]]);
    // Nor beside what was withdrawn: it was read.
    await measuring.app.superuser(`insert into publication_withdrawal select organisation_id, gen_random_uuid(), audience_id, id, 'Fout', now() from publication p where not exists (select from publication_withdrawal w where w.publication_id = p.id)`);
    expect(dropOut(await measuring.published(await measuring.accepted(), { untilOn: '2025-11-29' })).filter(([, , , hidden]) => !hidden)).toEqual([['Site Noord', 8, 0.5, false]]);
  });

  test('beside another of the same moment, under another agreement, tells no few apart either', async () => {
    for (const year of [2021, 2022, 2023]) {
      await measuring.youthsOf(Array.from({ length: 8 }, (_, index) => ({ clientNumber: `NP-${year}-${index}`, startedOn: `${year}-01-04`, endedOn: `${year}-${index < 6 ? '04' : '08'}-02`, closingReason: 'NP-CR-PLAN' })));
      const ready = await Promise.all(['04-30', '08-31'].map(async (until) => {
        const { id, revision } = (await measuring.prepare(await measuring.accepted({ fromOn: '2020-01-01' }), { fromOn: `${year}-01-01`, untilOn: `${year}-${until}` })).data!.preparePublication;
        return [id, revision, (await measuring.preview(id)).data!.publicationPreview.sha256] as const;
      }));
      const both = await Promise.all(ready.map((each) => measuring.approve(...each)));
      expect(['PUBLICATION_NOTHING_TO_SHOW', 'PUBLICATION_CHANGED'], both.flatMap(codesOf).join()).toContain(both.flatMap(codesOf).join());
    }
  });

  test('says how many object only from the agreed minimum on', async () => {
    await measuring.youthsOf(Array.from({ length: 16 }, (_, index) => ({ clientNumber: `NP-2019-${index}`, startedOn: '2019-01-07', endedOn: '2019-04-01', closingReason: 'NP-CR-PLAN' })));
    await measuring.app.superuser(`update family set objection_on = '2025-02-01', objection_source = 'Vader' where client_number ~ '^NP-2019-.$' and client_number < 'NP-2019-6'`);
    const objections = async (minimumGroup: number) => (await measuring.preview((await measuring.prepare(await measuring.accepted({ fromOn: '2019-01-01', minimumGroup }), { fromOn: '2019-01-01', untilOn: '2019-12-31' })).data!.preparePublication.id)).data!.publicationPreview.shown.objections;
    expect([await objections(5), await objections(10)]).toEqual([6, null]);
  });

  test('and the end of its agreement at the same moment: one of the two is refused, and nothing is half there', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const agreementId = await measuring.accepted();
      const draft = (await measuring.prepare(agreementId)).data!.preparePublication;
      const { sha256 } = (await measuring.preview(draft.id)).data!.publicationPreview;
      const [approval, ending] = await Promise.all([measuring.approve(draft.id, draft.revision, sha256), measuring.answerIt('thijs', 'end', agreementId, 'Klaar')]);
      const refused = [...codesOf(approval), ...codesOf(ending)];
      for (const code of refused) expect(['AGREEMENT_MOVED', 'AGREEMENT_STATE']).toContain(code);
      const [{ published: there }] = await measuring.app.superuser<{ published: number }>('select count(*)::int as published from publication where agreement_id = $1', [agreementId]) as [{ published: number }];
      expect(there).toBe(codesOf(approval).length === 0 ? 1 : 0);
    }
  });

  test('of a correction is of the same figures and period unless another is given, and says for what they are', async () => {
    const agreementId = await measuring.accepted();
    const first = await measuring.published(agreementId);
    const { id } = (await measuring.send<{ preparePublication: Draft }>('noor', 'mutation ($input: PreparePublicationInput!) { preparePublication(input: $input) { id } }',
      { input: { agreementId, kind: 'outcomes', replacesId: first.id, reason: 'De toelichting klopte niet' } })).data!.preparePublication;
    const { publicationPreview } = (await measuring.send<{ publicationPreview: { shown: Record<string, unknown> } }>('noor', 'query ($id: ID!) { publicationPreview(id: $id) { shown { fromOn untilOn purpose reason replacesId } } }', { id })).data!;
    expect(publicationPreview.shown).toEqual({ fromOn: '2025-01-01', untilOn: '2025-12-31', purpose: 'Vergelijken van uitval', reason: 'De toelichting klopte niet', replacesId: first.id });
  });

  test('and an agreement are in lists that go on where the page before ended, the newest first', async () => {
    for (const period of ['2025-10-31', '2025-11-30']) await measuring.published(await measuring.accepted(), { untilOn: period });
    for (const list of ['publications', 'agreements'] as const) {
      const page = async (first: number, after?: string) => (await measuring.send<Record<string, { items: { id: string }[]; next: string | null }>>('noor', `query ($first: Int!, $after: String) { ${list}(first: $first, after: $after) { items { id } next } }`, { first, after })).data![list]!;
      const whole = await page(200);
      const seenIds: string[] = [];
      for (let after: string | undefined; ;) {
        const { items, next } = await page(2, after);
        seenIds.push(...items.map((each) => each.id));
        if (next === null) break;
        after = next;
      }
      expect(seenIds).toEqual(whole.items.map((each) => each.id));
      expect(new Set(seenIds).size).toBeGreaterThan(2);
    }
  });

  test('is looked at, alone and in lists, and made, in as many statements however many there are', async () => {
    const agreementId = await measuring.accepted();
    const { id } = await measuring.published(agreementId);
    const [LIST, AGREEMENTS] = ['{ publications { items { id } drafts { id } sources { roundId } } }', `{ agreements { items ${AGREEMENT} } }`];
    const counted = (texts: string[]) => texts.filter((text) => /publi|round|agreement/.test(text)).length;
    const count = async (untilOn: string) => [
      await statementsOf(() => measuring.seen('thijs', id)), await statementsOf(() => measuring.send('noor', LIST)), await statementsOf(() => measuring.send('thijs', AGREEMENTS)), await statementsOf(() => measuring.published(agreementId, { untilOn })),
    ].map(counted);
    const before = await count('2025-12-30');
    await measuring.published(agreementId, { untilOn: '2025-12-29' });
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(await count('2025-12-28')).toEqual(before);
  });
});

describe('what is published', () => {
  const shownOf = ({ figures }: Shown, code: string) => figures.filter((figure) => figure.code === code).map(({ siteName, n, value, hidden }) => [siteName, n, value, hidden]);

  test('of a closed round over files is each share of yes by site, without the families that object; an open one is refused', async () => {
    const { ask, cast, versions } = measuring;
    const rows = Array.from({ length: 13 }, (_, index) => ({ clientNumber: `VIG-${index + 1}`, team: index < 7 ? 'zuidoost' as const : 'noord' as const }));
    await addFamilies(measuring, rows);
    await measuring.app.superuser(`update family set objection_on = '2025-02-01', objection_source = 'Vader' where client_number = 'VIG-13'`);
    const file = ['client;VIG-U1-1', ...rows.map(({ clientNumber }, index) => `${clientNumber};${index % 2 === 0 ? 'ja' : 'nee'}`)].join('\n');
    const round = { name: 'Op papier', adoptedVersionId: versions.spirit.final, periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-01-31', sampling: 'all', source: 'Archief' };
    const { importFile } = await ask<{ importFile: { roundSlug: string } }>('noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { roundSlug } }', { input: { kind: 'checklists', file: btoa(file), commit: true, round } });
    const { round: { id } } = await ask<{ round: { id: string } }>('noor', 'query ($slug: String!) { round(slug: $slug) { id } }', { slug: importFile.roundSlug });
    const agreementId = await measuring.accepted({ definitionCode: 'VIG', figures: ['fidelity'] });
    const shown = await measuring.published(agreementId, { kind: 'fidelity', roundId: id, fromOn: null, untilOn: null });
    expect(shownOf(shown, 'VIG-U1-1')).toEqual([[null, 12, 0.5, false], ['Site Noord', 5, 0.4, false], ['Spirit hoofdgebouw', 7, 0.57, false]]);
    expect(shown).toMatchObject({ families: 12, sampled: false, methodName: { nl: 'Voorwaardelijke Interventie in Gezinnen' }, unlicensed: [{ fromOn: '2025-01-01', untilOn: '2025-12-31', sites: null }] });
    const open = await planRound(measuring, { name: 'Loopt nog', teamIds: [cast.teams.zuidoost.id] });
    expect(codesOf(await measuring.prepare(agreementId, { kind: 'fidelity', roundId: open.id }))).toEqual(['PUBLICATION_ROUND_OPEN']);
    expect(codesOf(await measuring.prepare(agreementId, { kind: 'fidelity' }))).toEqual(['BAD_INPUT']);
  });

  test('of a survey is each mean as it was frozen; a site of a few is hidden, and so is the other that it would follow from', async () => {
    const { adoptedVersionId } = await runMethod(measuring.app, measuring.cast, 'spirit', reset, [measuring.cast.teams.zuidoost.id, measuring.cast.teams.noord.id]);
    const [statement] = scoredItems(reset.instruments[0]!);
    const options = reset.scales.find(({ code }) => 'scale' in statement!.answer && code === statement!.answer.scale)!.options;
    const survey = async (year: string, north: number) => measuring.published(await measuring.accepted({ definitionCode: 'RST', figures: ['survey'], fromOn: '2010-01-01' }), { kind: 'survey', fromOn: null, untilOn: null, roundId: (await closedSurvey(measuring, {
      adoptedVersionId, definition: reset, year, privacy: 'named', people: [{ team: 'zuidoost', count: 8, option: null, over: { [statement!.code]: options[0]!.code } }, { team: 'noord', count: north, option: null, over: { [statement!.code]: options[1]!.code } }] })).id });
    const hiddenOf = async (year: string, north: number) => shownOf(await survey(year, north), statement!.code).map(([site, n, , hidden]) => [site, n, hidden]);
    expect(await hiddenOf('2024', 6)).toEqual([[null, 14, false], ['Site Noord', 6, false], ['Spirit hoofdgebouw', 8, false]]);
    expect(await hiddenOf('2025', 3)).toEqual([[null, 11, false], ['Site Noord', null, true], ['Spirit hoofdgebouw', null, true]]);
  });

  test('of a period has how many families had help, what all municipalities ask first, and how long they waited', async () => {
    await measuring.app.superuser(`update trajectory set referred_on = started_on - 61 where programme_id in (select id from programme where definition_code = 'NP')`);
    const shown = await measuring.published(await measuring.accepted(), { untilOn: '2025-06-30' });
    expect(shown).toMatchObject({ families: 20, sampled: false, unlicensed: null });
    expect(shownOf(shown, 'WAITING')).toEqual([[null, 20, 2, false], ['Site Noord', 8, 2, false], ['Spirit hoofdgebouw', 12, 2, false]]);
    expect([...new Set(shown.figures.map(({ code }) => code))]).toEqual(['NP-IND-04', 'NP-IND-06', 'NP-IND-MARK', 'NP-IND-05', 'WAITING', 'NP-IND-07', 'NP-IND-08']);
    expect(shown.figures.find(({ code }) => code === 'NP-IND-06')).toMatchObject({ hidden: true, n: null, measure: 'mean' });
  });

  test('of who is reached is each share of those of whom it is known', async () => {
    const [trajectory] = await measuring.app.superuser<{ organisation: string; programme: string }>(`select organisation_id as organisation, programme_id as programme from trajectory t where programme_id in (select id from programme where definition_code = 'NP') limit 1`);
    await measuring.app.superuser(`update classification set superseded_at = now() where superseded_at is null`);
    await measuring.app.superuser(`
      insert into classification (organisation_id, id, trajectory_id, configuration_id, facts, readings, cause, computed_at)
      select t.organisation_id, gen_random_uuid(), t.id, k.id, jsonb_build_object('NP-K-DAK', right(f.client_number, 1) in ('1', '2', '3')), '{}', 'registration', now()
      from trajectory t join family f on f.id = t.family_id join lateral (select id from programme_configuration where programme_id = t.programme_id limit 1) k on true
      where t.programme_id = $1 and f.client_number <> 'NP-12'`, [trajectory!.programme]);
    const shown = await measuring.published(await measuring.accepted({ figures: ['reach'] }), { kind: 'reach', untilOn: '2025-06-30' });
    expect(shownOf(shown, 'NP-BR-DAK')).toEqual([[null, 19, 0.37, false], ['Site Noord', 8, 0.38, false], ['Spirit hoofdgebouw', 11, 0.36, false]]);
  });
});

describe('as the app role, by hand', () => {
  test('a reader cannot change, remove or take over what was addressed to it, nor read what was addressed to another', async () => {
    const { app, cast } = measuring;
    const agreementId = await measuring.accepted();
    const { id } = await measuring.published(agreementId);
    const as = (organisationId: string, sql: string, values: unknown[] = [id]) => app.asOrganisation(organisationId, sql, values);
    const [reader, other] = [cast.organisations.licence.id, cast.organisations.amstel.id];
    for (const [table, column] of [['publication', 'id'], ['published_figure', 'publication_id']] as const) {
      expect(await as(reader, `select from ${table} where ${column} = $1`)).toBeGreaterThan(0);
      expect(await as(other, `select from ${table} where ${column} = $1`)).toBe(0);
      await expect(as(reader, `update ${table} set name = name where ${column} = $1`)).rejects.toThrow(/permission denied/);
      await expect(as(reader, `delete from ${table} where ${column} = $1`)).rejects.toThrow(/permission denied/);
      await expect(app.superuser(`delete from ${table} where ${column} = $1`, [id])).rejects.toThrow(/kept as they were written/);
    }
    await expect(as(reader, `insert into publication_withdrawal select organisation_id, gen_random_uuid(), audience_id, id, 'weg', now() from publication where id = $1`)).rejects.toThrow(/row-level security/);
    await expect(as(reader, `insert into publication_withdrawal select audience_id, gen_random_uuid(), organisation_id, id, 'weg', now() from publication where id = $1`)).rejects.toThrow(/publication_withdrawal_publication_fkey/);
    expect(await as(reader, 'select from publication_population where publication_id = $1')).toBe(0);
    // Neither side does for the other what is the other's to do, nor publishes what was not agreed.
    const waiting = (await measuring.propose('thijs')).data!.proposeAgreement.id;
    const step = (acting: string, kind: string, member: string, ahead = 1) => as(acting, `insert into agreement_step select $2::uuid, gen_random_uuid(), case $2::uuid when provider_id then reader_id else provider_id end, organisation_id, id, (select count(*) + $5 from agreement_step s where s.agreement_id = a.id), $3, null, 'x', now(), $4, 'x' from agreement a where id = $1`, [kind === 'accepted' ? waiting : agreementId, acting, kind, member, ahead]);
    await expect(step(reader, 'ended', cast.people.thijs.memberId, 2)).rejects.toThrow(/not the next step/);
    await expect(step(reader, 'accepted', cast.people.thijs.memberId)).rejects.toThrow(/does not allow this/);
    for (const kind of ['published', 'withdrawn', 'declined']) await expect(step(reader, kind, cast.people.thijs.memberId), kind).rejects.toThrow(/does not allow this/);
    for (const wrong of [`"kind": "reach"`, `"minimum_group": 4`, `"definition_code": "VIG"`, `"audience_id": "${other}"`]) {
      await expect(as(cast.organisations.spirit.id, `insert into publication select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()) || '{${wrong}}')).* from publication p where id = $1`), wrong).rejects.toThrow(/not as agreed/);
    }
    await expect(as(other, `insert into agreement_step select $2, gen_random_uuid(), organisation_id, organisation_id, id, 9, 'ended', null, 'weg', now(), $3, 'x' from agreement where id = $1`, [agreementId, other, cast.people.wim.memberId])).resolves.toBe(0);
  });
});
