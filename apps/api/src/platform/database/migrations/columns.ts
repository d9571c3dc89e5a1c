/** How a table of an organisation begins. */
export const org = (table: string): string => `organisation_id uuid not null constraint ${table}_organisation_fkey references auth.organisation,
        id uuid not null,`;

export const trajectory = (table: string): string => `constraint ${table}_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory`;
export const member = (table: string, column: string): string => `constraint ${table}_${column}_fkey foreign key (organisation_id, ${column}) references member`;
