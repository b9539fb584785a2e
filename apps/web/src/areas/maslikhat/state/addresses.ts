import { AREAS } from '../../../shared/area/areas.js';

/** The history of a thing, as it stood after a step. */
export function historyAddress(stream: string, revision: number): string {
  return `${AREAS.maslikhat.path}/log/${encodeURIComponent(stream)}?to=${String(revision)}`;
}
