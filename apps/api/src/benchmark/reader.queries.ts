import { type ReaderFigure, type ReaderPeriod, readerTable, type Text } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import type { Locale, RequestContext } from '../platform/index.ts';
import { type FigureKind, WHOLE } from '../publishing/index.ts';
import type { Organisation } from '../tenancy/index.ts';
import { targetOf } from './network.ts';
import { readerPdf } from './reader-pdf.ts';
import { WORDS } from './reader-words.ts';
import { readerXlsx } from './reader-xlsx.ts';
import type { BinaryFile, ReaderFormat, ReaderMethod, ReaderOutcomes } from './reader.type.ts';

interface PeriodRow {
  provider: Organisation;
  definitionCode: string;
  methodName: Text | null;
  kind: FigureKind;
  publicationId: string;
  fromOn: string;
  untilOn: string;
  minimumGroup: number;
  families: number | null;
  purpose: string;
  figures: (Omit<ReaderFigure, 'target'> & { norm: number | null; comparison: 'at_least' | 'below' | null })[];
}

/** What providers published to the own organisation of the whole of a method: per provider and method its figures period by period. */
export async function outcomesForReader(ctx: RequestContext): Promise<ReaderOutcomes> {
  // A licence holder compares: a page of everything that hundreds of providers published to it would have no end.
  if (ctx.organisation!.kind === 'licence_holder') return { methods: [] };
  const rows = await ctx.unit.sql<PeriodRow>(`
    select jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind) as provider, p.definition_code, p.kind, p.id as publication_id, p.from_on, p.until_on, p.minimum_group, p.families, a.purpose, m.name as method_name,
      (select jsonb_agg(jsonb_build_object('code', f.code, 'name', f.name, 'meaning', f.meaning, 'unit', f.unit, 'measure', f.measure, 'norm', f.norm, 'comparison', f.comparison, 'scale', f.scale, 'hidden', f.hidden, 'n', f.n, 'value', f.value, 'sd', f.sd,
          'explanation', f.explanation) order by f.place)
        from published_figure f where f.organisation_id = p.organisation_id and f.publication_id = p.id and f.site_key = '${WHOLE}') as figures
    from publication p join auth.organisation o on o.id = p.organisation_id join agreement a on a.organisation_id = p.agreement_organisation_id and a.id = p.agreement_id
      left join auth.published_methods(null) m on m.code = p.definition_code
    where p.audience_id = $1 and not exists (select from publication_withdrawal w where w.organisation_id = p.organisation_id and w.publication_id = p.id)
      and not exists (select from publication n where n.organisation_id = p.organisation_id and n.replaces_id = p.id)
    order by o.name, o.id, p.definition_code, p.until_on`, [ctx.organisationId]);
  const groups = [...Map.groupBy(rows, ({ provider, definitionCode, kind }) => `${provider.id} ${definitionCode} ${kind}`).values()];
  return { methods: groups.map(methodOf) };
}

const TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' } as const;

/** The same as a file, with what figures mean. That it was taken is written down. */
export async function outcomesForReaderFile(ctx: RequestContext, format: ReaderFormat, locale: Locale): Promise<BinaryFile> {
  const { methods } = await outcomesForReader(ctx);
  const content = format === 'xlsx' ? readerXlsx(methods, locale) : await readerPdf(methods, ctx.clock.today(), locale);
  audit.recordRead(ctx, 'publication', methods.flatMap(({ table }) => table.periods.map(({ publicationId }) => publicationId)));
  return { fileName: `${WORDS[locale].title.toLowerCase().replaceAll(' ', '-')}-${ctx.clock.today()}.${format}`, mimeType: TYPES[format], content: content.toString('base64') };
}

function methodOf(rows: readonly PeriodRow[]): ReaderMethod {
  const { provider, definitionCode, methodName, kind, minimumGroup, purpose } = rows.at(-1)!;
  const periods = rows.map(({ publicationId, fromOn, untilOn, figures }): ReaderPeriod => ({
    publicationId, from: fromOn, until: untilOn, figures: (figures ?? []).map(({ norm, comparison, ...figure }) => ({ ...figure, target: targetOf(norm, comparison, figure.measure) })),
  }));
  const table = readerTable(periods);
  return {
    provider, definitionCode, name: methodName ?? { nl: definitionCode, en: definitionCode }, kind, minimumGroup, purpose, table,
    families: table.periods.map(({ publicationId }) => rows.find((each) => each.publicationId === publicationId)!.families),
  };
}
