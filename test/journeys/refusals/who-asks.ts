import { personId } from '../../../apps/api/src/demonstration/people.js';
import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { TODAY } from './story.js';
import type { RefusalStory } from './story.js';

/** Rights, tokens, and commands sent again. */
export function whoAsks(story: RefusalStory): void {
  describe('who asks', () => {
    const grant = (territory: string): object => ({
      personId: personId('clerk'),
      role: 'akimOffice',
      territory,
      validFrom: TODAY,
      basis: { number: '2-ө', date: TODAY },
    });

    it('is refused in another territory', async () => {
      const card = { officialId: personId('clerk'), position: { kk: 'маман', ru: 'специалист' } };
      const answer = await story.office.refused(
        'clerk',
        'recordOfficial',
        { ...card, territory: '591000000', surname: 'Ахметова', given: 'Айгүл' },
        'NotAllowed',
        'operation territory',
        { language: 'kk' },
      );
      expect(answer).toMatchObject({
        operation: 'recordOfficial',
        territory: '591000000',
        message: 'Бұл аумақта сізде мұндай өкілеттік жоқ.',
      });
      await story.office.refused('administrator', 'grantRole', grant('710000000'), 'NotAllowed');
      await story.office.refused('clerk', 'grantRole', grant(OKRUG), 'NotAllowed');
      await story.office.refused('maslikhat', 'publishNotice', notice(), 'NotAllowed');
      await story.office.refused(null, 'publishNotice', notice(), 'NotSignedIn');
    });

    const notice = (): object => ({
      gatheringId: story.gathering.id,
      channel: 'poster',
      where: { kk: 'Тақта', ru: 'Доска' },
      publishedOn: TODAY,
    });
    const publish = `mutation($input: PublishNoticeInput!) { answer: publishNotice(input: $input) {
      __typename ... on Refusal { code message } } }`;
    const bearing = async (token: string): Promise<unknown> => {
      const { data, errors } = await story.office.answer<{ answer: unknown }>(
        publish,
        { input: { ...notice(), commandId: story.office.nextCommandId() } },
        { authorization: `Bearer ${token}` },
      );
      return data?.answer ?? errors;
    };
    const INVALID = expect.objectContaining({ code: 'InvalidToken' }) as unknown;

    it('is refused with a forged token', async () => {
      const [header = '', claims = '', signature = ''] = (await story.office.token('auditor')).split('.');
      const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...said, sub: personId('clerk') })).toString('base64url');
      expect(await bearing(`${header}.${forged}.${signature}`)).toEqual(INVALID);
      expect(await bearing('no-token-at-all')).toEqual(INVALID);
    });

    it('is refused with an expired token', async () => {
      const token = await story.office.token('clerk');
      await story.office.setClock('2026-03-02T07:00:00.000Z');
      expect(await bearing(token)).toEqual(INVALID);
    });
  });

  describe('a commandId', () => {
    it('sent again answers the same and appends nothing; with other content it is refused', async () => {
      const commandId = story.office.nextCommandId();
      const selection = '... on SeparateGatheringChanged { position revision repeated }';
      const notice = { channel: 'poster', where: { kk: 'Тақта', ru: 'Доска' }, publishedOn: TODAY };
      const first = await story.gathering.give('publishNotice', notice, 'clerk', { commandId, selection });
      const before = (await story.gathering.state()).records.length;
      const again = await story.gathering.give('publishNotice', notice, 'clerk', { commandId, selection });
      expect(first['repeated']).toBe(false);
      expect(again).toEqual({ ...first, repeated: true });
      expect((await story.gathering.state()).records).toHaveLength(before);
      const other = { ...notice, channel: 'website' };
      const refused = await story.gathering.refused('publishNotice', other, 'CommandIdReused', 'commandId', {
        commandId,
      });
      expect(refused).toMatchObject({ commandId });
      const byAnother = { gatheringId: story.gathering.id, ...notice };
      await story.office.refused('second-clerk', 'publishNotice', byAnother, 'CommandIdReused', '', {
        commandId,
      });
    });
  });
}
