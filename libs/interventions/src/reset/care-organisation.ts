import type { Section } from '@getrouw/domain';
import { statement } from '../survey/survey.ts';

const said = statement('FREQ5');
const notReported = { nl: 'De studie geeft over deze stelling geen uitkomsten.', en: 'The study gives no outcomes on this statement.' };

/** How the help is organised, from the first contact to the final report. */
export const careOrganisation: Section = {
  code: 'RST-C2',
  name: { nl: 'Zorgorganisatie', en: 'Care organisation' },
  kind: 'category',
  sections: [
    { code: 'RST-C2-START', name: { nl: 'Start en onderzoeksfase', en: 'Start and assessment phase' }, kind: 'category', items: [
      said('RST-ZO-01', 'Het eerste begeleidingscontact is uiterlijk drie weken na de aanmelding.', 'The first support contact is no more than three weeks after referral.', {
        sourceCode: 'ORG-1',
        remark: {
          nl: 'In de gedrukte lijst stond deze stelling bij Laagdrempelig. De studie rekende haar bij de zorgorganisatie.',
          en: 'In the printed list this statement stood under Low-threshold. The study counted it with care organisation.',
        },
      }),
      said('RST-ZO-02', 'Uiterlijk in week vier tot zes is duidelijk welke hulp het gezin nodig heeft.', 'By week four to six it is clear what support the family needs.', { sourceCode: 'ORG-2' }),
      said('RST-ZO-03', 'Uiterlijk in week vier tot zes zijn er begeleidingsdoelen.', 'By week four to six there are goals for the support.', { sourceCode: 'ORG-3' }),
    ] },
    { code: 'RST-C2-GOAL', name: { nl: 'Doelgericht werken', en: 'Goal-directed working' }, kind: 'category', items: [
      said('RST-ZO-04', 'De doelen die ik opschrijf, zijn SMART.', 'The goals that I write down are SMART.', { sourceCode: 'ORG-4', terms: ['SMART'] }),
      said('RST-ZO-05', 'De gekozen doelen staan in het begeleidingsplan.', 'The chosen goals are in the support plan.', {
        sourceCode: 'ORG-5',
        terms: ['SUPPORT-PLAN'],
        remark: { nl: 'De gedrukte lijst sprak van de begeleidingsovereenkomst als basis.', en: 'The printed list spoke of the support agreement as the basis.' },
      }),
    ] },
    {
      code: 'RST-C2-INT',
      name: { nl: 'Omvang, looptijd, bezoektijden en taken', en: 'Intensity, duration, hours and tasks' },
      kind: 'category',
      noTotal: { nl: 'De studie geeft geen totaal: deze stellingen verschillen te veel van elkaar.', en: 'The study gives no total: these statements differ too much.' },
      items: [
        said('RST-ZO-06', 'Ik stem met het gezin af hoe vaak ik langskom.', 'I agree with the family how often I visit.', { sourceCode: 'ORG-6' }),
        said('RST-ZO-07', 'Ik heb elke week persoonlijk contact met het gezin, bij hen thuis.', 'I see the family in person every week, at their home.', { sourceCode: 'ORG-7' }),
        said('RST-ZO-08', 'Ik voer de begeleiding uit volgens de afgesproken doelen en taken.', 'I give support according to the agreed goals and tasks.', { sourceCode: 'ORG-8' }),
        said('RST-ZO-09', 'Ik verdeel de beschikbare uren naar wat het gezin nodig heeft.', 'I divide the available hours by what the family needs.', { sourceCode: 'ORG-9' }),
        said('RST-ZO-10', 'Ik kom langs op tijden die het gezin passen, zo nodig in de avond of in het weekend.', 'I visit at times that suit the family, in the evening or at the weekend when needed.', { sourceCode: 'ORG-10' }),
        said('RST-ZO-11', 'Alle toegekende uren zijn binnen een jaar gebruikt.', 'All granted hours are used within a year.', { sourceCode: 'ORG-11' }),
        said('RST-ZO-12', 'Naar het einde toe bouw ik de contacten af.', 'Towards the end I reduce the contacts step by step.', { sourceCode: 'ORG-12' }),
        said('RST-ZO-13', 'De uren zijn genoeg om het gezin eigen te laten maken wat het heeft geoefend.', 'The hours are enough for the family to make its own what it has practised.', {
          sourceCode: 'ORG-13',
          about: 'organisation',
          remark: { nl: 'In de gedrukte lijst was deze stelling afgebroken; het einde komt uit hoofdstuk 4.', en: 'In the printed list this statement was cut off; its ending comes from chapter 4.' },
        }),
      ],
    },
    { code: 'RST-C2-RES', name: { nl: 'Resultaatgericht werken', en: 'Result-directed working' }, kind: 'category', items: [
      said('RST-ZO-14', 'In het eindverslag staat wat de begeleiding heeft opgeleverd.', 'The final report says what the support has achieved.', { sourceCode: 'ORG-14' }),
      said('RST-ZO-15', 'De tevredenheid van het gezin wordt gemeten en bewaard.', 'The satisfaction of the family is measured and kept.', { sourceCode: 'ORG-15' }),
      said('RST-ZO-16', 'Ik leg bij elk doel vast of het is bereikt.', 'For each goal I record whether it was reached.', { sourceCode: 'ORG-16' }),
    ] },
    {
      code: 'RST-C2-REST',
      // The source calls it 'not analysed', which says nothing to whoever fills in.
      name: { nl: 'Verkenning en evaluatie', en: 'Exploration and evaluation' },
      kind: 'category',
      noTotal: { nl: 'De studie heeft deze stellingen niet geanalyseerd.', en: 'The study did not analyse these statements.' },
      items: [
        said('RST-ZO-17', 'Binnen vier tot zes weken heb ik de draagkracht en de draaglast van het gezin verkend.', 'Within four to six weeks I have explored the capacity and the burden of the family.', { terms: ['CAPACITY-BURDEN'], remark: notReported }),
        said('RST-ZO-18', 'Vier tot zes weken na het vaststellen van de doelen is er een tussenevaluatie met het gezin en de aanvrager.', 'Four to six weeks after the goals were set there is an interim evaluation with the family and the applicant.', {
          terms: ['APPLICANT'],
          remark: {
            nl: 'Deze stelling vraagt twee dingen tegelijk: of de evaluatie er is en wie erbij is. Advies: vraag apart of er een tussenevaluatie is en of de aanvrager erbij is. De gedrukte stelling was afgebroken; het einde volgt uit een noot.',
            en: 'This statement asks two things at once: whether the evaluation is held and who attends. Advice: ask separately whether there is an interim evaluation and whether the applicant attends. The printed statement was cut off; its ending follows from a note.',
          },
        }),
        said('RST-ZO-19', 'Bij de afronding is er een eindevaluatie met het gezin en de aanvrager.', 'At completion there is a final evaluation with the family and the applicant.', {
          terms: ['APPLICANT'],
          remark: {
            nl: 'Deze stelling vraagt twee dingen tegelijk. Advies: vraag apart of er een eindevaluatie is en of de aanvrager erbij is.',
            en: 'This statement asks two things at once. Advice: ask separately whether there is a final evaluation and whether the applicant attends.',
          },
        }),
      ],
    },
  ],
};
