import type { Mail } from '../platform/index.ts';

export interface Work { locale: Mail['locale']; name: string; organisation: string; overdue: number; due: number }

/** The weekly mail: numbers and a link. Mail is no safe place, so no case is named. */
export function workMail({ locale, name, organisation, overdue, due }: Work): Pick<Mail, 'locale' | 'subject' | 'before' | 'after' | 'link'> {
  return locale === 'nl' ? {
    locale, subject: 'Uw werk van deze week',
    before: [
      `Beste ${name},`, `Bij ${organisation} staat dit voor u klaar:`,
      ...(overdue > 0 ? [`- te laat: ${overdue}`] : []), ...(due > 0 ? [`- deze week: ${due}`] : []), 'Om welke dossiers het gaat, ziet u als u bent ingelogd.',
    ],
    link: { label: 'Mijn werk openen', at: 'mijn-werk' }, after: ['Wilt u deze mail niet meer? Zet hem uit bij uw account.', 'Getrouw'],
  } : {
    locale, subject: 'Your work this week',
    before: [
      `Dear ${name},`, `At ${organisation} this is waiting for you:`,
      ...(overdue > 0 ? [`- late: ${overdue}`] : []), ...(due > 0 ? [`- this week: ${due}`] : []), 'Which files they are, you see when you are signed in.',
    ],
    link: { label: 'Open my work', at: 'mijn-werk' }, after: ['Do you not want this mail any more? Switch it off at your account.', 'Getrouw'],
  };
}
