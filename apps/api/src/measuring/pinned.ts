import { applyConfiguration, type Configuration, type Definition, type Deviation, deviations, type Instrument, type InstrumentSettings, licensedSettings } from '@getrouw/domain';
import { errors, type RequestContext } from '../platform/index.ts';

/** The version a round pinned as the provider works with it, and the instrument of it that the round applies. */
export interface Pinned {
  /** With what the pinned configuration changed in it. */
  definition: Definition;
  instrument: Instrument;
  settings: InstrumentSettings;
  /** How the instrument deviates from the licensed version. */
  deviations: Deviation[];
}

/** Which copy and configuration a row points at; all come from a row the caller may see. No configuration: the version as it is. */
export interface Pin { adoptedVersionId: string; sha256: string; configurationId: string | null; instrumentCode: string }

interface Kept { licensed: Definition; configuration: Configuration | null; effective: Definition }

const KEPT = 100;
const kept = new Map<string, Kept>();

/** The pinned definition. Copies and configurations never change, so they are read once and kept in memory. */
export async function pinned(ctx: RequestContext, pin: Pin): Promise<Pinned> {
  const key = `${pin.adoptedVersionId} ${pin.sha256} ${pin.configurationId ?? ''} ${pin.instrumentCode}`;
  const found = kept.get(key) ?? await read(ctx, pin);
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return pinnedOf(found.licensed, found.configuration, pin.instrumentCode, found.effective);
}

/** What a round with this version, configuration and instrument works with. */
export function pinnedOf(licensed: Definition, configuration: Configuration | null, instrumentCode: string, effective = effectiveOf(licensed, configuration, instrumentCode)): Pinned {
  const instrument = effective.instruments.find(({ code }) => code === instrumentCode)!;
  return {
    definition: effective, instrument,
    settings: configuration?.instruments.find((each) => each.instrument === instrumentCode) ?? licensedSettings(instrument),
    deviations: configuration ? deviations(licensed, configuration).filter((each) => each.instrument === instrumentCode) : [],
  };
}

const effectiveOf = (licensed: Definition, configuration: Configuration | null, instrumentCode: string): Definition => (configuration ? applyConfiguration(licensed, configuration, instrumentCode) : licensed);

async function read(ctx: RequestContext, { adoptedVersionId, sha256, configurationId, instrumentCode }: Pin): Promise<Kept> {
  const [row] = await ctx.unit.sql<{ licensed: Definition; configuration: Configuration | null }>(`
    select v.document as licensed, c.configuration
    from adopted_version v left join programme_configuration c on c.organisation_id = v.organisation_id and c.adopted_version_id = v.id and c.id = $4
    where v.organisation_id = $1 and v.id = $2 and v.sha256 = $3 and ($4::uuid is null or c.id is not null)`,
  [ctx.organisationId, adoptedVersionId, sha256, configurationId]);
  if (!row) throw errors.notFound({ kind: 'adoptedVersion' });
  return { ...row, effective: effectiveOf(row.licensed, row.configuration, instrumentCode) };
}
