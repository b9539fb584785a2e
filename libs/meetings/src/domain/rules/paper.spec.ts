import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import type { SeparateGatheringCommand } from '../separate-gathering.commands.js';
import {
  CALENDAR,
  CHAIR,
  CLERK,
  command,
  ENDS_AT,
  hands,
  opening,
  registration,
  signing,
  STARTS_AT,
  vaultDocument,
} from '../testing/commands.js';
import { closed, members, nomination, play, stateAfter, told } from '../testing/histories.js';

/** Entered nine days after it was held. */
const ENTERED_AT = '2026-03-20T05:00:00.000Z';
const later = <C extends SeparateGatheringCommand>(entered: C): C => ({ ...entered, now: ENTERED_AT });

const declaring = command('DeclareHeldOnPaper', ENTERED_AT, {
  heldOn: '2026-03-11',
  scans: [vaultDocument('scan-sheet')],
  enteredBy: CLERK,
});
const checking = command('CheckPaperEntry', ENTERED_AT, {
  checkedBy: 'official-second',
  participants: 12,
  enteredBy: ['official-third', CLERK],
});

const proceedings: SeparateGatheringCommand[] = [
  ...members(12).map((memberId) => registration(memberId)),
  opening(),
  command('ElectSecretary', STARTS_AT, { memberId: 'member-1', vote: hands(12) }),
  nomination('member-2'),
  command('CloseNominations', STARTS_AT, {}),
  command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' }),
  command('CountCandidateVote', STARTS_AT, { memberId: 'member-2', vote: hands(11) }),
  command('DecideElection', STARTS_AT, {}),
  command('CloseSeparateGathering', ENDS_AT, {}),
];
const entered = play(told(), declaring, ...proceedings.map(later));
const checked = play(entered, checking);

describe('a meeting held on paper', () => {
  it('is declared with the day and the scans of the signed sheets', () => {
    given(decider, told())
      .when(declaring)
      .then([
        {
          type: 'HeldOnPaperDeclared',
          data: {
            heldOn: '2026-03-11',
            scans: [vaultDocument('scan-sheet')],
            enteredBy: CLERK,
            occurredAt: ENTERED_AT,
          },
        },
      ]);
  });

  it('was held on its day, is over, and is declared once', () => {
    given(decider, told())
      .when({ ...declaring, heldOn: '2026-03-12' })
      .thenRefused('HeldOnAnotherDay', { heldOn: '2026-03-12', convenedFor: '2026-03-11' });
    given(decider, told())
      .when({ ...declaring, occurredAt: '2026-03-10T05:00:00.000Z' })
      .thenRefused('DateInFuture');
    given(decider, told())
      .when({ ...declaring, scans: [] })
      .thenRefused('ScansMissing');
    given(decider, play(told(), declaring)).when(declaring).thenRefused('AlreadyOnPaper');
    given(decider, closed()).when(declaring).thenRefused('AlreadyClosed');
  });

  it('is entered with the times it happened at', () => {
    expect(stateAfter(entered)).toMatchObject({
      phase: 'closed',
      end: { at: ENDS_AT, outcome: 'representativesElected' },
      attendance: { present: 12 },
    });
  });

  it('may be declared when the connection was lost halfway', () => {
    const halfway = play(told(), ...proceedings.slice(0, 14), declaring);
    expect(stateAfter(play(halfway, ...proceedings.slice(14).map(later))).phase).toBe('closed');
  });

  it('is checked by a second clerk, against the number on the sheets', () => {
    given(decider, entered)
      .when(checking)
      .then([
        {
          type: 'PaperEntryChecked',
          data: {
            checkedBy: 'official-second',
            participants: 12,
            enteredBy: [CLERK, 'official-third'],
            occurredAt: ENTERED_AT,
          },
        },
      ]);
    given(decider, entered)
      .when({ ...checking, checkedBy: CLERK })
      .thenRefused('SecondClerkNeeded', { enteredBy: CLERK });
    given(decider, entered)
      .when({ ...checking, checkedBy: 'official-third' })
      .thenRefused('SecondClerkNeeded', { enteredBy: 'official-third' });
    given(decider, entered)
      .when({ ...checking, participants: 13 })
      .thenRefused('PaperCountDiffers', { counted: 13, entered: 12 });
  });

  it('is checked once, at the end, and only if it was on paper', () => {
    given(decider, checked).when(checking).thenRefused('AlreadyChecked');
    given(decider, play(told(), declaring)).when(checking).thenRefused('NotEndedYet');
    given(decider, closed()).when(checking).thenRefused('NotOnPaper');
  });

  it('has no signed minutes before that check', () => {
    given(decider, entered)
      .when(later(signing('chair', CHAIR)))
      .thenRefused('PaperNotChecked');
    expect(() => play(checked, later(signing('chair', CHAIR)))).not.toThrow();
  });

  it('shows a missed delivery only when the office had its working days to enter it', () => {
    const missing = (at: string) => command('MissMinutesDeadline', at, { calendar: CALENDAR });
    given(decider, checked).when(missing('2026-03-24T18:59:00.000Z')).thenNothing();
    given(decider, checked)
      .when(missing('2026-03-24T19:00:00.000Z'))
      .then([
        {
          type: 'MinutesDeliveryDeadlineMissed',
          data: {
            dueOn: '2026-03-13',
            calendar: { holidays: [], movedWorkingDays: [] },
            by: 'chairAndSecretary',
            occurredAt: '2026-03-24T19:00:00.000Z',
          },
        },
      ]);
  });
});
