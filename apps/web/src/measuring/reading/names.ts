import type { Translate } from '../../shared/locale.ts';

type FileTexts = { file: string; 'file.again': string };

/** What a case file is called: its client number, and which trajectory where it is not the first. */
export function fileName(t: Translate<FileTexts>, { clientNumber, trajectoryNumber }: { clientNumber: string; trajectoryNumber: number }): string {
  return trajectoryNumber > 1 ? t('file.again', { number: clientNumber, trajectory: trajectoryNumber }) : t('file', { number: clientNumber });
}
