import type { DomainEvent, Instant } from '#libs/kernel';

/** An event of a meeting: besides its facts, when it happened (on paper and offline earlier than recorded). */
export type Happened<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;
