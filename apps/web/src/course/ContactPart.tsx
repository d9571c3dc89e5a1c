import { CONTACT_KINDS, type ContactKind } from '@getrouw/domain';
import { Facts, Rows } from '@getrouw/ui';
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { formatDate } from '../shared/dates.ts';
import { useCommand } from '../shared/graphql.ts';
import { newKey } from '../shared/key.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Pager, type Paging } from '../shared/Pager.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { addContactDocument, type Contact, removeContactDocument } from './course.operation.ts';
import styles from './course.module.css';
import { texts } from './texts.ts';

/** A tap on a kind records a contact of today; it can be taken back. */
export function ContactButtons({ trajectoryId, today }: { trajectoryId: string; today: string }) {
  const t = useTexts(texts);
  const said = useRef<HTMLParagraphElement>(null);
  const [changing, setChanging] = useState<Contact>();
  const [failed, setFailed] = useState(false);
  const [undone, setUndone] = useState(false);
  const add = useCommand(addContactDocument, { onDone: () => { setFailed(false); setUndone(false); } });
  const remove = useCommand(removeContactDocument, { onDone: () => { setUndone(true); add.reset(); said.current?.focus(); } });
  const made = add.data?.addContact;
  // A button that is switched off loses the focus: a second tap in between is passed over instead.
  const tap = (kind: ContactKind) => add.isPending || add.mutate({ input: { trajectoryId, key: newKey(), kind, failed } });
  return (
    <section aria-labelledby="contact" className="no-print">
      <Title order={2} size="h3" id="contact" mb={4}>{t('contact')}</Title>
      <Text size="sm" c="gray.7" mb="sm">{t('contact.help')}</Text>
      <Stack gap="sm">
        <div className={styles['kinds']}>
          {CONTACT_KINDS.map((kind) => <Button key={kind} variant="default" onClick={() => tap(kind)}>{t(`kind.${kind}`)}</Button>)}
        </div>
        <Checkbox label={t('contact.failed')} checked={failed} onChange={(event) => setFailed(event.currentTarget.checked)} />
        {(add.error ?? remove.error) != null && <ErrorNotice error={add.error ?? remove.error} during="write" />}
        <Group gap="sm" mih="2rem">
          <Text ref={said} tabIndex={-1} role="status" size="sm">{made ? t(made.failed ? 'contact.doneFailed' : 'contact.done', { kind: t(`kind.${made.kind}`) }) : undone && t('contact.undone')}</Text>
          {made && <Button size="xs" variant="subtle" onClick={() => setChanging(made)}>{t('contact.adjust')}</Button>}
          {made && <Button size="xs" variant="subtle" loading={remove.isPending} onClick={() => remove.mutate({ id: made.id, revision: made.revision })}>{t('contact.undo')}</Button>}
        </Group>
      </Stack>
      {changing && <ContactDialog contact={changing} today={today} onClose={() => setChanging(undefined)} onDone={add.reset} />}
    </section>
  );
}

interface ContactListProps {
  contacts: { items: readonly Contact[]; next?: string | null };
  figures: { succeeded: number; failed: number; minutes: number; outsideOfficeHours: number };
  paging: Paging;
  today: string;
  mayWrite: boolean;
}

export function ContactList({ contacts, figures, paging, today, mayWrite }: ContactListProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [changing, setChanging] = useState<Contact>();
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(figures.minutes / 60);
  return (
    <section aria-labelledby="contacts">
      <Title order={2} size="h3" id="contacts" mb="sm">{t('contacts')}</Title>
      {figures.succeeded + figures.failed === 0 ? <Text c="gray.7">{t('contacts.none')}</Text> : (
        <Stack gap="sm">
          <Facts facts={[[t('contacts.succeeded'), figures.succeeded], [t('contacts.failed'), figures.failed], [t('contacts.time'), t('contacts.hours', { hours })], [t('contacts.outside'), figures.outsideOfficeHours]]} />
          <Rows
            caption={t('contacts')} rows={contacts.items} rowKey={({ id }) => id}
            columns={[
              { header: t('date'), cell: ({ happenedOn }) => <time dateTime={happenedOn}>{formatDate(happenedOn, locale)}</time> },
              { header: t('kind'), cell: ({ kind }) => t(`kind.${kind}`) },
              { header: t('minutes'), end: true, cell: ({ minutes }) => minutes },
              { header: t('remarks'), cell: (each) => [each.failed && t('failed'), each.outsideOfficeHours && t('outside'), each.imported && t('imported')].filter(Boolean).join(', ') },
              ...(mayWrite ? [{ header: t('change'), onScreenOnly: true, cell: (each: Contact) => (
                <Button size="compact-xs" variant="subtle" aria-label={t('contact.changeOf', { date: formatDate(each.happenedOn, locale) })} onClick={() => setChanging(each)}>{t('change')}</Button>
              ) }] : []),
            ]}
          />
          <Pager paging={paging} next={contacts.next} />
        </Stack>
      )}
      {changing && <ContactDialog contact={changing} today={today} onClose={() => setChanging(undefined)} />}
    </section>
  );
}
