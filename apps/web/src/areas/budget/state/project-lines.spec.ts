import { projectLines } from './project-lines.js';
import type { Place } from './use-every.js';

const place = (id: string): Place => ({
  id,
  title: { kk: id, ru: id },
  costTiyn: 100,
  categoryName: 'жол',
  point: { latitude: 0, longitude: 0 },
  words: null,
  photos: [],
});
const onBallot = {
  id: 'road',
  title: { kk: 'road', ru: 'road' },
  costTiyn: 100,
  categoryName: 'жол',
  district: '593630000',
  excluded: false,
  exclusion: null,
};

it('before voting opens the list is what the council let through', () => {
  const lines = projectLines({ phase: 'announced', projects: [] }, [place('road'), place('park')]);
  expect(lines.map(({ id }) => id)).toEqual(['road', 'park']);
});

it('once it is open the list is the ballot, whatever else was let through and however late its place comes', () => {
  const ballot = { phase: 'voting' as const, projects: [onBallot] };
  expect(projectLines(ballot, [place('road'), place('park')])).toMatchObject([
    { id: 'road', district: '593630000', place: { id: 'road' } },
  ]);
  expect(projectLines(ballot, [])).toMatchObject([{ id: 'road', place: undefined }]);
});
