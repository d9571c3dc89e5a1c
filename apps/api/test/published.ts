import { uuid } from '../src/platform/index.ts';
import type { TestApp } from './harness.ts';

export interface GivenFigure { code: string; n?: number; value?: number; sd?: number | null; hidden?: true; measure?: 'share' | 'mean'; unit?: 'percent' | 'months' | 'scale'; norm?: number | null; comparison?: 'at_least' | 'below'; strata?: { key: string; n: number; x: number }[] | null; explanation?: string | null }
export interface GivenSite { key: string | null; name: string | null; figures: GivenFigure[] }
export interface GivenPublication {
  by: string;
  to: string;
  /** A member of whom it is addressed to, who proposed the agreement. */
  proposedBy: string;
  definitionCode?: string;
  kind?: string;
  versionCode?: string;
  from?: string;
  until?: string;
  namesSites?: boolean;
  publishedAt?: string;
  replacesId?: string;
  families?: number | null;
  sites: GivenSite[];
}

/** As if a provider had published this, past its own doors: an agreement, a publication and its figures. */
export async function publish(app: TestApp, { by, to, proposedBy, definitionCode = 'NP', kind = 'outcomes', versionCode = 'NP-1', from = '2025-01-01', until = '2025-12-31', namesSites = false, publishedAt = '2026-01-10', replacesId, families = null, sites }: GivenPublication): Promise<string> {
  const [agreementId, id] = [uuid(), uuid()];
  await app.superuser(`insert into agreement values ($1, $2, $3, $3, $1, $4, 'Vergelijken', array[$5], '2020-01-01', null, 5, $6, '2026-01-05', $7, 'Iemand')`, [to, agreementId, by, definitionCode, kind, namesSites, proposedBy]);
  await app.superuser(`
    insert into publication (organisation_id, id, audience_id, agreement_organisation_id, agreement_id, kind, definition_code, version_code, name, from_on, until_on, objections, minimum_group, disclosure_version, sha256, published_at, replaces_id, reason, families)
    values ($1, $2, $3, $3, $4, $5, $6, $7, 'Cijfers', $8, $9, 0, 5, '1', 'x', $10, $11, $12, $13)`, [by, id, to, agreementId, kind, definitionCode, versionCode, from, until, publishedAt, replacesId ?? null, replacesId ? 'Beter' : null, families]);
  const rows = sites.flatMap(({ key, name, figures }) => figures.map(({ code, n = null, value = null, sd = null, hidden = false, measure = 'share', unit = 'percent', norm = null, comparison = null, strata = null, explanation = null }, place) => (
    { site_key: key ?? '00000000-0000-0000-0000-000000000000', code, place, site_name: name, name: { nl: `Cijfer ${code}`, en: `Figure ${code}` }, unit, norm, comparison, measure, hidden, n, value, sd, strata, explanation })));
  await app.superuser(`
    insert into published_figure (organisation_id, publication_id, audience_id, site_key, code, place, site_name, name, unit, norm, comparison, measure, hidden, n, value, sd, strata, explanation)
    select $1, $2, $3, f.* from jsonb_to_recordset($4::jsonb) as f (site_key uuid, code text, place int, site_name text, name jsonb, unit text, norm numeric, comparison text, measure text, hidden boolean, n int, value numeric, sd numeric, strata jsonb, explanation text)`,
  [by, id, to, JSON.stringify(rows)]);
  return id;
}

/** Takes a publication back. */
export const withdrawn = (app: TestApp, id: string) => app.superuser(`insert into publication_withdrawal select organisation_id, gen_random_uuid(), audience_id, id, 'Fout', '2026-02-01' from publication where id = $1`, [id]);

/** Another provider with one site. */
export async function anotherProvider(app: TestApp, slug: string, name: string): Promise<{ id: string; siteKey: string }> {
  const id = uuid();
  await app.superuser(`insert into auth.organisation values ($1, $2, $3, 'provider', '2020-01-01')`, [id, slug, name]);
  return { id, siteKey: uuid() };
}
