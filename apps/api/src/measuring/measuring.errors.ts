import { refusal } from '../platform/index.ts';
import type { ResponseState, RoundState } from './states.ts';

/** A case as errors name it. */
export interface CaseName { clientNumber: string; trajectoryNumber: number }

/** Why somebody does not assess a family; the names are those of the database's constraints. */
export type Involvement = 'assignment_helped_family' | 'assignment_works_in_team';

/** What a blocked closing or an assignment that cannot be made is about. */
export interface NamedCase extends CaseName { roundCaseId: string; code: string }

export const measuringErrors = {
  roundClosed: refusal('ROUND_CLOSED', {
    nl: 'Deze ronde is gesloten. Er verandert niets meer aan.', en: 'This round is closed. Nothing in it changes any more.',
  }, { constraints: ['round_closed'] }),
  roundState: refusal<{ state: RoundState; accepted: string }>('ROUND_STATE', {
    nl: 'Dit kan niet in de stand waarin de ronde nu is ({state}). Wel bij: {accepted}.', en: 'This cannot be done while the round is {state}. It can when it is: {accepted}.',
  }),
  slugTaken: refusal('ROUND_NAME_TAKEN', {
    nl: 'Er is zojuist een ronde met deze naam gepland. Kies een andere naam.', en: 'A round of this name has just been planned. Choose another name.',
  }, { constraints: ['round_slug_key'] }),
  drawFrozen: refusal('ROUND_DRAW_FROZEN', {
    nl: 'De trekking ligt vast: er zijn dossiers verdeeld.', en: 'The draw is frozen: case files have been assigned.',
  }, { constraints: ['round_draw_frozen'] }),
  nothingToDraw: refusal('ROUND_NOTHING_TO_DRAW', {
    nl: 'Er is geen traject dat in deze ronde beoordeeld kan worden.', en: 'There is no trajectory that can be scored in this round.',
  }),
  notIndependent: refusal<{ cases: readonly NamedCase[]; names: string }>('ASSIGNMENT_NOT_INDEPENDENT', {
    nl: 'Wie een gezin hielp of in het team van het gezin werkt, beoordeelt het niet: {names}.', en: 'Who helped a family or works in its team does not assess it: {names}.',
  }),
  helpedFamily: refusal('ASSIGNMENT_HELPED_FAMILY', {
    nl: 'De beoordelaar van een dossier van dit gezin heeft het gezin geholpen. Geef het dossier eerst aan een ander.',
    en: 'The assessor of a case file of this family helped the family. Give the file to somebody else first.',
  }, { constraints: ['assignment_helped_family'] }),
  worksInTeam: refusal('ASSIGNMENT_WORKS_IN_TEAM', {
    nl: 'De beoordelaar van een dossier van dit gezin werkt in het team dat het gezin hielp. Geef het dossier eerst aan een ander.',
    en: 'The assessor of a case file of this family works in the team that helped the family. Give the file to somebody else first.',
  }, { constraints: ['assignment_works_in_team'] }),
  cannotScore: refusal<{ memberIds: readonly string[] }>('ASSIGNMENT_NO_ASSESSOR', {
    nl: 'Dit lid kan nu niet beoordelen: kies een lid met de rol van beoordelaar.', en: 'This member cannot score at present: choose a member with the role of assessor.',
  }),
  onlyFromOutside: refusal<{ memberIds: readonly string[] }>('ASSIGNMENT_ONLY_FROM_OUTSIDE', {
    nl: 'In deze ronde scoren alleen beoordelaars van buiten de organisatie. Kies een lid dat van buiten komt.',
    en: 'Only assessors from outside the organisation score in this round. Choose a member who comes from outside.',
  }),
  familyObjects: refusal<{ cases: readonly NamedCase[]; names: string }>('ASSIGNMENT_FAMILY_OBJECTS', {
    nl: 'Het gezin wil niet dat iemand van buiten het dossier leest: {names}. Kies een beoordelaar van de eigen organisatie.',
    en: 'The family objects to an outsider reading its file: {names}. Choose an assessor of your own organisation.',
  }),
  familyObjectsMeanwhile: refusal('ASSIGNMENT_FAMILY_OBJECTS_MEANWHILE', {
    nl: 'Een gezin heeft zojuist laten weten dat niemand van buiten het dossier mag lezen. Bekijk de verdeling opnieuw.',
    en: 'A family has just let know that no outsider may read its file. Look at the assignments again.',
  }, { constraints: ['assignment_family_objects'] }),
  objectionStands: refusal('CASE_FAMILY_OBJECTS', {
    nl: 'Het gezin wil niet dat iemand van buiten het dossier leest. Zolang dat zo is, blijft het dossier uit deze ronde.',
    en: 'The family objects to an outsider reading its file. As long as it does, the file stays out of this round.',
  }),
  alreadyAssigned: refusal<{ cases: readonly NamedCase[]; names: string }>('ASSIGNMENT_EXISTS', {
    nl: 'Al verdeeld: {names}. Haal het dossier eerst terug.', en: 'Assigned already: {names}. Take the file back first.',
  }),
  assignedMeanwhile: refusal('ASSIGNMENT_MEANWHILE', {
    nl: 'Een van de dossiers is zojuist verdeeld. Bekijk de verdeling opnieuw.', en: 'One of the files has just been assigned. Look at the assignments again.',
  }, { constraints: ['assignment_round_case_key'] }),
  notAssignable: refusal<{ cases: readonly NamedCase[]; names: string }>('ASSIGNMENT_NOT_POSSIBLE', {
    nl: 'Niet te verdelen, want niet getrokken of uit de ronde gelaten: {names}.', en: 'Not to be assigned, because not drawn or left out of the round: {names}.',
  }),
  answersExist: refusal('ASSIGNMENT_BEGUN', {
    nl: 'De beoordelaar is al begonnen. Het dossier kan niet meer worden teruggehaald.', en: 'The assessor has begun. The file can no longer be taken back.',
  }, { constraints: ['answer_response_fkey', 'document_check_response_fkey', 'review_comment_response_fkey'] }),
  secrecyNotDeclared: refusal('RESPONSE_SECRECY_NOT_DECLARED', {
    nl: 'Verklaar eerst dat u geheimhoudt wat u leest.', en: 'Declare first that you keep secret what you read.',
  }),
  independenceNotDeclared: refusal('RESPONSE_INDEPENDENCE_NOT_DECLARED', {
    nl: 'Verklaar eerst dat u niet bij de hulp aan dit gezin betrokken was.', en: 'Declare first that you had no part in the help to this family.',
  }),
  responseNotOpen: refusal('RESPONSE_NOT_OPEN', {
    nl: 'Dit dossier is ingeleverd of uit de ronde gelaten; de antwoorden kunnen niet meer veranderen.',
    en: 'This file has been handed in or left out of the round; its answers can no longer change.',
  }, { constraints: ['response_not_open'] }),
  responseState: refusal<{ state: ResponseState }>('RESPONSE_STATE', {
    nl: 'Dit kan niet in de stand waarin het dossier nu is ({state}).', en: 'This cannot be done while the file is {state}.',
  }),
  ownResponse: refusal('REVIEW_NOT_OWN', {
    nl: 'U hebt dit dossier zelf gescoord. Een ander beoordeelt het.', en: 'You scored this file yourself. Somebody else reviews it.',
  }, { constraints: ['review_not_own'] }),
  notLeftOut: refusal('CASE_NOT_LEFT_OUT', {
    nl: 'Dit dossier doet al mee in de ronde.', en: 'This file takes part in the round already.',
  }),
  alreadyLeftOut: refusal('CASE_LEFT_OUT', {
    nl: 'Dit dossier is al uit de ronde gelaten.', en: 'This file has been left out of the round already.',
  }),
  workLeftBehind: refusal<{ trajectories: readonly unknown[]; assignments: readonly unknown[]; names: string }>('LEAVING_WORK_OPEN', {
    nl: 'Er is nog werk dat aan niemand is overgedragen: {names}.', en: 'There is work that has not been handed over to anybody: {names}.',
  }),
  takerAssesses: refusal<{ takers: string; names: string }>('LEAVING_TAKER_ASSESSES', {
    nl: 'Wie een gezin beoordeelt, helpt het niet. {takers} beoordeelt een dossier van dit gezin en kan dit niet overnemen: {names}.',
    en: 'Who assesses a family does not help it. {takers} assesses a file of this family and cannot take this over: {names}.',
  }),
  notComplete: refusal<{ blockers: readonly NamedCase[]; count: number }>('ROUND_NOT_COMPLETE', {
    nl: 'De ronde kan nog niet dicht: {count} dossiers zijn niet goedgekeurd en niet uit de ronde gelaten.',
    en: 'The round cannot be closed yet: {count} files are neither approved nor left out.',
  }),
};

/** Client numbers and trajectories as a sentence can list them; the rest is in the details. */
export const namesOf = (cases: readonly CaseName[]): string =>
  cases.slice(0, 10).map(({ clientNumber, trajectoryNumber }) => `${clientNumber} (${trajectoryNumber})`).join(', ') + (cases.length > 10 ? ', …' : '');
