import { DraftKeeper } from './draft-keeper.js';
import type { Saved } from './draft-keeper.js';

/** A telephone's store and an api that answers what it is told to. */
function house(answers: Saved[]) {
  const kept = new Map<string, string>();
  const sent: (readonly [string, number])[] = [];
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const send = (content: string, seen: number): Promise<Saved> => {
    sent.push([content, seen]);
    return Promise.resolve(answers.shift() ?? 'notSaved');
  };
  const open = (stored: { content: string; version: number } | null) =>
    new DraftKeeper('draft', stored, { store, send });
  return { kept, sent, open };
}

describe('the draft of a proposal', () => {
  it('is on the telephone at once and leaves it when the api has it', async () => {
    const { kept, sent, open } = house([{ version: 1 }]);
    const keeper = open(null);
    keeper.keep('one');
    expect(kept.size).toBe(1);
    await keeper.flush();
    expect([sent, kept.size, keeper.place]).toEqual([[['one', 0]], 0, 'kept']);
  });

  it('outlives a closed telephone without a line, and is sent when the page is opened again', async () => {
    const { sent, open } = house(['notSaved', { version: 3 }]);
    const keeper = open({ content: 'old', version: 2 });
    keeper.keep('new');
    await keeper.flush();
    expect(keeper.place).toBe('here');
    const again = open({ content: 'old', version: 2 });
    expect(again.content).toBe('new');
    await again.flush();
    expect([sent.at(-1), again.place]).toEqual([['new', 2], 'kept']);
  });

  it('overwrites nothing that another device saved until its author says which one stays', async () => {
    const { sent, open } = house([{ movedOnTo: 5 }, { version: 6 }]);
    const keeper = open(null);
    keeper.keep('mine');
    await keeper.flush();
    expect(keeper.place).toBe('elsewhere');
    await keeper.flush();
    expect(sent).toHaveLength(1);
    await keeper.insist(5);
    expect([sent.at(-1), keeper.place]).toEqual([['mine', 5], 'kept']);
  });
});
