import { Field, InterfaceType } from '@nestjs/graphql';

/** An expected refusal: a stable code, a message in the caller's language, and the facts as fields of its own. */
@InterfaceType({
  description: 'Why a command was refused. Each kind is a type of its own with the facts it was judged on.',
})
export abstract class Refusal {
  @Field({ description: 'Stable code; the name of the type.' })
  code!: string;

  @Field({ description: "What is wrong and what to do next, in the caller's language." })
  message!: string;
}
