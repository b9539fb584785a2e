import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, MessageCarrier, MessageChannel } from '../ports.js';

/**
 * Lays messages into a folder, one file each, for a program of the provider's to take from there. The files hold
 * contacts: they are readable by their owner alone.
 */
export class FolderCarrier implements MessageCarrier {
  private readonly folder: string;

  constructor(
    readonly channel: MessageChannel,
    folder: string,
  ) {
    this.folder = join(folder, channel);
  }

  /** Written beside and moved, so that nobody takes half of one; the same key is the same file. */
  async send({ key, to, text }: Message): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${key}.json`);
    await writeFile(`${file}.part`, `${JSON.stringify({ to, text })}\n`, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
