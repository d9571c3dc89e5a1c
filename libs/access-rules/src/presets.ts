import type { OrganisationKind } from './roles.ts';

/** Several roles that one person often has, to give in one choice. The person holds the roles; a preset is nothing that is kept. */
export interface Preset {
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly roleCodes: readonly string[];
}

/**
 * Small providers give several roles to one person. That opens no way round the duties that exclude each other: these are looked at per
 * case, so who scored a file does not review it and who helped a family does not assess it, whatever roles he has.
 */
export const PRESETS: Readonly<Record<OrganisationKind, readonly Preset[]>> = {
  provider: [
    {
      code: 'small_provider', roleCodes: ['quality_officer', 'team_leader', 'behavioural_scientist'],
      name: { nl: 'Kleine aanbieder: kwaliteit, teamleider en gedragswetenschapper', en: 'Small provider: quality, team leader and behavioural scientist' },
    },
    {
      code: 'all_but_scoring', roleCodes: ['professional', 'team_leader', 'behavioural_scientist', 'quality_officer', 'reviewer', 'director', 'administrator'],
      name: { nl: 'Alles behalve beoordelen', en: 'Everything but assessing' },
    },
    { code: 'working_team_leader', roleCodes: ['professional', 'team_leader'], name: { nl: 'Meewerkend teamleider', en: 'Team leader with own cases' } },
    { code: 'quality_and_approval', roleCodes: ['quality_officer', 'reviewer'], name: { nl: 'Kwaliteit en akkoord', en: 'Quality and approval' } },
    { code: 'director_administrator', roleCodes: ['director', 'administrator'], name: { nl: 'Directeur die ook beheert', en: 'Director who also administers' } },
  ],
  licence_holder: [{ code: 'whole_office', roleCodes: ['method_owner', 'benchmark_analyst', 'administrator'], name: { nl: 'Klein bureau: alle rollen', en: 'Small office: all roles' } }],
  municipality: [{ code: 'whole_office', roleCodes: ['policy_officer', 'administrator'], name: { nl: 'Klein bureau: alle rollen', en: 'Small office: all roles' } }],
  inspectorate: [{ code: 'whole_office', roleCodes: ['inspector', 'administrator'], name: { nl: 'Klein bureau: alle rollen', en: 'Small office: all roles' } }],
};
