import type { AssemblyMeetingEvent } from '../../domain/assembly-meeting.events.js';
import { sittingNoticeText } from './sitting-notice-words.js';
import { sittingNotices, TOLD_OF_SITTING } from './sitting-notices.process.js';

const CONVENED = {
  body: 'assembly',
  place: { kk: 'ауыл клубы', ru: 'сельский клуб' },
  startsAt: '2026-04-14T06:00:00.000Z',
} as const;

function event(type: string, data: object = {}): AssemblyMeetingEvent {
  return { type, data } as unknown as AssemblyMeetingEvent;
}

describe('whoever takes part in a sitting is told', () => {
  const DATA = { reason: 'weather', from: '2026-03-30T06:00:00.000Z' };

  it.each(TOLD_OF_SITTING)('of %s in three languages, with the day and the hour in Kazakhstan', (type) => {
    for (const body of ['assembly', 'gathering'] as const)
      for (const said of Object.values(sittingNoticeText(event(type, DATA), { ...CONVENED, body }))) {
        expect(said).toContain('14.04.2026, 11:00');
        expect(said).not.toContain('undefined');
      }
  });

  it('of a postponement with its reason, the former and the new day and place', () => {
    expect(sittingNoticeText(event('AssemblyPostponed', DATA), CONVENED).ru).toBe(
      'Собрание перенесено, причина: погодные условия. Прежнее время: 30.03.2026, 11:00. Новое время и место: 14.04.2026, 11:00, сельский клуб.',
    );
  });

  it('once for each change of the day, and not of what happens in the hall', () => {
    const recorded = (type: string) =>
      ({ type, stream: 'assemblyMeeting-1', revision: 3 }) as unknown as Parameters<
        typeof sittingNotices.react
      >[1];
    expect(sittingNotices.react({}, recorded('AssemblyOpened'))).toEqual([]);
    expect(sittingNotices.react({}, recorded('AssemblyPostponed'))).toEqual([
      {
        kind: 'dispatch',
        command: { type: 'TellOfSitting', data: { meetingId: '1', revision: 3 } },
      },
    ]);
  });
});
