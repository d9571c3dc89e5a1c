import type { LinkedRule, MetFact, MissingFact } from '@getrouw/domain';
import { Anchor, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { type About, byWeight, placeOf, tells, valueOf } from './why.ts';
import styles from './why.module.css';
import { texts } from './why.texts.ts';

const FEW = 5;

/** Why a rule is met, is not, or cannot be said yet; the rules that it rests on open below it. */
export function Rule({ rule, about, top = false }: { rule: LinkedRule; about: About; top?: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { needs, nobody, met, against, missing, studyReading, outcome } = rule;
  const parts = rule.parts.flatMap((code) => about.rules[code] ?? []);
  const besides = needs && needs.counted.length > 0 ? parts.filter(({ code }) => !needs.counted.includes(code)) : [];
  const said = (fact: MetFact) => `${inWords(fact.name)}: ${valueOf(about, fact, locale, { true: t('outcome.yes'), false: t('outcome.no') })}`;
  const failing = outcome === 'no' && besides.length > 0 ? [...besides.filter((part) => part.outcome === 'no').map(({ name }) => `${inWords(name)}: ${t('outcome.no')}`), ...against.map(said)] : [];
  return (
    <div className={styles['rule']}>
      {failing.length > 0 && <Text fw={600}>{t('failing', { list: failing.join('; ') })}</Text>}
      {needs && <Text size="sm">{t('needs', { atLeast: needs.atLeast, of: needs.of, met: needs.met })}{needs.open > 0 && ` ${t('needs.open', { count: needs.open })}`}</Text>}
      {nobody && <Text size="sm">{t('nobody')}</Text>}
      {studyReading && studyReading !== outcome && <Text size="sm" className={styles['study']}>{t('study', { outcome: t(`outcome.${studyReading}`) })}</Text>}
      <Facts title={t('met')} facts={met} about={about} />
      {!top && outcome !== 'yes' && <Facts title={t('against')} facts={against} about={about} />}
      <Missing missing={missing} rule={rule} about={about} />
      <Parts title={besides.length > 0 ? t('besides') : undefined} parts={besides} about={about} />
      <Parts title={besides.length > 0 ? t('counted', { atLeast: needs!.atLeast }) : undefined} parts={parts.filter((part) => !besides.includes(part))} about={about} />
    </div>
  );
}

function Parts({ title, parts, about }: { title: string | undefined; parts: readonly LinkedRule[]; about: About }) {
  if (parts.length === 0) return null;
  return (
    <>
      {title && <Text size="sm" fw={600} mt="xs">{title}</Text>}
      <ul className={styles['parts']}>{parts.map((part) => <li key={part.code}><Part part={part} about={about} /></li>)}</ul>
    </>
  );
}

/** A rule under another one; its contents are made when it is opened. */
function Part({ part, about }: { part: LinkedRule; about: About }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [open, setOpen] = useState(false);
  const head = (
    <>
      <span className={styles['sign']} data-outcome={part.outcome}>{t(`sign.${part.outcome}`)}</span>{' '}
      {inWords(part.name)}{part.needs && <small> ({t('needs.short', { met: part.needs.met, of: part.needs.of })})</small>}
    </>
  );
  if (!tells(part)) return <p className={styles['leaf']}>{head}</p>;
  return (
    <details className={styles['part']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{head}</summary>
      {open && <Rule rule={part} about={about} />}
    </details>
  );
}

function Facts({ title, facts, about }: { title: string; facts: readonly MetFact[]; about: About }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  if (facts.length === 0) return null;
  return (
    <Few
      title={title} list={facts} row={(fact) => (
        <li key={`${fact.code} ${fact.person}`}>{inWords(fact.name)}{fact.person && ` (${about.names.get(fact.person)})`}: {valueOf(about, fact, locale, { true: t('outcome.yes'), false: t('outcome.no') })}</li>
      )}
    />
  );
}

function Missing({ missing, rule, about }: { missing: readonly MissingFact[]; rule: LinkedRule; about: About }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (missing.length === 0) return null;
  const { familyId, trajectoryId } = about.registration;
  const then = (outcome: MissingFact['ifMet']) => t(outcome === 'undetermined' ? 'then.undetermined' : `outcome.${outcome}`);
  return (
    <Few
      title={t('missing')} list={byWeight(missing)} row={(fact) => {
        const place = placeOf(about, fact);
        const name = `${inWords(fact.name)}${fact.person ? ` (${about.names.get(fact.person)})` : ''}`;
        return (
          <li key={`${fact.code} ${fact.person}`}>
            {place ? <TextLink to="/gezinnen/$familyId/registratie/$trajectoryId" params={{ familyId, trajectoryId }} search={place}>{name}</TextLink> : name}
            {fact.answeredUnknown && `, ${t('answeredUnknown')}`}
            <Text size="sm" c="gray.7">
              {fact.ifMet === 'undetermined' && fact.ifNotMet === 'undetermined' ? t('then.together') : t('then', { met: then(fact.ifMet), notMet: then(fact.ifNotMet), rule: inWords(rule.name) })}
            </Text>
          </li>
        );
      }}
    />
  );
}

/** The first few of a list, and the others when they are asked for. */
function Few<T>({ title, list, row }: { title: string; list: readonly T[]; row: (each: T) => ReactNode }) {
  const t = useTexts(texts);
  const [all, setAll] = useState(false);
  return (
    <div>
      <Text size="sm" fw={600}>{title}</Text>
      <ul className={styles['facts']}>{(all ? list : list.slice(0, FEW)).map(row)}</ul>
      {!all && list.length > FEW && <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)}>{t('more', { count: list.length - FEW })}</Anchor>}
    </div>
  );
}
