import type { Text } from '@getrouw/domain';

/** A made-up person of the demonstration. */
export interface DemonstrationPerson {
  email: string;
  name: string;
  organisation: (typeof DEMONSTRATION_ORGANISATIONS)[number]['slug'];
  /** Where the person works as well, in the same roles. */
  also?: 'radar';
  roleCodes: string[];
  /** What the person is shown as on the sign-in page. */
  role: Text;
  external: boolean;
}

/** One password for all: the accounts exist in demonstration mode only, and are shown to whoever opens the sign-in page. */
export const DEMONSTRATION_PASSWORD = 'samen-getrouw-kijken';

export const DEMONSTRATION_ORGANISATIONS = [
  { slug: 'radar-licentie', name: 'Radar, licentiehouder', kind: 'licence_holder' },
  { slug: 'jso', name: 'JSO, licentiehouder', kind: 'licence_holder' },
  { slug: 'vanmontfoort', name: 'VanMontfoort, licentiehouder', kind: 'licence_holder' },
  { slug: 'reset-a', name: 'ReSet-aanbieder A', kind: 'provider' },
  { slug: 'reset-b', name: 'ReSet-aanbieder B', kind: 'provider' },
  { slug: 'reset-c', name: 'ReSet-aanbieder C', kind: 'provider' },
  { slug: 'reset-d', name: 'ReSet-aanbieder D', kind: 'provider' },
  { slug: 'de-overstap', name: 'De Overstap', kind: 'provider' },
  { slug: 'radar', name: 'Radar Uitvoering', kind: 'provider' },
  { slug: 'spirit', name: 'Spirit Jeugd & Opvoedhulp', kind: 'provider' },
  { slug: 'amstelveld', name: 'Gemeente Amstelveld', kind: 'municipality' },
] as const;

const roles = {
  administrator: { nl: 'Beheerder', en: 'Administrator' },
  quality_officer: { nl: 'Kwaliteitsfunctionaris', en: 'Quality officer' },
  assessor: { nl: 'Beoordelaar', en: 'Assessor' },
  reviewer: { nl: 'Reviewer', en: 'Reviewer' },
  professional: { nl: 'Gezinscoach', en: 'Family coach' },
  team_leader: { nl: 'Teamleider', en: 'Team leader' },
  behavioural_scientist: { nl: 'Gedragswetenschapper', en: 'Behavioural scientist' },
  director: { nl: 'Directeur', en: 'Director' },
  method_owner: { nl: 'Methodiekeigenaar', en: 'Method owner' },
  benchmark_analyst: { nl: 'Benchmarkanalist', en: 'Benchmark analyst' },
  policy_officer: { nl: 'Beleidsmedewerker', en: 'Policy officer' },
} satisfies Record<string, Text>;

function person(organisation: DemonstrationPerson['organisation'], roleCode: keyof typeof roles, name: string, external = false): DemonstrationPerson {
  const local = name.toLowerCase().normalize('NFD').replace(/[^a-z ]/g, '').replaceAll(' ', '.');
  return { email: `${local}@${organisation}.example`, name, organisation, roleCodes: [roleCode], role: roles[roleCode], external };
}

/** The first of each organisation is its administrator, who adds the others. */
export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  person('spirit', 'administrator', 'Ilse Bakker'),
  person('spirit', 'quality_officer', 'Noor de Wit'),
  person('spirit', 'assessor', 'Tess Vermeer', true),
  person('spirit', 'assessor', 'Joris Kok', true),
  person('spirit', 'reviewer', 'Hanna Smit'),
  person('spirit', 'team_leader', 'Bram Visser'),
  person('spirit', 'professional', 'Fatima Idrissi'),
  person('spirit', 'behavioural_scientist', 'Sanne Mulder'),
  person('spirit', 'director', 'Pieter Dekker'),
  person('radar', 'administrator', 'Karim Haddad'),
  person('radar', 'quality_officer', 'Lotte Jansen'),
  person('radar', 'assessor', 'Ruben Prins', true),
  person('radar', 'reviewer', 'Eva Meijer'),
  person('radar', 'professional', 'Daan Willems'),
  person('radar', 'director', 'Wilma Huisman'),
  person('radar-licentie', 'administrator', 'Mila Brouwer'),
  person('radar-licentie', 'method_owner', 'Thijs van Dam'),
  person('radar-licentie', 'benchmark_analyst', 'Zoë Peters'),
  person('jso', 'administrator', 'Roos Dijkstra'),
  person('jso', 'method_owner', 'Willem Hofman'),
  person('jso', 'benchmark_analyst', 'Bas Verweij'),
  person('vanmontfoort', 'administrator', 'Femke Postma'),
  person('vanmontfoort', 'method_owner', 'Jasper Kuiper'),
  person('reset-a', 'administrator', 'Anneke Bos'),
  person('reset-a', 'quality_officer', 'Rik Maas'),
  { ...person('reset-a', 'professional', 'Lieke Bouwman'), role: { nl: 'Gezinswerker', en: 'Family worker' } },
  person('reset-a', 'team_leader', 'Hugo Peeters'),
  { ...person('reset-a', 'assessor', 'Mira Schouten', true), role: { nl: 'Tweede codeur', en: 'Second coder' } },
  person('reset-a', 'director', 'Marja Vink'),
  person('reset-b', 'administrator', 'Bea Kramer'),
  person('reset-b', 'quality_officer', 'Stijn Vos'),
  person('reset-b', 'director', 'Peter Hagen'),
  person('reset-c', 'administrator', 'Carla Dijk'),
  person('reset-c', 'quality_officer', 'Tim Hoek'),
  person('reset-c', 'director', 'Olga Brandt'),
  person('reset-d', 'administrator', 'Dora Smits'),
  person('reset-d', 'quality_officer', 'Wout Blok'),
  person('reset-d', 'director', 'Frits Timmer'),
  person('de-overstap', 'administrator', 'Elif Kaya'),
  person('de-overstap', 'quality_officer', 'Jeroen Prins'),
  person('de-overstap', 'team_leader', 'Nadia Amrani'),
  { ...person('de-overstap', 'professional', 'Sem de Boer'), role: { nl: 'Jongerenbegeleider', en: 'Youth worker' } },
  person('de-overstap', 'behavioural_scientist', 'Vera Lammers'),
  person('de-overstap', 'director', 'Samira Haddou'),
  person('amstelveld', 'administrator', 'Joost Verhagen'),
  person('amstelveld', 'policy_officer', 'Linda Kroon'),
  { ...person('spirit', 'behavioural_scientist', 'Marit Blom'), also: 'radar', role: { nl: 'Gedragswetenschapper, ook bij Radar', en: 'Behavioural scientist, at Radar too' } },
];
