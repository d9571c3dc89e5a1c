/** What the licence holder of ReSet does with what its four sites published: shares it, and asks about what stands out. Names and words are made up. */
import type { NetworkDetail, NetworkRow } from '../../libs/domain/src/index.ts';
import { reset } from '../../libs/interventions/src/index.ts';
import { addDays } from './cases.ts';
import type { Session } from './client.ts';

type As = (name: string) => Promise<Session>;
interface Shown { benchmark: { network: { rows: NetworkRow[]; detail: NetworkDetail } } }

const OFFICERS = { A: 'Rik Maas', B: 'Stijn Vos', C: 'Tim Hoek', D: 'Wout Blok' } as const;

export async function loadBenchmark(today: string, as: As): Promise<void> {
  const network = { definitionCode: reset.code, kind: 'survey' };
  await (await as('Willem Hofman')).ask('mutation ($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }', network);
  const analyst = await as('Bas Verweij');
  const seen = async (code: string | null) => (await analyst.ask<Shown>('query ($definitionCode: String!, $kind: FigureKind!, $code: String) { benchmark(definitionCode: $definitionCode, kind: $kind, code: $code) { network { rows detail } } }', { ...network, code })).benchmark.network;
  const { rows } = await seen(null);
  const { detail: { code, benchmark: { dots, funnel } } } = await seen(rows.find(({ beyond }) => beyond > 0)?.code ?? null);
  const outlier = funnel?.points.find(({ beyond }) => beyond === 'far');
  const { publicationId, siteKey, name } = dots.find((dot) => dot.siteKey === outlier?.siteKey) ?? dots[0]!;
  const { openConversation: { id } } = await analyst.ask<{ openConversation: { id: string } }>('mutation ($input: OpenConversationInput!) { openConversation(input: $input) { id } }', {
    input: { publicationId, siteKey, code, text: 'Dit cijfer ligt verder van het netwerk dan toeval verklaart. Klopt de invoer, en herkennen jullie het?' },
  });
  const officer = await as(OFFICERS[/aanbieder ([A-D])/.exec(name ?? '')![1] as keyof typeof OFFICERS]);
  const write = (note: { step: string; text: string; onDate?: string }, after: number) => officer.ask('mutation ($input: WriteConversationInput!) { writeConversation(input: $input) { id } }', { input: { id, after, ...note } });
  await write({ step: 'explain', text: 'De invoer klopt. Twee medewerkers waren nieuw en nog niet opgeleid toen zij de lijst invulden.' }, 1);
  await write({ step: 'act', text: 'Beiden volgen de training, en we vullen de lijst daarna opnieuw in.', onDate: addDays(today, 60) }, 2);
}
