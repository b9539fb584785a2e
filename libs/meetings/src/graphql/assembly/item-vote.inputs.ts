import { InputType } from '@nestjs/graphql';
import { IdField, IdsField, NestedField, TextField, WholeField } from '#libs/graphql';

@InputType({ description: 'The text of a decision in both languages; it names nobody.' })
export class DecisionTextInput {
  @TextField(5000)
  kk!: string;

  @TextField(5000)
  ru!: string;
}

@InputType({ description: 'The bulletins of a secret vote, all of them accounted for.' })
export class BulletinsInput {
  @WholeField(0, 1_000)
  printed!: number;

  @WholeField(0, 1_000)
  issued!: number;

  @WholeField(0, 1_000)
  valid!: number;

  @WholeField(0, 1_000)
  invalid!: number;

  @WholeField(0, 1_000, { description: 'Printed and not issued.' })
  unused!: number;
}

@InputType({ description: 'A secret vote on paper in the hall, as the counting commission counted it.' })
export class SecretVoteInput {
  @WholeField(0, 1_000)
  for!: number;

  @WholeField(0, 1_000)
  against!: number;

  @WholeField(0, 1_000)
  abstained!: number;

  @IdsField({ most: 25, description: 'Members of the counting commission.' })
  commission!: string[];

  @NestedField(() => BulletinsInput)
  bulletins!: BulletinsInput;

  @IdField({ description: 'The protocol of the commission, uploaded before.' })
  protocolDocumentId!: string;
}
