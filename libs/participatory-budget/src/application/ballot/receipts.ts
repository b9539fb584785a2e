import type { Instant } from '#libs/kernel';
import type { ReceiptSigner } from '../ports.js';

/** What a receipt promises: this commitment will stand in the tree of that campaign's close. */
export interface PromisedBallot {
  readonly campaignId: string;
  readonly commitment: string;
  readonly occurredAt: Instant;
}

/** First line of every receipt. */
export const RECEIPT_HEADER = 'jinalys ballot receipt v1';

/** Writes receipts: four lines and a signature, and nothing of what was chosen. */
export class BallotReceipts {
  constructor(private readonly signer: ReceiptSigner) {}

  of({ campaignId, commitment, occurredAt }: PromisedBallot): Promise<string> {
    return this.signer.sign(`${RECEIPT_HEADER}\n${campaignId}\n${commitment}\n${occurredAt}\n`);
  }
}
