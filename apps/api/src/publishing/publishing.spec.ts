import { scoredItems } from '@getrouw/domain';
import { np, reset } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type GraphqlAnswer, statementsOf } from '../../test/harness.ts';
import { addFamilies, type FamilyFacts, type Measuring, planRound, startMeasuring } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';
import { closedSurvey } from '../../test/survey-round.ts';
import { uuid } from '../platform/index.ts';

let measuring: Measuring;

/** At one site 12 youths of whom 3 dropped out, at the other 8 of whom 4 did; one of the first objects. */
beforeAll(async () => {
  measuring = await startMeasuring();
  const { app, cast } = measuring;
  const { programmeId } = await runMethod(app, cast, 'spirit', np, [cast.teams.zuidoost.id, cast.teams.noord.id]);
  const site = uuid();
  await app.superuser(`insert into site select organisation_id, $2, 'Site Noord', revision from site where id = $1`, [cast.teams.noord.siteId, site]);
  await app.superuser('update team set site_id = $2 where id = $1', [cast.teams.noord.id, site]);
  const youth = (number: number, team: 'zuidoost' | 'noord', dropped: boolean) => ({ clientNumber: `NP-${String(number).padStart(2, '0')}`, programmeId, team, startedOn: '2025-01-06', endedOn: '2025-04-04', closingReason: dropped ? 'NP-CR-NO-SHOW' : 'NP-CR-PLAN' });
  await addFamilies(measuring, [...Array.from({ length: 13 }, (_, index) => youth(index + 1, 'zuidoost', index < 3)), ...Array.from({ length: 8 }, (_, index) => youth(index + 21, 'noord', index < 4))]);
  await app.superuser(`update family set objection_on = '2025-02-01', objection_source = 'Moeder' where client_number = 'NP-13'`);
});
afterAll(() => measuring.close());

const AGREEMENT = '{ id state ours figures minimumGroup provider { slug } reader { slug } proposedBy steps { number kind organisation by reason publicationId } }';
interface AgreementAnswer { id: string; state: string; steps: { number: number; kind: string; by: string; publicationId: string | null }[] }
const agreed = { with: 'spirit', definitionCode: 'NP', purpose: 'Vergelijken van uitval', figures: ['outcomes'], fromOn: '2025-01-01', untilOn: null, minimumGroup: 5, namesSites: false };
const propose = (person: PersonKey, over: Record<string, unknown> = {}) => measuring.send<{ proposeAgreement: AgreementAnswer }>(person, `mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) ${AGREEMENT} }`, { input: { ...agreed, ...over } });
const answerIt = (person: PersonKey, what: 'accept' | 'decline' | 'end', id: string, reason?: string) => measuring.send<Record<string, AgreementAnswer>>(person,
  what === 'accept' ? `mutation ($id: ID!) { acceptAgreement(id: $id) ${AGREEMENT} }` : `mutation ($id: ID!, $reason: String!) { ${what}Agreement(id: $id, reason: $reason) ${AGREEMENT} }`, { id, ...(reason !== undefined && { reason }) });
const accepted = async (over: Record<string, unknown> = {}): Promise<string> => {
  const id = (await propose('thijs', over)).data!.proposeAgreement.id;
  expect(codesOf(await answerIt('pieter', 'accept', id))).toEqual([]);
  return id;
};

const FIGURES = '{ id name methodName { nl } families sampled unlicensed { fromOn untilOn sites } objections withdrawnAt withdrawnBecause replacesId replacedById figures { code siteKey siteName n value hidden explanation measure scale { least most } } }';
interface FigureAnswer { code: string; siteKey: string | null; siteName: string | null; n: number | null; value: number | null; hidden: boolean; explanation: string | null }
interface Shown { id: string; objections: number | null; withdrawnAt: string | null; replacedById: string | null; figures: FigureAnswer[] }
interface Draft { id: string; revision: number }
const prepare = (agreementId: string, over: Record<string, unknown> = {}, person: PersonKey = 'noor') => measuring.send<{ preparePublication: Draft }>(person,
  'mutation ($input: PreparePublicationInput!) { preparePublication(input: $input) { id revision } }', { input: { agreementId, kind: 'outcomes', fromOn: '2025-01-01', untilOn: '2025-12-31', explanations: { 'NP-IND-05': 'Een locatie verhuisde.' }, ...over } });
const preview = (id: string, person: PersonKey = 'pieter') => measuring.send<{ publicationPreview: { sha256: string; shown: Shown } }>(person, `query ($id: ID!) { publicationPreview(id: $id) { sha256 shown ${FIGURES} } }`, { id });
const approve = (id: string, revision: number, sha256: string, person: PersonKey = 'pieter') => measuring.send<{ approvePublication: Shown }>(person,
  `mutation ($id: ID!, $revision: Int!, $sha256: String!) { approvePublication(id: $id, revision: $revision, sha256: $sha256) ${FIGURES} }`, { id, revision, sha256 });
const seen = (person: PersonKey, id: string) => measuring.send<{ publication: Shown }>(person, `query ($id: ID!) { publication(id: $id) ${FIGURES} }`, { id });
const published = async (agreementId: string, over: Record<string, unknown> = {}): Promise<Shown> => {
  const draft = (await prepare(agreementId, over)).data!.preparePublication;
  const looked = await preview(draft.id);
  if (!looked.data) throw new Error(JSON.stringify(looked.errors));
  const { sha256 } = looked.data.publicationPreview;
  return (await approve(draft.id, draft.revision, sha256)).data!.approvePublication;
};
const dropOut = ({ figures }: Shown) => figures.filter(({ code }) => code === 'NP-IND-05').map(({ siteName, n, value, hidden }) => [siteName, n, value, hidden]);
/** Youths in the programme of NP, past its doors. */
const youthsOf = async (youths: FamilyFacts[]) => {
  const [programme] = await measuring.app.superuser<{ id: string }>(`select id from programme where organisation_id = $1 and definition_code = 'NP'`, [measuring.cast.organisations.spirit.id]);
  await addFamilies(measuring, youths.map((each) => ({ ...each, programmeId: programme!.id, again: (each.again ?? []).map((next) => ({ ...next, programmeId: programme!.id })) })));
};
const withdraw = (person: PersonKey, id: string, reason = 'Een fout in de invoer') => measuring.send<{ withdrawPublication: Shown }>(person, `mutation ($id: ID!, $reason: String!) { withdrawPublication(id: $id, reason: $reason) ${FIGURES} }`, { id, reason });

describe('an agreement', () => {
  test('can be about any method that was published, which a municipality finds by its name', async () => {
    const methodsOf = async (person: PersonKey) => (await measuring.send<{ agreements: { methods: { code: string; name: { nl: string } }[] } }>(person, '{ agreements { methods { code name { nl } } } }')).data!.agreements.methods;
    expect((await methodsOf('wim')).find(({ code }) => code === 'VIG')!.name.nl).toBe('Voorwaardelijke Interventie in Gezinnen');
    expect((await methodsOf('thijs')).map(({ code }) => code)).not.toContain('EIGEN');
  });

  test('is proposed by one side and accepted by the other, and says who did', async () => {
    const { data } = await propose('thijs');
    const { id } = data!.proposeAgreement;
    expect(data!.proposeAgreement).toMatchObject({ state: 'proposed', ours: true, provider: { slug: 'spirit' }, reader: { slug: 'licence' }, proposedBy: 'Thijs van Dam', steps: [] });
    expect(codesOf(await answerIt('thijs', 'accept', id))).toEqual(['AGREEMENT_STATE']);
    expect((await answerIt('pieter', 'accept', id)).data!['acceptAgreement']).toMatchObject({ state: 'accepted', ours: false, steps: [{ number: 1, kind: 'accepted', by: 'Pieter Dekker' }] });
    expect(codesOf(await answerIt('pieter', 'accept', id))).toEqual(['AGREEMENT_STATE']);
    expect((await answerIt('thijs', 'end', id, 'Klaar')).data!['endAgreement']).toMatchObject({ state: 'ended', steps: [{ kind: 'accepted' }, { number: 2, kind: 'ended', reason: 'Klaar' }] });
    expect(codesOf(await answerIt('pieter', 'end', id, 'Ook klaar'))).toEqual(['AGREEMENT_STATE']);
  });

  test('is proposed by a provider too, and can be declined with a reason', async () => {
    const { id } = (await propose('pieter', { with: 'amstel' })).data!.proposeAgreement;
    expect(codesOf(await answerIt('wim', 'decline', id, ' '))).toEqual(['BAD_INPUT']);
    expect((await answerIt('wim', 'decline', id, 'Te vroeg')).data!['declineAgreement']).toMatchObject({ state: 'declined' });
    expect(codesOf(await answerIt('wim', 'accept', id))).toEqual(['AGREEMENT_STATE']);
  });

  test('is refused with oneself, with nobody, between two providers, under a smallest group, without a purpose, and backwards in time', async () => {
    expect(codesOf(await propose('pieter', { with: 'spirit' }))).toEqual(['AGREEMENT_WITH_ONESELF']);
    for (const wrong of [{ with: 'niemand' }, { with: 'radar' }, { purpose: ' ', with: 'licence' }, { minimumGroup: 4, with: 'licence' }, { untilOn: '2024-01-01', with: 'licence' }, { figures: [], with: 'licence' }]) {
      expect(codesOf(await propose('pieter', wrong)), JSON.stringify(wrong)).toEqual(['BAD_INPUT']);
    }
  });

  test('is not there for who is no side of it', async () => {
    const id = await accepted();
    for (const person of ['wim', 'inge'] as const) expect(codesOf(await answerIt(person === 'inge' ? 'wim' : person, 'end', id, 'x'))).toEqual(['NOT_FOUND']);
    const { agreements } = (await measuring.send<{ agreements: { items: { id: string }[] } }>('wim', '{ agreements { items { id } } }')).data!;
    expect(agreements.items.map((each) => each.id)).not.toContain(id);
    expect(codesOf(await measuring.send('fatima', '{ agreements { items { id } } }'))).toEqual(['FORBIDDEN']);
  });
});

describe('a publication', () => {
  test('shows beforehand what its reader gets, is approved by a second person, and leaves out who objects', async () => {
    const agreementId = await accepted();
    const draft = (await prepare(agreementId)).data!.preparePublication;
    const { sha256, shown } = (await preview(draft.id)).data!.publicationPreview;
    expect(dropOut(shown)).toEqual([[null, 20, 0.35, false], ['Site Noord', 8, 0.5, false], ['Spirit hoofdgebouw', 12, 0.25, false]]);
    expect(shown.objections).toBeNull(); // of a few it is not said how many
    expect(codesOf(await approve(draft.id, draft.revision, sha256, 'noor'))).toEqual(['FORBIDDEN']);
    const { id } = (await approve(draft.id, draft.revision, sha256)).data!.approvePublication;
    for (const person of ['thijs', 'zoe', 'noor'] as const) expect((await seen(person, id)).data!.publication.figures).toEqual(shown.figures);
    for (const person of ['wim', 'lotte'] as const) expect(codesOf(await seen(person, id))).toEqual(['NOT_FOUND']);
    expect(shown.figures.find(({ code }) => code === 'NP-IND-05')!.explanation).toBe('Een locatie verhuisde.');
  });

  test('goes out once; a correction says why, replaces it, and both stay readable', async () => {
    const agreementId = await accepted();
    const first = await published(agreementId);
    expect(codesOf(await prepare(agreementId))).toEqual(['PUBLICATION_SAME_AGAIN']);
    expect(codesOf(await prepare(agreementId, { replacesId: first.id }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await prepare(agreementId, { reason: 'zo maar' }))).toEqual(['BAD_INPUT']);
    const corrected = await published(agreementId, { replacesId: first.id, reason: 'De toelichting klopte niet', explanations: {} });
    expect((await seen('thijs', first.id)).data!.publication).toMatchObject({ replacedById: corrected.id, withdrawnAt: null });
    expect((await seen('thijs', first.id)).data!.publication.figures.length).toBeGreaterThan(0);
    expect(codesOf(await prepare(agreementId, { replacesId: first.id, reason: 'nog eens' }))).toEqual(['PUBLICATION_SAME_AGAIN']);
    const twice = [(await prepare(agreementId, { untilOn: '2025-10-31' })).data!.preparePublication, (await prepare(agreementId, { untilOn: '2025-10-31' })).data!.preparePublication] as const;
    const { sha256 } = (await preview(twice[0].id)).data!.publicationPreview;
    expect((await Promise.all(twice.map(({ id, revision }) => approve(id, revision, sha256)))).flatMap(codesOf)).toEqual([expect.stringMatching('PUBLICATION_SAME_AGAIN|AGREEMENT_MOVED')]);
    expect(codesOf(await approve(twice[1].id, 1, sha256))).toEqual([expect.stringMatching('PUBLICATION_SAME_AGAIN|PUBLICATION_DONE')]);
  });

  test('is withdrawn with a reason: the fact stays for its reader, the figures do not', async () => {
    const agreementId = await accepted();
    const { id } = await published(agreementId);
    expect(codesOf(await withdraw('noor', id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await withdraw('thijs', id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await withdraw('pieter', id, ' '))).toEqual(['BAD_INPUT']);
    expect(codesOf(await withdraw('pieter', id))).toEqual([]);
    const after = (await seen('thijs', id)).data!.publication;
    expect(after).toMatchObject({ withdrawnBecause: 'Een fout in de invoer', figures: [] });
    expect((await seen('noor', id)).data!.publication.figures.length).toBeGreaterThan(0);
    expect(codesOf(await withdraw('pieter', id))).toEqual(['PUBLICATION_WITHDRAWN']);
    expect(codesOf(await prepare(agreementId))).toEqual([]); // the same period can go out again
  });

  test('that is read while it is withdrawn is given whole or not at all', async () => {
    const agreementId = await accepted();
    const { id, figures } = await published(agreementId);
    const [, ...reads] = await Promise.all([withdraw('pieter', id), ...Array.from({ length: 12 }, () => seen('thijs', id))]);
    for (const { data } of reads) expect(data!.publication.figures.length).toBe(data!.publication.withdrawnAt ? 0 : figures.length);
  });

  test('of what was not agreed is refused: other figures, another period, an agreement that waits or ended', async () => {
    const agreementId = await accepted({ untilOn: '2025-06-30' });
    expect(codesOf(await prepare(agreementId))).toEqual(['PUBLICATION_NOT_AS_AGREED']);
    expect(codesOf(await prepare(agreementId, { kind: 'reach', untilOn: '2025-06-30' }))).toEqual(['PUBLICATION_NOT_AS_AGREED']);
    const waiting = (await propose('thijs')).data!.proposeAgreement.id;
    expect(codesOf(await prepare(waiting))).toEqual(['AGREEMENT_STATE']);
    await answerIt('pieter', 'end', agreementId, 'Klaar');
    expect(codesOf(await prepare(agreementId, { untilOn: '2025-06-30' }))).toEqual(['AGREEMENT_STATE']);
    expect(codesOf(await prepare(await accepted(), { untilOn: '2199-01-01' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await prepare(await accepted(), { fromOn: null }))).toEqual(['BAD_INPUT']);
  });

  test('is not prepared where everything is about too few, and not approved by who prepared it', async () => {
    expect(codesOf(await prepare(await accepted({ minimumGroup: 30 })))).toEqual(['PUBLICATION_NOTHING_TO_SHOW']);
    await measuring.app.superuser(`update role set grants = grants || '[{"verb": "publication.prepare", "reach": "organisation"}]', revision = revision + 1 where code = 'director'`);
    await measuring.app.superuser('update member set revision = revision + 1 where id = $1', [measuring.cast.people.pieter.memberId]);
    const mine = (await prepare(await accepted(), {}, 'pieter')).data!.preparePublication;
    const { sha256 } = (await preview(mine.id)).data!.publicationPreview;
    expect(codesOf(await approve(mine.id, mine.revision, sha256))).toEqual(['PUBLICATION_ONE_PERSON']);
    // Nor by who wrote the explanations that go out with it, whoever prepared the figures.
    const hers = (await prepare(await accepted())).data!.preparePublication;
    const { revision } = (await measuring.send<{ explainPublication: Draft }>('pieter', 'mutation ($input: ExplainPublicationInput!) { explainPublication(input: $input) { id revision } }', { input: { ...hers, explanations: { 'NP-IND-05': 'Mijn eigen woorden' } } })).data!.explainPublication;
    expect(codesOf(await approve(hers.id, revision, (await preview(hers.id)).data!.publicationPreview.sha256))).toEqual(['PUBLICATION_ONE_PERSON']);
  });

  test('is approved as it was seen: figures or explanations that changed are looked at again', async () => {
    const draft = (await prepare(await accepted())).data!.preparePublication;
    const { sha256 } = (await preview(draft.id)).data!.publicationPreview;
    const explained = await measuring.send<{ explainPublication: Draft }>('noor', 'mutation ($input: ExplainPublicationInput!) { explainPublication(input: $input) { id revision } }', { input: { ...draft, explanations: { 'NP-IND-05': 'Anders' } } });
    expect(codesOf(await approve(draft.id, draft.revision, sha256))).toEqual(['PUBLICATION_CHANGED']);
    const { revision } = explained.data!.explainPublication;
    await measuring.app.superuser(`update trajectory set closing_reason = 'NP-CR-PLAN' from family f where f.id = family_id and f.client_number = 'NP-01'`);
    expect(codesOf(await approve(draft.id, revision, (await preview(draft.id)).data!.publicationPreview.sha256))).toEqual([]);
    await measuring.app.superuser(`update trajectory set closing_reason = 'NP-CR-NO-SHOW' from family f where f.id = family_id and f.client_number = 'NP-01'`);
  });

  test('of who comes back tells nothing of that second time alone', async () => {
    const ids = await addFamilies(measuring, [1, 2, 3, 4, 5, 6].map((number) => ({ clientNumber: `VIG-T${number}`, startedOn: '2016-01-04', endedOn: '2016-05-02' })));
    const agreementId = await accepted({ definitionCode: 'VIG', fromOn: '2015-01-01' });
    const durationUntil = async (untilOn: string) => (await published(agreementId, { fromOn: '2016-01-01', untilOn, explanations: {} })).figures.filter(({ code, siteKey }) => code === 'VIG-IND-DURATION' && siteKey === null).map(({ n }) => n);
    expect(await durationUntil('2016-06-30')).toEqual([6]);
    await measuring.app.superuser(`insert into trajectory select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 2, 'started_on', '2018-05-07', 'ended_on', '2018-07-02'))).* from trajectory t where id = $1`, [ids[0]]);
    expect(await durationUntil('2018-08-31')).toEqual([null]);
  });

  test('by length of the help tells no few apart beside an earlier one, though everybody together could be shown', async () => {
    const agreementId = await accepted({ fromOn: '2017-01-01' });
    const strataUntil = async (untilOn: string) => {
      const { id } = await published(agreementId, { fromOn: '2017-01-01', untilOn });
      const [row] = await measuring.app.superuser<{ n: number; strata: { n: number }[] | null }>(`select n, strata from published_figure where publication_id = $1 and code = 'NP-IND-05' and site_name is null`, [id]);
      return [row!.n, row!.strata?.map(({ n }) => n) ?? null];
    };
    const youths = (from: number, until: number, endedOn: string, again: { startedOn: string; endedOn: string; closingReason: string }[] = []) => youthsOf(Array.from({ length: until - from }, (_, index) => (
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
    const agreementId = await accepted();
    expect(dropOut(await published(agreementId, { untilOn: '2025-06-30' }))).toEqual([[null, 20, 0.35, false], ['Site Noord', 8, 0.5, false], ['Spirit hoofdgebouw', 12, 0.25, false]]);
    expect(dropOut(await published(agreementId, { untilOn: '2025-11-30' })).filter(([, , , hidden]) => !hidden)).toEqual([['Site Noord', 8, 0.5, false]]);
    // Nor beside what was withdrawn: it was read.
    await measuring.app.superuser(`insert into publication_withdrawal select organisation_id, gen_random_uuid(), audience_id, id, 'Fout', now() from publication p where not exists (select from publication_withdrawal w where w.publication_id = p.id)`);
    expect(dropOut(await published(await accepted(), { untilOn: '2025-11-29' })).filter(([, , , hidden]) => !hidden)).toEqual([['Site Noord', 8, 0.5, false]]);
  });

  test('beside another of the same moment, under another agreement, tells no few apart either', async () => {
    for (const year of [2021, 2022, 2023]) {
      await youthsOf(Array.from({ length: 8 }, (_, index) => ({ clientNumber: `NP-${year}-${index}`, startedOn: `${year}-01-04`, endedOn: `${year}-${index < 6 ? '04' : '08'}-02`, closingReason: 'NP-CR-PLAN' })));
      const ready = await Promise.all(['04-30', '08-31'].map(async (until) => {
        const { id, revision } = (await prepare(await accepted({ fromOn: '2020-01-01' }), { fromOn: `${year}-01-01`, untilOn: `${year}-${until}` })).data!.preparePublication;
        return [id, revision, (await preview(id)).data!.publicationPreview.sha256] as const;
      }));
      const both = await Promise.all(ready.map((each) => approve(...each)));
      expect(['PUBLICATION_NOTHING_TO_SHOW', 'PUBLICATION_CHANGED'], both.flatMap(codesOf).join()).toContain(both.flatMap(codesOf).join());
    }
  });

  test('says how many object only from the agreed minimum on', async () => {
    await youthsOf(Array.from({ length: 16 }, (_, index) => ({ clientNumber: `NP-2019-${index}`, startedOn: '2019-01-07', endedOn: '2019-04-01', closingReason: 'NP-CR-PLAN' })));
    await measuring.app.superuser(`update family set objection_on = '2025-02-01', objection_source = 'Vader' where client_number ~ '^NP-2019-.$' and client_number < 'NP-2019-6'`);
    const objections = async (minimumGroup: number) => (await preview((await prepare(await accepted({ fromOn: '2019-01-01', minimumGroup }), { fromOn: '2019-01-01', untilOn: '2019-12-31' })).data!.preparePublication.id)).data!.publicationPreview.shown.objections;
    expect([await objections(5), await objections(10)]).toEqual([6, null]);
  });

  test('and the end of its agreement at the same moment: one of the two is refused, and nothing is half there', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const agreementId = await accepted();
      const draft = (await prepare(agreementId)).data!.preparePublication;
      const { sha256 } = (await preview(draft.id)).data!.publicationPreview;
      const [approval, ending] = await Promise.all([approve(draft.id, draft.revision, sha256), answerIt('thijs', 'end', agreementId, 'Klaar')]);
      const refused = [...codesOf(approval), ...codesOf(ending)];
      for (const code of refused) expect(['AGREEMENT_MOVED', 'AGREEMENT_STATE']).toContain(code);
      const [{ published: there }] = await measuring.app.superuser<{ published: number }>('select count(*)::int as published from publication where agreement_id = $1', [agreementId]) as [{ published: number }];
      expect(there).toBe(codesOf(approval).length === 0 ? 1 : 0);
    }
  });

  test('of a correction is of the same figures and period unless another is given, and says for what they are', async () => {
    const agreementId = await accepted();
    const first = await published(agreementId);
    const { id } = (await measuring.send<{ preparePublication: Draft }>('noor', 'mutation ($input: PreparePublicationInput!) { preparePublication(input: $input) { id } }',
      { input: { agreementId, kind: 'outcomes', replacesId: first.id, reason: 'De toelichting klopte niet' } })).data!.preparePublication;
    const { publicationPreview } = (await measuring.send<{ publicationPreview: { shown: Record<string, unknown> } }>('noor', 'query ($id: ID!) { publicationPreview(id: $id) { shown { fromOn untilOn purpose reason replacesId } } }', { id })).data!;
    expect(publicationPreview.shown).toEqual({ fromOn: '2025-01-01', untilOn: '2025-12-31', purpose: 'Vergelijken van uitval', reason: 'De toelichting klopte niet', replacesId: first.id });
  });

  test('and an agreement are in lists that go on where the page before ended, the newest first', async () => {
    for (const period of ['2025-10-31', '2025-11-30']) await published(await accepted(), { untilOn: period });
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
    const agreementId = await accepted();
    const { id } = await published(agreementId);
    const [LIST, AGREEMENTS] = ['{ publications { items { id } drafts { id } sources { roundId } } }', `{ agreements { items ${AGREEMENT} } }`];
    const counted = (texts: string[]) => texts.filter((text) => /publi|round|agreement/.test(text)).length;
    const count = async (untilOn: string) => [
      await statementsOf(() => seen('thijs', id)), await statementsOf(() => measuring.send('noor', LIST)), await statementsOf(() => measuring.send('thijs', AGREEMENTS)), await statementsOf(() => published(agreementId, { untilOn })),
    ].map(counted);
    const before = await count('2025-12-30');
    await published(agreementId, { untilOn: '2025-12-29' });
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(await count('2025-12-28')).toEqual(before);
  });
});

describe('what is refused', () => {
  /** What a person is told in each language, and at which field. */
  const told = async (person: PersonKey, attempt: () => Promise<GraphqlAnswer<unknown>>) => {
    const texts: (string | undefined)[] = [];
    for (const locale of ['nl', 'en']) {
      await measuring.app.superuser('update auth.account set locale = $2 where id = $1', [measuring.cast.people[person].accountId, locale]);
      const [error] = (await attempt()).errors!;
      texts.push(error!.message, ...(locale === 'en' ? [error!.extensions.field] : []));
    }
    await measuring.app.superuser(`update auth.account set locale = 'nl' where id = $1`, [measuring.cast.people[person].accountId]);
    return texts;
  };

  test('says in both languages what was given and what would be accepted', async () => {
    expect(await told('thijs', () => propose('thijs', { with: 'licence' }))).toEqual(['Een afspraak maakt u met een andere organisatie dan de uwe.', 'An agreement is made with an organisation other than your own.', 'with']);
    const agreementId = await accepted();
    await published(agreementId);
    expect(await told('noor', () => prepare(agreementId))).toEqual([
      'Dit is onder deze afspraak al gepubliceerd. Maak een verbetering, of trek de eerdere eerst in.', 'This was published under this agreement already. Make a correction, or withdraw the earlier one first.', 'untilOn']);
    const few = await accepted({ minimumGroup: 30 });
    expect((await told('noor', () => prepare(few))).slice(0, 2)).toEqual([
      'Er is niets om te publiceren: elk cijfer gaat over minder dan 30 gezinnen of respondenten, of zou zo’n groep verraden. Kies een langere periode of een andere ronde.',
      'There is nothing to publish: every figure is about fewer than 30 families or respondents, or would give such a group away. Choose a longer period or another round.']);
    const mine = (await prepare(await accepted(), {}, 'pieter')).data!.preparePublication;
    const { sha256 } = (await preview(mine.id)).data!.publicationPreview;
    expect(await told('pieter', () => approve(mine.id, mine.revision, sha256))).toEqual(['Wie een publicatie klaarzet keurt haar niet goed. Vraag een collega.', 'Whoever prepares a publication does not approve it. Ask a colleague.', 'id']);
    const round = await planRound(measuring, { name: 'Nog open', teamIds: [measuring.cast.teams.zuidoost.id] });
    const overRounds = await accepted({ definitionCode: 'VIG', figures: ['fidelity'] });
    expect(await told('noor', () => prepare(overRounds, { kind: 'fidelity', roundId: round.id }))).toEqual(['Deze ronde is nog niet gesloten. Publiceer haar als zij gesloten is.', 'This round is not closed yet. Publish it when it is.', 'roundId']);
    await answerIt('thijs', 'end', agreementId, 'Klaar');
    expect((await told('noor', () => prepare(agreementId, { untilOn: '2025-06-30' }))).slice(0, 2)).toEqual(['Dit kan niet meer: de afspraak is nog niet aangenomen, geweigerd of beëindigd.', 'This cannot be done: the agreement is not accepted yet, declined or ended.']);
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
    const agreementId = await accepted({ definitionCode: 'VIG', figures: ['fidelity'] });
    const shown = await published(agreementId, { kind: 'fidelity', roundId: id, fromOn: null, untilOn: null });
    expect(shownOf(shown, 'VIG-U1-1')).toEqual([[null, 12, 0.5, false], ['Site Noord', 5, 0.4, false], ['Spirit hoofdgebouw', 7, 0.57, false]]);
    expect(shown).toMatchObject({ families: 12, sampled: false, methodName: { nl: 'Voorwaardelijke Interventie in Gezinnen' }, unlicensed: [{ fromOn: '2025-01-01', untilOn: '2025-12-31', sites: null }] });
    const open = await planRound(measuring, { name: 'Loopt nog', teamIds: [cast.teams.zuidoost.id] });
    expect(codesOf(await prepare(agreementId, { kind: 'fidelity', roundId: open.id }))).toEqual(['PUBLICATION_ROUND_OPEN']);
    expect(codesOf(await prepare(agreementId, { kind: 'fidelity' }))).toEqual(['BAD_INPUT']);
  });

  test('of a survey is each mean as it was frozen; a site of a few is hidden, and so is the other that it would follow from', async () => {
    const { adoptedVersionId } = await runMethod(measuring.app, measuring.cast, 'spirit', reset, [measuring.cast.teams.zuidoost.id, measuring.cast.teams.noord.id]);
    const [statement] = scoredItems(reset.instruments[0]!);
    const options = reset.scales.find(({ code }) => 'scale' in statement!.answer && code === statement!.answer.scale)!.options;
    const survey = async (year: string, north: number) => published(await accepted({ definitionCode: 'RST', figures: ['survey'], fromOn: '2010-01-01' }), { kind: 'survey', fromOn: null, untilOn: null, roundId: (await closedSurvey(measuring, {
      adoptedVersionId, definition: reset, year, privacy: 'named', people: [{ team: 'zuidoost', count: 8, option: null, over: { [statement!.code]: options[0]!.code } }, { team: 'noord', count: north, option: null, over: { [statement!.code]: options[1]!.code } }] })).id });
    const hiddenOf = async (year: string, north: number) => shownOf(await survey(year, north), statement!.code).map(([site, n, , hidden]) => [site, n, hidden]);
    expect(await hiddenOf('2024', 6)).toEqual([[null, 14, false], ['Site Noord', 6, false], ['Spirit hoofdgebouw', 8, false]]);
    expect(await hiddenOf('2025', 3)).toEqual([[null, 11, false], ['Site Noord', null, true], ['Spirit hoofdgebouw', null, true]]);
  });

  test('of a period has how many families had help, what all municipalities ask first, and how long they waited', async () => {
    await measuring.app.superuser(`update trajectory set referred_on = started_on - 61 where programme_id in (select id from programme where definition_code = 'NP')`);
    const shown = await published(await accepted(), { untilOn: '2025-06-30' });
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
    const shown = await published(await accepted({ figures: ['reach'] }), { kind: 'reach', untilOn: '2025-06-30' });
    expect(shownOf(shown, 'NP-BR-DAK')).toEqual([[null, 19, 0.37, false], ['Site Noord', 8, 0.38, false], ['Spirit hoofdgebouw', 11, 0.36, false]]);
  });
});

describe('as the app role, by hand', () => {
  test('a reader cannot change, remove or take over what was addressed to it, nor read what was addressed to another', async () => {
    const { app, cast } = measuring;
    const agreementId = await accepted();
    const { id } = await published(agreementId);
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
    const waiting = (await propose('thijs')).data!.proposeAgreement.id;
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
