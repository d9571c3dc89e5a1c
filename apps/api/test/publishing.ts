import { np } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { uuid } from '../src/platform/index.ts';
import { dataOf } from './harness.ts';
import { addFamilies, type FamilyFacts, startMeasuring } from './measuring.ts';
import { runMethod } from './method.ts';

export const AGREEMENT = '{ id state ours figures minimumGroup provider { slug } reader { slug } proposedBy steps { number kind organisation by reason publicationId } }';
export interface AgreementAnswer { id: string; state: string; steps: { number: number; kind: string; by: string; publicationId: string | null }[] }
const agreed = { with: 'spirit', definitionCode: 'NP', purpose: 'Vergelijken van uitval', figures: ['outcomes'], fromOn: '2025-01-01', untilOn: null, minimumGroup: 5, namesSites: false };
export const FIGURES = '{ id name methodName { nl } families sampled unlicensed { fromOn untilOn sites } objections withdrawnAt withdrawnBecause replacesId replacedById figures { code siteKey siteName n value hidden explanation measure scale { least most } } }';
export interface FigureAnswer { code: string; siteKey: string | null; siteName: string | null; n: number | null; value: number | null; hidden: boolean; explanation: string | null }
export interface Shown { id: string; objections: number | null; withdrawnAt: string | null; replacedById: string | null; figures: FigureAnswer[] }
export interface Draft { id: string; revision: number }
export const dropOut = ({ figures }: Shown) => figures.filter(({ code }) => code === 'NP-IND-05').map(({ siteName, n, value, hidden }) => [siteName, n, value, hidden]);

/** NP at two sites: at one 12 youths of whom 3 dropped out, at the other 8 of whom 4 did; one more of the first objects. And what people do to publish about them. */
export async function startPublishing() {
  const measuring = await startMeasuring();
  const { app, cast } = measuring;
  const { programmeId } = await runMethod(app, cast, 'spirit', np, [cast.teams.zuidoost.id, cast.teams.noord.id]);
  const site = uuid();
  await app.superuser(`insert into site select organisation_id, $2, 'Site Noord', revision from site where id = $1`, [cast.teams.noord.siteId, site]);
  await app.superuser('update team set site_id = $2 where id = $1', [cast.teams.noord.id, site]);
  const youth = (number: number, team: 'zuidoost' | 'noord', dropped: boolean) => ({ clientNumber: `NP-${String(number).padStart(2, '0')}`, programmeId, team, startedOn: '2025-01-06', endedOn: '2025-04-04', closingReason: dropped ? 'NP-CR-NO-SHOW' : 'NP-CR-PLAN' });
  await addFamilies(measuring, [...Array.from({ length: 13 }, (_, index) => youth(index + 1, 'zuidoost', index < 3)), ...Array.from({ length: 8 }, (_, index) => youth(index + 21, 'noord', index < 4))]);
  await app.superuser(`update family set objection_on = '2025-02-01', objection_source = 'Moeder' where client_number = 'NP-13'`);

  const propose = (person: PersonKey, over: Record<string, unknown> = {}) => measuring.send<{ proposeAgreement: AgreementAnswer }>(person, `mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) ${AGREEMENT} }`, { input: { ...agreed, ...over } });
  const answerIt = (person: PersonKey, what: 'accept' | 'decline' | 'end', id: string, reason?: string) => measuring.send<Record<string, AgreementAnswer>>(person,
    what === 'accept' ? `mutation ($id: ID!) { acceptAgreement(id: $id) ${AGREEMENT} }` : `mutation ($id: ID!, $reason: String!) { ${what}Agreement(id: $id, reason: $reason) ${AGREEMENT} }`, { id, ...(reason !== undefined && { reason }) });
  const accepted = async (over: Record<string, unknown> = {}): Promise<string> => {
    const id = (await propose('thijs', over)).data!.proposeAgreement.id;
    dataOf(await answerIt('pieter', 'accept', id));
    return id;
  };
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
  /** Youths in the programme of NP, past its doors. */
  const youthsOf = async (youths: FamilyFacts[]) => {
    const [programme] = await measuring.app.superuser<{ id: string }>(`select id from programme where organisation_id = $1 and definition_code = 'NP'`, [measuring.cast.organisations.spirit.id]);
    await addFamilies(measuring, youths.map((each) => ({ ...each, programmeId: programme!.id, again: (each.again ?? []).map((next) => ({ ...next, programmeId: programme!.id })) })));
  };
  const withdraw = (person: PersonKey, id: string, reason = 'Een fout in de invoer') => measuring.send<{ withdrawPublication: Shown }>(person, `mutation ($id: ID!, $reason: String!) { withdrawPublication(id: $id, reason: $reason) ${FIGURES} }`, { id, reason });
  const letDirectorPrepare = async () => {
    await measuring.app.superuser(`update role set grants = grants || '[{"verb": "publication.prepare", "reach": "organisation"}]', revision = revision + 1 where code = 'director'`);
    await measuring.app.superuser('update member set revision = revision + 1 where id = $1', [measuring.cast.people.pieter.memberId]);
  };
  return { ...measuring, propose, answerIt, accepted, prepare, preview, approve, seen, published, youthsOf, withdraw, letDirectorPrepare };
}
export type Publishing = Awaited<ReturnType<typeof startPublishing>>;
