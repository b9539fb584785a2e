import type { CalendarDate } from '#libs/kernel';
import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Answer, Office } from './office.js';

const HANDOVERS = `query($territory: Kato!, $after: LogPosition) {
  handovers(territory: $territory, after: $after) { recorded { office on act { number date }
    from { personId } to { personId } open { kind dueOn decision { id } } } } }`;

interface Handovers {
  readonly handovers: {
    readonly recorded: readonly {
      readonly open: readonly {
        readonly kind: string;
        readonly dueOn: string | null;
        readonly decision: { readonly id: string } | null;
      }[];
    }[];
  };
}

/**
 * The second clerk hands over to the first one; what nobody may record is refused before and after.
 *
 * @param on today
 * @returns what the new one finds open: what is awaited, until when, of which decision
 */
export async function changeClerks(office: Office, on: CalendarDate): Promise<readonly string[]> {
  const act = { number: '4', date: on };
  const between = { from: personId('second-clerk'), to: personId('clerk'), on };
  const handover = { territory: OKRUG, office: 'akimOffice', ...between, act };
  const refused = (changes: object, code: string, facts = ''): Promise<Answer> =>
    office.refused('akim', 'recordHandover', { ...handover, ...changes }, code, facts);
  await refused({ to: between.from }, 'HandoverToSelf');
  await refused({ to: personId('auditor') }, 'SuccessorNotInOffice', 'to territory on');
  await refused({ office: 'akim' }, 'SuccessorNotInOffice');
  await refused({ on: '2030-01-01' }, 'DateInFuture');
  const { position } = await office.give('akim', 'recordHandover', handover, {
    selection: '... on HandoverRecorded { position handover { id } }',
  });
  await refused({}, 'HandoverRecordedAlready', 'on number');
  const variables = { territory: OKRUG, after: position };
  const { handovers } = await office.query<Handovers>('clerk', HANDOVERS, variables);
  const { from, to } = between;
  expect(handovers.recorded).toMatchObject([
    { office: 'akimOffice', on, act, from: { personId: from }, to: { personId: to } },
  ]);
  return handovers.recorded.flatMap(({ open }) =>
    open.map(({ kind, dueOn, decision }) => `${kind} ${dueOn ?? '-'} ${decision?.id ?? '-'}`),
  );
}
