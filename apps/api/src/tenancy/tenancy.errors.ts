import { refusal } from '../platform/index.ts';

export const tenancyErrors = {
  siteNameTaken: refusal('TENANCY_SITE_NAME_TAKEN', {
    nl: 'Er is al een locatie met deze naam.', en: 'There is a site with this name already.',
  }, { constraints: ['site_name_key'] }),
  teamNameTaken: refusal('TENANCY_TEAM_NAME_TAKEN', {
    nl: 'Er is al een team met deze naam.', en: 'There is a team with this name already.',
  }, { constraints: ['team_name_key'] }),
  teamEndsBeforeItStarts: refusal('TENANCY_TEAM_ENDS_BEFORE_IT_STARTS', {
    nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.',
  }, { constraints: ['team_dates_in_order'] }),
  siteHasTeams: refusal<{ names: string; endsOn: string }>('TENANCY_SITE_HAS_TEAMS', {
    nl: 'Deze teams van de locatie werken na {endsOn} nog: {names}. Sluit ze eerst, of zet ze op een andere locatie.',
    en: 'These teams of the site still work after {endsOn}: {names}. Close them first, or move them to another site.',
  }),
  siteCloses: refusal<{ endsOn: string }>('TENANCY_SITE_CLOSES', {
    nl: 'Deze locatie is open tot en met {endsOn}. Kies een einddatum die niet later is, of een andere locatie.',
    en: 'This site is open until {endsOn}. Choose an end date that is not later, or another site.',
  }),
};
