import { type ApiError, asApiError, isTemporary } from './errors.ts';
import { again, choose, conflicted, EMPTY_QUEUE, failed, give, know, type Payload, pause, type Queue, refused, saved, start, type Stored, unsaved } from './save-queue.ts';

/** Sends one value and gives its new revision; throws ApiError. */
export type Send<P extends Payload> = (key: string, payload: P, revision: number) => Promise<number>;
/** What the server has, out of a refusal because of a conflict. */
export type ReadConflict<P extends Payload> = (key: string, error: ApiError) => Stored<P> | undefined;

/** Typing is saved when it pauses this long. */
const TYPING_PAUSE = 700;
/** A request without an answer for this long is taken for lost. */
const ANSWER_WITHIN = 12_000;

/** Keeps what is filled in about one thing, a response or a draft, until the server has it. It outlives the page, so that leaving the page loses nothing. */
export class Saver<P extends Payload = Payload> {
  queue: Queue<P> = EMPTY_QUEUE;
  readonly #send: Send<P>;
  readonly #readConflict: ReadConflict<P>;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: Send<P>, readConflict: ReadConflict<P>) {
    this.#send = send;
    this.#readConflict = readConflict;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Queue<P> => this.queue;

  know(revisions: Readonly<Record<string, number>>): void {
    this.#become(know(this.queue, revisions));
  }

  /** `typing`: more is likely to follow at once. */
  give(key: string, payload: P, typing = false): void {
    this.#become(give(this.queue, key, payload));
    if (!this.queue.trouble) this.#next(typing ? TYPING_PAUSE : 0);
  }

  choose(key: string, side: 'mine' | 'theirs'): void {
    this.#become(choose(this.queue, key, side));
    this.#next(0);
  }

  /** Tries at once, without waiting for the pause; what was refused too. */
  retry(): void {
    this.#become(again(this.queue));
    this.#next(0);
  }

  /** Resolves when the server has everything; false when something needs the person, or the server does not answer. */
  async settled(): Promise<boolean> {
    this.#next(0);
    while (this.queue.waiting.length > 0 || this.queue.sending) {
      if (this.queue.trouble) return false;
      await new Promise<void>((resolve) => { const stop = this.subscribe(() => { stop(); resolve(); }); });
    }
    return unsaved(this.queue) === 0;
  }

  #become(queue: Queue<P>): void {
    if (queue === this.queue) return;
    this.queue = queue;
    for (const listener of this.#listeners) listener();
  }

  #next(delay: number): void {
    clearTimeout(this.#timer);
    if (delay === 0) void this.#run();
    else this.#timer = setTimeout(() => void this.#run(), delay);
  }

  async #run(): Promise<void> {
    const started = start(this.queue);
    const { sending } = started;
    if (started === this.queue || !sending) return;
    this.#become(started);
    try {
      const revision = await inTime(this.#send(sending.key, sending.payload, sending.revision));
      this.#become(saved(this.queue, revision));
    } catch (thrown) {
      this.#become(this.#after(sending.key, asApiError(thrown)));
    }
    this.#next(pause(this.queue));
  }

  #after(key: string, error: ApiError): Queue<P> {
    if (error.code === 'UNAUTHENTICATED') return failed(this.queue, 'signed_out');
    if (isTemporary(error) || error.code === 'INTERNAL') return failed(this.queue, 'unreachable');
    const theirs = error.code === 'CONFLICT' ? this.#readConflict(key, error) : undefined;
    return theirs ? conflicted(this.queue, theirs) : refused(this.queue, error.message);
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new TypeError('no answer in time')), ANSWER_WITHIN); });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const savers = new Map<string, Saver>();

/** The one saver of a thing in this window, by its id. */
export function saverOf(id: string, make: () => Saver): Saver {
  const known = savers.get(id) ?? make();
  savers.set(id, known);
  return known;
}

/** What nobody may save any more. */
export function forgetSavers(): void {
  savers.clear();
}

if (typeof window !== 'undefined') {
  const all = () => [...savers.values()];
  window.addEventListener('beforeunload', (event) => { if (all().some(({ queue }) => unsaved(queue) > 0)) event.preventDefault(); });
  window.addEventListener('online', () => { for (const saver of all()) if (saver.queue.trouble) saver.retry(); });
}
