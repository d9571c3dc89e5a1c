import type { Instrument, Item } from '@getrouw/domain';
import { askedOfClient } from '../outcome-set/outcome-set.ts';
import { option } from '../registration/registration.ts';
import { anonymously, statement } from '../survey/survey.ts';

const said = (code: string, nl: string, en: string, rest: Partial<Item> = {}) => statement('AGREE5')(code, nl, en, { counts: 'outcome', optional: true, ...rest });
const open = (code: string, nl: string, en: string): Item => ({
  code, text: { nl, en }, counts: 'none', optional: true, guidance: { nl: 'Schrijf geen namen op.', en: 'Do not write down names.' },
  answer: { kind: 'rows', per: 'other', atMost: 3, fields: [{ code: 'WORDS', label: { nl: 'In je eigen woorden', en: 'In your own words' }, answer: { kind: 'text', maxLength: 500 } }] },
});

/** What youths found of the help. At the end by name; at any time without a name, on a form in the waiting room. */
export const satisfaction: Instrument = {
  code: 'NP-CT',
  name: { nl: 'Cliënttevredenheid NP', en: 'NP client satisfaction' },
  kind: 'satisfaction',
  purpose: { nl: 'Zien hoe jongeren de hulp vonden: het eerste contact, de samenwerking en wat het opleverde.', en: 'See what youths found of the help: the first contact, working together and what came of it.' },
  policy: askedOfClient,
  modes: [anonymously],
  norm: { statistic: 'none' },
  sections: [
    { code: 'NP-CT-S0', name: { nl: 'Over jou', en: 'About you' }, kind: 'section', items: [{
      code: 'NP-CT-00', text: { nl: 'Hoe lang loopt je begeleiding al?', en: 'How long have you been in guidance?' }, counts: 'none', optional: true,
      answer: { kind: 'choice', options: [option('M1_3', '1 tot 3 maanden', '1 to 3 months'), option('M3_6', '3 tot 6 maanden', '3 to 6 months'), option('M6', '6 maanden of langer', '6 months or longer')] },
      remark: { nl: 'De groepen raken elkaar bij 3 en bij 6 maanden, zoals op het formulier.', en: 'The groups touch at 3 and at 6 months, as on the form.' },
    }] },
    { code: 'NP-CT-S1', name: { nl: 'Eerste contact', en: 'First contact' }, kind: 'section', items: [
      said('NP-CT-01', 'De eerste keer contact met de organisatie vond ik fijn.', 'I liked the first contact with the organisation.'),
    ] },
    { code: 'NP-CT-S2', name: { nl: 'De samenwerking', en: 'Working together' }, kind: 'section', items: [
      said('NP-CT-02', 'Een goede klik in de samenwerking is voor mij van belang.', 'A good click in working together matters to me.', {
        counts: 'none', remark: { nl: 'Gaat over wat de jongere belangrijk vindt, niet over hoe tevreden hij is.', en: 'Is about what matters to the youth, not about how satisfied he is.' },
      }),
      said('NP-CT-03', 'Samenwerken met mijn begeleider vind (of vond) ik fijn.', 'I like (or liked) working with my worker.'),
      said('NP-CT-04', 'Mijn begeleider overlegde met mij en deed niets zonder mij.', 'My worker consulted me and did nothing without me.'),
    ] },
    { code: 'NP-CT-S3', name: { nl: 'Resultaat', en: 'Result' }, kind: 'section', items: [
      said('NP-CT-05', 'Mijn begeleider gaf alles om samen onze doelen te halen.', 'My worker gave everything to reach our goals together.'),
      said('NP-CT-06', 'Mijn begeleider verstaat het vak.', 'My worker knows the job.'),
      said('NP-CT-07', 'Ik ben blij met wat er van mijn doelen is bereikt.', 'I am happy with what became of my goals.'),
      said('NP-CT-08', 'Door de hulp kan ik weer vooruit.', 'Thanks to the help I can move ahead.'),
    ] },
    { code: 'NP-CT-S4', name: { nl: 'Tips en tops', en: 'Tips and tops' }, kind: 'section', items: [
      open('NP-CT-TIP', 'Wat kan beter of moet anders?', 'What can be better or different?'),
      open('NP-CT-TOP', 'Wat gaat goed en moet zo blijven?', 'What goes well and should stay?'),
    ] },
  ],
};
