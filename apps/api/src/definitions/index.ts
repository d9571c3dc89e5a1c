import type { Concept } from '../concept.ts';
import { AdoptedVersionEntity, DefinitionReleaseEntity, DefinitionVersionEntity } from './definition.entity.ts';
import { DefinitionsModule } from './definitions.module.ts';
import { LicenceEndEntity, LicenceEntity, RecognitionEntity } from './licence.entity.ts';
import { ProgrammeConfigurationEntity, ProgrammeEntity, ProgrammeTeamEntity } from './programme.entity.ts';

export { adoptedVersions } from './adopted.queries.ts';
export { ConfigurationProblem, Deviation } from './configuration.type.ts';
export { configurationById, type KeptConfiguration, programmeConfigurationNow } from './configurations.queries.ts';
export { definitionDocuments } from './definitions.queries.ts';
export { documentHash } from './hash.ts';
export { LicenceMails } from './licence-mails.ts';
export { LicenceGap, RoundLicence } from './licence.type.ts';
export { roundLicence } from './licences.queries.ts';
export { AdoptedVersion, Programme } from './programme.type.ts';
export { programme, programmes } from './programmes.queries.ts';

export const definitionsConcept: Concept = {
  module: DefinitionsModule,
  entities: [DefinitionVersionEntity, DefinitionReleaseEntity, AdoptedVersionEntity, ProgrammeEntity, ProgrammeTeamEntity, ProgrammeConfigurationEntity, LicenceEntity, LicenceEndEntity, RecognitionEntity],
};
