/** Surveys among professionals, as an organisation holds them over HTTP. */
import type { Sheet } from '../../libs/interventions/src/survey/sheets.ts';
import type { Session } from './client.ts';

export interface SurveyPlan { name: string; adoptedVersionId: string; periodFrom: string; periodTo: string; referenceDate: string }

/** Reads a survey that was filled in on paper and closes it; gives its address. */
export async function importSurvey(officer: Session, plan: SurveyPlan, source: string, rows: readonly Sheet[]): Promise<string> {
  const { beginImportedRound: round } = await officer.ask<{ beginImportedRound: { id: string; slug: string; revision: number } }>(
    'mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id slug revision } }', { input: { ...plan, sampling: 'all', source } });
  await officer.ask('mutation ($input: ImportSurveyInput!) { importSurvey(input: $input) { id } }', { input: {
    roundId: round.id, responses: rows.map(({ respondent, team, answers }) => ({ respondent, team, answers: Object.entries(answers).map(([itemCode, value]) => ({ itemCode, value })) })),
  } });
  const { finishImport } = await officer.ask<{ finishImport: { revision: number } }>('mutation ($id: ID!, $revision: Int!) { finishImport(roundId: $id, revision: $revision) { revision } }', { id: round.id, revision: round.revision });
  await officer.ask('mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }', { id: round.id, revision: finishImport.revision });
  return round.slug;
}
