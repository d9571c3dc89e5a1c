import { ApiError, asApiError, isTemporary } from '../../shared/errors.ts';
import { newCode } from './code.ts';
import { forget, keep, keptCodes } from './kept.ts';

interface Exchange {
  /** What is given for the code: a link, somebody at a meeting, oneself. The same words for the same thing. */
  invitation: string;
  roundName: string;
  /** The respondent, where answers are not anonymous. */
  of: string | null;
}

/**
 * Exchanges an invitation for a code. The code is kept before it is sent: when the answer is lost, the next attempt sends the same one and gets the same survey.
 * @returns the code
 */
export async function begin(organisation: string, { invitation, roundName, of }: Exchange, send: (code: string) => Promise<unknown>): Promise<string> {
  const before = keptCodes(organisation).find(({ pending }) => pending === invitation);
  const code = before?.code ?? newCode();
  keep(organisation, { code, roundName, of, pending: invitation });
  try {
    await send(code);
  } catch (thrown) {
    const error = asApiError(thrown);
    if (!isTemporary(error) && error.code !== 'INTERNAL') forget(organisation, code);
    if (error.code === 'SURVEY_CODE_TAKEN') return begin(organisation, { invitation, roundName, of }, send);
    throw thrown instanceof ApiError ? thrown : error;
  }
  keep(organisation, { code, roundName, of, pending: null });
  return code;
}
