import { personId } from '../../../apps/api/src/demonstration/people.js';
import { MEETING } from './story.js';
import type { RefusalStory } from './story.js';

/** A desk without a connection, and who may open: at the hour of the meeting. */
export function desks(story: RefusalStory): void {
  const akim = { officialId: personId('akim'), capacity: 'akim' };
  const clerk = { ...akim, officialId: personId('clerk') };

  describe('a desk without a connection', () => {
    it('holds the opening up until it is synced or declared lost by who may open', async () => {
      const { gathering } = story;
      const yard = { deskId: 'yard' };
      await gathering.give('enlistDesk', { ...yard, deviceId: personId('clerk') });
      await story.office.setClock(MEETING);
      expect(await gathering.refused('openSeparateGathering', akim, 'DesksNotSynced', 'desks')).toMatchObject(
        { desks: ['yard'] },
      );
      expect(
        await gathering.refused('syncDesk', { ...yard, entries: 2 }, 'DeskEntriesMissing', 'made arrived'),
      ).toMatchObject({ made: 2, arrived: 0 });
      const lost = { ...yard, ...akim, reason: 'Құрылғы істен шықты' };
      await gathering.refused('declareDeskLost', { ...lost, ...clerk }, 'NotTheAkim');
      await gathering.give('declareDeskLost', lost);
    });
  });

  describe('the opening', () => {
    it('is not done by a clerk in the name of the akim', async () => {
      expect(
        await story.gathering.refused('openSeparateGathering', clerk, 'NotTheAkim', 'officialId on'),
      ).toMatchObject({ officialId: personId('clerk'), on: '2026-03-12' });
    });
  });
}
