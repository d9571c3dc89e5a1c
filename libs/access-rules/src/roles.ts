import type { Grant, Reach, Verb } from './verbs.ts';

export const ORGANISATION_KINDS = ['provider', 'licence_holder', 'municipality', 'inspectorate'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A role as an organisation of its kind starts with it; the organisation may change it afterwards. */
export interface SeededRole {
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly grants: readonly Grant[];
}

function role(code: string, nl: string, en: string, verbs: Partial<Record<Reach, readonly Verb[]>>): SeededRole {
  const grants = Object.entries(verbs).flatMap(([reach, list]) => list.map((verb) => ({ verb, reach: reach as Reach })));
  return { code, name: { nl, en }, grants };
}

const orientation = ['organisation.read', 'definition.read', 'programme.read'] as const;
const house = ['organisation.read', 'organisation.manage', 'member.read', 'member.manage', 'role.manage', 'audit.read', 'definition.read'] as const;
const administrator = role('administrator', 'Beheerder', 'Administrator', { organisation: house });

/** The roles each kind of organisation starts with. */
export const SEEDED_ROLES: Readonly<Record<OrganisationKind, readonly SeededRole[]>> = {
  provider: [
    role('professional', 'Professional', 'Professional', {
      own: ['case.read', 'case.write', 'professional.read', 'reachability.see', 'survey.answer'],
      organisation: orientation,
    }),
    role('team_leader', 'Teamleider', 'Team leader', {
      team: ['case.read', 'case.write', 'professional.read', 'survey.lead', 'result.read'],
      organisation: orientation,
    }),
    role('behavioural_scientist', 'Gedragswetenschapper', 'Behavioural scientist', {
      own: ['registration.code'],
      organisation: [...orientation, 'case.read', 'professional.read', 'result.read', 'goal.code', 'evaluation.check'],
    }),
    role('quality_officer', 'Kwaliteitsfunctionaris', 'Quality officer', {
      organisation: [
        ...orientation, 'programme.configure', 'instrument.design', 'member.read', 'case.read', 'case.write', 'case.import', 'professional.read', 'professional.write', 'certificate.write',
        'round.read', 'round.plan', 'round.assign', 'round.close', 'round.reopen', 'round.import', 'response.reconcile', 'reachability.record', 'survey.lead', 'result.read', 'result.export',
        'publication.read', 'publication.prepare', 'benchmark.read', 'conversation.write',
      ],
    }),
    // Assessors are often outsiders: the response they were assigned carries all they need, and nothing else opens.
    role('assessor', 'Beoordelaar', 'Assessor', { own: ['response.score', 'reachability.record', 'registration.code'] }),
    role('reviewer', 'Reviewer (akkoordgever)', 'Reviewer', { organisation: ['response.review', 'response.reconcile'] }),
    role('director', 'Directeur', 'Director', {
      organisation: [...orientation, 'member.read', 'round.read', 'result.read', 'result.export', 'publication.read', 'publication.approve', 'agreement.manage', 'benchmark.read', 'conversation.write', 'audit.read'],
    }),
    role('administrator', 'Beheerder', 'Administrator', {
      organisation: [
        ...house, 'site.manage', 'team.manage', 'programme.read', 'programme.configure', 'instrument.design', 'professional.read', 'professional.write', 'certificate.write',
        'round.read', 'result.read',
      ],
    }),
  ],
  licence_holder: [
    role('method_owner', 'Methodiekeigenaar', 'Method owner', {
      organisation: ['organisation.read', 'member.read', 'definition.read', 'definition.release', 'licence.manage', 'publication.read', 'agreement.manage', 'benchmark.read', 'benchmark.share', 'conversation.write'],
    }),
    role('benchmark_analyst', 'Benchmarkanalist', 'Benchmark analyst', { organisation: ['organisation.read', 'definition.read', 'publication.read', 'benchmark.read', 'conversation.write'] }),
    administrator,
  ],
  municipality: [
    role('policy_officer', 'Beleidsmedewerker', 'Policy officer', { organisation: ['organisation.read', 'definition.read', 'publication.read', 'agreement.manage'] }),
    administrator,
  ],
  inspectorate: [
    role('inspector', 'Inspecteur', 'Inspector', { organisation: ['organisation.read', 'definition.read'] }),
    administrator,
  ],
};
