import { refusal } from '../platform/index.ts';

export const accessErrors = {
  /** The same for an address that nobody has and for a wrong password. */
  signInRefused: refusal('ACCESS_SIGN_IN_REFUSED', {
    nl: 'E-mailadres of wachtwoord klopt niet.', en: 'The e-mail address or password is wrong.',
  }, { status: 401 }),
  needsHttps: refusal('ACCESS_NEEDS_HTTPS', {
    nl: 'Inloggen kan alleen via https, en deze verbinding is dat niet. Vraag wie deze installatie beheert om het adres.',
    en: 'Signing in needs https, and this connection is not. Ask who runs this installation for the address.',
  }, { status: 403 }),
  tooManyAttempts: refusal<{ minutes: number }>('ACCESS_TOO_MANY_ATTEMPTS', {
    nl: 'Te vaak een verkeerd wachtwoord. Probeer het over {minutes} minuten weer.', en: 'Too many wrong passwords. Try again in {minutes} minutes.',
  }, { status: 429 }),
  /** Also when the membership has ended. */
  notAMember: refusal('ACCESS_NOT_A_MEMBER', {
    nl: 'U werkt niet bij deze organisatie.', en: 'You do not work in this organisation.',
  }, { status: 404 }),
  organisationExists: refusal('ACCESS_ORGANISATION_EXISTS', {
    nl: 'Er is al een organisatie met deze korte naam of dit id.', en: 'There is an organisation with this slug or id already.',
  }, { constraints: ['organisation_slug_key', 'organisation_pkey'] }),
  roleCodeTaken: refusal('ACCESS_ROLE_CODE_TAKEN', {
    nl: 'Er is al een rol die zo heet. Kies een andere naam.', en: 'There is a role of that name already. Choose another name.',
  }, { constraints: ['role_code_key'] }),
  memberExists: refusal('ACCESS_MEMBER_EXISTS', {
    nl: 'Deze persoon is al lid van de organisatie.', en: 'This person is a member of the organisation already.',
  }, { constraints: ['member_account_key'] }),
  memberEnded: refusal('ACCESS_MEMBER_ENDED', {
    nl: 'Deze persoon was eerder lid van de organisatie. Geef het lidmaatschap een latere einddatum; een uitnodiging is niet nodig.',
    en: 'This person was a member of the organisation before. Give the membership a later end date; no invitation is needed.',
  }),
  invitedAlready: refusal('ACCESS_INVITED_ALREADY', {
    nl: 'Dit adres is al uitgenodigd. Stuur de uitnodiging opnieuw, of trek haar eerst in.', en: 'This address is invited already. Send that invitation again, or withdraw it first.',
  }, { constraints: ['invitation_open_key'] }),
  invitationAnswered: refusal('ACCESS_INVITATION_ANSWERED', {
    nl: 'Deze uitnodiging is al aangenomen of ingetrokken.', en: 'This invitation was accepted or withdrawn already.',
  }),
  memberEndsBeforeStart: refusal('ACCESS_MEMBER_ENDS_BEFORE_START', {
    nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.',
  }, { constraints: ['member_dates_in_order', 'team_membership_dates_in_order', 'invitation_dates_in_order'] }),
  alreadyInTeam: refusal('ACCESS_ALREADY_IN_TEAM', {
    nl: 'Dit lid zit in deze periode al in dit team.', en: 'This member is in this team in this period already.',
  }, { constraints: ['team_membership_key'] }),
  /** Also for a link that somebody made up. */
  linkUnknown: refusal('ACCESS_LINK_UNKNOWN', { nl: 'Deze link bestaat niet.', en: 'This link does not exist.' }, { status: 404 }),
  linkUsed: refusal('ACCESS_LINK_USED', { nl: 'Deze link is al gebruikt.', en: 'This link has been used already.' }, { status: 410 }),
  linkVoid: refusal('ACCESS_LINK_VOID', { nl: 'Deze link is vervangen of ingetrokken.', en: 'This link was replaced or withdrawn.' }, { status: 410 }),
  linkExpired: refusal('ACCESS_LINK_EXPIRED', { nl: 'Deze link is verlopen.', en: 'This link has expired.' }, { status: 410 }),
  linkForeign: refusal('ACCESS_LINK_FOREIGN', { nl: 'Deze link is voor iemand anders dan wie is ingelogd.', en: 'This link is for somebody else than who is signed in.' }, { status: 403 }),
  addressTaken: refusal('ACCESS_ADDRESS_TAKEN', {
    nl: 'Dit e-mailadres hoort al bij een ander account. Kies een ander adres.', en: 'This e-mail address belongs to another account already. Choose another address.',
  }, { constraints: ['account_email_key'] }),
  nobodyInCharge: refusal<{ from: string }>('ACCESS_NOBODY_IN_CHARGE', {
    nl: 'Zo kan vanaf {from} niemand meer leden beheren. Geef dat eerst aan iemand die blijft.',
    en: 'From {from} on this would leave nobody who can manage members. Give that to somebody who stays first.',
  }),
  externalEnds: refusal('ACCESS_EXTERNAL_ENDS', {
    nl: 'Wie van buiten komt, heeft een einddatum nodig.', en: 'Who comes from outside needs an end date.',
  }, { constraints: ['member_external_ends'] }),
  roleSeeded: refusal('ACCESS_ROLE_SEEDED', {
    nl: 'Deze rol hoort bij Getrouw: de naam blijft en de rol ook. Wat de rol mag, kunt u wel wijzigen.',
    en: 'This role comes with Getrouw: its name stays, and so does the role. What it may do can be changed.',
  }),
  roleInUse: refusal<{ count: number; names: string }>('ACCESS_ROLE_IN_USE', {
    nl: 'Deze rol is nog van {count} mensen: {names}. Geef hun eerst een andere rol.', en: 'This role is still held by {count} people: {names}. Give them another role first.',
  }),
  roleInUseMeanwhile: refusal('ACCESS_ROLE_IN_USE_MEANWHILE', {
    nl: 'Iemand heeft deze rol zojuist gekregen.', en: 'Somebody has just been given this role.',
  }, { constraints: ['member_role_role_fkey'] }),
  roleInvited: refusal('ACCESS_ROLE_INVITED', {
    nl: 'Deze rol staat in een uitnodiging die nog open is. Trek die eerst in, of wacht tot zij is aangenomen.',
    en: 'This role is in an invitation that is still open. Withdraw that first, or wait until it is accepted.',
  }, { constraints: ['invitation_role_role_fkey'] }),
};
