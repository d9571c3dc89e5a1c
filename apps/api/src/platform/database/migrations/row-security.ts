type Command = 'select' | 'insert' | 'update' | 'delete';

/**
 * What every business table gets: row security that also binds the owner, one policy for the own organisation, and only the
 * commands that the application needs.
 */
export function secure(table: string, ...commands: Command[]): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy mine on ${table} using (organisation_id = current_organisation()) with check (organisation_id = current_organisation());
    grant ${commands.join(', ')} on ${table} to getrouw_app;`;
}

/** Rows that nobody changes or removes once written, whatever role. */
export function freeze(table: string): string {
  return `create trigger frozen before update or delete on ${table} for each row execute function refuse_change();`;
}
