import { useLocalText } from '../shared/locale.ts';
import type { Agreements } from './agreements.operation.ts';

/** What a method is called here; one that is not known here by its code. */
export function useMethodName(methods: Agreements['methods']): (code: string) => string {
  const inWords = useLocalText();
  return (code) => {
    const found = methods.find((each) => each.code === code);
    return found ? inWords(found.name) : code;
  };
}
