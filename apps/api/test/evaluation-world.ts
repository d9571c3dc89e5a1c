import { np } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { uuid } from '../src/platform/index.ts';
import { addFamilies, type Measuring } from './measuring.ts';
import { runMethod } from './method.ts';

/** A youth with a goal, an evaluation that is open, with a link for the client, and one that is closed and waits to be read. */
export interface EvaluationWorld { programmeId: string; trajectoryId: string; goalId: string; openId: string; closedId: string; link: string; codeId: string; code: string }

export async function evaluatingOf(measuring: Measuring, provider: 'spirit' | 'radar'): Promise<EvaluationWorld> {
  const { app, cast, ask } = measuring;
  const [team, helper, officer] = provider === 'spirit' ? ['zuidoost', 'fatima', 'noor'] as const : ['feijenoord', 'daan', 'lotte'] as const;
  const { programmeId } = await runMethod(app, cast, provider, np, [cast.teams[team].id]);
  const [trajectoryId] = await addFamilies(measuring, [{ clientNumber: `${provider} EV`, team, programmeId, helpedBy: helper, endedOn: null }]) as [string];
  const goalId = uuid();
  await app.superuser(`insert into goal (organisation_id, id, family_id, trajectory_id, number, words, whose, set_on, scale, revision)
    select organisation_id, $2, family_id, id, 1, 'Ik slaap goed', 'youth', '2025-02-01', 'gas', 1 from trajectory where id = $1`, [trajectoryId, goalId]);
  const command = async <T>(person: PersonKey, name: string, type: string, fields: string, input: object) => (await ask<Record<string, T>>(person, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }))[name]!;
  const add = async (heldOn: string) => (await command<{ id: string }>(helper, 'addEvaluation', 'AddEvaluationInput', 'id', { trajectoryId, heldOn, final: true })).id;
  const [openId, closedId] = [await add('2025-06-02'), await add('2025-05-02')];
  await command(helper, 'closeRater', 'RaterReasonInput', 'id', { evaluationId: closedId, rater: 'client', reason: 'Kwam niet' });
  await command(helper, 'saveGoalScore', 'SaveGoalScoreInput', 'revision', { evaluationId: closedId, rater: 'professional', goalId, score: 1, unknown: false, revision: 0 });
  await command(helper, 'handInScores', 'RaterInput', 'id', { evaluationId: closedId, rater: 'professional' });
  await command(helper, 'closeEvaluation', 'EvaluationRevisionInput', 'id', { id: closedId, revision: 1 });
  const { link } = await command<{ link: string }>(helper, 'makeClientLink', 'MakeClientLinkInput', 'link', { evaluationId: openId, rater: 'client', device: false });
  const { id: codeId, code } = await command<{ id: string; code: string }>(officer, 'makeTeamCode', 'TeamCodeInput', 'id code', { programmeId, teamId: cast.teams[team].id });
  return { programmeId, trajectoryId, goalId, openId, closedId, link, codeId, code };
}
