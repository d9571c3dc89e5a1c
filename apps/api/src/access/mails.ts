import type { Locale, Mail } from '../platform/index.ts';

type Written = Pick<Mail, 'locale' | 'subject' | 'before' | 'after' | 'link'>;

const SIGNATURE = 'Getrouw';
const days = { nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }), en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }) };

/** What Getrouw writes to people about their own account. No mail names a client. */
export const mails = {
  invitation: (locale: Locale, { name, organisation, inviter, expiresAt, seed }: { name: string; organisation: string; inviter: string; expiresAt: Date; seed: string }): Written => {
    const until = days[locale].format(expiresAt);
    return locale === 'nl' ? {
      locale, subject: `Uitnodiging voor Getrouw van ${organisation}`,
      before: [`Beste ${name},`, `${inviter} nodigt u uit om bij ${organisation} met Getrouw te werken. Met Getrouw ziet u of hulp wordt gegeven zoals de methodiek voorschrijft.`, 'Open deze link om te beginnen:'],
      link: { label: 'Uitnodiging openen', seed },
      after: [`De link werkt één keer, tot en met ${until}. Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.`, SIGNATURE],
    } : {
      locale, subject: `Invitation to Getrouw from ${organisation}`,
      before: [`Dear ${name},`, `${inviter} invites you to work with Getrouw at ${organisation}. Getrouw shows whether help is given as the method prescribes.`, 'Open this link to begin:'],
      link: { label: 'Open the invitation', seed },
      after: [`The link works once, until ${until}. Did you not expect this invitation? Then you need not do anything.`, SIGNATURE],
    };
  },

  passwordForgotten: (locale: Locale, { name, seed }: { name: string; seed: string }): Written => locale === 'nl' ? {
    locale, subject: 'Nieuw wachtwoord voor Getrouw',
    before: [`Beste ${name},`, 'Er is een nieuw wachtwoord gevraagd voor uw account bij Getrouw. Open deze link om er een te kiezen:'],
    link: { label: 'Nieuw wachtwoord kiezen', seed },
    after: ['De link werkt één keer, een uur lang. Hebt u dit niet gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.', SIGNATURE],
  } : {
    locale, subject: 'New password for Getrouw',
    before: [`Dear ${name},`, 'A new password was asked for your account with Getrouw. Open this link to choose one:'],
    link: { label: 'Choose a new password', seed },
    after: ['The link works once, for an hour. Did you not ask for this? Then you need not do anything; your password stays as it is.', SIGNATURE],
  },

  passwordChanged: (locale: Locale, { name }: { name: string }): Written => locale === 'nl' ? {
    locale, subject: 'Uw wachtwoord voor Getrouw is gewijzigd',
    before: [`Beste ${name},`, 'Het wachtwoord van uw account bij Getrouw is zojuist gewijzigd. Op andere apparaten bent u uitgelogd.'],
    after: ['Hebt u dit niet zelf gedaan? Kies dan meteen een nieuw wachtwoord met “Wachtwoord vergeten?” en waarschuw de beheerder van uw organisatie.', SIGNATURE],
  } : {
    locale, subject: 'Your password for Getrouw was changed',
    before: [`Dear ${name},`, 'The password of your account with Getrouw was changed just now. On other devices you were signed out.'],
    after: ['Was this not you? Then choose a new password at once with “Forgotten your password?” and warn the administrator of your organisation.', SIGNATURE],
  },

  emailChange: (locale: Locale, { name, seed }: { name: string; seed: string }): Written => locale === 'nl' ? {
    locale, subject: 'Bevestig uw nieuwe e-mailadres voor Getrouw',
    before: [`Beste ${name},`, 'U wilt voortaan met dit e-mailadres inloggen bij Getrouw. Open deze link om dat te bevestigen:'],
    link: { label: 'E-mailadres bevestigen', seed },
    after: ['De link werkt één keer, 24 uur lang. Hebt u dit niet gevraagd? Dan hoeft u niets te doen.', SIGNATURE],
  } : {
    locale, subject: 'Confirm your new e-mail address for Getrouw',
    before: [`Dear ${name},`, 'You want to sign in to Getrouw with this e-mail address from now on. Open this link to confirm that:'],
    link: { label: 'Confirm the e-mail address', seed },
    after: ['The link works once, for 24 hours. Did you not ask for this? Then you need not do anything.', SIGNATURE],
  },

  emailChanged: (locale: Locale, { name }: { name: string }): Written => locale === 'nl' ? {
    locale, subject: 'Uw e-mailadres voor Getrouw is gewijzigd',
    before: [`Beste ${name},`, 'Bij uw account voor Getrouw hoort vanaf nu een ander e-mailadres. Met dit adres kunt u niet meer inloggen.'],
    after: ['Hebt u dit niet zelf gedaan? Waarschuw dan meteen de beheerder van uw organisatie.', SIGNATURE],
  } : {
    locale, subject: 'Your e-mail address for Getrouw was changed',
    before: [`Dear ${name},`, 'From now on another e-mail address belongs to your account with Getrouw. You can no longer sign in with this one.'],
    after: ['Was this not you? Then warn the administrator of your organisation at once.', SIGNATURE],
  },
};
