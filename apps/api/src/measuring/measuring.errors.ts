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
  roundOpen: refusal('ROUND_OPEN', {
    nl: 'Deze ronde is al open.', en: 'This round is open already.',
  }, { constraints: ['round_edition_pkey'] }),
  editionFrozen: refusal('ROUND_EDITION_FROZEN', {
    nl: 'Een eerdere editie van een ronde verandert niet meer.', en: 'An earlier edition of a round does not change any more.',
  }, { constraints: ['round_edition_frozen', 'edition_case_frozen', 'edition_response_frozen', 'edition_answer_frozen', 'edition_document_frozen', 'edition_final_answer_frozen', 'edition_call_frozen'] }),
  roundImported: refusal('ROUND_IMPORTED', {
    nl: 'Deze ronde is elders gescoord en hier ingelezen. Er wordt niet getrokken, verdeeld of gescoord.',
    en: 'This round was scored elsewhere and imported. Nothing is drawn, assigned or scored in it.',
  }, { constraints: ['assignment_imported', 'response_imported', 'round_import_stays'] }),
  notImported: refusal('ROUND_NOT_IMPORTED', {
    nl: 'Deze ronde wordt hier gescoord. Er kunnen geen ingevulde lijsten in worden ingelezen.', en: 'This round is scored here. No filled-in lists can be imported into it.',
  }),
  importFinished: refusal('ROUND_IMPORT_FINISHED', {
    nl: 'Het inlezen van deze ronde is afgesloten. Sluit de ronde, of heropen haar om nog iets in te lezen.',
    en: 'The importing of this round has been finished. Close the round, or reopen it to import more.',
  }),
  importEmpty: refusal('ROUND_IMPORT_EMPTY', {
    nl: 'In deze ronde is nog geen ingevulde lijst ingelezen.', en: 'No filled-in list has been imported into this round yet.',
  }),
  importedBefore: refusal('ROUND_IMPORTED_BEFORE', {
    nl: 'Dit bestand is al ingelezen als ronde over deze periode.', en: 'This file has been imported already, as a round over this period.',
  }, { constraints: ['round_import_file_key'] }),
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
  onlyFromOutsideMeanwhile: refusal('ASSIGNMENT_ONLY_FROM_OUTSIDE_MEANWHILE', {
    nl: 'In deze ronde scoren alleen beoordelaars van buiten de organisatie, en dit lid hoort er nu bij. Kies een ander.',
    en: 'Only assessors from outside the organisation score in this round, and this member now belongs to it. Choose somebody else.',
  }, { constraints: ['assignment_only_from_outside'] }),
  membersRoundFromOutside: refusal('MEMBER_ONLY_FROM_OUTSIDE', {
    nl: 'Dit lid scoort in een ronde waarin alleen mensen van buiten scoren, en kan daarom nu niet "van binnen" worden. Wacht tot die dossiers zijn goedgekeurd, haal ze terug of laat ze uit de ronde.',
    en: 'This member scores in a round that is for people from outside only, and so cannot become an insider now. Wait until those files are approved, take them back or leave them out of the round.',
  }, { constraints: ['member_only_from_outside'] }),
  membersFamilyObjects: refusal('MEMBER_FAMILY_OBJECTS', {
    nl: 'Dit lid heeft een dossier van een gezin dat niet wil dat iemand van buiten het leest, en kan daarom nu niet "van buiten" worden. Geef dat dossier eerst aan een ander, of laat het uit de ronde.',
    en: 'This member has the file of a family that objects to outsiders reading it, and so cannot become an outsider now. Give that file to somebody else first, or leave it out of the round.',
  }, { constraints: ['member_family_objects'] }),
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
  sameAssessor: refusal<{ cases: readonly NamedCase[]; names: string }>('ASSIGNMENT_SAME_ASSESSOR', {
    nl: 'Wie de ene beoordeling van een dossier doet, doet niet ook de andere: {names}.', en: 'Who gives one opinion on a file does not give the other too: {names}.',
  }),
  sameAssessorMeanwhile: refusal('ASSIGNMENT_SAME_ASSESSOR_MEANWHILE', {
    nl: 'Deze beoordelaar heeft de andere beoordeling van een van de dossiers. Kies een ander.',
    en: 'This assessor has the other opinion on one of the files. Choose somebody else.',
  }, { constraints: ['assignment_assessor_key'] }),
  knowsOther: refusal('ASSIGNMENT_KNOWS_OTHER', {
    nl: 'Deze beoordelaar heeft de andere beoordeling van een van de dossiers al gezien. Kies een ander.',
    en: 'This assessor has already seen the other opinion on one of the files. Choose somebody else.',
  }, { constraints: ['assignment_knows_other'] }),
  noSecondOpinion: refusal<{ names: string }>('ASSIGNMENT_NO_SECOND_OPINION', {
    nl: 'Niet geloot voor een tweede beoordeling: {names}.', en: 'Not drawn for a second opinion: {names}.',
  }),
  noSecondOpinionMeanwhile: refusal('ASSIGNMENT_NO_SECOND_OPINION_MEANWHILE', {
    nl: 'Een van de dossiers krijgt geen tweede beoordeling. Bekijk de verdeling opnieuw.', en: 'One of the files gets no second opinion. Look at the assignments again.',
  }, { constraints: ['assignment_no_second_opinion'] }),
  secondNotWaivable: refusal('SECOND_OPINION_NOT_WAIVABLE', {
    nl: 'Dit dossier krijgt geen tweede beoordeling, of die is al ingeleverd.', en: 'This file gets no second opinion, or that has been handed in already.',
  }),
  finalNotOwn: refusal('FINAL_ANSWER_NOT_OWN', {
    nl: 'U hebt dit dossier zelf gescoord. Een ander geeft het eindoordeel.', en: 'You scored this file yourself. Somebody else gives the final answer.',
  }, { constraints: ['final_answer_not_own'] }),
  finalBothIn: refusal('FINAL_ANSWER_TOO_EARLY', {
    nl: 'Een eindoordeel kan pas als beide beoordelingen zijn ingeleverd.', en: 'A final answer can be given only once both opinions have been handed in.',
  }, { constraints: ['final_answer_both_in'] }),
  noDifference: refusal('FINAL_ANSWER_NO_DIFFERENCE', {
    nl: 'De beoordelaars verschillen niet over deze vraag.', en: 'The assessors do not differ on this question.',
  }),
  finalStands: refusal('FINAL_ANSWER_STANDS', {
    nl: 'Over dit dossier is al een eindoordeel gegeven. Het kan niet meer terug naar de beoordelaar.',
    en: 'A final answer has been given about this file. It can no longer be returned to the assessor.',
  }, { constraints: ['final_answer_stands'] }),
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
  noPhoneSample: refusal('REACHABILITY_NOT_ASKED', {
    nl: 'De checklist van deze ronde vraagt geen belproef.', en: 'The checklist of this round asks for no telephone sample.',
  }),
  coachNotInRound: refusal('REACHABILITY_COACH_NOT_IN_ROUND', {
    nl: 'Deze professional is van geen van de getrokken dossiers de laatste coach.', en: 'This professional is the latest coach of none of the drawn files.',
  }),
  ownCall: refusal('REACHABILITY_OWN_CALL', {
    nl: 'Niemand belt zichzelf. Laat een ander deze coach bellen.', en: 'Nobody calls himself. Let somebody else call this coach.',
  }),
  officeHours: refusal('REACHABILITY_OFFICE_HOURS', {
    nl: 'De belproef is buiten kantoortijd.', en: 'The telephone sample is outside office hours.',
  }, { constraints: ['reachability_call_outside_office_hours'] }),
  calledMeanwhile: refusal('REACHABILITY_MEANWHILE', {
    nl: 'Een ander heeft zojuist een belletje naar deze coach vastgelegd. Bekijk de lijst opnieuw.', en: 'Somebody else has just recorded a call to this coach. Look at the list again.',
  }, { constraints: ['reachability_call_professional_key'] }),
  calledByOther: refusal('REACHABILITY_CALLED_BY_OTHER', {
    nl: 'Een ander heeft deze coach al gebeld. Wie dat was, kan het wijzigen, of wie de ronde organiseert.',
    en: 'Somebody else has already called this coach. Whoever that was can change it, or whoever organises the round.',
  }),
  answeredByCall: refusal('RESPONSE_ANSWERED_BY_CALL', {
    nl: 'Het antwoord op deze vraag komt uit de belproef.', en: 'The answer to this question comes from the telephone sample.',
  }),
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
    nl: 'De ronde kan nog niet dicht: {count} dossiers houden haar open. De voortgang noemt ze.',
    en: 'The round cannot be closed yet: {count} files keep it open. The progress names them.',
  }),
};

/** Client numbers and trajectories as a sentence can list them; the rest is in the details. */
export const namesOf = (cases: readonly CaseName[]): string =>
  cases.slice(0, 10).map(({ clientNumber, trajectoryNumber }) => `${clientNumber} (${trajectoryNumber})`).join(', ') + (cases.length > 10 ? ', …' : '');
