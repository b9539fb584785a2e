import { fullName, isOfficial, officialText, signingName } from '../naming.js';
import type { Naming } from '../naming.js';
import type { Official, Person, Signature, SignatureMark } from '../model.js';
import type { Block, SignatureLine } from '../paper.js';
import { say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';

/** Lines to sign, or what was signed: by whom, how, in whose stead. */
export function signatureBlock(signatures: readonly Signature[], wording: Wording, naming: Naming): Block {
  return {
    kind: 'signatures',
    hint: wording.common.signature,
    lines: signatures.map((signature) => lineOf(signature, wording, naming)),
  };
}

/** A line for an official who signs by hand once the paper is printed. */
export function officialLine(official: Official, wording: Wording): SignatureLine {
  return {
    label: say(wording, official.position),
    name: official.name === undefined ? '' : signingName(official.name, wording),
    mark: '',
    notes: [],
  };
}

function lineOf(signature: Signature, wording: Wording, naming: Naming): SignatureLine {
  const { signer } = signature;
  const position = isOfficial(signer) ? { detail: say(wording, signer.position) } : {};
  return {
    label: wording.common[signature.role],
    ...position,
    name: signerName(signer, wording),
    mark: markText(signature.mark, wording),
    notes: notesOf(signature, wording, naming),
  };
}

function signerName(signer: Person | Official, wording: Wording): string {
  return signer.name === undefined ? '' : signingName(signer.name, wording);
}

function markText(mark: SignatureMark, wording: Wording): string {
  switch (mark.kind) {
    case 'unsigned':
      return '';
    case 'wetInk':
      return wording.common.signedByHand(mark.signedOn);
    case 'digital':
      return wording.common.signedDigitally(mark.signedAt, mark.certificate);
  }
}

function notesOf(signature: Signature, wording: Wording, naming: Naming): readonly string[] {
  const notes: string[] = [];
  const { insteadOf, mark } = signature;
  if (insteadOf !== undefined) {
    const whom = isOfficial(insteadOf.person)
      ? officialText(insteadOf.person, wording)
      : fullName(insteadOf.person.name, wording);
    notes.push(wording.common.signedInstead(whom, naming.text(insteadOf.reason, wording)));
    if (insteadOf.norm !== undefined)
      notes.push(
        wording.common.onGround(
          `${say(wording, insteadOf.norm.title)}, ${say(wording, insteadOf.norm.source)}`,
        ),
      );
  }
  if (mark.kind === 'wetInk' && mark.attestedBy !== undefined)
    notes.push(wording.common.attestedBy(officialText(mark.attestedBy, wording)));
  return notes;
}
