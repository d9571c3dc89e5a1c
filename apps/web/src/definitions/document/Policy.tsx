import type { Instrument } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { useTexts } from '../../shared/locale.ts';
import type { PartProps } from './parts.tsx';
import { surveyTexts } from './survey.texts.ts';

/** How an instrument is used. What only goes with case files is not said of a survey among professionals. */
export function PolicyFacts({ instrument: { policy, norm, modes = [], totals }, words }: PartProps & { instrument: Instrument }) {
  const { t } = words;
  const s = useTexts(surveyTexts);
  const share = (percent: number) => percent > 0 && t('policy.percent', { percent });
  const closing = policy.monthsAfterClosing !== undefined ? t('policy.afterClosing', { count: policy.monthsAfterClosing }) : policy.requiresClosed && t('policy.whenClosed');
  const sampling = policy.sampling.modes.map((mode) => t(`sampling.${mode}`)).join(' / ');
  const aboutCases = policy.subject !== 'professional';
  const anonymity = s(`anonymity.${policy.anonymity}`);
  return (
    <Facts
      facts={[
        [t('policy.subject'), t(`level.${policy.subject}`)],
        [t('policy.filledInBy'), t(`by.${policy.filledInBy}`)],
        [t('norm'), words.norm(norm)],
        [t('policy.independence'), t(`independence.${policy.independence}`)],
        aboutCases
          ? [t('policy.sampling'), policy.sampling.modes.includes('sample') ? `${sampling}, ${t('policy.minimum', { minimum: policy.sampling.minimum })}` : sampling]
          : [s('who'), policy.sampling.modes.includes('sample') ? sampling : s('respondents.all')],
        [t('policy.closed'), closing || undefined],
        [t('policy.doubt'), aboutCases ? t(`doubt.${policy.doubt}`) : undefined],
        [t('policy.notApplicable'), aboutCases ? t(`notApplicable.${policy.notApplicable}`) : undefined],
        [t('policy.rhythm'), policy.rhythms.map((rhythm) => t(`rhythm.${rhythm}`)).join(' / ')],
        [t('policy.review'), share(policy.reviewPercent) || undefined],
        [t('policy.secondScorer'), share(policy.secondScorerPercent) || undefined],
        [s('anonymity'), modes.length > 0 ? s('anonymity.choice', { policy: anonymity, others: modes.map((mode) => s(`anonymity.${mode.anonymity}`)).join('; ') }) : anonymity],
        [s('minimumGroup'), policy.minimumGroup > 0 ? s('minimumGroup.text', { count: policy.minimumGroup }) : undefined],
        [s('totals'), totals?.map((total) => s(`totals.${total}`)).join(', ')],
      ]}
    />
  );
}
