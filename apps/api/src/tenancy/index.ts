import type { Concept } from '../concept.ts';
import { SiteEntity, TeamEntity } from './team.entity.ts';
import { TenancyModule } from './tenancy.module.ts';

export { IsName } from './name.decorator.ts';
export { Organisation } from './organisation.type.ts';
export { TeamEntity } from './team.entity.ts';
export { Site, Team } from './team.type.ts';

export const tenancyConcept: Concept = { module: TenancyModule, entities: [SiteEntity, TeamEntity] };
