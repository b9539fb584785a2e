import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#libs/event-store';
import { DomainError, localDate } from '#libs/kernel';
import { MeetingStreams } from '#libs/meetings';
import { Notifications } from '#libs/notifications';
import { DECISION } from '../../domain/decision.events.js';
import type { DecisionEvent } from '../../domain/decision.events.js';
import { DecisionStreams } from '../decision-streams.js';
import { noticeText } from './notice-words.js';
import { OfficeHolders } from './office-holders.js';
import { officesTold, officialsNamed, sittingsOf, tookPart } from './participants.js';
import { TellOfDecision } from './tell-of-decision.js';

/** Who took part is read from the streams as they stood at the event, who holds an office from its day. */
@CommandHandler(TellOfDecision)
export class TellOfDecisionHandler implements ICommandHandler<TellOfDecision> {
  constructor(
    private readonly decisions: DecisionStreams,
    private readonly streams: MeetingStreams,
    private readonly holders: OfficeHolders,
    private readonly notifications: Notifications,
  ) {}

  async execute({ decisionId, revision }: TellOfDecision): Promise<void> {
    const recorded = (await this.decisions.history(decisionId)).slice(0, revision + 1);
    const history = recorded as unknown as DecisionEvent[];
    const [first] = history;
    const [last, event] = [recorded.at(-1), history.at(-1)];
    if (first?.type !== 'DecisionAdopted' || !last || !event)
      throw new DomainError('NotFound', { what: DECISION, id: decisionId });
    const { territory, text } = first.data;
    await this.notifications.tell(
      {
        noticeId: last.id,
        territory,
        kind: last.type,
        text: noticeText(event, text),
        path: `/decisions/${decisionId}`,
        occurredAt: event.data.occurredAt,
        recordedAt: last.metadata.recordedAt,
      },
      await this.recipients(history, last, territory),
    );
  }

  private async recipients(
    history: readonly DecisionEvent[],
    { metadata }: RecordedEvent,
    territory: string,
  ): Promise<readonly string[]> {
    const sittings = await Promise.all(sittingsOf(history).map((id) => this.streams.assemblyMeeting(id)));
    const inOffice = await this.holders.of(officesTold(history), territory, localDate(metadata.recordedAt));
    return [...new Set([...sittings.flatMap(tookPart), ...officialsNamed(history), ...inOffice])];
  }
}
