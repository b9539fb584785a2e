import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import { Stage } from './support/stage.js';

describe('the public pages in a browser', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open('2026-03-02T05:00:00.000Z', 'public');
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

  describe.each(COMBINATIONS)('in $language at $width pixels', (combination) => {
    it(
      'the calendar shows what is to come and what has been',
      async () => {
        const visitor = await stage.visitor(combination);
        await visitor.open('/');
        await visitor.check('calendar');
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
        await visitor.check('office');
        await expect(visitor.page.locator('header').innerText()).resolves.toContain('Ахметова Айгүл');
        await visitor.page.locator('header button').last().click();
        await visitor.page.waitForURL('**/');
        await visitor.settled();
        await expect(visitor.page.locator('header').innerText()).resolves.not.toContain('Ахметова');
      },
      STORY_MS,
    );
  });
});
