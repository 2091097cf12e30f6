import { describe, expect, it } from '@jest/globals';
import { BatchedRead } from './batched-read.ts';

/** A batch whose statements are answered when the test says so. */
function batchOf(stored: Record<string, string>) {
  const asked: string[][] = [];
  const waiting: { answer: () => void; fail: (error: Error) => void }[] = [];
  const batch = new BatchedRead<string>((keys) => {
    asked.push([...keys]);
    return new Promise((resolve, reject) => {
      waiting.push({
        answer: () => resolve(new Map(keys.flatMap((key) => (key in stored ? [[key, stored[key]!]] : [])))),
        fail: reject,
      });
    });
  });
  return { asked, batch, waiting };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('reads by key that arrive together', () => {
  it('are asked for by one statement that names each key once, and each gets what is under its own key', async () => {
    const { asked, batch, waiting } = batchOf({ a: 'A', b: 'B' });
    const reads = Promise.all([batch.read('b'), batch.read('a'), batch.read('none'), batch.read('b')]);
    await turn();
    waiting[0]!.answer();
    expect(await reads).toEqual(['B', 'A', undefined, 'B']);
    expect(asked).toEqual([['b', 'a', 'none']]);
  });

  it('never get the answer of a statement that had begun before they were asked', async () => {
    const stored: Record<string, string> = { a: 'before' };
    const { asked, batch, waiting } = batchOf(stored);
    const first = batch.read('a');
    await turn();
    const second = batch.read('a');
    await turn();
    expect(asked).toEqual([['a'], ['a']]);
    waiting[0]!.answer();
    expect(await first).toBe('before');
    stored.a = 'after';
    waiting[1]!.answer();
    expect(await second).toBe('after');
  });

  it('wait for one of two running statements to end, and are then asked together', async () => {
    const { asked, batch, waiting } = batchOf({ a: 'A', b: 'B', c: 'C', d: 'D' });
    const running = [batch.read('a')];
    await turn();
    running.push(batch.read('b'));
    await turn();
    const later = Promise.all([batch.read('c'), batch.read('d')]);
    await turn();
    expect(asked).toEqual([['a'], ['b']]);
    waiting[1]!.answer();
    expect(await running[1]).toBe('B');
    await turn();
    expect(asked).toEqual([['a'], ['b'], ['c', 'd']]);
    waiting[2]!.answer();
    expect(await later).toEqual(['C', 'D']);
    waiting[0]!.answer();
    expect(await running[0]).toBe('A');
  });

  it('fail with their statement, and the next statement starts afresh', async () => {
    const { batch, waiting } = batchOf({ a: 'A' });
    const failing = Promise.allSettled([batch.read('a'), batch.read('b')]);
    await turn();
    waiting[0]!.fail(new Error('connection lost'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = batch.read('a');
    await turn();
    waiting[1]!.answer();
    expect(await next).toBe('A');
  });

  it('go out in statements of a bounded size', async () => {
    const { asked, batch, waiting } = batchOf({});
    const reads = Promise.all(Array.from({ length: 120 }, (_, index) => batch.read(String(index))));
    while (asked.length < 3) {
      await turn();
      for (const { answer } of waiting) answer();
      await turn();
    }
    for (const { answer } of waiting) answer();
    expect(await reads).toHaveLength(120);
    expect(asked.map((keys) => keys.length)).toEqual([50, 50, 20]);
  });
});
