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
};
