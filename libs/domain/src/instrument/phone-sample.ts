import type { Definition, Instrument } from './language.ts';
import { items } from './walk.ts';

/** The question that calls to coaches outside office hours answer, one call for all cases of a coach. */
export interface PhoneSample {
  itemCode: string;
  /** The evidence source that the calls are. */
  source: string;
  /** Calling back within this many minutes is as good as answering. */
  minutes: number;
  /** The answers that the two outcomes give. */
  yes: string;
  no: string;
}

/** The phone sample of an instrument: a yes-or-no question whose source is at the level of the professional and that says how soon he calls back. Null: it has none. */
export function phoneSample({ evidenceSources, scales }: Definition, instrument: Instrument): PhoneSample | null {
  const aboutProfessional = new Set(evidenceSources.filter(({ level }) => level === 'professional').map(({ code }) => code));
  for (const { item: { code, answer, evidence = [], parameters } } of items(instrument)) {
    const minutes = parameters?.['callbackMinutesMax'];
    const options = answer.kind === 'yes_no' ? scales.find((scale) => scale.code === answer.scale)?.options : undefined;
    const [yes, no] = ['yes', 'no'].map((counts) => options?.find((option) => option.counts === counts)?.code);
    const source = evidence.find((each) => aboutProfessional.has(each));
    if (typeof minutes === 'number' && yes && no && source) return { itemCode: code, source, minutes, yes, no };
  }
  return null;
}

export const CALL_OUTCOMES = ['answered', 'called_back', 'not_reached'] as const;
/** What came of a call; minutes where the coach called back. */
export interface Call { readonly outcome: (typeof CALL_OUTCOMES)[number]; readonly calledBackMinutes: number | null }

/** Whether the coach was reached: he answered, or called back in time. */
export const isReached = ({ minutes }: Pick<PhoneSample, 'minutes'>, { outcome, calledBackMinutes }: Call): boolean =>
  outcome === 'answered' || (outcome === 'called_back' && calledBackMinutes !== null && calledBackMinutes <= minutes);

/** The answer that a call gives to the question, for each case of the coach. */
export const phoneAnswer = (sample: PhoneSample, call: Call): string => (isReached(sample, call) ? sample.yes : sample.no);
