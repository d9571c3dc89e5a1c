/** What organisations of the demonstration agree about figures, and what is published under it: all of it is made up. */
import { np, reset as method, vigFinal } from '../../libs/interventions/src/index.ts';
import { addDays, addMonths } from './cases.ts';
import type { Session } from './client.ts';

type As = (name: string) => Promise<Session>;
type Explanations = Readonly<Record<string, string>>;
interface Terms { with: string; definitionCode: string; purpose: string; figures: string[]; fromOn: string; untilOn?: string; minimumGroup: number; namesSites: boolean }
interface What { kind: string; roundId?: string; fromOn?: string; untilOn?: string; replacesId?: string; reason?: string; explanations?: Explanations }

const RESET = [
  { slug: 'reset-a', officer: 'Rik Maas', director: 'Marja Vink' }, { slug: 'reset-b', officer: 'Stijn Vos', director: 'Peter Hagen' },
  { slug: 'reset-c', officer: 'Tim Hoek', director: 'Olga Brandt' }, { slug: 'reset-d', officer: 'Wout Blok', director: 'Frits Timmer' },
] as const;
/** A municipality is small, but asks no more than others. */
const MINIMUM = 5;

export async function loadPublications(today: string, as: As): Promise<void> {
  const thisMonth = `${today.slice(0, 7)}-01`;
  const year = { fromOn: addMonths(thisMonth, -12), untilOn: addDays(thisMonth, -1) };
  await Promise.all([reset(as), spirit(as, year), deOverstap(as, year), radar(as)]);
}

/** Four sites of one method: the licence holder sees all of them. */
async function reset(as: As): Promise<void> {
  const owner = await as('Willem Hofman');
  await Promise.all(RESET.map(async ({ slug, officer, director }) => {
    const agreementId = await agree(owner, await as(director), {
      with: slug, definitionCode: method.code, purpose: 'Zien waar ReSet gaat zoals bedoeld, en samen verbeteren', figures: ['survey', 'outcomes'], fromOn: '2015-01-01', minimumGroup: MINIMUM, namesSites: false,
    });
    await publish(await as(officer), await as(director), agreementId, { kind: 'survey', roundId: await closed(await as(officer), 'Werkwijze ReSet 2015') });
  }));
}

const dropOut = vigFinal.indicators!.find(({ measure }) => measure === 'drop_out')!.code;

/** One that stands, one that was withdrawn, one for the municipality, and one over more years that waits for approval. */
async function spirit(as: As, year: { fromOn: string; untilOn: string }): Promise<void> {
  const [officer, director] = [await as('Noor de Wit'), await as('Pieter Dekker')];
  const holder = await agree(await as('Thijs van Dam'), director, {
    with: 'spirit', definitionCode: vigFinal.code, purpose: 'Zien hoe getrouw VIG wordt uitgevoerd, om de methodiek te verbeteren', figures: ['fidelity'], fromOn: '2012-01-01', minimumGroup: MINIMUM, namesSites: true,
  });
  await publish(officer, director, holder, { kind: 'fidelity', roundId: await closed(officer, 'VIG-monitor'), explanations: { 'VIG-U4-3': 'Sinds dit jaar oefenen teams met SMART-doelen; in dossiers van daarvoor is dat nog niet te zien.' } });
  const pilot = await publish(officer, director, holder, { kind: 'fidelity', roundId: await closed(officer, 'Pilot 2012') });
  await director.ask('mutation ($id: ID!, $reason: String!) { withdrawPublication(id: $id, reason: $reason) { id } }', { id: pilot, reason: 'De pilot gebruikte een eerdere vragenlijst; naast latere rondes gaf hij een verkeerd beeld.' });

  const municipality = await agree(await as('Linda Kroon'), director, {
    with: 'spirit', definitionCode: vigFinal.code, purpose: 'Weten of de hulp die wij betalen werkt', figures: ['outcomes'], fromOn: addMonths(year.fromOn, -12), minimumGroup: MINIMUM, namesSites: false,
  });
  await publish(officer, director, municipality, { kind: 'outcomes', ...year, explanations: { [dropOut]: 'Wij tellen een gezin als uitval zodra het zelf stopt, ook als de doelen dan al zijn gehaald.' } });
  await prepare(officer, municipality, { kind: 'outcomes', fromOn: addMonths(year.fromOn, -12), untilOn: year.untilOn });
}

/** One that was corrected; and an agreement that waits for an answer. */
async function deOverstap(as: As, year: { fromOn: string; untilOn: string }): Promise<void> {
  const [officer, director] = [await as('Jeroen Prins'), await as('Samira Haddou')];
  const agreementId = await agree(await as('Linda Kroon'), director, {
    with: 'de-overstap', definitionCode: np.code, purpose: 'Weten of de hulp die wij betalen werkt', figures: ['outcomes', 'reach'], fromOn: year.fromOn, minimumGroup: MINIMUM, namesSites: false,
  });
  const replacesId = await publish(officer, director, agreementId, { kind: 'outcomes', ...year });
  await publish(officer, director, agreementId, {
    kind: 'outcomes', replacesId, reason: 'Bij uitval ontbrak onze toelichting', explanations: { 'NP-IND-05': 'Uitval telt bij ons ook wie verhuisde. In het voorjaar sloot een school, waardoor enkele jongeren elders verder gingen.' },
  });
  await propose(await as('Jasper Kuiper'), {
    with: 'de-overstap', definitionCode: np.code, purpose: 'De werkwijze van teams vergelijken met het onderzoek', figures: ['survey', 'outcomes'], fromOn: '2015-01-01', minimumGroup: 10, namesSites: false,
  });
}

/** One that nobody has answered. */
async function radar(as: As): Promise<void> {
  await propose(await as('Thijs van Dam'), {
    with: 'radar', definitionCode: vigFinal.code, purpose: 'Zien hoe getrouw VIG wordt uitgevoerd, om de methodiek te verbeteren', figures: ['fidelity'], fromOn: '2012-01-01', minimumGroup: MINIMUM, namesSites: true,
  });
}

async function propose(proposer: Session, input: Terms): Promise<string> {
  return (await proposer.ask<{ proposeAgreement: { id: string } }>('mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { id } }', { input })).proposeAgreement.id;
}

export async function agree(proposer: Session, other: Session, terms: Terms): Promise<string> {
  const id = await propose(proposer, terms);
  await other.ask('mutation ($id: ID!) { acceptAgreement(id: $id) { id } }', { id });
  return id;
}

/** The closed round that is called so. */
async function closed(officer: Session, name: string): Promise<string> {
  const { publications: { sources } } = await officer.ask<{ publications: { sources: { roundId: string; name: string }[] } }>('{ publications { sources { roundId name } } }');
  const found = sources.find((source) => source.name.startsWith(name));
  if (!found) throw new Error(`No closed round is called ${name}`);
  return found.roundId;
}

async function prepare(officer: Session, agreementId: string, what: What): Promise<string> {
  return (await officer.ask<{ preparePublication: { id: string } }>('mutation ($input: PreparePublicationInput!) { preparePublication(input: $input) { id } }', { input: { agreementId, ...what } })).preparePublication.id;
}

/** Prepared by one and approved by another, who looked at it. */
export async function publish(officer: Session, director: Session, agreementId: string, what: What): Promise<string> {
  const id = await prepare(officer, agreementId, what);
  const { publicationPreview: { sha256, draft } } = await director.ask<{ publicationPreview: { sha256: string; draft: { revision: number } } }>('query ($id: ID!) { publicationPreview(id: $id) { sha256 draft { revision } } }', { id });
  return (await director.ask<{ approvePublication: { id: string } }>(
    'mutation ($id: ID!, $revision: Int!, $sha256: String!) { approvePublication(id: $id, revision: $revision, sha256: $sha256) { id } }', { id, revision: draft.revision, sha256 })).approvePublication.id;
}
