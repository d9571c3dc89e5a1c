import { type Definition, scoredItems } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { uuid } from '../src/platform/index.ts';
import type { Measuring, RoundAnswer } from './measuring.ts';

/** So many professionals of one kind, each with the same answer to every statement, or with these. */
export interface Answering {
  team: 'zuidoost' | 'noord';
  count: number;
  /** Code of the option; null: handed in without any answer. */
  option: string | null;
  over?: Readonly<Record<string, string>>;
  variants?: string[];
  trained?: boolean;
  /** Asked, and never answered. */
  silent?: boolean;
  /** The first of them is this member. */
  member?: PersonKey;
}

interface SurveyFacts { adoptedVersionId: string; definition: Definition; year?: string; privacy?: 'named' | 'pseudonymous' | 'anonymous'; people: readonly Answering[] }

/** A survey at Spirit that runs, with answers as if they had been given; in SQL, because giving them takes a request each. */
export async function surveyInHand({ app, cast, ask }: Measuring, { adoptedVersionId, definition, year = '2025', privacy = 'pseudonymous', people }: SurveyFacts): Promise<RoundAnswer> {
  const { planRound: round } = await ask<{ planRound: RoundAnswer }>('noor', 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id slug name state revision } }', { input: {
    name: `Enquête ${year}`, adoptedVersionId, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, referenceDate: `${year}-06-01`, teamIds: [cast.teams.zuidoost.id, cast.teams.noord.id],
  } });
  const organisationId = cast.organisations.spirit.id;
  const codes = scoredItems(definition.instruments[0]!).map(({ code }) => code);
  await app.superuser(`update round set state = 'scoring', privacy = $2, answer_by = period_to, revision = revision + 1 where id = $1`, [round.id, privacy]);
  for (const { team, count, option, over = {}, variants = [], trained = false, silent = false, member } of people) {
    for (let index = 0; index < count; index += 1) {
      const memberId = member && index === 0 ? cast.people[member].memberId : null;
      const [respondentId, responseId, pseudonymId, freshId] = [uuid(), uuid(), uuid(), uuid()];
      const [known] = memberId ? await app.superuser<{ id: string }>('select id from professional where member_id = $1', [memberId]) : [];
      const professionalId = known?.id ?? freshId;
      if (!known) await app.superuser('insert into professional (organisation_id, id, staff_number, name, member_id, revision) values ($1, $2, $4, $4, $3, 1)', [organisationId, professionalId, memberId, professionalId.slice(-12)]);
      await app.superuser('insert into respondent (organisation_id, id, round_id, professional_id, team_id, variants, trained_on, answered) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        organisationId, respondentId, round.id, professionalId, cast.teams[team].id, variants, trained ? '2020-01-01' : null, !silent,
      ]);
      if (silent) continue;
      if (privacy === 'pseudonymous') await app.superuser('insert into pseudonym values ($1, $2, $3) on conflict do nothing', [organisationId, pseudonymId, professionalId]);
      const isAnonymous = privacy === 'anonymous';
      await app.superuser(`
        insert into response (organisation_id, id, round_id, opinion, state, needs_review, revision, privacy, respondent_id, pseudonym_id, team_id, variants, trained)
        values ($1, $2, $3, 'first', 'in_progress', false, 1, $4, $5, (select id from pseudonym where professional_id = $6), $7, $8, $9)`, [
        organisationId, responseId, round.id, privacy, privacy === 'named' ? respondentId : null, privacy === 'pseudonymous' ? professionalId : null,
        isAnonymous ? null : cast.teams[team].id, isAnonymous ? null : variants, isAnonymous ? null : trained,
      ]);
      const answers = Object.entries({ ...(option !== null && Object.fromEntries(codes.map((code) => [code, option]))), ...over });
      await app.superuser(`
        insert into answer (organisation_id, id, response_id, item_code, value, mark, saved_at, revision)
        select $1, gen_random_uuid(), $2, a ->> 0, a -> 1, false, '2025-07-01', 1 from jsonb_array_elements($3::jsonb) a`, [organisationId, responseId, JSON.stringify(answers)]);
      await app.superuser(`update response set state = 'submitted', submitted_at = $2, revision = 2 where id = $1`, [responseId, isAnonymous ? null : `${year}-07-01`]);
    }
  }
  return { ...round, revision: round.revision + 1 };
}

/** The same, closed by the quality officer. */
export async function closedSurvey(measuring: Measuring, facts: SurveyFacts): Promise<RoundAnswer> {
  const { id, revision, ...round } = await surveyInHand(measuring, facts);
  await measuring.ask('noor', 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { id } }', { id, revision });
  return { ...round, id, revision: revision + 1 };
}
