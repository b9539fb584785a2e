import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/graphql';

@ObjectType({ description: 'A signed head of the public log.' })
export class LogCheckpoint {
  @Field({ description: 'Name of the log.' })
  origin!: string;

  @Field(() => Int, { description: 'How many entries it covers.' })
  size!: number;

  @Field({ description: 'RFC 6962 root, base64.' })
  root!: string;

  @Field({ description: 'The signed note (C2SP tlog-checkpoint) with its cosignatures.' })
  note!: string;

  @Field(() => InstantScalar)
  publishedAt!: string;

  @Field(() => [String], { description: 'Verifier keys the log has signed with.' })
  keys!: string[];
}

@ObjectType({ description: 'RFC 6962 audit path of an entry.' })
export class InclusionProof {
  @Field(() => Int)
  leafIndex!: number;

  @Field(() => Int)
  size!: number;

  @Field({ description: 'Base64.' })
  entry!: string;

  @Field(() => [String], { description: 'Base64, from the leaf’s sibling up.' })
  proof!: string[];

  @Field({ description: 'The signed note of that size.' })
  checkpoint!: string;
}

@ObjectType({ description: 'RFC 6962 proof that a checkpoint grew out of an earlier one.' })
export class ConsistencyProof {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;

  @Field(() => [String], { description: 'Base64.' })
  proof!: string[];
}

@ObjectType({ description: 'Proves that an event stands in the log.' })
export class LogReceipt {
  @Field(() => Int)
  leafIndex!: number;

  @Field({
    description:
      'The receipt as a file (JSON), without the event; /log/receipts/ID gives those who may read the event that as well.',
  })
  document!: string;

  @Field({ description: 'SVG of a QR code that opens the page which verifies it.' })
  qr!: string;
}
