import { refusal } from '../platform/index.ts';

export const registrationErrors = {
  noList: refusal('REGISTRATION_NO_LIST', {
    nl: 'Deze methodiek heeft geen registratielijst; er valt niets te registreren.', en: 'This method has no registration list; there is nothing to register.',
  }),
  ownWorkersOnly: refusal<{ items: string }>('REGISTRATION_OWN_WORKERS_ONLY', {
    nl: 'Gegevens over gezondheid, politie en andere bijzondere zaken legt alleen vast wie het gezin zelf helpt ({items}).',
    en: 'Health, offences and other special categories are recorded only by who helps the family ({items}).',
  }),
  handedIn: refusal('REGISTRATION_HANDED_IN', {
    nl: 'Deze tweede codering is ingeleverd en verandert niet meer.', en: 'This second coding was handed in and does not change any more.',
  }),
  codeFirst: refusal('REGISTRATION_CODE_FIRST', {
    nl: 'U codeert deze registratie zelf als tweede. Lever eerst in wat u codeert; daarna ziet u wat de eerste invulde.',
    en: 'You code this registration as the second yourself. Hand in what you code first; after that you see what the first filled in.',
  }, { status: 403 }),
  nothingCoded: refusal('REGISTRATION_NOTHING_CODED', {
    nl: 'Er is nog niets ingevuld; er valt niets in te leveren.', en: 'Nothing is filled in yet; there is nothing to hand in.',
  }),
  personTwice: refusal('REGISTRATION_PERSON_TWICE', {
    nl: 'Er is al iemand met deze rol in het gezin. Een tweede ouder is een opvoeder.', en: 'There is somebody with this role in the family already. A second parent is a caregiver.',
  }, { constraints: ['person_once'] }),
};
