import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { CLOCK, Registers } from '#libs/meetings';
import type { HandedOver } from '../domain/handover.events.js';
import { DecisionQueries } from '../read-model/decision.queries.js';
import type { HandoverRow } from '../read-model/handover.entities.js';
import { actorOf } from './decision.resolver.js';
import { decisionView } from './decision-view.js';
import type { DecisionType } from './decision.types.js';
import type { HandedOverDecision, Handover } from './handover.types.js';

/** Handovers as the schema shows them, with the cards of both holders and the decisions as they stand today. */
@Injectable()
export class HandoverViews {
  constructor(
    private readonly decisions: DecisionQueries,
    private readonly registers: Registers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handovers(rows: readonly HandoverRow[]): Promise<Handover[]> {
    const known = await this.known(rows.flatMap(({ open }) => open));
    return Promise.all(
      rows.map(async ({ handoverId, from, to, actNumber, actDate, occurredAt, eventId, ...row }) => ({
        id: handoverId,
        territory: row.territory,
        office: row.office,
        from: await actorOf(from, row.office, this.registers),
        to: await actorOf(to, row.office, this.registers),
        on: row.on,
        act: { number: actNumber, date: actDate },
        documentId: row.documentId,
        occurredAt: occurredAt.toISOString(),
        receipt: `/log/receipts/${eventId}`,
        open: row.open.map((one) => openView(one, known)),
      })),
    );
  }

  async open(open: readonly HandedOver[]): Promise<HandedOverDecision[]> {
    const known = await this.known(open);
    return open.map((one) => openView(one, known));
  }

  private async known(open: readonly HandedOver[]): Promise<ReadonlyMap<string, DecisionType>> {
    const today = localDate(this.clock.now());
    const rows = await this.decisions.decisionsOf([...new Set(open.map(({ decisionId }) => decisionId))]);
    return new Map(rows.map((row) => [row.decisionId, decisionView(row, today)]));
  }
}

function openView(
  { decisionId, revision, awaits, dueOn }: HandedOver,
  known: ReadonlyMap<string, DecisionType>,
): HandedOverDecision {
  return { kind: awaits, dueOn: dueOn ?? null, revision, decision: known.get(decisionId) ?? null };
}
