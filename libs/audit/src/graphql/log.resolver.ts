import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { Operation } from '#libs/identity';
import { DomainError, isUuid } from '#libs/kernel';
import { AuditLog } from '../audit-log.js';
import { encodeKey, parseTlogProof } from '../log/index.js';
import { receiptText } from '../application/receipts.js';
import { receiptQr } from '../page/receipt-qr.js';
import { ConsistencyProof, InclusionProof, LogCheckpoint, LogReceipt } from './log.types.js';

@Resolver()
export class LogResolver {
  constructor(private readonly audit: AuditLog) {}

  @Operation('logCheckpoint')
  @Query(() => LogCheckpoint, {
    nullable: true,
    description:
      'The latest signed head of the public log; null before the first. The same under /log/checkpoint.',
  })
  async logCheckpoint(): Promise<LogCheckpoint | null> {
    const { checkpoints } = this.audit;
    const latest = await checkpoints.latest();
    if (!latest) return null;
    const keys = (await checkpoints.keys()).map(encodeKey);
    return plainToInstance(LogCheckpoint, {
      ...latest,
      origin: checkpoints.origin,
      root: latest.root.toString('base64'),
      keys,
    });
  }

  @Operation('inclusionProof')
  @Query(() => InclusionProof, { description: 'Proof that an entry stands in a signed log.' })
  async inclusionProof(
    @Args('leafIndex', { type: () => Int }) leafIndex: number,
    @Args('size', {
      type: () => Int,
      nullable: true,
      description: 'Of a signed checkpoint; the latest if left out.',
    })
    size?: number | null,
  ): Promise<InclusionProof> {
    if (leafIndex < 0) throw new DomainError('FieldInvalid', { field: 'leafIndex' });
    const answer = await this.audit.receipts.inclusion(leafIndex, size ?? undefined);
    return plainToInstance(InclusionProof, {
      ...answer,
      entry: answer.entry.toString('base64'),
      proof: answer.proof.map((hash) => hash.toString('base64')),
    });
  }

  @Operation('consistencyProof')
  @Query(() => ConsistencyProof, {
    description: 'Proof that a signed log grew out of an earlier signed one.',
  })
  async consistencyProof(
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int, nullable: true, description: 'The latest if left out.' })
    to?: number | null,
  ): Promise<ConsistencyProof> {
    const answer = await this.audit.receipts.consistency(from, to ?? undefined);
    const proof = answer.proof.map((hash) => hash.toString('base64'));
    return plainToInstance(ConsistencyProof, { ...answer, proof });
  }

  @Operation('receipt')
  @Query(() => LogReceipt, {
    description: 'A receipt for an event: a registration, a signature, a decision.',
  })
  async receipt(@Args('eventId', { type: () => ID }) eventId: string): Promise<LogReceipt> {
    if (!isUuid(eventId)) throw new DomainError('NotFound', { what: 'event', id: eventId });
    const receipt = await this.audit.receipts.receipt(eventId);
    return plainToInstance(LogReceipt, {
      leafIndex: parseTlogProof(receipt.proof).index,
      document: receiptText(receipt),
      qr: await receiptQr(receipt, `${this.audit.options.publicUrl}/log/verify`),
    });
  }
}
