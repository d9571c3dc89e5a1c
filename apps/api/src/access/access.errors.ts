import { refusal } from '../platform/index.ts';

export const accessErrors = {
  /** The same for an address that nobody has and for a wrong password. */
  signInRefused: refusal('SIGN_IN_REFUSED', {
    nl: 'E-mailadres of wachtwoord klopt niet.', en: 'The e-mail address or password is wrong.',
  }, { status: 401 }),
  tooManyAttempts: refusal<{ minutes: number }>('TOO_MANY_ATTEMPTS', {
    nl: 'Te vaak een verkeerd wachtwoord. Probeer het over {minutes} minuten weer.', en: 'Too many wrong passwords. Try again in {minutes} minutes.',
  }, { status: 429 }),
  /** Also when the membership has ended. */
  notAMember: refusal('NOT_A_MEMBER', {
    nl: 'U werkt niet bij deze organisatie.', en: 'You do not work in this organisation.',
  }, { status: 404 }),
};
