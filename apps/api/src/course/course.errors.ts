import { refusal } from '../platform/index.ts';

export const courseErrors = {
  ownWorkersOnly: refusal<{ fields: string }>('COURSE_OWN_WORKERS_ONLY', {
    nl: 'Dit legt alleen vast wie het gezin zelf helpt ({fields}).', en: 'This is recorded only by who helps the family ({fields}).',
  }),
  contactElsewhere: refusal('COURSE_CONTACT_ELSEWHERE', {
    nl: 'Dit contact hoort bij een ander traject.', en: 'This contact belongs to another trajectory.',
  }, { constraints: ['contact_pkey'] }),
  contractNameTaken: refusal('COURSE_CONTRACT_NAME_TAKEN', {
    nl: 'Er is al een contract met deze naam.', en: 'There is a contract with this name already.',
  }, { constraints: ['contract_name_key'] }),
};
