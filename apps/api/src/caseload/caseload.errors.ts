import { refusal } from '../platform/index.ts';

export const caseloadErrors = {
  clientNumberTaken: refusal('CASELOAD_CLIENT_NUMBER_TAKEN', {
    nl: 'Er is al een gezin met dit cliëntnummer.', en: 'There is a family with this client number already.',
  }, { constraints: ['family_client_number_key'] }),
  staffNumberTaken: refusal('CASELOAD_STAFF_NUMBER_TAKEN', {
    nl: 'Er is al een professional met dit personeelsnummer.', en: 'There is a professional with this staff number already.',
  }, { constraints: ['professional_staff_number_key'] }),
  memberIsProfessional: refusal('CASELOAD_MEMBER_IS_PROFESSIONAL', {
    nl: 'Dit lid is al gekoppeld aan een andere professional.', en: 'This member is linked to another professional already.',
  }, { constraints: ['professional_member_key'] }),
  alreadyInTrajectory: refusal('CASELOAD_ALREADY_IN_TRAJECTORY', {
    nl: 'Deze professional staat al in dit traject met dezelfde begindatum.', en: 'This professional is in this trajectory already with the same start date.',
  }, { constraints: ['trajectory_professional_key'] }),
  certificateThere: refusal('CASELOAD_CERTIFICATE_THERE', {
    nl: 'Dit certificaat van deze dag staat er al.', en: 'This certificate of this day is there already.',
  }, { constraints: ['certificate_key'] }),
  takerGone: refusal<{ names: string; day: string }>('CASELOAD_TAKER_GONE', {
    nl: 'Werkt op {day} niet (meer) en kan dus niets overnemen: {names}.', en: 'Does not work on {day} (any more), and so cannot take over: {names}.',
  }),
  openEvaluations: refusal<{ days: string }>('CASELOAD_OPEN_EVALUATIONS', {
    nl: 'Er staat nog een evaluatie open ({days}). Sluit die eerst af, met een reden voor wie niet heeft gescoord.',
    en: 'An evaluation is still open ({days}). Close it first, with a reason for who did not score.',
  }),
  noTargetGroup: refusal('CASELOAD_NO_TARGET_GROUP', {
    nl: 'Deze methodiek zegt niet voor wie zij bedoeld is; er valt niets te wegen.', en: 'This method does not say whom it is meant for; there is nothing to weigh.',
  }),
  notAProfessional: refusal('CASELOAD_NOT_A_PROFESSIONAL', {
    nl: 'U kunt alleen trajecten toevoegen waarin u zelf werkt, en uw account is niet gekoppeld aan een professional. Vraag een beheerder om dat te doen.',
    en: 'You can add only trajectories in which you work yourself, and your account is not linked to a professional. Ask an administrator to do that.',
  }),
};
