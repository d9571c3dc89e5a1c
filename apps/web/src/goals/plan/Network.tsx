import { Empty, NetworkChart, Rows } from '@getrouw/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { NetworkForm } from './NetworkForm.tsx';
import styles from './plan.module.css';
import { type Member, type PartProps, removeNetworkMemberDocument } from './plan.operation.ts';
import { SUPPORT } from './support.ts';
import { texts } from './texts.ts';

/** Who stands around the family: drawn, and as a table that says the same. */
export function Network({ plan, mayWrite }: PartProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [dialog, setDialog] = useState<'add' | { change: Member } | { remove: Member }>();
  const { network, trajectoryId } = plan;
  const close = () => setDialog(undefined);
  const may = mayWrite && plan.seesSpecial;
  const nameOf = ({ called, relation }: Member) => called ?? t(`relation.${relation}`);
  const supportOf = ({ support }: Member) => new Intl.ListFormat(locale).format(SUPPORT.filter((kind) => support.includes(kind)).map((kind) => t(`support.${kind}`)));
  const count = (ring: number) => network.filter((member) => member.ring === ring).length;
  const supporting = network.filter(({ support }) => support.length > 0).length;
  const label = t('network.label', { count: network.length, one: count(1), two: count(2), three: count(3), supporting, burden: network.filter(({ burden }) => burden).length });
  return (
    <section aria-labelledby="netwerk">
      <Group justify="space-between" align="baseline" mb={4}>
        <Title order={2} id="netwerk" tabIndex={-1}>{t('network')}</Title>
        {may && <Button variant="default" className="no-print" onClick={() => setDialog('add')}>{t('network.add')}</Button>}
      </Group>
      <Text c="gray.7" mb="md" maw="44rem">{t(plan.seesSpecial ? 'network.lead' : 'network.hidden')}</Text>
      {network.length === 0 ? <Empty title={t('network.none')}>{t('network.noneText')}</Empty> : (
        <div className={styles['network']}>
          <NetworkChart
            label={label} centre={t('network.centre')} rings={[t('ring.1'), t('ring.2'), t('ring.3')]}
            marks={network.map((member) => ({
              key: member.id, number: member.number, name: nameOf(member), ring: member.ring as 1 | 2 | 3, letters: SUPPORT.filter((kind) => member.support.includes(kind)).map((kind) => t(`letter.${kind}`)).join(''), burden: member.burden, important: member.important,
            }))}
            legend={{ support: t('legend.support'), burden: t('legend.burden'), both: t('legend.both'), important: t('legend.important'), letters: SUPPORT.map((kind) => `${t(`letter.${kind}`)}\u00a0${t(`support.${kind}`)}`).join(' · ') }}
          />
          <Rows
            caption={t('network.table')} rows={network} rowKey={({ id }) => id}
            columns={[
              { header: t('network.who'), cell: (member) => `${member.number}. ${nameOf(member)}${member.important ? ` (${t('important')})` : ''}` },
              { header: t('network.relation'), cell: ({ relation }) => t(`relation.${relation}`) },
              { header: t('network.ring'), cell: ({ ring }) => t(`ring.${ring as 1 | 2 | 3}`) },
              { header: t('network.support'), cell: (member) => [supportOf(member), member.burden && t('burden')].filter(Boolean).join('; ') || '–' },
              ...(plan.seesSpecial ? [{ header: t('network.reach'), cell: ({ phone, email, erasedOn }: Member) => (erasedOn ? t('network.erased') : [phone, email].filter(Boolean).join(', ') || '–') }] : []),
              ...(may ? [{ header: t('actions'), cell: (member: Member) => (
                <Group gap="xs" className="no-print">
                  <Button size="compact-sm" variant="default" aria-label={t('changeOf', { name: nameOf(member) })} onClick={() => setDialog({ change: member })}>{t('change')}</Button>
                  <Button size="compact-sm" variant="subtle" aria-label={t('removeOf', { name: nameOf(member) })} onClick={() => setDialog({ remove: member })}>{t('remove')}</Button>
                </Group>
              ) }] : []),
            ]}
          />
        </div>
      )}
      {dialog === 'add' && <NetworkForm trajectoryId={trajectoryId} onClose={close} />}
      {typeof dialog === 'object' && 'change' in dialog && <NetworkForm trajectoryId={trajectoryId} member={dialog.change} onClose={close} />}
      {typeof dialog === 'object' && 'remove' in dialog && <RemoveMember trajectoryId={trajectoryId} member={dialog.remove} name={nameOf(dialog.remove)} onClose={close} />}
    </section>
  );
}

function RemoveMember({ trajectoryId, member: { id, revision }, name, onClose }: { trajectoryId: string; member: Member; name: string; onClose: () => void }) {
  const t = useTexts(texts);
  const remove = useCommand(removeNetworkMemberDocument, { onDone: () => { onClose(); document.getElementById('netwerk')?.focus(); } });
  return (
    <FormDialog title={t('removeOf', { name })} submit={t('remove')} onClose={onClose} command={remove} onSubmit={(event) => { event?.preventDefault(); remove.mutate({ input: { trajectoryId, id, revision } }); }}>
      <Text>{t('network.removeText')}</Text>
    </FormDialog>
  );
}
