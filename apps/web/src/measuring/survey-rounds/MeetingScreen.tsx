import { QrCode } from '@getrouw/ui';
import { Button, Group, Modal, Text } from '@mantine/core';
import { formatTime } from '../../shared/dates.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import styles from './meeting.module.css';
import type { Team } from './survey-round.ts';
import { texts } from './texts.ts';

export interface Meeting { code: string; address: string; expiresAt: string }

interface MeetingScreenProps {
  meeting: Meeting;
  roundName: string;
  team: Team;
  /** Takes it from the screen; the code works on. */
  onHide: () => void;
  ending: boolean;
  onEnd: () => void;
}

/** For the wall of the room: where to go and what to type there, or a square to point a phone at, and how many have begun. */
export function MeetingScreen({ meeting: { code, address, expiresAt }, roundName, team, onHide, ending, onEnd }: MeetingScreenProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const begun = team.begun + team.answered;
  return (
    <Modal.Root opened onClose={onHide} fullScreen>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles['screen']}>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Modal.Title className={styles['title']}>{roundName}</Modal.Title>
              <Text size="lg">{team.name}</Text>
            </div>
            <Modal.CloseButton aria-label={t('meeting.hide')} size="lg" />
          </Group>
          <div className={styles['ways']}>
            <div>
              <Text size="xl">{t('meeting.go')}</Text>
              <p className={styles['address']}>{address.replace(/^https?:\/\//, '')}</p>
              <Text size="xl">{t('meeting.type')}</Text>
              <p className={styles['code']}>{code}</p>
            </div>
            <div className={styles['square']}>
              <QrCode text={`${address}#${code}`} label={t('meeting.square')} />
              <Text ta="center">{t('meeting.scan')}</Text>
            </div>
          </div>
          <Text role="status" className={styles['count']}>{t('meeting.begun', { begun, asked: team.asked })}</Text>
          <Group gap="sm" mt="auto">
            <Button variant="default" loading={ending} onClick={onEnd}>{t('meeting.end')}</Button>
            <Button variant="subtle" onClick={onHide}>{t('meeting.hide')}</Button>
            <Text size="sm" c="gray.7">{t('meeting.until', { time: formatTime(expiresAt, locale) })}</Text>
          </Group>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
