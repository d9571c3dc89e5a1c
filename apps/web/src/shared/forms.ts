import { useTexts } from './locale.ts';
import { texts } from './texts.ts';

/** What this needs of a form, whatever its fields. */
interface Form {
  setErrors: (errors: Record<string, string>) => void;
  getInputNode: (path: never) => HTMLElement | null;
}

/** Shows what is wrong beside the fields and goes to the first of them. */
export function showProblems(form: Form): (problems: Record<string, string>) => void {
  return (problems) => {
    form.setErrors(problems);
    const [first] = Object.keys(problems);
    if (first) form.getInputNode(first as never)?.focus();
  };
}

/** A check for fields that cannot be left empty. */
export function useRequired(): (value: string) => string | null {
  const t = useTexts(texts);
  return (value) => (value.trim() === '' ? t('required') : null);
}

/** What an empty field says to the API. */
export const orNull = (value: string): string | null => value.trim() || null;
