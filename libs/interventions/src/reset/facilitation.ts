import type { Item, Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const byEmployer = (scale: string) => (code: string, nl: string, en: string, rest: Partial<Item> = {}): Item => statement(scale)(code, nl, en, { about: 'organisation', ...rest });
const [frequency5, frequency4, agreement] = [byEmployer('FREQ5'), byEmployer('FREQ4'), byEmployer('AGREE3')];
const notReported = { nl: 'De studie geeft over deze stelling geen uitkomsten.', en: 'The study gives no outcomes on this statement.' };

/** What the employer arranges, as the worker sees it. */
export const facilitation: Section = {
  code: 'RST-C3',
  name: { nl: 'Facilitering', en: 'Facilitation' },
  kind: 'category',
  criterion: { nl: 'Wat uw organisatie voor u regelt, zoals u het ziet.', en: 'What your organisation arranges for you, as you see it.' },
  sections: [
    { code: 'RST-C3-PROF', name: { nl: 'Deskundigheidsbevordering', en: 'Professional development' }, kind: 'category', items: [
      frequency4('RST-FA-01', 'Mijn organisatie regelt intervisie of supervisie.', 'My organisation arranges peer review or supervision.', { sourceCode: 'FACT1', terms: ['PEER-REVIEW', 'SUPERVISION'] }),
      frequency4('RST-FA-02', 'Mijn organisatie regelt werkbegeleiding.', 'My organisation arranges work coaching.', { sourceCode: 'FACT2', terms: ['WORK-COACHING'] }),
      frequency4('RST-FA-03', 'Er is steeds opnieuw scholing.', 'Training is offered again and again.', { sourceCode: 'FACT3' }),
      frequency4('RST-FA-04', 'Ik word geschoold in goed rapporteren.', 'I am trained in good reporting.', { sourceCode: 'FACT4' }),
      frequency4('RST-FA-05', 'Ik word geschoold in kennis over opvoeden.', 'I am trained in knowledge about parenting.', { sourceCode: 'FACT5' }),
      frequency4('RST-FA-06', 'Ik word geschoold in vraaggericht werken.', 'I am trained in demand-oriented work.', { sourceCode: 'FACT6', terms: ['DEMAND-ORIENTED'] }),
      frequency4('RST-FA-07', 'Ik word geschoold in systeemgericht werken.', 'I am trained in system-oriented work.', { sourceCode: 'FACT7', terms: ['SYSTEM-ORIENTED'] }),
      frequency4('RST-FA-08', 'Ik word geschoold in eigen kracht en empowerment.', 'I am trained in own strength and empowerment.', { sourceCode: 'FACT8', terms: ['OWN-STRENGTH', 'EMPOWERMENT'] }),
      frequency4('RST-FA-09', 'Ik ken de lokale voorzieningen en de sociale kaart.', 'I know the local services and the social map.', {
        sourceCode: 'FACT9',
        terms: ['SOCIAL-MAP'],
        remark: { nl: 'In de gedrukte lijst stond deze stelling op de achtste plaats, in hoofdstuk 4 op de negende.', en: 'In the printed list this statement came eighth, in chapter 4 ninth.' },
      }),
    ] },
    { code: 'RST-C3-COLL', name: { nl: 'Collegiale ondersteuning', en: 'Collegial support' }, kind: 'category', items: [
      frequency5('RST-FA-10', 'Ik kan voor inhoudelijke steun terecht bij eigen collega\'s.', 'I can turn to my own colleagues for support with my work.', { sourceCode: 'FACT10' }),
      frequency5('RST-FA-11', 'Ik kan voor steun terecht bij hulpverleners buiten mijn organisatie.', 'I can turn to professionals outside my organisation for support.', { sourceCode: 'FACT11' }),
      frequency5('RST-FA-15', 'In mijn team werken verschillende disciplines samen.', 'In my team several disciplines work together.', { terms: ['DISCIPLINE'], remark: notReported }),
    ] },
    {
      code: 'RST-C3-COND',
      name: { nl: 'Randvoorwaarden', en: 'Preconditions' },
      kind: 'category',
      noTotal: { nl: 'Deze stellingen hebben verschillende schalen; een gemiddelde daarover zegt niets.', en: 'These statements have different scales; a mean over them says nothing.' },
      items: [
        frequency5('RST-FA-12', 'Werken buiten kantoortijd kan en wordt gecompenseerd.', 'Working outside office hours is possible and compensated.', { sourceCode: 'FACT12' }),
        frequency4('RST-FA-13', 'Ik heb een bijgewerkte handleiding van ReSet.', 'I have an up-to-date ReSet manual.', {
          sourceCode: 'FACT13',
          remark: {
            nl: 'De onderzoeker noemt de antwoorden bij deze stelling ongelukkig gekozen; de gedrukte spreiding past bij een schaal van 1 tot 5. Advies: vraag ja of nee, en welke versie.',
            en: 'The researcher calls the answers to this statement an unfortunate choice; the printed spread fits a scale of 1 to 5. Advice: ask yes or no, and which version.',
          },
        }),
        agreement('RST-FA-14', 'De beloning past bij het werk.', 'The pay fits the work.', { sourceCode: 'FACT14' }),
        frequency5('RST-FA-16', 'Er zijn veilige materialen om mee te werken.', 'There are safe materials to work with.', { remark: notReported }),
      ],
    },
  ],
};
