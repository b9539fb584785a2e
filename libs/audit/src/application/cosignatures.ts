import { DomainError } from '#libs/kernel';
import {
  NoteMalformed,
  NoteNotVerified,
  openNote,
  parseCheckpoint,
  parseNote,
  SIGNATURE_TYPE,
} from '../log/index.js';
import type { NoteKey } from '../log/index.js';
import type { CheckpointLog } from './checkpoint-log.js';

/** Takes what witnesses sign: cosignatures of published checkpoints by known keys, nothing else. */
export class Cosignatures {
  constructor(
    private readonly checkpoints: CheckpointLog,
    private readonly witnesses: readonly NoteKey[],
  ) {}

  /**
   * @param note a published checkpoint with the witness's line below it
   * @throws DomainError `CosignatureRefused` { reason }
   */
  async take(note: string): Promise<void> {
    const { text, verified, signatures } = this.open(note);
    const { size } = parseCheckpoint(text);
    const published = await this.checkpoints.ofSize(size);
    if (!published || parseNote(published.note).text !== text) throw refused('notOurs');
    for (const { key } of verified) {
      const line = signatures.find(({ name, id }) => name === key.name && id === key.id);
      if (line) await this.checkpoints.cosigned(size, key, line);
    }
  }

  private open(note: string) {
    const keys = this.witnesses.filter(({ type }) => type === SIGNATURE_TYPE.cosignature);
    try {
      return openNote(note, keys);
    } catch (error) {
      if (error instanceof NoteMalformed) throw refused('malformed');
      if (error instanceof NoteNotVerified) throw refused(error.reason);
      throw error;
    }
  }
}

function refused(reason: string): DomainError {
  return new DomainError('CosignatureRefused', { reason });
}
