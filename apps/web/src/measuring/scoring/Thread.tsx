import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { CommentThread } from '../reading/CommentThread.tsx';
import { commentResponseDocument } from '../reading/comment-response.operation.ts';
import { texts } from './texts.ts';
import { type ResponseData, useMerge } from './useScoring.ts';

/** The conversation with the reviewer about one question, or (`itemCode` null) about the whole; nothing where nobody wrote. */
export function Thread({ response, itemCode }: { response: ResponseData; itemCode: string | null }) {
  const t = useTexts(texts);
  const merge = useMerge(response.assignmentId);
  const write = useCommand(commentResponseDocument, { changes: [], onDone: ({ commentResponse }) => merge(commentResponse) });
  const comments = response.comments.filter((comment) => comment.itemCode === itemCode);
  if (comments.length === 0) return null;
  return (
    <CommentThread
      title={itemCode ? t('thread') : t('thread.general')} comments={comments} label={t('thread.write')} submit={t('thread.send')}
      command={write} onWrite={(text, options) => write.mutate({ responseId: response.id, comment: { itemCode, text } }, options)}
    />
  );
}
