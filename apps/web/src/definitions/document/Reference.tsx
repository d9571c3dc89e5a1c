import { Rows } from '@getrouw/ui';
import { Aside, Chapter, type PartProps } from './parts.tsx';
import styles from './document.module.css';

export function Documents({ definition: { documents }, words }: PartProps) {
  const { t, inWords } = words;
  return (
    <Chapter id="documents" title={t('documents')}>
      <Rows
        caption={t('documents')} rows={documents} rowKey={({ code }) => code}
        columns={[
          { header: t('name'), cell: ({ name }) => inWords(name) },
          { header: t('mandatory'), cell: ({ mandatory }) => t(mandatory ? 'yes' : 'no') },
          { header: t('level'), cell: ({ level }) => t(`level.${level}`) },
          {
            header: t('notes'),
            cell: ({ inCaseFile, repeats, monthsAfterClosing, note }) => [
              repeats && t('monthly'), monthsAfterClosing !== undefined && t('afterClosing', { count: monthsAfterClosing }), !inCaseFile && t('outsideFile'), note && inWords(note),
            ].filter((line) => typeof line === 'string').map((line) => <div key={line}>{line}</div>),
          },
        ]}
      />
    </Chapter>
  );
}

export function EvidenceSources({ definition: { evidenceSources }, words }: PartProps) {
  const { t, inWords, named } = words;
  return (
    <Chapter id="evidence" title={t('evidenceSources')}>
      <ul>
        {evidenceSources.map(({ code, name, level, partOf, note }) => (
          <li key={code}><strong>{inWords(name)}</strong> <Aside>({t(`level.${level}`)}{partOf && `, ${t('partOf', { name: named(partOf) })}`})</Aside>{note && <>. {inWords(note)}</>}</li>
        ))}
      </ul>
    </Chapter>
  );
}

/** What became of the questions of each earlier version. */
export function Mappings({ definition: { mappings }, words }: PartProps) {
  const { t, inWords } = words;
  return mappings?.map(({ fromVersion, items }) => (
    <Chapter key={fromVersion} id={`mapping-${fromVersion}`} title={t('mapping', { version: fromVersion })}>
      <p>{t('mapping.lead', { count: items.filter(({ comparable }) => comparable).length })}</p>
      <Rows
        caption={t('mapping', { version: fromVersion })} rows={items} rowKey={({ from, to }) => `${from} ${to.join(' ')}`}
        columns={[
          { header: t('mapping.from'), cell: ({ from }) => from && <code>{from}</code> },
          { header: t('mapping.to'), cell: ({ to }) => <code>{to.join(', ')}</code> },
          { header: t('mapping.change'), cell: ({ change, note }) => <>{t(`change.${change}`)}{note && <>. {inWords(note)}</>}</> },
          { header: t('mapping.comparable'), cell: ({ comparable }) => t(comparable ? 'yes' : 'no') },
        ]}
      />
    </Chapter>
  ));
}

export function OpenPoints({ definition: { openPoints }, words }: PartProps) {
  const { t, inWords } = words;
  if (!openPoints?.length) return null;
  return (
    <Chapter id="open" title={t('openPoints')}>
      <p>{t('openPoints.lead')}</p>
      {openPoints.map(({ code, topic, finding, choice }) => (
        <article key={code} className={styles['item']}>
          <p className={styles['question']}><code>{code}</code> {inWords(topic)}</p>
          <dl>
            <div><dt>{t('finding')}</dt><dd>{inWords(finding)}</dd></div>
            <div><dt>{t('choice')}</dt><dd>{inWords(choice)}</dd></div>
          </dl>
        </article>
      ))}
    </Chapter>
  );
}
