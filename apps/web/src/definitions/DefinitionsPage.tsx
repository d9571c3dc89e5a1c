import { Empty, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatInstant } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { adoptReleaseDocument, definitionsDocument } from './definitions.operation.ts';
import { OwnLink } from './own/OwnLink.tsx';
import { texts } from './texts.ts';

/** The page of another part: what commissioners agreed that differs. */
const CONTRACTS = '/contracten';

interface Text2 { nl: string; en: string }

export function DefinitionsPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const locale = useLocale();
  const mayConfigure = useMay()('programme.configure');
  const isProvider = useViewer().organisation?.kind === 'provider';
  const result = useOperation(definitionsDocument);
  const adopt = useCommand(adoptReleaseDocument);
  const date = (at: string) => <time dateTime={at}>{formatInstant(at, locale)}</time>;
  const link = ({ id, name }: { id: string; name: Text2 }) => <TextLink to="/methodiek/$id" params={{ id }}>{inWords(name)}</TextLink>;
  return (
    <Page title={t('title')} lead={t('lead')} action={isProvider && <ButtonLink variant="default" to="/licenties">{t('licences')}</ButtonLink>}>
      <Loaded result={result}>
        {({ definitions: { own, released, adopted, programmes } }) => (
          <Stack gap={48}>
            {adopt.isError && <ErrorNotice error={adopt.error} during="write" />}
            {isProvider && (
              <Part title={t('programmes')}>
                {programmes.length === 0 && <Empty title={t('programmes.empty')}>{t('programmes.emptyText')}</Empty>}
                {programmes.length > 0 && (
                  <Rows
                    caption={t('programmes')} rows={programmes} rowKey={({ id }) => id}
                    columns={[
                      { header: t('name'), cell: ({ name, version }) => link({ id: version.id, name }) },
                      { header: t('version'), cell: ({ version }) => version.versionCode },
                      { header: t('teams'), cell: (programme) => programme.teams.map(({ name }) => name).join(', ') || t('teams.none') },
                      { header: t('configuration'), cell: ({ configurationNumber }) => t('configuration.number', { number: configurationNumber }) },
                      {
                        header: t('action'),
                        cell: ({ id, name }) => (
                          <TextLink to="/methodiek/inrichten/$programmeId" params={{ programmeId: id }} aria-label={t(mayConfigure ? 'programmes.configureName' : 'programmes.seeName', { name: inWords(name) })}>
                            {t(mayConfigure ? 'programmes.configure' : 'programmes.see')}
                          </TextLink>
                        ),
                      },
                    ]}
                  />
                )}
                {mayConfigure && programmes.length > 0 && <Text mt="sm"><TextLink to={CONTRACTS}>{t('contracts')}</TextLink></Text>}
              </Part>
            )}
            {isProvider && <OwnLink />}
            {own.length > 0 && (
              <Part title={t('own')} lead={t('own.lead')}>
                <Rows
                  caption={t('own')} rows={own} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: link },
                    { header: t('version'), cell: ({ versionCode }) => versionCode },
                    { header: t('state'), cell: ({ state }) => t(`state.${state}`) },
                    { header: t('publishedAt'), cell: ({ publishedAt }) => publishedAt && date(publishedAt) },
                  ]}
                />
              </Part>
            )}
            {released.length > 0 && (
              <Part title={t('released')} lead={t('released.lead')}>
                <Rows
                  caption={t('released')} rows={released} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: link },
                    { header: t('version'), cell: ({ versionCode }) => versionCode },
                    { header: t('owner'), cell: ({ owner }) => owner.name },
                    { header: t('releasedAt'), cell: ({ releasedAt }) => date(releasedAt) },
                    {
                      header: t('action'),
                      cell: ({ id, definitionCode, name, versionCode, adopted: taken }) => {
                        const programme = programmes.find((each) => each.definitionCode === definitionCode);
                        if (taken) return t('released.adopted');
                        return (
                          <Group gap="xs">
                            {programme && (
                              <TextLink to="/methodiek/versies/$programmeId" params={{ programmeId: programme.id }} aria-label={t('released.changesName', { name: inWords(name), version: versionCode })}>
                                {t('released.changes')}
                              </TextLink>
                            )}
                            {mayConfigure && (
                              <Button
                                size="compact-sm" variant="light" loading={adopt.isPending && adopt.variables.releaseId === id}
                                aria-label={t('released.adoptName', { name: inWords(name), version: versionCode })} onClick={() => adopt.mutate({ releaseId: id })}
                              >
                                {t('released.adopt')}
                              </Button>
                            )}
                          </Group>
                        );
                      },
                    },
                  ]}
                />
              </Part>
            )}
            {adopted.length > 0 && (
              <Part title={t('adopted')} lead={t('adopted.lead')}>
                <Rows
                  caption={t('adopted')} rows={adopted} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: link },
                    { header: t('version'), cell: ({ versionCode }) => versionCode },
                    { header: t('owner'), cell: ({ origin }) => origin.name },
                    { header: t('adoptedAt'), cell: ({ adoptedAt }) => date(adoptedAt) },
                    { header: t('hash'), cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code> },
                  ]}
                />
              </Part>
            )}
            {own.length + released.length + adopted.length === 0 && <Empty title={t('empty')}>{t('emptyText')}</Empty>}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm">
      <div><Title order={2}>{title}</Title>{lead && <Text c="gray.7">{lead}</Text>}</div>
      {children}
    </Stack>
  );
}
