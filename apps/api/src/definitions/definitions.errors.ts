import { refusal } from '../platform/index.ts';
import type { RunningRound } from './configuration.type.ts';

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
  notNewer: refusal('DEFINITIONS_NOT_NEWER', {
    nl: 'Deze versie is niet nieuwer dan die waarmee u werkt.',
    en: 'This version is not newer than the one you work with.',
  }),
  roundsRunning: refusal<{ rounds: readonly RunningRound[]; dropped: readonly string[]; names: string }>('DEFINITIONS_ROUNDS_RUNNING', {
    nl: 'Er lopen nog rondes: {names}. Zij gaan door met de versie waarmee zij begonnen. Bevestig dat bij elke ronde.',
    en: 'Rounds are still running: {names}. They go on with the version they started with. Confirm that for each round.',
  }),
  releaseEdited: refusal('DEFINITIONS_RELEASE_EDITED', {
    nl: 'Deze vrijgave is onderweg veranderd: de inhoud past niet bij de controlecode van de licentiehouder. Zij wordt niet overgenomen. Vraag de licentiehouder om een nieuwe vrijgave.',
    en: 'This release was changed on the way: its contents do not match the hash of the licence holder. It is not taken over. Ask the licence holder for a new release.',
  }),
  licenceEnded: refusal('LICENCE_ENDED', {
    nl: 'Deze licentie is al beëindigd.', en: 'This licence has ended already.',
  }, { constraints: ['licence_end_key'] }),
  licenceOverlaps: refusal<{ from: string; until: string }>('LICENCE_OVERLAPS', {
    nl: 'Er is al een licentie voor hetzelfde in deze dagen: van {from} tot en met {until}.', en: 'There is a licence for the same in these days already: from {from} until {until}.',
  }),
};
