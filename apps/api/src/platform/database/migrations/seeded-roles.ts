/** Rows of every organisation at once: the owner is held to row security too, so it steps aside for the length of the statement. */
const everywhere = (statement: string) => `
      alter table role no force row level security;
      ${statement};
      alter table role force row level security;`;

/** A verb that came later, for the seeded roles of organisations that are there already. */
export const grantToSeeded = (verb: string, reach: string, ...codes: string[]): string => everywhere(`
      update role set revision = revision + 1, grants = grants || jsonb_build_array(jsonb_build_object('verb', '${verb}', 'reach', '${reach}'))
      where seeded and code in (${codes.map((code) => `'${code}'`).join(', ')}) and not grants @> '[{"verb": "${verb}"}]'`);

/** Takes a verb out of every role: without it a role that holds it cannot be read. */
export const revokeEverywhere = (verb: string): string => everywhere(`
      update role set revision = revision + 1, grants = coalesce((select jsonb_agg(g) from jsonb_array_elements(grants) g where g ->> 'verb' <> '${verb}'), '[]')
      where grants @> '[{"verb": "${verb}"}]'`);
