import { NoteNotVerified, openNote, signerOf, signNoteBeside } from '#libs/audit';
import { campaignPorts } from '../../apps/api/src/ports/campaign-ports.js';
import type { Infrastructure } from '../../apps/api/src/infrastructure/infrastructure.js';
import { ReceiptSigner } from '#libs/participatory-budget';
import { BallotReceipts } from '../../libs/participatory-budget/src/application/ballot/receipts.js';

const SEED = Buffer.alloc(32, 3);
const ORIGIN = 'jinalys.example/log';
const LOG_KEY = signerOf(ORIGIN, SEED).key;
const BALLOT = {
  campaignId: 'campaign-1',
  commitment: 'c'.repeat(64),
  occurredAt: '2026-04-01T05:00:00.000Z',
};

/** Signs in the log's name with a key of its own. */
class Stranger extends ReceiptSigner {
  override sign(text: string): Promise<string> {
    return signNoteBeside(text, signerOf(ORIGIN, Buffer.alloc(32, 4)));
  }
}

/** The signer that the api gives to receipts. */
function signer(): ReceiptSigner {
  const house = { audit: { checkpoints: { origin: ORIGIN } }, keys: { audit: SEED } };
  const provided = campaignPorts(house as unknown as Infrastructure).find(
    (provider) => typeof provider === 'object' && 'provide' in provider && provider.provide === ReceiptSigner,
  );
  return (provided as { readonly useValue: ReceiptSigner }).useValue;
}

describe('the receipt of a ballot', () => {
  it('is a note that the log’s announced key opens: what was promised, and nothing of the choice', async () => {
    const receipt = await new BallotReceipts(signer()).of(BALLOT);
    const { text, verified } = openNote(receipt, [LOG_KEY]);
    expect(text).toBe(
      `jinalys ballot receipt v1\ncampaign-1\n${BALLOT.commitment}\n2026-04-01T05:00:00.000Z\n`,
    );
    expect(verified).toEqual([{ key: LOG_KEY }]);
  });

  it('is not believed with another commitment, nor when another key signed it', async () => {
    const receipt = await new BallotReceipts(signer()).of(BALLOT);
    const forged = receipt.replace(BALLOT.commitment, 'd'.repeat(64));
    expect(() => openNote(forged, [LOG_KEY])).toThrow(NoteNotVerified);
    const others = await new BallotReceipts(new Stranger()).of(BALLOT);
    expect(() => openNote(others, [LOG_KEY])).toThrow(NoteNotVerified);
  });
});
