import type { RequestContext } from '#libs/graphql';
import type { MeetingVault, Visitor } from '../../application/ports.js';
import type { SittingMember } from './assembly-meeting.types.js';
import { SittingMemberResolver } from './sitting-course.resolver.js';

const OKRUG = '595037000';

describe('the excuses of a sitting', () => {
  const given: { memberIds: string[]; territory: string; visitor: Visitor }[] = [];
  const vault = {
    giveOutTexts: (
      about: readonly { memberId: string; textId: string }[],
      territory: string,
      visitor: Visitor,
    ) => {
      given.push({ memberIds: about.map(({ memberId }) => memberId), territory, visitor });
      const kept = about.filter(({ textId }) => textId !== 'erased');
      return Promise.resolve(new Map(kept.map(({ textId }) => [textId, `words of ${textId}`])));
    },
  } as unknown as MeetingVault;
  const resolver = new SittingMemberResolver(vault);
  const member = (id: string, excuseId: string | null) =>
    ({ person: { id }, excuseId, territory: OKRUG }) as unknown as SittingMember;
  const asker = (mayRead: boolean) =>
    ({
      may: () => mayRead,
      visitor: () => ({ actor: { role: 'akimOffice', id: 'clerk' }, channel: 'web', correlationId: 'c' }),
    }) as unknown as RequestContext;
  const read = (context: RequestContext) =>
    Promise.all(
      [member('m1', 'text-1'), member('m2', null), member('m3', 'erased')].map((one) =>
        resolver.excuse(one, context),
      ),
    );

  beforeEach(() => given.splice(0));

  it('are read at once, in one recorded opening of those who are excused', async () => {
    expect(await read(asker(true))).toEqual(['words of text-1', null, null]);
    expect(given).toMatchObject([
      { memberIds: ['m1', 'm3'], territory: OKRUG, visitor: { purpose: 'meetingRecord' } },
    ]);
  });

  it('stay closed to whoever may not excuse', async () => {
    expect(await read(asker(false))).toEqual([null, null, null]);
    expect(given).toEqual([]);
  });
});
