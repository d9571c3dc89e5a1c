import { useTexts } from './locale.ts';
import { useHelps } from './session.ts';
import { texts } from './texts.ts';

/** What the list of cases is called, after whom the organisation helps. */
export function CasesName() {
  const t = useTexts(texts);
  return t(`cases.${useHelps()}`);
}
