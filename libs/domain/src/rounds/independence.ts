export type IndependenceConflict = 'helped_family' | 'works_in_team';

/**
 * Why somebody may not assess a family, where the instrument asks for independence; null when he may.
 * @param facts.helpedFamily he is or was a professional in a trajectory of the family.
 * @param facts.worksInTeam he works in a team that helped the family, or did during the help.
 */
export function independenceConflict(facts: { helpedFamily: boolean; worksInTeam: boolean }): IndependenceConflict | null {
  if (facts.helpedFamily) return 'helped_family';
  return facts.worksInTeam ? 'works_in_team' : null;
}
