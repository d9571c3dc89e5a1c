import { type Instrument, ownScores, type Scale, sections, type SurveyGroup, type SurveyResult } from '@getrouw/domain';
import { type Pin, pinned } from '../measuring/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import type { BesideProfile, MySurveyProfile, NoSurveyProfile, ProfileScore } from './survey-results.type.ts';

interface Own extends Pin {
  roundId: string;
  roundName: string;
  periodFrom: string;
  periodTo: string;
  privacy: MySurveyProfile['privacy'];
  isClosed: boolean;
  teamId: string;
  teamName: string;
  variants: string[];
  answered: boolean;
  answers: Record<string, unknown>;
  figures: SurveyResult | null;
}

/**
 * What the professional who is signed in scores, beside the team in which he was asked and beside everybody. Only he: the response is found through
 * the membership with which he began, by his name or by the pseudonym that is his. Of an anonymous survey nobody knows which answers are whose.
 */
export async function mySurveyProfile(ctx: RequestContext, slug: string): Promise<MySurveyProfile> {
  const [own] = await ctx.unit.sql<Own>(`
    select r.id as round_id, r.name as round_name, r.period_from, r.period_to, r.privacy, r.state = 'closed' as is_closed, r.instrument_code, r.adopted_version_id,
      r.configuration_id, v.sha256, x.team_id, t.name as team_name, x.variants, p.id is not null as answered, s.figures,
      coalesce((select jsonb_object_agg(n.item_code, n.value) from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id), '{}') as answers
    from professional f
      join respondent x on x.organisation_id = f.organisation_id and x.professional_id = f.id
      join round r on r.organisation_id = x.organisation_id and r.id = x.round_id
      join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
      join team t on t.organisation_id = x.organisation_id and t.id = x.team_id
      left join pseudonym y on y.organisation_id = f.organisation_id and y.professional_id = f.id
      left join response p on p.organisation_id = r.organisation_id and p.round_id = r.id and p.state = 'submitted'
        and case r.privacy when 'named' then p.respondent_id = x.id when 'pseudonymous' then p.pseudonym_id = y.id end
      left join snapshot s on s.organisation_id = r.organisation_id and s.round_id = r.id and s.edition = r.edition
    where f.organisation_id = $1 and case when x.link_used = 0 then f.member_id else x.member_id end = $2 and r.slug = $3`, [ctx.organisationId, ctx.memberId, slug]);
  if (!own) throw errors.notFound({ kind: 'round' });
  const { definition: { scales }, instrument } = await pinned(ctx, own);
  const { roundId, roundName, periodFrom, periodTo, privacy, teamName } = own;
  const without = whyWithout(own);
  return {
    roundId, roundName, periodFrom, periodTo, privacy, teamName, instrumentName: instrument.name, minimumGroup: instrument.policy.minimumGroup,
    without, scores: without ? [] : scoresOf(own, instrument, scales),
  };
}

function whyWithout({ privacy, isClosed, answered }: Own): NoSurveyProfile | null {
  if (privacy === 'anonymous') return 'anonymous';
  if (!isClosed) return 'running';
  return answered ? null : 'not_answered';
}

function scoresOf({ variants, answers, figures, teamId }: Own, instrument: Instrument, scales: readonly Scale[]): ProfileScore[] {
  const team = figures?.partitions.find(({ dimension }) => dimension === 'team')?.groups.find(({ key }) => key === teamId) ?? null;
  const names = new Map([...sections(instrument).map(({ section }) => section), ...instrument.factors ?? []].map(({ code, name }) => [code, name]));
  return ownScores(instrument, scales, { variants, answers }).flatMap(({ kind, code, scale, answered, items: count, mean, judgement }): ProfileScore[] => {
    const values = scales.find((each) => each.code === scale)!.options.flatMap(({ value }) => value ?? []);
    const beside = (group: SurveyGroup | null) => besideOf(group, kind, code, scale);
    return count === 0 ? [] : [{
      kind: kind, code, name: names.get(code)!, scaleFrom: Math.min(...values), scaleTo: Math.max(...values), answered, items: count, mean,
      norm: judgement?.from ?? null, faithful: judgement?.faithful ?? null, team: beside(team), whole: beside(figures?.whole ?? null),
    }];
  });
}

function besideOf(group: SurveyGroup | null, kind: 'section' | 'factor', code: string, scale: string): BesideProfile | null {
  const found = (kind === 'section' ? group?.sections : group?.factors)?.find((each) => each.code === code && each.scale === scale);
  return found && found.mean !== null ? { n: found.n, mean: found.mean } : null;
}
