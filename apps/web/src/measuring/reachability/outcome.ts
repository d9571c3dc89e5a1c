import type { Translate } from '../../shared/locale.ts';

type OutcomeTexts = { 'outcome.answered': string; 'outcome.called_back_one': string; 'outcome.called_back_other': string; 'outcome.not_reached': string };

/** What came of a call, in words. */
export function outcomeText(t: Translate<OutcomeTexts>, { outcome, calledBackMinutes }: { outcome: 'answered' | 'called_back' | 'not_reached'; calledBackMinutes: number | null }): string {
  return outcome === 'called_back' ? t('outcome.called_back', { count: calledBackMinutes ?? 0 }) : t(`outcome.${outcome}`);
}
