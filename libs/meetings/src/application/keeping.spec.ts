import { Keeping } from './keeping.js';
import type { MeetingVault } from './ports.js';

/** A vault that tells what was written into it. */
function vaultThatTells(): { readonly vault: MeetingVault; readonly written: string[] } {
  const written: string[] = [];
  let count = 0;
  const stage = (content: string) => {
    const id = `${content} ${String((count += 1))}`;
    const keep = () => Promise.resolve(written.push(id)).then(() => undefined);
    return { reference: { textId: id, documentId: id, digest: '' }, keep };
  };
  const vault = {
    stageText: (text: string) => stage(text),
    stageDocument: (bytes: Uint8Array) => stage(Buffer.from(bytes).toString()),
  } as unknown as MeetingVault;
  return { vault, written };
}

describe('what a command brings into the vault', () => {
  it('is not written while it is prepared: a refusal leaves nothing behind', () => {
    const { vault, written } = vaultThatTells();
    const keeping = new Keeping(vault);
    keeping.begin();
    keeping.text('speech');
    keeping.document(Buffer.from('minutes'), '595037000');
    expect(written).toEqual([]);
  });

  it('is written once, and staged once, over all the tries of a command', async () => {
    const { vault, written } = vaultThatTells();
    const keeping = new Keeping(vault);
    keeping.begin();
    const first = keeping.text('speech');
    await keeping.keep();
    keeping.begin();
    expect(keeping.text('speech')).toEqual(first);
    await keeping.keep();
    expect(written).toEqual([first.textId]);
  });

  it('is only what the last try asked for', async () => {
    const { vault, written } = vaultThatTells();
    const keeping = new Keeping(vault);
    keeping.begin();
    keeping.text('of a try that was given up');
    keeping.begin();
    const { textId } = keeping.text('of the last');
    await keeping.keep();
    expect(written).toEqual([textId]);
  });
});
