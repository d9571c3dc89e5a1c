import { refusal } from '../platform/index.ts';

export const definitionErrors = {
  versionExists: refusal('DEFINITIONS_VERSION_EXISTS', {
    nl: 'Deze methodiek heeft al een versie met deze code. Geef de nieuwe versie een andere code.',
    en: 'This method already has a version with this code. Give the new version another code.',
  }, { constraints: ['definition_version_key'] }),
  versionFrozen: refusal('DEFINITIONS_VERSION_FROZEN', {
    nl: 'Een gepubliceerde versie verandert niet meer. Maak een nieuwe versie.',
    en: 'A published version no longer changes. Make a new version.',
  }, { constraints: ['definition_version_frozen'] }),
  notPublished: refusal('DEFINITIONS_NOT_PUBLISHED', {
    nl: 'Deze versie is nog een concept. Publiceer haar eerst.',
    en: 'This version is still a draft. Publish it first.',
  }),
};
