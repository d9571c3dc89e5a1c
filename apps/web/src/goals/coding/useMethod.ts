import type { GoalCatalogue } from '@getrouw/domain';
import { useState } from 'react';
import { useLocalText } from '../../shared/locale.ts';
import type { CodedMethod } from './coding.operation.ts';

/** The method that is looked at, with what to choose from; the first where nothing was chosen. */
export function useMethod(methods: readonly CodedMethod[], wanted: string | undefined) {
  const inWords = useLocalText();
  const [programmeId, setProgrammeId] = useState(methods.find((each) => each.programmeId === wanted)?.programmeId ?? methods[0]!.programmeId);
  const method = methods.find((each) => each.programmeId === programmeId)!;
  return { programmeId, catalogue: method.catalogue as GoalCatalogue, setProgrammeId, choices: methods.map((each) => ({ value: each.programmeId, label: inWords(each.name) })) };
}
