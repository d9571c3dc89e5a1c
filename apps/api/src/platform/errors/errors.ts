import { refusal } from './catalogue.ts';

/** One thing wrong with the input: where, what, and what would be right. */
export interface Problem {
  field: string;
  message: { nl: string; en: string };
  accepted?: { nl: string; en: string };
}

/** The errors every concept uses. */
export const errors = {
  unauthenticated: refusal('UNAUTHENTICATED', {
    nl: 'Log eerst in.', en: 'Sign in first.',
  }, { status: 401 }),
  forbidden: refusal<{ verb: string }>('FORBIDDEN', {
    nl: 'Met uw rol mag dit niet ({verb}).', en: 'Your role does not allow this ({verb}).',
  }, { status: 403 }),
  /** Signed in, and at work nowhere: none is chosen yet, or the membership has ended. */
  noOrganisation: refusal('NO_ORGANISATION', {
    nl: 'U werkt nu bij geen organisatie. Uw lidmaatschap is geëindigd, of u hebt nog geen organisatie gekozen.',
    en: 'You work in no organisation now. Your membership has ended, or you have not chosen an organisation yet.',
  }, { status: 403 }),
  elsewhere: refusal<{ name: string; organisation: string }>('ELSEWHERE', {
    nl: 'In een ander venster werkt {name} nu bij {organisation}. Deze pagina hoort daar niet bij. Ververs de pagina, of kies in het andere venster weer waar u eerst was.',
    en: 'In another window {name} now works at {organisation}. This page does not belong there. Refresh the page, or go back in the other window to where you were before.',
  }, { status: 409 }),
  /** Also for what another organisation has, or what is out of reach: nobody learns that it exists. */
  notFound: refusal<{ kind: string }>('NOT_FOUND', {
    nl: 'Dit bestaat niet, of u mag het niet zien.', en: 'This does not exist, or you may not see it.',
  }, { status: 404 }),
  /** `current`: the row as it is now, to show beside what the person wanted. */
  conflict: refusal<{ current: unknown }>('CONFLICT', {
    nl: 'Iemand anders heeft dit intussen gewijzigd.', en: 'Someone else has changed this in the meantime.',
  }, { status: 409 }),
  badInput: refusal<{ problems: readonly Problem[] }>('BAD_INPUT', {
    nl: 'De invoer klopt niet.', en: 'The input is not right.',
  }, { status: 400 }),
  tooLarge: refusal<{ limit: string }>('TOO_LARGE', {
    nl: 'Dit is te groot: {limit}.', en: 'This is too large: {limit}.',
  }, { status: 413 }),
  crossSite: refusal('CROSS_SITE', {
    nl: 'Dit verzoek kwam van een andere website.', en: 'This request came from another website.',
  }, { status: 403 }),
  /** Our own page, opened at another address than the one people type. */
  wrongAddress: refusal<{ address: string }>('WRONG_ADDRESS', {
    nl: 'Getrouw staat op een ander adres. Open het op {address}.', en: 'Getrouw is at another address. Open it at {address}.',
  }, { status: 403 }),
  notJson: refusal('NOT_JSON', {
    nl: 'Verzoeken worden als application/json verstuurd.', en: 'Requests are sent as application/json.',
  }, { status: 415 }),
  unavailable: refusal('UNAVAILABLE', {
    nl: 'De gegevens zijn even niet bereikbaar. Probeer het zo nog eens.', en: 'The data cannot be reached right now. Try again in a moment.',
  }, { status: 503 }),
  noMail: refusal('NO_MAIL', {
    nl: 'Deze installatie kan geen e-mail versturen. Vraag wie haar beheert om een mailserver in te stellen.',
    en: 'This installation cannot send e-mail. Ask who runs it to set a mail server.',
  }),
  internal: refusal('INTERNAL', {
    nl: 'Er ging iets mis. Het is gemeld.', en: 'Something went wrong. It has been reported.',
  }, { status: 500 }),
};

/** BAD_INPUT about one field. */
export const badField = (field: string, message: Problem['message'], accepted?: Problem['accepted']) =>
  errors.badInput({ problems: [{ field, message, ...(accepted && { accepted }) }] }, field);
