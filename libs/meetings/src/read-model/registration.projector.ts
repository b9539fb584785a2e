import type { ProjectionTransaction } from '#libs/projections';
import type { SeparateGatheringEvent } from '../domain/separate-gathering.events.js';
import { fromDesk } from './desk.projector.js';
import type { Projectors } from './projector.js';

type RegistrationEvent = Extract<
  SeparateGatheringEvent,
  {
    type:
      | 'AttendanceRegistered'
      | 'AttendanceRegisteredAgain'
      | 'RegistrationAnnulled'
      | 'DoubleRegistrationAnnulled'
      | 'GuestRegistered'
      | 'ParticipantAdmitted'
      | 'ParticipantLeft'
      | 'ParticipantReturned';
  }
>;

interface Participation {
  readonly memberId: string;
  readonly admitted: boolean;
  readonly identitySeen: boolean;
  readonly assisted: boolean;
  readonly deskId: string | null;
  readonly at: string;
  readonly present: number;
}

export const registrationProjectors: Projectors<RegistrationEvent> = {
  AttendanceRegistered: ({ id, data }, tx) => {
    takesPart(id, { ...data, admitted: false, deskId: data.deskId ?? null, at: data.occurredAt }, tx);
  },
  AttendanceRegisteredAgain: ({ id, data }, tx) => {
    fromDesk(id, data.deskId, tx);
  },
  ParticipantAdmitted: ({ id, data }, tx) => {
    takesPart(id, { ...data, admitted: true, assisted: false, deskId: null, at: data.occurredAt }, tx);
  },
  RegistrationAnnulled: ({ id, data }, tx) => {
    changes(id, 'annulled', data, tx);
  },
  DoubleRegistrationAnnulled: ({ id, data }, tx) => {
    changes(id, 'annulled', data, tx);
  },
  ParticipantLeft: ({ id, data }, tx) => {
    changes(id, 'left', data, tx);
  },
  ParticipantReturned: ({ id, data }, tx) => {
    changes(id, 'present', data, tx);
  },
  GuestRegistered: ({ id, data }, tx) => {
    tx.write(
      `insert into guest (gathering_id, guest_id, kind, name_text_id, registered_at) values ($1, $2, $3, $4, $5)`,
      [id, data.guestId, data.kind, data.name.textId, data.occurredAt],
    );
  },
};

function takesPart(id: string, person: Participation, tx: ProjectionTransaction): void {
  tx.write(
    `insert into participant (gathering_id, member_id, plan_id, state, admitted, identity_seen, assisted, desk_id,
       registered_at, changed_at)
     select $1, $2, plan_id, 'present', $3, $4, $5, $6, $7, $7 from gathering where gathering_id = $1
     on conflict (gathering_id, member_id) do update set state = 'present', admitted = $3, identity_seen = $4,
       assisted = $5, desk_id = $6, registered_at = $7, changed_at = $7`,
    [id, person.memberId, person.admitted, person.identitySeen, person.assisted, person.deskId, person.at],
  );
  present(id, person.present, tx);
  fromDesk(id, person.deskId, tx);
}

function changes(
  id: string,
  state: string,
  data: { readonly memberId: string; readonly occurredAt: string; readonly present: number },
  tx: ProjectionTransaction,
): void {
  tx.write(`update participant set state = $3, changed_at = $4 where gathering_id = $1 and member_id = $2`, [
    id,
    data.memberId,
    state,
    data.occurredAt,
  ]);
  present(id, data.present, tx);
}

function present(id: string, count: number, tx: ProjectionTransaction): void {
  tx.write(`update gathering set present = $2 where gathering_id = $1`, [id, count]);
}
