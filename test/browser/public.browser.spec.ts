import { OKRUG } from '../../apps/api/src/demonstration/okrug.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import { Stage } from './support/stage.js';
import { compressedScripts } from './support/first-load.js';
import { meetingsBySection } from './support/meetings.js';

/** For the first load of a public page. */
const MOST_BYTES = 200_000;
const COMING = 'село Бугровое';
const HELD = 'село Сосновка';

describe('the public pages in a browser', () => {
  let stage: Stage;
  let meetings: ReadonlyMap<string, string>;

  beforeAll(async () => {
    stage = await Stage.open('2026-03-02T05:00:00.000Z', 'public');
    meetings = await meetingsBySection(stage.office);
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  it('the app has a strict policy, its files are kept for ever, and the paths of the api are left alone', async () => {
    const ask = (path: string): Promise<Response> => fetch(`${stage.house.api.url}${path}`);
    const shell = await ask('/meetings/of-whatever');
    const policy = shell.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe|https?:/);
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await shell.text()) ?? [];
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/assets/gone.js', '/graphql/of-whatever', '/documents/a/b', '/auth/of-whatever'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('the calendar is there as iCalendar, whole, by territory and by gathering', async () => {
    const ask = async (path: string): Promise<readonly [number, string]> => {
      const answer = await fetch(`${stage.house.api.url}${path}`);
      return [answer.status, await answer.text()];
    };
    const [, all] = await ask(`/calendar.ics?territory=${OKRUG}&language=ru`);
    expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    const id = meetings.get(COMING) ?? '';
    const [status, one] = await ask(`/gatherings/${id}/calendar.ics`);
    expect(status).toBe(200);
    expect(one).toContain('DTSTART:20260316T060000Z');
    expect(one.replace(/\r\n /g, '')).toContain(`URL;VALUE=URI:${stage.house.api.url}/meetings/${id}`);
    expect((await ask('/calendar.ics?territory=1'))[0]).toBe(422);
    expect((await ask('/gatherings/of-whatever/calendar.ics'))[0]).toBe(404);
  });

  it(
    'the first load of a public page is small',
    async () => {
      const visitor = await stage.visitor({ language: 'kk', width: 360 });
      const bytes = compressedScripts(visitor.page);
      await visitor.open(`/meetings/${meetings.get(HELD) ?? ''}`);
      expect(await bytes()).toBeLessThanOrEqual(MOST_BYTES);
    },
    STORY_MS,
  );

  it(
    'the app opens without a network and says what to do',
    async () => {
      const visitor = await stage.visitor({ language: 'kk', width: 360 });
      await visitor.open('/');
      await visitor.keptForOffline();
      await visitor.network('gone');
      await visitor.open('/');
      await expect(visitor.page.locator('main').innerText()).resolves.toContain(
        'Интернет байланысын тексеріп',
      );
      await visitor.network('there');
      await visitor.page.locator('main button').click();
      await visitor.page.locator('main time').first().waitFor();
    },
    STORY_MS,
  );

  describe.each(COMBINATIONS)('in $language at $width pixels', (combination) => {
    it(
      'a resident finds the gathering, reads the notice, the result and the norms',
      async () => {
        const visitor = await stage.visitor(combination);
        await visitor.open('/');
        await visitor.check('calendar');
        await visitor.hands.press(visitor.page.locator(`a[href="/meetings/${meetings.get(COMING) ?? ''}"]`));
        await visitor.page.locator('main dl').waitFor();
        await visitor.check('meeting-coming');
        await visitor.open(`/meetings/${meetings.get(HELD) ?? ''}`);
        await visitor.check('meeting-held');
        await visitor.open('/representatives');
        await visitor.check('representatives');
        await visitor.open(`/norms?territory=${OKRUG}`);
        await visitor.page.locator('main dl').waitFor();
        await visitor.check('norms');
        await visitor.open('/of-whatever');
        await visitor.check('not-found');
        const title = await visitor.page.locator('main h1').innerText();
        await visitor.open('/meetings/of-whatever');
        await expect(visitor.page.locator('main h1').innerText()).resolves.toBe(title);
        visitor.forgiveComplaints();
      },
      STORY_MS,
    );

    it(
      'a clerk signs in, sees who she is, and signs out',
      async () => {
        const visitor = await stage.visitor(combination);
        await visitor.open('/office');
        await visitor.check('needs-sign-in');
        await visitor.signIn('clerk', '/office');
        const menu = visitor.page.locator('header button[aria-expanded]');
        if (await menu.isVisible()) await visitor.hands.press(menu);
        await visitor.check('signed-in');
        await expect(visitor.page.locator('header').innerText()).resolves.toContain('Ахметова Айгүл');
        await visitor.hands.press(visitor.page.locator('header button').last());
        await visitor.page.waitForURL('**/');
        await visitor.settled();
        await expect(visitor.page.locator('header').innerText()).resolves.not.toContain('Ахметова');
      },
      STORY_MS,
    );
  });

  it(
    'the quorum moves on the page while people register',
    async () => {
      const id = meetings.get(COMING) ?? '';
      await stage.setClock('2026-03-16T05:00:00.000Z');
      const visitor = await stage.visitor({ language: 'kk', width: 360 });
      await visitor.open(`/meetings/${id}`);
      const gauge = visitor.page.locator('[data-reached]');
      await gauge.getByText('Қатысып отыр: 0').waitFor();
      const { searchMembers } = await stage.office.query<{ searchMembers: readonly { id: string }[] }>(
        'clerk',
        'query($id: ID!) { searchMembers(gatheringId: $id, text: "", first: 2) { id } }',
        { id },
      );
      for (const { id: memberId } of searchMembers)
        await stage.office.give(
          'clerk',
          'registerAttendance',
          { gatheringId: id, memberId, identitySeen: true, assisted: false },
          { channel: 'desk' },
        );
      await gauge.getByText('Қатысып отыр: 2').waitFor();
      await visitor.check('meeting-live');
    },
    STORY_MS,
  );
});
