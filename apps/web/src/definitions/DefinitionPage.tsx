import type { Definition } from '@getrouw/domain';
import { Alert, Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { definitionDocument } from './definition.operation.ts';
import { About } from './document/About.tsx';
import { Eligibility, FurtherParts, Phases } from './document/Course.tsx';
import { courseTexts } from './document/course.texts.ts';
import { CourseRules } from './document/CourseRules.tsx';
import styles from './document/document.module.css';
import { InstrumentChapter } from './document/InstrumentChapter.tsx';
import { Published } from './document/Published.tsx';
import { Documents, EvidenceSources, Mappings, OpenPoints } from './document/Reference.tsx';
import { registrationTexts } from './document/registration.texts.ts';
import { surveyTexts } from './document/survey.texts.ts';
import { TargetGroup } from './document/TargetGroup.tsx';
import { Terms } from './document/Terms.tsx';
import { texts } from './document/texts.ts';
import { useWords } from './document/words.ts';
import type { Recognition } from './recognition/recognition.operation.ts';
import { Recognitions } from './recognition/Recognitions.tsx';
import { texts as recognitionTexts } from './recognition/texts.ts';

/** A definition as a page to read and print, in the language of the screen. */
export function DefinitionPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { id } = getRouteApi('/in/methodiek/$id').useParams();
  const result = useOperation(definitionDocument, { id });
  const shown = result.data?.definition as Definition | undefined;
  return (
    <Page
      title={shown ? inWords(shown.name) : t('loading')} lead={shown && inWords(shown.summary)}
      breadcrumbs={[<TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, shown ? t('version', { version: shown.versionCode }) : '…']}
      action={<Button variant="default" onClick={() => window.print()}>{t('print')}</Button>}
    >
      <Loaded result={result}>{({ definition, recognitions }) => <Text definition={definition as Definition} recognitions={recognitions} />}</Loaded>
    </Page>
  );
}

function Text({ definition, recognitions }: { definition: Definition; recognitions: readonly Recognition[] }) {
  const words = useWords(definition);
  const s = useTexts(surveyTexts);
  const r = useTexts(registrationTexts);
  const c = useTexts(courseTexts);
  const { t, inWords } = words;
  const mayRecord = useMay()('licence.manage');
  const recognised = mayRecord || recognitions.length > 0;
  const recognition = useTexts(recognitionTexts);
  const part = { definition, words };
  const chapters: [id: string, name: string][] = [
    ['about', t('about')],
    ...(recognised ? [['recognition', recognition('title')] as [string, string]] : []),
    ...(definition.eligibility || definition.rules ? [['eligibility', t('eligibility')] as [string, string]] : []),
    ...(definition.targetGroup || definition.classifications || definition.reach ? [['target', r('target')] as [string, string]] : []),
    ...(definition.phases.length > 0 ? [['phases', t('phases')] as [string, string]] : []),
    ...(definition.courseRules ? [['course', c('course')] as [string, string]] : []),
    ...definition.instruments.flatMap(({ code, name, references = [] }) => [{ code, name }, ...references].map((chapter): [string, string] => [chapter.code, inWords(chapter.name)])),
    ...(definition.goalCatalogue ? [['goals', t('goalCatalogue')] as [string, string]] : []),
    ...(definition.plan ? [['plan', inWords(definition.plan.name)] as [string, string]] : []),
    ...(definition.indicators ? [['indicators', t('indicators')] as [string, string]] : []),
    ...(definition.documents.length > 0 ? [['documents', t('documents')] as [string, string]] : []),
    ...(definition.evidenceSources.length > 0 ? [['evidence', t('evidenceSources')] as [string, string]] : []),
    ...(definition.terms?.length ? [['terms', s('terms')] as [string, string]] : []),
    ...(definition.mappings ?? []).map(({ fromVersion }): [string, string] => [`mapping-${fromVersion}`, t('mapping', { version: fromVersion })]),
    ...(definition.openPoints?.length ? [['open', t('openPoints')] as [string, string]] : []),
  ];
  return (
    <>
      {definition.wording === 'working' && <Alert color="gray" py="xs" title={t('working')}>{t('workingHelp')}</Alert>}
      <div className={styles['layout']}>
        <nav className={`${styles['contents']} no-print`} aria-label={t('contents')}>
          <strong>{t('contents')}</strong>
          <ol>{chapters.map(([id, name]) => <li key={id}><a href={`#${id}`}>{name}</a></li>)}</ol>
        </nav>
        <div className={styles['text']}>
          <About {...part} />
          {recognised && <Recognitions recognitions={recognitions} definitionCode={mayRecord ? definition.code : undefined} />}
          {(definition.eligibility || definition.rules) && <Eligibility {...part} />}
          <TargetGroup {...part} />
          {definition.phases.length > 0 && <Phases {...part} />}
          {definition.courseRules && <CourseRules {...part} />}
          {definition.instruments.map((instrument) => (
            <Fragment key={instrument.code}>
              <InstrumentChapter instrument={instrument} {...part} />
              <Published instrument={instrument} {...part} />
            </Fragment>
          ))}
          <FurtherParts {...part} />
          {definition.documents.length > 0 && <Documents {...part} />}
          {definition.evidenceSources.length > 0 && <EvidenceSources {...part} />}
          <Terms {...part} />
          <Mappings {...part} />
          <OpenPoints {...part} />
        </div>
      </div>
    </>
  );
}
