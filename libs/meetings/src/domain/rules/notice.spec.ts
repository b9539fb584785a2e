import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import { command, notice, opening, vaultDocument } from '../testing/commands.js';
import { convened, gathered, opened, play, told } from '../testing/histories.js';

const ROLL = { rollVersion: 8, eligible: 104 };
const factsOf = ({ type: _type, now: _now, ...facts }: ReturnType<typeof notice>) => facts;

describe('publishing the notice', () => {
  it('is in time on the tenth calendar day before, with its proof', () => {
    const published = notice({ proof: vaultDocument('photo-1') });
    given(decider, convened())
      .when(published)
      .then([{ type: 'NoticePublished', data: { ...factsOf(published), change: 0 } }]);
  });

  it('is refused on the ninth day, and says to which day to postpone', () => {
    given(decider, convened())
      .when(notice({ publishedOn: '2026-03-02', occurredAt: '2026-03-02T05:00:00.000Z' }))
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-12' });
  });

  it('goes by the notice period that was frozen at convening', () => {
    given(decider, convened())
      .when(notice({ publishedOn: '2026-03-04', occurredAt: '2026-03-04T05:00:00.000Z' }))
      .thenRefused('NoticeTooShort', { noticeDays: 7, required: 10, earliest: '2026-03-14' });
  });

  it('may go on through further channels once one was in time', () => {
    const further = notice({
      noticeId: 'notice-2',
      channel: 'messenger',
      publishedOn: '2026-03-08',
      occurredAt: '2026-03-08T05:00:00.000Z',
    });
    given(decider, told())
      .when(further)
      .then([{ type: 'NoticePublished', data: { ...factsOf(further), change: 0 } }]);
  });

  it('is not dated tomorrow, nor before the convening', () => {
    given(decider, convened())
      .when(notice({ publishedOn: '2026-03-02' }))
      .thenRefused('DateInFuture', { field: 'publishedOn', date: '2026-03-02', today: '2026-03-01' });
    given(decider, convened())
      .when(notice({ publishedOn: '2026-02-26' }))
      .thenRefused('NoticeTooEarly', { publishedOn: '2026-02-26', notBefore: '2026-02-27' });
  });

  it('is recorded once', () => {
    given(decider, told()).when(notice()).thenRefused('AlreadyRecorded', { id: 'notice-1' });
  });

  it('comes before the opening', () => {
    given(decider, opened(10))
      .when(notice({ noticeId: 'notice-2' }))
      .thenRefused('AlreadyOpened');
  });
});

describe('the deadline of the notice', () => {
  const missing = (at: string) => command('MissNoticeDeadline', at, {});

  it('is missed the day after, without a notice, and that is recorded once', () => {
    const at = '2026-03-01T19:00:00.000Z';
    given(decider, convened())
      .when(missing(at))
      .then([
        {
          type: 'NoticeDeadlineMissed',
          data: { dueOn: '2026-03-01', by: 'akimOffice', occurredAt: at },
        },
      ]);
    given(decider, play(convened(), missing(at)))
      .when(missing(at))
      .thenNothing();
  });

  it('is not missed on the day itself, nor with a notice in time', () => {
    given(decider, convened()).when(missing('2026-03-01T18:59:59.999Z')).thenNothing();
    given(decider, told()).when(missing('2026-03-05T05:00:00.000Z')).thenNothing();
  });

  it('says nothing of a meeting that is entered afterwards', () => {
    given(decider, convened()).when(missing('2026-03-15T05:00:00.000Z')).thenNothing();
  });

  it('begins anew with a postponement', () => {
    const postponing = command('PostponeSeparateGathering', '2026-03-03T05:00:00.000Z', {
      reason: 'weather',
      startsAt: '2026-03-20T05:00:00.000Z',
      place: { kk: 'Мектеп', ru: 'Школа' },
      ...ROLL,
    });
    const before = play(convened(), missing('2026-03-02T05:00:00.000Z'), postponing);
    given(decider, before).when(missing('2026-03-10T05:00:00.000Z')).thenNothing();
    given(decider, before)
      .when(missing('2026-03-11T05:00:00.000Z'))
      .then([
        {
          type: 'NoticeDeadlineMissed',
          data: { dueOn: '2026-03-10', by: 'akimOffice', occurredAt: '2026-03-11T05:00:00.000Z' },
        },
      ]);
  });
});

describe('a change that was announced by notices', () => {
  const startsAt = '2026-03-12T05:00:00.000Z';
  const postponing = command('PostponeSeparateGathering', '2026-03-10T05:00:00.000Z', {
    reason: 'weather',
    startsAt,
    place: { kk: 'Мектеп', ru: 'Школа' },
    ...ROLL,
  });
  const telling = (noticeId: string, channel: 'poster' | 'messenger') =>
    notice({ noticeId, channel, publishedOn: '2026-03-10', occurredAt: '2026-03-10T06:00:00.000Z' });
  const before = play(told(), notice({ noticeId: 'notice-2', channel: 'messenger' }), postponing);

  it('has to be told by the same channels before the meeting opens', () => {
    given(decider, play(before, telling('notice-3', 'poster')))
      .when(opening({ occurredAt: startsAt }))
      .thenRefused('ChangeNotAnnounced', { missing: ['messenger'] });
  });

  it('lets the meeting open once all of them told it', () => {
    const allTold = play(before, telling('notice-3', 'poster'), telling('notice-4', 'messenger'));
    expect(() => play(allTold, opening({ occurredAt: startsAt }))).not.toThrow();
  });

  it('has no meaning where nobody was told of the meeting: the notice itself is missing', () => {
    const noNotice = gathered(0).filter(({ type }) => type !== 'NoticePublished');
    given(decider, noNotice).when(opening()).thenRefused('NoticeMissing');
  });
});
