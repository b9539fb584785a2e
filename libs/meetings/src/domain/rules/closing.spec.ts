import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import { CHAIR, command, DOORS_AT, ENDS_AT, STARTS_AT, vaultText } from '../testing/commands.js';
import {
  closed,
  gathered,
  inSession,
  nominated,
  nomination,
  opened,
  play,
  signed,
  voted,
} from '../testing/histories.js';

const closing = command('CloseSeparateGathering', ENDS_AT, {});
const deciding = command('DecideElection', STARTS_AT, {});

describe('closing the meeting', () => {
  it('says that representatives were elected', () => {
    given(decider, play(voted(nominated(['member-2']), { 'member-2': 9 }), deciding))
      .when(closing)
      .then([
        {
          type: 'SeparateGatheringClosed',
          data: { outcome: 'representativesElected', occurredAt: ENDS_AT },
        },
      ]);
  });

  it('says that nobody was, with votes or without a candidate', () => {
    const nobody = { outcome: 'nobodyElected', occurredAt: ENDS_AT } as const;
    const refusedAll = play(voted(nominated(['member-2']), { 'member-2': 0 }), deciding);
    for (const before of [refusedAll, inSession()])
      given(decider, before)
        .when(closing)
        .then([{ type: 'SeparateGatheringClosed', data: nobody }]);
  });

  it('waits for the votes and the result', () => {
    const candidates = nominated(['member-2']);
    const voting = play(candidates, command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' }));
    given(decider, voting).when(closing).thenRefused('VoteStillOpen');
    given(decider, candidates).when(closing).thenRefused('ElectionNotDecided');
    given(decider, play(inSession(), nomination('member-2')))
      .when(closing)
      .thenRefused('ElectionNotDecided');
  });

  it('needs a secretary and a quorum that was reached', () => {
    given(decider, opened(12)).when(closing).thenRefused('SecretaryMissing');
    given(decider, opened(9)).when(closing).thenRefused('QuorumNotReached');
    given(decider, gathered(12)).when(closing).thenRefused('NotOpenedYet');
    given(decider, closed()).when(closing).thenRefused('AlreadyClosed');
  });

  it('does not come before what went on', () => {
    const occurredAt = DOORS_AT;
    given(decider, inSession())
      .when({ ...closing, occurredAt })
      .thenRefused('HappenedTooEarly', { occurredAt, notBefore: STARTS_AT });
  });

  it('is entered within a day, or from paper', () => {
    const now = '2026-03-12T06:00:00.001Z';
    given(decider, inSession())
      .when({ ...closing, now })
      .thenRefused('EnteredTooLate', { occurredAt: ENDS_AT, now, hours: 24 });
  });
});

describe('speeches', () => {
  const speaking = command('RecordSpeech', STARTS_AT, {
    speechId: 'speech-1',
    speaker: 'member-5',
    agendaItem: 1,
    text: vaultText('text-speech'),
  });

  it('are recorded by item, also after the closing', () => {
    for (const before of [inSession(), closed()])
      given(decider, before)
        .when(speaking)
        .then([
          {
            type: 'SpeechRecorded',
            data: {
              speechId: 'speech-1',
              speaker: 'member-5',
              agendaItem: 1,
              text: vaultText('text-speech'),
              occurredAt: STARTS_AT,
            },
          },
        ]);
  });

  it('are of a participant, a guest or the chair', () => {
    expect(() => play(inSession(), { ...speaking, speaker: CHAIR })).not.toThrow();
    const guest = command('RegisterGuest', STARTS_AT, {
      guestId: 'guest-1',
      kind: 'deputy',
      name: vaultText('text-name'),
    });
    expect(() => play(inSession(), guest, { ...speaking, speaker: 'guest-1' })).not.toThrow();
    given(decider, inSession())
      .when({ ...speaking, speaker: 'stranger' })
      .thenRefused('SpeakerUnknown', { speaker: 'stranger' });
  });

  it.each([0, 2, 1.5])('are on an item of the agenda, not on %d', (agendaItem) => {
    given(decider, inSession())
      .when({ ...speaking, agendaItem })
      .thenRefused('AgendaItemUnknown', { agendaItem, items: 1 });
  });

  it('are recorded once, and not after the minutes were signed', () => {
    given(decider, play(inSession(), speaking))
      .when(speaking)
      .thenRefused('AlreadyRecorded', { id: 'speech-1' });
    given(decider, signed()).when(speaking).thenRefused('MinutesFrozen');
  });
});

describe('dissent', () => {
  const dissenting = (memberId: string) =>
    command('RecordDissent', ENDS_AT, { memberId, text: vaultText('text-dissent') });

  it('of a participant enters the minutes until they are signed', () => {
    given(decider, closed())
      .when(dissenting('member-5'))
      .then([
        {
          type: 'DissentRecorded',
          data: { memberId: 'member-5', text: vaultText('text-dissent'), occurredAt: ENDS_AT },
        },
      ]);
    given(decider, closed())
      .when(dissenting('member-50'))
      .thenRefused('DidNotTakePart', { memberId: 'member-50' });
    given(decider, signed()).when(dissenting('member-5')).thenRefused('MinutesFrozen');
  });
});
