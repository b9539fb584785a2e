import type { VaultTextReference } from '#libs/kernel';
import type { Happened } from './happened.js';
import type { FrozenDocument, Signature, SignerPart } from './minutes.js';

/** A mistake in the signed minutes of a sitting, mended by a numbered annex (rules.md §2.8). */
export type SittingCorrectionEvent =
  | Happened<
      'AssemblyCorrectionAnnexIssued',
      {
        /** From 1, within the minutes. */
        readonly number: number;
        readonly text: VaultTextReference;
        readonly document: FrozenDocument;
      }
    >
  | Happened<
      'AssemblyCorrectionAnnexSigned',
      {
        readonly number: number;
        readonly part: SignerPart;
        readonly signer: string;
        readonly signature: Signature;
      }
    >;
