import { comesIn, playSitting, sittingAfter } from '../../domain/testing/assembly.js';
import { STARTS_AT } from '../../domain/testing/commands.js';
import { RECORDING, recordedSitting } from '../../domain/testing/sitting-record.js';
import { recordOf } from './sitting-record-model.js';

const person = (id: string) => ({ id, name: { surname: id, given: id } });

it('the minutes name who took part from elsewhere, and from when they were in the hall', () => {
  const recordAfter = (events: ReturnType<typeof playSitting>) =>
    recordOf({ events, state: sittingAfter(events), person });
  const elsewhere = { person: person('member-6'), channel: 'video' };
  const before = recordedSitting();
  expect(recordAfter(before)).toEqual({
    excused: [person('member-10')],
    remote: [elsewhere],
    recordings: [RECORDING],
  });
  const after = playSitting(before, comesIn('member-6', STARTS_AT));
  expect(recordAfter(after).remote).toEqual([{ ...elsewhere, inHallFrom: STARTS_AT }]);
});
