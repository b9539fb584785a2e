import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { DomainError, localDate } from '#libs/kernel';
import { Notifications } from '#libs/notifications';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingEvent } from '../../domain/assembly-meeting.events.js';
import { MeetingStreams } from '../meeting-streams.js';
import { Registers } from '../ports.js';
import { sittingNoticeText } from './sitting-notice-words.js';
import { TellOfSitting } from './tell-of-sitting.js';

/** Who takes part is read from the stream as it stood at the event, who is in the office from its day. */
@CommandHandler(TellOfSitting)
export class TellOfSittingHandler implements ICommandHandler<TellOfSitting> {
  constructor(
    private readonly streams: MeetingStreams,
    private readonly registers: Registers,
    private readonly notifications: Notifications,
  ) {}

  async execute({ meetingId, revision }: TellOfSitting): Promise<void> {
    const { state, events } = await this.streams.sitting(meetingId, revision);
    const recorded = events.at(-1);
    if (!recorded) throw new DomainError('NotFound', { what: ASSEMBLY_MEETING, id: meetingId });
    const event = recorded as unknown as AssemblyMeetingEvent;
    const { territory, members = [] } = state.convened;
    const office = await this.registers.officeHolders(territory, localDate(recorded.metadata.recordedAt));
    await this.notifications.tell(
      {
        noticeId: recorded.id,
        territory,
        kind: recorded.type,
        text: sittingNoticeText(event, state.convened),
        path: `/sittings/${meetingId}`,
        occurredAt: event.data.occurredAt,
        recordedAt: recorded.metadata.recordedAt,
      },
      [...new Set([...members, ...office.map(({ personId }) => personId)])],
    );
  }
}
