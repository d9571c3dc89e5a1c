import type { Definition } from '@getrouw/domain';
import { type Column, Facts, Rows } from '@getrouw/ui';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Aside, Chapter, type PartProps, Subchapter } from './parts.tsx';
import { registrationTexts } from './registration.texts.ts';

type Row = NonNullable<Definition['reach']>['rows'][number];
type Figure = NonNullable<Definition['reach']>['references'][number]['figures'][number];

/** For whom the method is meant, into which kinds cases are divided, and whom a study reached. */
export function TargetGroup({ definition: { targetGroup, classifications = [], reach, rules = [] }, words: { inWords, named } }: PartProps) {
  const r = useTexts(registrationTexts);
  const locale = useLocale();
  if (!targetGroup && classifications.length === 0 && !reach) return null;
  const link = (code: string) => (rules.some((rule) => rule.code === code) ? <a href={`#${code}`}>{named(code)}</a> : named(code));
  const figure = ({ value, within, percent, decimals, count, known, doubtful }: Figure) => [
    [within, value].filter(Boolean).join(', '), `${percent.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}%`,
    count !== undefined && known !== undefined && `(${count}/${known})`, doubtful && r('doubtful', { why: inWords(doubtful) }),
  ].filter(Boolean).join(' ');
  return (
    <Chapter id="target" title={r('target')}>
      <p>{r('target.lead')}</p>
      {targetGroup && (
        <Subchapter title={r('readings')}>
          <ul>{targetGroup.readings.map(({ code, name, note, rule }) => <li key={code}><strong>{inWords(name)}</strong>: {rule ? link(rule) : r('byCriteria')}{note && <>. {inWords(note)}</>}</li>)}</ul>
        </Subchapter>
      )}
      {classifications.map(({ code, name, note, assignedBy, second, options }) => (
        <Subchapter key={code} title={inWords(name)}>
          <p><Aside>{[r(assignedBy === 'rule' ? 'byRule' : 'byJudgement'), second && r('second')].filter(Boolean).join(', ')}</Aside></p>
          {note && <p>{inWords(note)}</p>}
          <ul>
            {options.map((option) => (
              <li key={option.code}>
                <strong>{inWords(option.name)}</strong>{option.rule && <>: {link(option.rule)}</>}{option.unknown && <> <Aside>({r('unknown')})</Aside></>}{option.description && <>. {inWords(option.description)}</>}
                {option.signs && <div><Aside>{r('signs')}: </Aside>{option.signs.map(({ fact, direction, odds }) => `${named(fact)} (${r(direction)}${odds === undefined ? '' : `, ${r('odds', { odds: odds.toLocaleString(locale) })}`})`).join('; ')}</div>}
              </li>
            ))}
          </ul>
        </Subchapter>
      ))}
      {reach && (
        <Subchapter title={r('reach')}>
          <Facts facts={reach.references.map(({ name, source }) => [inWords(name), inWords(source)] as const)} />
          <Rows
            caption={r('reach')} rows={reach.rows} rowKey={({ code }) => code}
            columns={[
              { header: r('reach.row'), cell: ({ name }) => inWords(name) },
              ...reach.references.map((reference): Column<Row> => ({
                header: r('reach.figure', { name: inWords(reference.name), cases: reference.cases }),
                cell: ({ code }) => reference.figures.filter((each) => each.row === code).map((each) => <div key={`${each.value} ${each.within}`}>{figure(each)}</div>),
              })),
            ]}
          />
        </Subchapter>
      )}
    </Chapter>
  );
}
