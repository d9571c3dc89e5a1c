import { Empty } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { formatInstant } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { shownMailDocument } from './account.operation.ts';
import { texts } from './account.texts.ts';
import { Entrance } from './Entrance.tsx';
import styles from './entrance.module.css';

/** The mail that a demonstration does not really send. */
export function MailPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const paging = usePaging();
  const mail = useOperation(shownMailDocument, { after: paging.after });
  return (
    <Entrance>
      <Page title={t('mail.title')} lead={t('mail.lead')} action={<TextLink to="/">{t('mail.back')}</TextLink>}>
        <Loaded result={mail}>
          {({ shownMail: { items, next } }) => items.length === 0 ? <Empty title={t('mail.empty')}>{t('mail.emptyText')}</Empty> : (
            <Stack gap="lg">
              {items.map(({ id, at, recipient, subject, text, link }) => (
                <article key={id} className={styles['mail']} aria-labelledby={id}>
                  <Title order={2} size="h4" id={id}>{subject}</Title>
                  <Text size="sm" c="gray.7">{t('mail.to', { recipient })} · <time dateTime={at}>{formatInstant(at, locale)}</time></Text>
                  <MailText text={text} link={link} />
                </article>
              ))}
              <Pager paging={paging} next={next} />
            </Stack>
          )}
        </Loaded>
      </Page>
    </Entrance>
  );
}

/** The link leads to this window's own address, whatever name the installation goes by in its mail. */
function MailText({ text, link }: { text: string; link: string | null | undefined }) {
  const [before, after = ''] = link ? text.split(link) : [text];
  const { pathname, hash } = new URL(link ?? '', window.location.href);
  return <Text size="sm" component="div" className={styles['text']}>{before}{link && <a href={pathname + hash}>{link}</a>}{after.trimEnd()}</Text>;
}
