import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Office, Who } from './office.js';

const HANDOVERS = `query($territory: Kato!) { handovers(territory: $territory) { recorded {
  office on act { number date } from { personId } to { personId official { position { ru } } } receipt
  open { kind dueOn decision { id } } } } }`;

export interface RecordedHandover {
  readonly from: { readonly personId: string };
  readonly to: { readonly personId: string };
  readonly open: readonly {
    readonly kind: string;
    readonly dueOn: string | null;
    readonly decision: { readonly id: string } | null;
  }[];
}

/** What nobody may record as a handover, asked before the one that stands. */
export async function refuseHandovers(
  office: Office,
  handover: { readonly from: string; readonly to: string },
): Promise<void> {
  const refused = (changes: object, code: string, facts = '') =>
    office.refused('clerk', 'recordHandover', { ...handover, ...changes }, code, facts);
  await refused({ to: handover.from }, 'HandoverToSelf');
  await refused({ to: personId('auditor') }, 'SuccessorNotInOffice', 'to territory on');
  await refused({ office: 'akim' }, 'SuccessorNotInOffice', 'on');
  await refused({ on: '2026-04-16' }, 'DateInFuture');
}

/** The handovers of the okrug as somebody reads them, once there are so many. */
export async function handoversFor(
  office: Office,
  who: Who,
  count: number,
): Promise<readonly RecordedHandover[]> {
  interface Handovers {
    readonly handovers: { readonly recorded: readonly RecordedHandover[] };
  }
  const { handovers } = await office.eventually(
    () => office.query<Handovers>(who, HANDOVERS, { territory: OKRUG }),
    ({ handovers: { recorded } }) => recorded.length >= count,
  );
  return handovers.recorded;
}
