import type { BundleManifest } from '../bundle/history-source.js';
import type { Finding } from './findings.js';
import type { Trust } from './trust.js';

/** Is every event to be there to be read? Nobody signs a manifest, so the verifier's own word goes before it. */
export function showsEverything({ audience, territorial }: BundleManifest, trust: Trust): boolean {
  if (trust.audience !== undefined) return trust.audience === 'auditor';
  return audience === 'auditor' && territorial !== true;
}

/** Of an event that is withheld from somebody who is to be shown every one. */
export function withheldAt(leafIndex: number): Omit<Finding, 'to'> {
  return {
    kind: 'eventWithheld',
    from: leafIndex,
    how: 'the event is withheld, though an auditor is to be shown every event',
  };
}

/** What withheld events leave open, in English; none when nothing was withheld. */
export function aboutWithheld(withheld: number, { audience }: BundleManifest): readonly string[] {
  if (withheld === 0) return [];
  return [
    `${withheld} events are withheld and were not judged, nor was what their streams say after them; that they may be withheld is the word of the manifest alone (audience ${audience}), which nobody signs: who may read every event demands that with --audience auditor`,
  ];
}
