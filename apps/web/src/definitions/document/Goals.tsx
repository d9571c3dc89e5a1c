import type { CatalogueGoal, Definition, GoalCatalogue, GoalFigure } from '@getrouw/domain';
import { type Column, Facts, Rows } from '@getrouw/ui';
import { useTexts } from '../../shared/locale.ts';
import styles from './document.module.css';
import { goalTexts } from './goals.texts.ts';
import { useNumber } from './numbers.ts';
import { Aside, Chapter, type PartProps, Subchapter } from './parts.tsx';
import type { Words } from './words.ts';

interface CatalogueProps { catalogue: GoalCatalogue; words: Words }
interface Row { goal: string; figures: readonly GoalFigure[] }

/** The goals to choose from, how they are checked and scored, and what was published about them. */
export function Goals({ definition: { goalCatalogue: catalogue }, words }: PartProps) {
  const g = useTexts(goalTexts);
  const { t, inWords } = words;
  if (!catalogue) return null;
  const { domains, goals, activities = [], checks = [], references = [] } = catalogue;
  // A method without goals of its own has a code for each domain alone.
  const isFreeWords = goals.every(({ code, domain }) => code === domain);
  return (
    <Chapter id="goals" title={t('goalCatalogue')}>
      <Scoring catalogue={catalogue} words={words} />
      {catalogue.remark && <p>{inWords(catalogue.remark)}</p>}
      {isFreeWords && <ul>{goals.map(({ code, name }) => <li key={code}>{inWords(name)}</li>)}</ul>}
      {!isFreeWords && domains.map(({ code, name }) => (
        <Subchapter key={code} title={inWords(name)}>
          <ul>{goals.filter(({ domain }) => domain === code).map((goal) => <Goal key={goal.code} goal={goal} catalogue={catalogue} words={words} />)}</ul>
          {activities.some(({ domain }) => domain === code) && <h4>{g('activities')}</h4>}
          <ul>{activities.filter(({ domain }) => domain === code).map((activity) => <li key={activity.code}>{inWords(activity.name)}</li>)}</ul>
        </Subchapter>
      ))}
      {checks.length > 0 && (
        <Subchapter title={g('checks')}>
          {checks.map(({ code, name, letters }) => (
            <div key={code}>
              <h4>{inWords(name)}</h4>
              <ul>{letters.map(({ letter, name: meaning, question, help }) => <li key={letter}><strong>{letter}: {inWords(meaning)}</strong>. {inWords(question)} <Aside>{inWords(help)}</Aside></li>)}</ul>
            </div>
          ))}
        </Subchapter>
      )}
      {references.map((reference) => <Published key={reference.code} reference={reference} catalogue={catalogue} words={words} />)}
    </Chapter>
  );
}

function Scoring({ catalogue, words: { inWords } }: CatalogueProps) {
  const g = useTexts(goalTexts);
  const { zeroPoint, scale, raters, aggregate, evaluateEveryMonths: months, advised, wordsAt, durationGroups } = catalogue;
  return (
    <Facts
      facts={[
        [g('zeroPoint'), inWords(zeroPoint)],
        [g('scale'), scale.map(({ score, label }) => `${score > 0 ? '+' : ''}${score} ${inWords(label)}`).join('; ')],
        [g('raters'), raters.map(({ rater, required, name }) => { const called = name ? inWords(name) : rater; return required ? called : g('optional', { name: called }); }).join(', ')],
        ...(aggregate ? [[g('aggregate'), g(`aggregate.${aggregate}`)] as const] : []),
        ...(months === undefined ? [] : [[g('evaluations'), g('every', { count: months })] as const]),
        ...(advised?.note ? [[g('advised'), inWords(advised.note)] as const] : []),
        ...(wordsAt === undefined ? [] : [[g('wordsAt'), g('wordsAt.text', { score: wordsAt })] as const]),
        ...(durationGroups ? [[g('lengths'), durationGroups.map(({ name }) => inWords(name)).join(', ')] as const] : []),
      ]}
    />
  );
}

function Goal({ goal, catalogue, words: { inWords } }: CatalogueProps & { goal: CatalogueGoal }) {
  const g = useTexts(goalTexts);
  const called = (code: string) => { const found = catalogue.goals.find((each) => each.code === code); return found ? inWords(found.name) : code; };
  const { examples = [], anchors = [], after } = goal;
  const marks = [
    goal.registrable === false && g('older'), goal.kind === 'step' && g('step'), goal.isActivity && g('activity'), goal.underReported && g('underReported'),
    goal.reportsTo && g('reportsTo', { goal: called(goal.reportsTo) }), after && g('after', { goals: after.map(called).join(', ') }),
  ].filter(Boolean);
  return (
    <li>
      {inWords(goal.name)}{marks.length > 0 && <> <Aside>({marks.join('; ')})</Aside></>}
      {examples.length > 0 && <div><Aside>{g('examples', { examples: examples.map(inWords).join('; ') })}</Aside></div>}
      {anchors.map(({ score, text }) => <div key={score}><Aside>{score > 0 ? '+' : ''}{score}: {inWords(text)}</Aside></div>)}
      {[goal.resultRule, goal.remark].map((said) => said && <div key={said.nl}><Aside>{inWords(said)}</Aside></div>)}
    </li>
  );
}

/** A row for each goal, a column for each group by length, in which the first evaluation stands above the end. */
function Published({ reference: { name, source, note, figures }, catalogue: { goals, durationGroups = [] }, words: { inWords } }: CatalogueProps & { reference: NonNullable<GoalCatalogue['references']>[number] }) {
  const g = useTexts(goalTexts);
  const rows: Row[] = [...Map.groupBy(figures, ({ goal }) => goal)].map(([goal, own]) => ({ goal, figures: own }));
  const called = (code: string) => { const found = goals.find((each) => each.code === code); return found ? inWords(found.name) : code; };
  const groupName = (code: string | undefined) => { const found = durationGroups.find((each) => each.code === code); return found ? inWords(found.name) : g('all'); };
  const said = (row: Row) => row.figures.flatMap(({ group, moment, doubtful, unreachable }) => ([['doubtful', doubtful], ['unreachable', unreachable]] as const)
    .flatMap(([mark, why]) => (why ? [g(`${mark}.at`, { group: groupName(group), moment: g(moment), reason: inWords(why) })] : [])));
  const column = (header: string, group: string | undefined): Column<Row> => ({
    header, cell: (row) => row.figures.filter((figure) => figure.group === group).map((figure) => <Figure key={figure.moment} figure={figure} />),
  });
  return (
    <Subchapter title={inWords(name)}>
      <p>{inWords(source)}. {note && inWords(note)} {g('figures')}</p>
      <div className={styles['figures']}>
        <Rows
          caption={inWords(name)} rows={rows} rowKey={({ goal }) => goal}
          columns={[{ header: g('goal'), cell: (row) => <>{called(row.goal)}{said(row).map((line) => <div key={line}><Aside>{line}</Aside></div>)}</> }, ...durationGroups.map((group) => column(inWords(group.name), group.code)), column(g('all'), undefined)]}
        />
      </div>
    </Subchapter>
  );
}

function Figure({ figure: { moment, mean, n, decimals, doubtful, unreachable } }: { figure: GoalFigure }) {
  const g = useTexts(goalTexts);
  const number = useNumber();
  return (
    <div>
      {g(moment)}{'\u00A0'}{number(mean, decimals)}{'\u00A0'}({n}){(doubtful ?? unreachable) && <> <Aside>{g(doubtful ? 'doubtful' : 'unreachable')}</Aside></>}
    </div>
  );
}

/** The parts of the plan. */
export function Plan({ definition: { plan, modules }, words: { inWords } }: PartProps) {
  const g = useTexts(goalTexts);
  if (!plan) return null;
  const moduleName = (code: string | undefined) => { const found = (modules as Definition['modules'])?.find((each) => each.code === code); return found && inWords(found.name); };
  return (
    <Chapter id="plan" title={inWords(plan.name)}>
      <ol>
        {plan.sections.map(({ code, name, help, sensitivity, module }) => {
          const of = moduleName(module);
          return <li key={code}>{inWords(name)}{of && of !== inWords(name) && <> <Aside>({of})</Aside></>}{sensitivity === 'special_category' && <> <Aside>({g('special')})</Aside></>}{help && <div><Aside>{inWords(help)}</Aside></div>}</li>;
        })}
      </ol>
      {plan.network && <p>{g('network')}</p>}
    </Chapter>
  );
}
