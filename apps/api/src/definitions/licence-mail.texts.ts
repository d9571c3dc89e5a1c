import type { Text } from '@getrouw/domain';
import type { ActiveOrganisation, Mail } from '../platform/index.ts';

export interface EndingLicence { lastOn: string; holder: string; provider: string; method: Text }
export interface LicenceLetter { locale: Mail['locale']; name: string; organisation: Pick<ActiveOrganisation, 'id' | 'name' | 'kind'>; licences: readonly EndingLicence[] }

const day = (date: string, locale: Mail['locale']) => new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** Which licences end, for one of the two sides. */
export function licenceMail({ locale, name, organisation, licences }: LicenceLetter): Pick<Mail, 'locale' | 'subject' | 'before' | 'after' | 'link'> {
  const holds = organisation.kind === 'licence_holder';
  const lines = licences.map(({ lastOn, holder, provider, method }) => (locale === 'nl'
    ? `- ${method.nl}, ${holds ? `aanbieder ${provider}` : `licentie van ${holder}`}: tot en met ${day(lastOn, locale)}`
    : `- ${method.en}, ${holds ? `provider ${provider}` : `licence of ${holder}`}: until ${day(lastOn, locale)}`));
  return locale === 'nl' ? {
    locale, subject: licences.length === 1 ? 'Een licentie loopt af' : `${licences.length} licenties lopen af`,
    before: [`Beste ${name},`, holds ? `Deze licenties die ${organisation.name} verleende lopen af, en er is nog geen vervolg:` : `Deze licenties van ${organisation.name} lopen af, en er is nog geen vervolg:`, ...lines],
    link: { label: 'Licenties openen', at: 'licenties' }, after: [holds ? 'Wilt u dat de aanbieder verdergaat? Verleen dan een vervolg.' : 'Wilt u verdergaan? Neem dan contact op met de licentiehouder.', 'Getrouw'],
  } : {
    locale, subject: licences.length === 1 ? 'A licence is about to end' : `${licences.length} licences are about to end`,
    before: [`Dear ${name},`, holds ? `These licences that ${organisation.name} granted are about to end, and nothing follows yet:` : `These licences of ${organisation.name} are about to end, and nothing follows yet:`, ...lines],
    link: { label: 'Open licences', at: 'licenties' }, after: [holds ? 'Do you want the provider to go on? Then grant one that follows.' : 'Do you want to go on? Then contact the licence holder.', 'Getrouw'],
  };
}
