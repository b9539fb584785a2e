import { localDate } from '#libs/kernel';
import type { FreeText, Official, Person, Signature as PrintedSignature, SignatureMark } from '#libs/minutes';
import type { Signature, SignerPart } from '../../domain/separate-gathering.events.js';
import { signerParts } from '../../domain/rules/signatures.js';
import { normsApplied } from './norm-words.js';
import type { PaperStuff } from './paper-sources.js';

interface Signed {
  readonly part: SignerPart;
  readonly signature: Signature;
  readonly occurredAt: string;
}

/** Where chair and secretary sign, or who signs instead; filled with what has been signed. */
export function signatureBlocks(
  stuff: PaperStuff,
  signed: readonly Signed[] = stuff.state.minutes.signatures,
): readonly PrintedSignature[] {
  return signerParts(stuff.state).map((part) => {
    const holder = holderOf(stuff, part);
    const substitute = stuff.state.minutes.substitutes[part];
    const mark = markOf(
      stuff,
      signed.find((signature) => signature.part === part),
    );
    if (substitute === undefined) return { role: part, signer: holder, mark };
    const norm = normsApplied({
      'separateGathering.substituteSigner': stuff.state.convened.norms['separateGathering.substituteSigner'],
    })[0];
    return {
      role: part,
      signer: substituteOf(stuff, substitute),
      mark,
      insteadOf: { person: holder, reason: reasonOf(stuff, part), norm },
    };
  });
}

function holderOf({ state, official, person }: PaperStuff, part: SignerPart): Person | Official {
  if (part === 'secretary') return person(state.secretary.memberId ?? '');
  return state.opening ? official(state.opening.chair) : { position: { kk: 'төраға', ru: 'председатель' } };
}

/** A substitute is somebody from the hall, or somebody in office. */
function substituteOf({ person, official }: PaperStuff, id: string): Person | Official {
  const fromTheHall = person(id);
  return 'erased' in fromTheHall.name ? official({ capacity: 'akim', officialId: id }) : fromTheHall;
}

const REASONS = {
  refused: { kk: 'қол қоюдан бас тартты', ru: 'отказ от подписи' },
  ill: { kk: 'сырқаттануына байланысты', ru: 'болезнь' },
  deceased: { kk: 'қайтыс болды', ru: 'смерть' },
  other: { kk: 'басқа себеппен', ru: 'иная причина' },
} as const;

function reasonOf({ events }: PaperStuff, part: SignerPart): FreeText {
  const event = events.findLast(({ type, data }) => type === 'SignerUnavailable' && data['part'] === part);
  return { text: REASONS[(event?.data['reason'] ?? 'other') as keyof typeof REASONS] };
}

function markOf({ official }: PaperStuff, signed: Signed | undefined): SignatureMark {
  if (!signed) return { kind: 'unsigned' };
  const { signature, occurredAt } = signed;
  return signature.method === 'cms'
    ? { kind: 'digital', signedAt: occurredAt, certificate: signature.certificate }
    : {
        kind: 'wetInk',
        signedOn: localDate(occurredAt),
        attestedBy: official({ capacity: 'akim', officialId: signature.attestedBy }),
      };
}
