import { refusal } from '../platform/index.ts';

export const courseErrors = {
  unknownMilestone: refusal<{ code: string }>('COURSE_UNKNOWN_MILESTONE', {
    nl: 'Deze methodiek kent de mijlpaal {code} niet (meer).', en: 'This method has no milestone {code} (any more).',
  }),
  evaluateFirst: refusal('COURSE_EVALUATE_FIRST', {
    nl: 'Verlengen kan pas als er een evaluatie is afgerond sinds de start of de vorige verlenging.',
    en: 'Extending is possible only when an evaluation was closed since the start or the extension before.',
  }),
  noMoreExtensions: refusal<{ times: number }>('COURSE_NO_MORE_EXTENSIONS', {
    nl: 'Deze methodiek staat niet meer verlengingen toe (hooguit {times}).', en: 'This method allows no more extensions (at most {times}).',
  }),
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
