/** What was filled in and is not saved yet: pure, so that each loss of connection can be tried out. */

/** Whatever is saved under one key: an answer with its mark and remark, or whether a document is there. */
export type Payload = Readonly<Record<string, unknown>>;

/** A value as the server has it. */
export interface Stored<P extends Payload = Payload> { readonly payload: P; readonly revision: number }

/** Why saving waits: nobody answers, or the session has ended. */
export type Trouble = 'unreachable' | 'signed_out';

export interface Queue<P extends Payload = Payload> {
  /** Given and not confirmed by the server, by key. */
  readonly drafts: Readonly<Record<string, P>>;
  /** The revision that the server last told, by key; absent: never saved. */
  readonly revisions: Readonly<Record<string, number>>;
  /** Keys to send, the oldest first, each once. */
  readonly waiting: readonly string[];
  /** One at a time, so that the order of what was given is kept. */
  readonly sending: { readonly key: string; readonly payload: P; readonly revision: number } | null;
  /** What was sent and never answered, by key: it may have been saved all the same. */
  readonly unanswered: Readonly<Record<string, readonly P[]>>;
  /** What the server has where somebody else, or another window, was first. The person chooses. */
  readonly conflicts: Readonly<Record<string, Stored<P>>>;
  /** Why the server refused a value for good, by key. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly trouble: Trouble | null;
  /** Failed attempts since the last success. */
  readonly attempts: number;
}

export const EMPTY_QUEUE: Queue<never> = {
  drafts: {}, revisions: {}, waiting: [], sending: null, unanswered: {}, conflicts: {}, refusals: {}, trouble: null, attempts: 0,
};

/** A record less what stands under a key. */
export const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
const equal = (one: Payload, other: Payload): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Learns what the server has. A draft of one's own keeps the revision that it was made on. */
export function know<P extends Payload>(queue: Queue<P>, revisions: Readonly<Record<string, number>>): Queue<P> {
  const news = Object.entries(revisions).filter(([key, revision]) => !(key in queue.drafts) && queue.revisions[key] !== revision);
  return news.length === 0 ? queue : { ...queue, revisions: { ...queue.revisions, ...Object.fromEntries(news) } };
}

/** A value is given. It replaces what waited under the same key; a conflict stays until the person has chosen. */
export function give<P extends Payload>(queue: Queue<P>, key: string, payload: P): Queue<P> {
  const held = queue.waiting.includes(key) || key in queue.conflicts || queue.sending?.key === key;
  return {
    ...queue,
    drafts: { ...queue.drafts, [key]: payload },
    waiting: held ? queue.waiting : [...queue.waiting, key],
    refusals: without(queue.refusals, key),
  };
}

/** Takes the oldest waiting value to send; the same queue while one is under way or nothing waits. */
export function start<P extends Payload>(queue: Queue<P>): Queue<P> {
  const [key, ...waiting] = queue.waiting;
  const payload = key === undefined ? undefined : queue.drafts[key];
  if (queue.sending || key === undefined || payload === undefined) return queue;
  return { ...queue, waiting, sending: { key, payload, revision: queue.revisions[key] ?? 0 } };
}

/** The server keeps what was sent. What was given meanwhile under the same key waits its turn. */
export function saved<P extends Payload>(queue: Queue<P>, revision: number): Queue<P> {
  const { sending } = queue;
  if (!sending) return queue;
  const { key, payload } = sending;
  const newer = queue.drafts[key] && !equal(queue.drafts[key], payload);
  return {
    ...queue,
    sending: null, trouble: null, attempts: 0,
    unanswered: without(queue.unanswered, key),
    revisions: { ...queue.revisions, [key]: revision },
    drafts: newer ? queue.drafts : without(queue.drafts, key),
    waiting: newer ? [...queue.waiting, key] : queue.waiting,
  };
}

/** Nothing was saved, and trying again can help: it goes back to the head of the row. */
export function failed<P extends Payload>(queue: Queue<P>, trouble: Trouble): Queue<P> {
  if (!queue.sending) return queue;
  const { key, payload } = queue.sending;
  return {
    ...queue,
    sending: null, trouble, attempts: queue.attempts + 1,
    waiting: [key, ...queue.waiting],
    unanswered: trouble === 'unreachable' ? { ...queue.unanswered, [key]: [...(queue.unanswered[key] ?? []), payload] } : queue.unanswered,
  };
}

/** The server will not keep this value, whatever we do. The value stays on the screen with the reason. */
export function refused<P extends Payload>(queue: Queue<P>, reason: string): Queue<P> {
  if (!queue.sending) return queue;
  const { key, payload } = queue.sending;
  const newer = queue.drafts[key] && !equal(queue.drafts[key], payload);
  return {
    ...queue,
    sending: null, trouble: null, attempts: 0,
    waiting: newer ? [...queue.waiting, key] : queue.waiting,
    refusals: newer ? queue.refusals : { ...queue.refusals, [key]: reason },
  };
}

/** Another save was first. When it holds what we sent, it was ours whose answer got lost. */
export function conflicted<P extends Payload>(queue: Queue<P>, theirs: Stored<P>): Queue<P> {
  if (!queue.sending) return queue;
  const { key, payload } = queue.sending;
  if (equal(payload, theirs.payload)) return saved(queue, theirs.revision);
  const answered = { ...queue, sending: null, trouble: null, attempts: 0, unanswered: without(queue.unanswered, key) };
  return queue.unanswered[key]?.some((ours) => equal(ours, theirs.payload))
    ? { ...answered, waiting: [key, ...queue.waiting], revisions: { ...queue.revisions, [key]: theirs.revision } }
    : { ...answered, conflicts: { ...queue.conflicts, [key]: theirs } };
}

/** The person chose. Keeping one's own saves it over theirs; taking theirs drops one's own. */
export function choose<P extends Payload>(queue: Queue<P>, key: string, side: 'mine' | 'theirs'): Queue<P> {
  const theirs = queue.conflicts[key];
  if (!theirs) return queue;
  return {
    ...queue,
    conflicts: without(queue.conflicts, key),
    revisions: { ...queue.revisions, [key]: theirs.revision },
    drafts: side === 'mine' ? queue.drafts : without(queue.drafts, key),
    waiting: side === 'mine' ? [...queue.waiting, key] : queue.waiting,
  };
}

/** What was refused waits once more. */
export function again<P extends Payload>(queue: Queue<P>): Queue<P> {
  const keys = Object.keys(queue.refusals);
  return keys.length === 0 ? queue : { ...queue, refusals: {}, waiting: [...queue.waiting, ...keys] };
}

/** How long to wait before the next attempt, in milliseconds: 1, 2, 4, then 5 seconds. */
export function pause({ attempts }: Pick<Queue, 'attempts'>): number {
  return attempts === 0 ? 0 : Math.min(1000 * 2 ** (attempts - 1), 5000);
}

export type SaveState = 'saved' | 'saving' | 'conflict' | 'refused' | Trouble;

/** Where saving stands for the page as a whole, the most pressing first. */
export function saveState(queue: Queue): SaveState {
  if (queue.trouble) return queue.trouble;
  if (Object.keys(queue.refusals).length > 0) return 'refused';
  if (Object.keys(queue.conflicts).length > 0) return 'conflict';
  return queue.sending || queue.waiting.length > 0 ? 'saving' : 'saved';
}

/** How many values the server does not have yet. */
export const unsaved = ({ drafts }: Queue): number => Object.keys(drafts).length;
