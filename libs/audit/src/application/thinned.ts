import { NoteNotVerified, openNote, SIGNATURE_TYPE } from '../log/index.js';
import type { PublishedCheckpoint } from './checkpoint-log.js';

/** Earlier checkpoints beyond this many are thinned out; those that witnesses signed stay. */
const MOST_CHECKPOINTS = 1000;

/** The checkpoints that a bundle takes along. */
export function thinned(
  checkpoints: readonly PublishedCheckpoint[],
  most = MOST_CHECKPOINTS,
): readonly PublishedCheckpoint[] {
  const step = Math.ceil(checkpoints.length / most);
  return checkpoints.filter((checkpoint, index) => index % step === 0 || isWitnessed(checkpoint));
}

/** That two signatures stand below it says nothing: while its key is being changed, the log signs twice. */
function isWitnessed({ note, witnesses }: PublishedCheckpoint): boolean {
  return witnesses.some((witness) => {
    if (witness.type !== SIGNATURE_TYPE.cosignature) return false;
    try {
      return openNote(note, [witness]).verified.length > 0;
    } catch (error) {
      if (error instanceof NoteNotVerified) return false;
      throw error;
    }
  });
}
