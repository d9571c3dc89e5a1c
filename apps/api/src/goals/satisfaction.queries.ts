import { type Definition, type Instrument, items, type Item, type Section } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import type { NamedSatisfaction } from './evaluation.type.ts';

/** The lists in which clients say what they think of the help. */
export const satisfactionInstruments = ({ instruments }: Pick<Definition, 'instruments'>): Instrument[] =>
  instruments.filter(({ kind, policy }) => kind === 'satisfaction' && policy.filledInBy === 'client');

/** Those lists with their scales, and nothing that the study said of them; null where the method has none. */
export function satisfactionForm({ code, versionCode, name, scales, instruments }: Definition): Partial<Definition> | null {
  const asked = satisfactionInstruments({ instruments }).map(withoutStudy);
  return asked.length > 0 ? { code, versionCode, name, scales, instruments: asked } : null;
}

function withoutStudy(instrument: Instrument): Instrument {
  const { references: _, factors: __, outsideFactors: ___, ...asked } = instrument;
  return { ...asked, sections: asked.sections.map(sectionAsked) };
}

const sectionAsked = (section: Section): Section => ({
  ...section, ...(section.sections && { sections: section.sections.map(sectionAsked) }), ...(section.items && { items: section.items.map(itemAsked) }),
});

function itemAsked(item: Item): Item {
  const { remark: _, guidanceNote: __, ...asked } = item;
  return asked;
}

/** A question of one of these lists. */
export const satisfactionItem = (definition: Definition, instrumentCode: string, itemCode: string): Item | undefined => {
  const instrument = satisfactionInstruments(definition).find(({ code }) => code === instrumentCode);
  return instrument && items(instrument).map(({ item }) => item).find(({ code }) => code === itemCode);
};

/** What the client said at an evaluation; that he did, as long as it is not to be read. */
export const satisfactionOf = (ctx: RequestContext, evaluationId: string, blind: boolean) => ctx.unit.sql<NamedSatisfaction>(`
  select instrument_code, answered_on, refused, ${blind ? 'null::jsonb' : 'answers'} as answers from satisfaction where organisation_id = $1 and evaluation_id = $2 order by instrument_code`, [ctx.organisationId, evaluationId]);
