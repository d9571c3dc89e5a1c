import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { again, choose, conflicted, EMPTY_QUEUE, failed, give, know, pause, type Queue, refused, saved, saveState, start, unsaved } from './save-queue.ts';

type Given = { value: string };
const empty: Queue<Given> = EMPTY_QUEUE;
const yes = { value: 'YES' };
const no = { value: 'NO' };

describe('saving', () => {
  test('values are sent one at a time, in the order in which they were given', () => {
    let queue = start(give(give(empty, 'A', yes), 'B', no));
    expect(queue.sending).toEqual({ key: 'A', payload: yes, revision: 0 });
    expect(start(queue)).toBe(queue);
    queue = start(saved(queue, 1));
    expect(queue.sending).toEqual({ key: 'B', payload: no, revision: 0 });
    queue = saved(queue, 1);
    expect(unsaved(queue)).toBe(0);
    expect(saveState(queue)).toBe('saved');
  });

  test('a value changed while its first one is under way is sent afterwards, on the new revision', () => {
    let queue = give(start(give(empty, 'A', yes)), 'A', no);
    expect(queue.sending?.payload).toEqual(yes);
    queue = start(saved(queue, 1));
    expect(queue.sending).toEqual({ key: 'A', payload: no, revision: 1 });
    expect(unsaved(saved(queue, 2))).toBe(0);
  });

  test('a value changed before it was sent is sent once', () => {
    const queue = start(give(give(empty, 'A', yes), 'A', no));
    expect(queue.sending?.payload).toEqual(no);
    expect(queue.waiting).toEqual([]);
  });

  test('the revision that the server told is sent along', () => {
    expect(start(give(know(empty, { A: 4 }), 'A', yes)).sending?.revision).toBe(4);
  });

  test('a draft keeps the revision that it was made on, so that a change elsewhere is not overwritten', () => {
    const queue = know(give(know(empty, { A: 1 }), 'A', yes), { A: 2, B: 3 });
    expect(queue.revisions).toEqual({ A: 1, B: 3 });
  });
});

describe('when saving fails', () => {
  test('the value stays at the head of the row and nothing is lost', () => {
    const queue = failed(start(give(give(empty, 'A', yes), 'B', no)), 'unreachable');
    expect(queue.waiting).toEqual(['A', 'B']);
    expect(queue.drafts).toEqual({ A: yes, B: no });
    expect(saveState(queue)).toBe('unreachable');
    expect(start(queue).sending?.key).toBe('A');
  });

  test('the pause grows to five seconds, and ends with the first success', () => {
    let queue = give(empty, 'A', yes);
    const pauses = Array.from({ length: 6 }, () => pause(queue = failed(start(queue), 'unreachable')));
    expect(pauses).toEqual([1000, 2000, 4000, 5000, 5000, 5000]);
    queue = saved(start(queue), 1);
    expect(pause(queue)).toBe(0);
    expect(queue.trouble).toBeNull();
  });

  test('an ended session keeps the values, and says so', () => {
    const queue = failed(start(give(empty, 'A', yes)), 'signed_out');
    expect(saveState(queue)).toBe('signed_out');
    expect(unsaved(queue)).toBe(1);
  });

  test('a refused value stays on the screen with its reason and is not sent again until it is changed', () => {
    const queue = refused(start(give(empty, 'A', yes)), 'The file has been handed in.');
    expect(start(queue)).toBe(queue);
    expect(queue.drafts).toEqual({ A: yes });
    expect(saveState(queue)).toBe('refused');
    expect(start(give(queue, 'A', no)).sending?.payload).toEqual(no);
    expect(give(queue, 'A', no).refusals).toEqual({});
    expect(start(again(queue)).sending?.payload).toEqual(yes);
  });
});

describe('two windows', () => {
  const inConflict = conflicted(start(give(know(empty, { A: 1 }), 'A', yes)), { payload: no, revision: 2 });

  test('another value by somebody else waits for a choice, and other values go on', () => {
    expect(inConflict.conflicts).toEqual({ A: { payload: no, revision: 2 } });
    expect(saveState(inConflict)).toBe('conflict');
    expect(start(give(inConflict, 'B', yes)).sending?.key).toBe('B');
    expect(start(give(inConflict, 'A', yes)).sending).toBeNull();
  });

  test('keeping one’s own saves it over theirs', () => {
    expect(start(choose(inConflict, 'A', 'mine')).sending).toEqual({ key: 'A', payload: yes, revision: 2 });
  });

  test('taking theirs sends nothing', () => {
    const queue = choose(inConflict, 'A', 'theirs');
    expect(start(queue)).toBe(queue);
    expect(unsaved(queue)).toBe(0);
    expect(queue.revisions['A']).toBe(2);
  });

  test('the same value elsewhere is our own save whose answer got lost', () => {
    const queue = conflicted(start(give(empty, 'A', yes)), { payload: yes, revision: 1 });
    expect(queue.conflicts).toEqual({});
    expect(unsaved(queue)).toBe(0);
    expect(queue.revisions['A']).toBe(1);
  });
});

test('an answer changed while the first one got lost on its way back is no conflict with oneself', () => {
  const changed = give(failed(start(give(empty, 'A', yes)), 'unreachable'), 'A', no);
  const queue = conflicted(start(changed), { payload: yes, revision: 1 });
  expect(queue.conflicts).toEqual({});
  expect(start(queue).sending).toEqual({ key: 'A', payload: no, revision: 1 });
});

test('whatever is lost on the way, in the end the server has the last value given under each key', () => {
  const step = fc.oneof(
    fc.record({ give: fc.constantFrom('A', 'B', 'C'), value: fc.constantFrom('YES', 'NO') }),
    fc.constantFrom('answer' as const, 'lose the request' as const, 'lose the answer' as const),
  );
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const server = new Map<string, { payload: Given; revision: number }>();
    const last = new Map<string, string>();
    let queue = empty;
    const exchange = (loss?: 'request' | 'answer') => {
      queue = start(queue);
      if (!queue.sending) return;
      if (loss === 'request') { queue = failed(queue, 'unreachable'); return; }
      const { key, payload, revision } = queue.sending;
      const stored = server.get(key);
      const fits = (stored?.revision ?? 0) === revision;
      if (fits) server.set(key, { payload, revision: revision + 1 });
      if (loss === 'answer') queue = failed(queue, 'unreachable');
      else if (fits) queue = saved(queue, revision + 1);
      else queue = conflicted(queue, stored!);
    };
    for (const each of steps) {
      if (each === 'answer') exchange();
      else if (each === 'lose the request') exchange('request');
      else if (each === 'lose the answer') exchange('answer');
      else {
        last.set(each.give, each.value);
        queue = give(queue, each.give, { value: each.value });
      }
    }
    for (let turns = 0; turns < 30 && unsaved(queue) > 0; turns += 1) {
      exchange();
    }
    expect(queue.conflicts).toEqual({});
    expect(unsaved(queue)).toBe(0);
    for (const [key, value] of last) expect(server.get(key)?.payload.value).toBe(value);
  }));
});
