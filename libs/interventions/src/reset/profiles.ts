import type { Definition } from '@getrouw/domain';

type Classification = NonNullable<Definition['classifications']>[number];
type Sign = NonNullable<Classification['options'][number]['signs']>[number];
const more = (fact: string, odds: number): Sign => ({ fact, direction: 'more', odds });
/** Printed with a minus sign, which an odds ratio cannot have: it says that the chance was smaller. */
const less = (fact: string, odds: number): Sign => ({ fact, direction: 'less', odds });

/** Chosen by a professional, never by rule: cluster analysis did not find them. Odds as printed in tables 15 to 18. */
export const profiles: Classification = {
  code: 'RST-PROFILE',
  name: { nl: 'Profiel van het gezin', en: 'Profile of the family' },
  assignedBy: 'judgement',
  second: true,
  note: {
    nl: 'Is er genoeg bekend? Ga dan na van welke profielen de kern klopt. Kies bij twee of drie het profiel dat overheerst en bewaar een tweede ernaast. Bespreek de keuze in het team, ook nog eens als de resultaten bekend zijn.',
    en: 'Is enough known? Then see of which profiles the core is true. With two or three, choose the one that dominates and keep a second beside it. Discuss the choice in the team, and again when the results are known.',
  },
  options: [
    {
      code: 'A',
      name: { nl: 'Zorgmijdend gezin', en: 'Care-avoiding family' },
      description: {
        nl: 'In het dossier staat dat het gezin hulp mijdt; afspraken lopen slecht en er was eerder moeite met een instelling. Hulp komt traag op gang en stopt vaak vroeg. In de studie: gemiddeld vijf tot zes hulpverleners en meestal een multiprobleemgezin. Strategie: vinger aan de pols, of direct een gedwongen aanbod of opschaling.',
        en: 'The file says that the family avoids care; appointments are kept badly and there was trouble with an agency before. Help is slow to start and often stops early. In the study: five to six professionals on average and mostly a multiproblem family. Strategy: finger on the pulse, or a direct compulsory offer or escalation.',
      },
      signs: [more('RST-CHILD-ISOLATION', 3.43), more('RST-BROKEN-FAMILY', 3.09), more('RST-HOUSEHOLD-NEED', 2.03), more('RST-PARENT-ABUSE-NEGLECT', 1.87), less('RST-DOMINANT-ILLNESS', 0.33)],
    },
    {
      code: 'B',
      name: { nl: 'Gezin dat de weg niet kent of nog niet heeft geleerd', en: 'Family that does not know the way or has not learned yet' },
      description: {
        nl: 'Het gezin loopt voorzieningen mis omdat kennis of vaardigheden ontbreken, niet door een beperkt leervermogen. In de studie vaak kort in Nederland, met weinig netwerk. De studie vond hier geen vaste strategie bij.',
        en: 'The family misses provisions because knowledge or skills are lacking, not because of low learning ability. In the study often a short time in the Netherlands, with a weak network. The study found no fixed strategy for it.',
      },
      signs: [more('RST-YOUNG-MOTHER-NOW', 9.08), more('RST-REFUGEE', 3.67), less('RST-CHILD-COGNITIVE', 0.27), less('RST-PARENT-GRIEF', 0.36)],
    },
    {
      code: 'C',
      name: { nl: 'Gezin met onvermogen', en: 'Family with inability' },
      description: {
        nl: 'Het gezin mijdt hulp niet, maar hulp geeft vaak niet wat ervan gehoopt werd en er is lang steun nodig. Er is ten minste één beperking: een diagnose of verslaving van een ouder, of een laag IQ of andere cognitieve beperking van ouder of kind. Strategie: stut en steun.',
        en: 'The family does not avoid care, but help often lacks the wanted result and support is needed for long. There is at least one limitation: a diagnosis or addiction of a parent, or a low IQ or other cognitive limitation of parent or child. Strategy: prop and support.',
      },
      signs: [
        more('RST-PARENT-COGNITIVE', 6.3), more('RST-CHILD-POLICE', 4.85), more('RST-PLACEMENT', 3.59), more('RST-CHILD-COGNITIVE', 2.64),
        more('RST-COMPULSORY-OR-REPORT', 2.26), more('RST-PARENT-MENTAL-OR-ADDICTION', 2.1),
      ],
    },
    {
      code: 'D',
      name: { nl: 'Gezin in ongelukkige omstandigheden', en: 'Family in unfortunate circumstances' },
      description: {
        nl: 'Het gezin redt het een tijd niet door opgestapelde tegenslag, zoals ziekte, overlijden, scheiding of verlies van werk. Strategie: zaken op orde.',
        en: 'The family cannot manage for a while because of piled-up setbacks, such as illness, death, divorce or loss of work. Strategy: getting things in order.',
      },
      signs: [
        more('RST-CHILD-GRIEF', 3.11), more('RST-MOTHER-GRIEF', 2.4), more('RST-ILL-MEMBER', 2.29), more('RST-JOB-LOST-OR-THREATENED', 2.26),
        less('RST-PARENT-MENTAL-OR-ADDICTION', 0.48), less('RST-FINANCIAL-NEED', 0.4),
      ],
    },
    {
      code: 'E',
      name: { nl: 'Overbelast gezin', en: 'Overburdened family' },
      description: {
        nl: 'De last was te lang groter dan de kracht, waardoor ouders het tijdelijk niet kunnen. Na verlichting kunnen zij verder. In de studie gaf geen kenmerk de doorslag. Strategie: niet direct een gedwongen aanbod of opschaling.',
        en: 'The burden exceeded capacity for too long, so that parents cannot manage for the time being. After relief they can go on. In the study no characteristic was decisive. Strategy: no direct compulsory offer or escalation.',
      },
    },
    { code: 'U', name: { nl: 'Onvoldoende informatie', en: 'Insufficient information' }, unknown: true },
  ],
};
