import { type Definition, type Instrument, items, type Item, type Section, validateAnswer } from '@getrouw/domain';
import { badField, type RequestContext } from '../platform/index.ts';
import type { SatisfactionAnswerInput } from './client.input.ts';
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

/** The answers of a whole form by list, each checked; refuses a form in which nothing was filled in. */
export function answersGiven(definition: Definition, answers: readonly SatisfactionAnswerInput[]): { instrumentCode: string; answers: Record<string, unknown> }[] {
  const given = answers.filter(({ value }) => value !== null && value !== undefined).map(({ instrumentCode, itemCode, value }, index) => {
    const item = satisfactionItem(definition, instrumentCode, itemCode);
    if (!item) throw badField(`answers.${index}.itemCode`, { nl: 'wordt hier niet gevraagd', en: 'is not asked here' });
    const checked = validateAnswer(definition, item, value);
    if (!checked.ok) throw badField(`answers.${index}.value`, checked.problem.message);
    return { instrumentCode, itemCode, value: checked.value };
  });
  if (given.length === 0) throw badField('answers', { nl: 'er is nog niets ingevuld', en: 'nothing has been filled in yet' }, { nl: 'ten minste één antwoord', en: 'one answer or more' });
  return [...Map.groupBy(given, ({ instrumentCode }) => instrumentCode)].map(([instrumentCode, of]) => ({ instrumentCode, answers: Object.fromEntries(of.map(({ itemCode, value }) => [itemCode, value])) }));
}

/** What the client said at an evaluation; that he did, as long as it is not to be read. What a professional typed in he has read already. */
export const satisfactionOf = (ctx: RequestContext, evaluationId: string, blind: boolean) => ctx.unit.sql<NamedSatisfaction>(`
  select s.instrument_code, s.answered_on, s.refused, s.refused_because, s.on_paper, m.name as recorded_by, case when s.on_paper or not $3 then s.answers end as answers
  from satisfaction s left join member m on m.organisation_id = s.organisation_id and m.id = s.recorded_by where s.organisation_id = $1 and s.evaluation_id = $2 order by s.instrument_code`, [ctx.organisationId, evaluationId, blind]);
