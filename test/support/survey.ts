/** Professionals who work with Nieuwe Perspectieven, for surveys among them. */
import type { Session } from '../../infra/demonstration/client.ts';
import { adopt, type Team } from '../../infra/demonstration/provider.ts';
import { np } from '../../libs/interventions/src/index.ts';

export interface Worker { name: string; team: Team['name']; email?: string }

/** Takes the method into use with the teams of the workers, and puts these to work in them. */
export async function putToWork(officer: Session, workers: readonly Worker[]): Promise<void> {
  const { teams } = await officer.ask<{ teams: Team[] }>('{ teams { id name } }');
  const teamOf = (name: string) => teams.find((team) => team.name === name)!;
  await adopt(officer, np.versionCode, [...new Set(workers.map(({ team }) => team))].map(teamOf));
  const { definitions: { programmes } } = await officer.ask<{ definitions: { programmes: { id: string; definitionCode: string }[] } }>('{ definitions { programmes { id definitionCode } } }');
  const programmeId = programmes.find(({ definitionCode }) => definitionCode === np.code)!.id;
  const { professionals: { items: known } } = await officer.ask<{ professionals: { items: { id: string; name: string }[] } }>('{ professionals(first: 200) { items { id name } } }');
  for (const [index, { name, team, email = null }] of workers.entries()) {
    const professionalId = known.find((each) => each.name === name)?.id ?? (await officer.ask<{ addProfessional: { id: string } }>(
      'mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { id } }', { input: { staffNumber: `NP-${index + 1}`, name, email } },
    )).addProfessional.id;
    await officer.ask('mutation ($input: AddProfessionalTeamInput!) { addProfessionalTeam(input: $input) { id } }', {
      input: { professionalId, programmeId, teamId: teamOf(team).id, startsOn: '2020-01-01', variants: [] },
    });
  }
}
