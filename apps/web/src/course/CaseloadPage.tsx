import { Empty, Rows } from '@getrouw/ui';
import { Stack, Text } from '@mantine/core';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { type Caseloads, caseloadsDocument } from './work.operation.ts';
import { texts } from './work.texts.ts';

type Row = Caseloads['items'][number];

/** How much each professional carries beside what the method allows for his hours. */
export function CaseloadPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const paging = usePaging();
  const result = useOperation(caseloadsDocument, { after: paging.after });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const carried = (programmeId: string) => ({ methods }: Row) => {
    const found = methods.find((each) => each.programmeId === programmeId);
    return found && (found.most == null ? number.format(found.weight) : t('ofNorm', { weight: number.format(found.weight), most: number.format(found.most) }));
  };
  return (
    <Page title={t('caseload.title')} lead={t('caseload.lead')} breadcrumbs={[<TextLink key="work" to="/mijn-werk" search={{}}>{t('title')}</TextLink>, t('caseload.title')]}>
      <Loaded result={result}>
        {({ caseloads: { items, next, methods } }) => (items.length === 0 && !paging.hasPrevious ? <Empty title={t('caseload.empty')}>{t('caseload.emptyText')}</Empty> : (
          <Stack gap="lg">
            <Rows
              caption={t('caseload.title')} rows={items} rowKey={({ professionalId }) => professionalId}
              columns={[
                { header: t('professional'), cell: ({ professionalId, name }) => <TextLink to="/professionals/$professionalId" params={{ professionalId }}>{name}</TextLink> },
                { header: t('hours'), end: true, cell: ({ hoursPerWeek }) => hoursPerWeek ?? t('hours.unknown') },
                ...methods.filter(({ programmeId }) => items.some((row) => row.methods.some((each) => each.programmeId === programmeId))).map(({ programmeId, name }) => ({ header: inWords(name), end: true, cell: carried(programmeId) })),
                ...(items.some(({ share }) => share != null) ? [{ header: t('share'), cell: ({ share }: Row) => share != null && <Text span fw={share > 1 ? 620 : undefined}>{t(share > 1 ? 'share.over' : 'share.within', { percent: Math.round(share * 100) })}</Text> }] : []),
                { header: t('late'), end: true, cell: ({ overdue }) => overdue },
              ]}
            />
            <Pager paging={paging} next={next} />
            <div>
              {methods.map(({ programmeId, name, most, hoursPerWeek, note }) => (
                <Text key={programmeId} size="sm" c="gray.7">
                  {most == null ? t('norm.none', { method: inWords(name) }) : hoursPerWeek == null ? t('norm.any', { method: inWords(name), most }) : t('norm.hours', { method: inWords(name), most, hours: hoursPerWeek })} {note && inWords(note)}
                </Text>
              ))}
            </div>
          </Stack>
        ))}
      </Loaded>
    </Page>
  );
}
