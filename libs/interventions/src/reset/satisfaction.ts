import type { Instrument, Item } from '@getrouw/domain';
import { askedOfClient } from '../outcome-set/outcome-set.ts';
import { anonymously, statement } from '../survey/survey.ts';

const said = (code: string, nl: string, en: string): Item => statement('AGREE5')(code, nl, en, { counts: 'outcome', optional: true });

/** A proposal: ReSet has no list of its own. Its parts are those that the study suggests. */
export const satisfaction: Instrument = {
  code: 'RST-CT',
  name: { nl: 'Tevredenheid ReSet (voorstel)', en: 'ReSet satisfaction (proposal)' },
  kind: 'satisfaction',
  purpose: {
    nl: 'Een voorstel voor één lijst op alle locaties: eerste contact, samenwerken, deskundigheid en wat het opleverde. De licentiehouder stelt de vragen nog vast.',
    en: 'A proposal for one list at all sites: first contact, working together, expertise and what came of it. The licence holder still has to fix the questions.',
  },
  policy: askedOfClient,
  modes: [anonymously],
  norm: { statistic: 'none' },
  sections: [{ code: 'RST-CT-S', name: { nl: 'Over de hulp', en: 'About the help' }, kind: 'section', items: [
    said('RST-CT-01', 'Het eerste contact met de thuisbegeleider was prettig.', 'The first contact with the worker was pleasant.'),
    said('RST-CT-02', 'De thuisbegeleider en wij werkten goed samen.', 'The worker and we worked well together.'),
    said('RST-CT-03', 'De thuisbegeleider wist hoe ons te helpen.', 'The worker knew how to help us.'),
    said('RST-CT-04', 'We zijn blij met wat er van onze doelen is bereikt.', 'We are happy with what became of our goals.'),
    {
      code: 'RST-CT-TIP', text: { nl: 'Wat kan beter?', en: 'What can be better?' }, counts: 'none', optional: true, guidance: { nl: 'Schrijf geen namen op.', en: 'Do not write down names.' },
      answer: { kind: 'text', maxLength: 1000 },
    },
    {
      code: 'RST-CT-TOP', text: { nl: 'Wat ging goed?', en: 'What went well?' }, counts: 'none', optional: true, guidance: { nl: 'Schrijf geen namen op.', en: 'Do not write down names.' },
      answer: { kind: 'text', maxLength: 1000 },
    },
  ] }],
};
