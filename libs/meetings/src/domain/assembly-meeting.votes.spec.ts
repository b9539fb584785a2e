import { given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import type { MeetingEventData } from './assembly-meeting.events.js';
import { decisionIdOf } from './rules/assembly/agenda.js';
import {
  AGENDA,
  approval,
  at,
  decide,
  deliveredSitting,
  deliverSitting,
  gatheredSitting,
  inSitting,
  item,
  officer,
  openSitting,
  playSitting,
  signSitting,
  sittingNorms,
  TEN,
  TEXT,
} from './testing/assembly.js';
import { CALENDAR, CHAIR, ENDS_AT, hands, STARTS_AT, vaultDocument, vaultText } from './testing/commands.js';

const recusal = (memberId: string, itemId = 'item-1') =>
  at('DeclareRecusal', STARTS_AT, { memberId, itemId, reason: vaultText('text-1') });
type Decided = MeetingEventData<'AssemblyItemDecided'>;
const decided = (fields: Pick<Decided, 'vote' | 'base' | 'outcome'> & Partial<Decided>) => ({
  type: 'AssemblyItemDecided' as const,
  data: {
    itemId: 'item-1',
    text: TEXT,
    recused: [],
    tie: false,
    decisionId: decisionIdOf('sitting-1', 'item-1'),
    occurredAt: STARTS_AT,
    ...fields,
  },
});

describe('chair, secretary and agenda', () => {
  const opened = playSitting(gatheredSitting(10), openSitting());

  it('the chair needs more than half of those present; half is not enough', () => {
    expect(playSitting(opened, officer('chair', 'member-1', 5)).at(-1)?.type).toBe(
      'AssemblyOfficerNotElected',
    );
    expect(playSitting(opened, officer('chair', 'member-1', 6)).at(-1)?.type).toBe('AssemblyOfficerElected');
  });

  it('chair and secretary are two people', () => {
    given(decider, playSitting(opened, officer('chair', 'member-1')))
      .when(officer('secretary', 'member-1'))
      .thenRefused('OfficerOfTheOtherPart');
  });

  it('nothing is decided before the meeting has approved its agenda', () => {
    const led = playSitting(opened, officer('chair', 'member-1'), officer('secretary', 'member-2'));
    given(decider, led)
      .when(decide('item-1', hands(10)))
      .thenRefused('AgendaNotApproved', {});
  });

  it('an amendment says what was added and what was withdrawn', () => {
    const added = item('item-3', { competence: 'other' });
    given(decider, inSitting())
      .when(approval([item('item-1'), added], 8))
      .then([
        {
          type: 'AssemblyAgendaApproved',
          data: {
            items: [item('item-1'), added],
            added: ['item-3'],
            withdrawn: ['item-2'],
            vote: hands(8),
            base: 10,
            occurredAt: STARTS_AT,
          },
        },
      ]);
  });

  it('a decision on something that is not on the approved agenda is refused', () => {
    given(decider, inSitting())
      .when(decide('item-9', hands(10)))
      .thenRefused('ItemNotOnAgenda', { itemId: 'item-9' });
    const amended = playSitting(inSitting(), approval([item('item-1')]));
    given(decider, amended)
      .when(decide('item-2', hands(10)))
      .thenRefused('ItemNotOnAgenda');
  });

  it('what is decided stays on the agenda, and is not decided again', () => {
    const once = playSitting(inSitting(), decide('item-1', hands(10)));
    given(decider, once)
      .when(approval([item('item-2')]))
      .thenRefused('ItemDecided', { itemId: 'item-1' });
    given(decider, once)
      .when(decide('item-1', hands(10)))
      .thenRefused('ItemDecided', { itemId: 'item-1' });
  });
});

describe('the vote on an item', () => {
  it('is adopted by six of ten', () => {
    given(decider, inSitting())
      .when(decide('item-1', hands(6, 4)))
      .then([decided({ vote: hands(6, 4), base: 10, outcome: 'adopted' })]);
  });

  it('fails on a tie, unless the local rule lets the chair decide', () => {
    const [tied] = decider.decide(
      decide('item-1', hands(5, 5)),
      inSitting().reduce((state, event) => decider.evolve(state, event), decider.initialState),
    );
    expect(tied?.data).toMatchObject({ tie: true, outcome: 'rejected' });
    expect(tied?.data).not.toHaveProperty('decisionId');
    const chaired = inSitting(10, { norms: sittingNorms({ 'assembly.tieRule': 'chairDecides' }) });
    given(decider, chaired)
      .when(decide('item-1', hands(5, 5)))
      .thenRefused('CastingVoteMissing', {});
    given(decider, chaired)
      .when(decide('item-1', hands(5, 5), 'for'))
      .then([decided({ vote: hands(5, 5), base: 10, tie: true, castingVote: 'for', outcome: 'adopted' })]);
    given(decider, chaired)
      .when(decide('item-1', hands(6, 4), 'for'))
      .thenRefused('CastingVoteNotDue', {});
    given(decider, inSitting())
      .when(decide('item-1', hands(5, 5), 'for'))
      .thenRefused('CastingVoteNotDue');
  });

  it('is of those present without the recused, where the norm does not count them', () => {
    const recused = playSitting(inSitting(), recusal('member-9'), recusal('member-10'));
    given(decider, recused)
      .when(decide('item-1', hands(5, 3)))
      .then([
        decided({
          vote: hands(5, 3),
          base: 8,
          recused: ['member-9', 'member-10'],
          outcome: 'adopted',
        }),
      ]);
    given(decider, recused)
      .when(decide('item-1', hands(9)))
      .thenRefused('CountsAbovePresent', { sum: 9, base: 8 });
  });

  it('counts the recused in its base where the norm says so', () => {
    const norms = sittingNorms({ 'assembly.recusalBase': 'counted' });
    const recused = playSitting(inSitting(10, { norms }), recusal('member-9'), recusal('member-10'));
    const [fails] = decider.decide(
      decide('item-1', hands(5, 3)),
      recused.reduce((state, event) => decider.evolve(state, event), decider.initialState),
    );
    expect(fails?.data).toMatchObject({ base: 10, outcome: 'rejected' });
  });

  it('takes no vote of a recused member', () => {
    const votes = TEN.map((memberId) => ({ memberId, choice: 'for' as const }));
    const named = { mode: 'rollCall' as const, votes, for: 10, against: 0, abstained: 0 };
    given(decider, playSitting(inSitting(), recusal('member-10')))
      .when(decide('item-1', named))
      .thenRefused('RecusedVotes', { memberId: 'member-10' });
  });

  it('on a decision discussed again brings about no decision of its own', () => {
    const agenda = [item('item-1', { repeats: 'decision-1' })];
    const [again] = playSitting(inSitting(10, { agenda }), decide('item-1', hands(8))).slice(-1);
    expect(again?.data).toMatchObject({ outcome: 'adopted' });
    expect(again?.data).not.toHaveProperty('decisionId');
  });
});

describe('a secret vote', () => {
  const agenda = [item('item-1', { ballot: 'secret' })];
  const secretly = inSitting(10, { agenda });
  const bulletins = { printed: 12, issued: 10, valid: 9, invalid: 1, unused: 2 };
  const counted = (changes: object = {}) => ({
    mode: 'secret' as const,
    for: 6,
    against: 2,
    abstained: 1,
    commission: ['member-3', 'member-4', 'member-5'],
    bulletins,
    protocol: vaultDocument('protocol'),
    ...changes,
  });

  it('is counted by a commission from bulletins', () => {
    given(decider, secretly)
      .when(decide('item-1', counted()))
      .then([decided({ vote: counted(), base: 10, outcome: 'adopted' })]);
  });

  it('and open votes are not taken one for the other', () => {
    given(decider, secretly)
      .when(decide('item-1', hands(9)))
      .thenRefused('BallotDeclaredOtherwise', { ballot: 'secret' });
    given(decider, inSitting())
      .when(decide('item-1', counted()))
      .thenRefused('BallotDeclaredOtherwise', { ballot: 'open' });
  });

  it.each([
    ['a valid one without a choice', { ...bulletins, valid: 10, invalid: 0 }],
    ['more counted than issued', { ...bulletins, invalid: 2 }],
    ['one that nobody can account for', { ...bulletins, unused: 1 }],
  ])('whose bulletins do not add up is refused: %s', (_, differing) => {
    given(decider, secretly)
      .when(decide('item-1', counted({ bulletins: differing })))
      .thenRefused('BulletinsDiffer', { ...differing, counted: 9 });
  });

  it('has a bulletin for nobody who is not there, and a commission of voters', () => {
    given(decider, secretly)
      .when(decide('item-1', counted({ bulletins: { ...bulletins, issued: 11, unused: 1 } })))
      .thenRefused('CountsAbovePresent', { sum: 11, base: 10 });
    given(decider, secretly)
      .when(decide('item-1', counted({ commission: ['guest-1'] })))
      .thenRefused('VoterNotPresent', { memberId: 'guest-1' });
    given(decider, secretly)
      .when(decide('item-1', counted({ commission: [] })))
      .thenRefused('CommissionMissing', {});
  });
});

describe('the minutes', () => {
  const closing = at('CloseAssembly', ENDS_AT, {});
  const closed = playSitting(inSitting(), decide('item-1', hands(9)), decide('item-2', hands(3, 7)), closing);

  it('close a sitting only when every item is decided', () => {
    given(decider, playSitting(inSitting(), decide('item-1', hands(9))))
      .when(closing)
      .thenRefused('ItemsUndecided', { items: ['item-2'] });
  });

  it('are signed by the elected chair and secretary, and by nobody else', () => {
    given(decider, closed)
      .when(signSitting('chair', CHAIR))
      .thenRefused('WrongSigner', { part: 'chair', expected: 'member-1', signer: CHAIR });
    given(decider, playSitting(closed, signSitting('chair', 'member-1')))
      .when(signSitting('chair', 'member-1'))
      .thenRefused('AlreadySigned', { part: 'chair' });
  });

  it('take a dissenting opinion until the first signature', () => {
    const dissent = at('RecordAssemblyDissent', ENDS_AT, {
      memberId: 'member-7',
      itemId: 'item-1',
      text: vaultText('text-3'),
    });
    expect(playSitting(closed, dissent).at(-1)?.type).toBe('AssemblyDissentRecorded');
    const signed = playSitting(closed, signSitting('chair', 'member-1'));
    given(decider, signed).when(dissent).thenRefused('MinutesFrozen', {});
  });

  it('are delivered once both have signed, with number, case and line of the inventory', () => {
    given(decider, playSitting(closed, signSitting('chair', 'member-1')))
      .when(deliverSitting())
      .thenRefused('MinutesNotSigned', { missing: ['secretary'] });
    expect(deliveredSitting().at(-1)?.data).toMatchObject({
      incomingNumber: '71',
      dueOn: '2026-03-13',
      late: false,
    });
  });

  it('that are not delivered in time name the two who had to', () => {
    const missed = at('MissAssemblyMinutesDeadline', '2026-03-14T05:00:00.000Z', { calendar: CALENDAR });
    given(decider, closed)
      .when(missed)
      .then([
        {
          type: 'AssemblyMinutesDeadlineMissed',
          data: {
            dueOn: '2026-03-13',
            calendar: { holidays: [], movedWorkingDays: [] },
            by: ['member-1', 'member-2'],
            occurredAt: '2026-03-14T05:00:00.000Z',
          },
        },
      ]);
    given(decider, deliveredSitting()).when(missed).thenNothing();
  });

  it('of the whole story follow from the rules, judged again', () => {
    const events = deliveredSitting();
    let state = decider.initialState;
    for (const event of events) {
      expect({ type: event.type, violations: decider.check(state, event) }).toEqual({
        type: event.type,
        violations: [],
      });
      state = decider.evolve(state, event);
    }
    expect(state.agenda).toEqual(AGENDA);
  });
});
