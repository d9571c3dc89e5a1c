import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { declareSecrecyDocument } from './declare-secrecy.operation.ts';
import { DeclareStep } from './DeclareStep.tsx';
import { texts } from './texts.ts';

/** Secrecy, declared once by assessors from outside. */
export function SecrecyStep() {
  const t = useTexts(texts);
  const declare = useCommand(declareSecrecyDocument);
  return (
    <DeclareStep
      title={t('secrecy.title')} statement={t('secrecy.text')} button={t('secrecy.do')} notes={[t('secrecy.once')]}
      command={declare} onDeclare={() => declare.mutate({})}
    />
  );
}
