import type { ConveningEvent } from './events/convening.js';
import type { DeskEvent } from './events/desk.js';
import type { ElectionEvent } from './events/election.js';
import type { MeetingEvent } from './events/meeting.js';
import type { MinutesEvent } from './events/minutes.js';
import type { PaperEvent } from './events/paper.js';
import type { QuorumEvent } from './events/quorum.js';
import type { RegistrationEvent } from './events/registration.js';

export type * from './events/appointment.js';
export type * from './events/convening.js';
export type * from './events/desk.js';
export type * from './events/election.js';
export type * from './events/meeting.js';
export type * from './events/minutes.js';
export type * from './events/paper.js';
export type * from './events/quorum.js';
export type * from './events/registration.js';
export type * from './events/vote.js';

/** Stream category: `separateGathering-<uuid>`. */
export const SEPARATE_GATHERING = 'separateGathering';

export type SeparateGatheringEvent =
  | ConveningEvent
  | RegistrationEvent
  | DeskEvent
  | QuorumEvent
  | MeetingEvent
  | ElectionEvent
  | PaperEvent
  | MinutesEvent;

export type SeparateGatheringEventType = SeparateGatheringEvent['type'];

/** The data of one event type. */
export type EventData<Type extends SeparateGatheringEventType> = Extract<
  SeparateGatheringEvent,
  { readonly type: Type }
>['data'];
