import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Instant } from '#libs/kernel';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Who } from '../../journeys/support/office.js';
import { axeFindings } from './axe.js';
import { Keyboard, Pointer } from './hands.js';
import type { Hands } from './hands.js';
import type { Combination } from './combinations.js';

const HEIGHT = 800;
/** In CSS pixels. */
const DESKTOP = 1000;
/** WCAG 1.4.10: nothing scrolls sideways at 320 pixels; a desktop enlarged to 200 % has half its width. */
const NARROWEST = 320;
const ENLARGED = 2;
const PATIENCE_MS = 60_000;
/** Whatever is in motion; the context asks for reduced motion. */
const MOVING = `document.getAnimations().filter(({ playState, effect }) =>
  playState === 'running' && Number(effect.getComputedTiming().duration) > 1).length`;
/** What scripts of the page can read of a token: signing in leaves nothing where they look. */
const TOKENS = `[...Object.values(localStorage), ...Object.values(sessionStorage), document.cookie]
  .filter((text) => /eyJ|token/i.test(text)).length`;
/** Where the app keeps the language somebody chose. */
const CHOICE = 'jinalys-language';
/** Where `picture` puts its files, if anywhere. */
const PICTURES = process.env['JINALYS_PICTURES'];

/** A person with a browser of their own; whatever the browser complains about fails the next check. */
export class Visitor {
  private readonly complaints: string[] = [];

  /** On a desktop by keyboard alone, on a phone with a finger. */
  readonly hands: Hands;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly combination: Combination,
    private readonly url: string,
  ) {
    this.hands = combination.width < DESKTOP ? new Pointer(page) : new Keyboard(page);
  }

  static async arrive(
    browser: Browser,
    url: string,
    combination: Combination,
    now: Instant,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: combination.width, height: HEIGHT },
      hasTouch: combination.width < 600,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.clock.setFixedTime(now);
    await context.addInitScript({
      content: `localStorage.getItem('${CHOICE}') ?? localStorage.setItem('${CHOICE}', '${combination.language}')`,
    });
    const visitor = new Visitor(context, await context.newPage(), combination, url);
    visitor.listen();
    return visitor;
  }

  /** Opens a page and waits for its heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Goes where a link of the page leads, and waits until that page is there and has the focus. */
  async follow(link: Locator): Promise<void> {
    await this.hands.press(link);
    await this.page.locator('main h1:focus').waitFor();
    await this.settled();
  }

  /** Signs in as one of the invented people, the way people do. */
  async signIn(who: Who, returnTo = '/'): Promise<void> {
    const query = new URLSearchParams({ returnTo, ui_locales: this.combination.language });
    await this.page.goto(`/auth/login?${query.toString()}`);
    await this.hands.press(this.page.locator(`button[value="${personId(who)}"]`));
    await this.settled();
  }

  /**
   * Looks at the page as it is: axe finds nothing serious, nothing is wider than the screen, on a phone of 320
   * pixels and on a desktop enlarged to 200 % either, nothing moves for who asked for less motion, the page has its
   * language, no script could read a token, and the browser has not complained. With JINALYS_PICTURES a picture is kept under this name.
   */
  async check(name: string): Promise<void> {
    await this.settled();
    await this.picture(name);
    const { language, width } = this.combination;
    const narrow = width < DESKTOP ? NARROWEST : width / ENLARGED;
    expect({
      page: name,
      language: await this.page.evaluate<string>('document.documentElement.lang'),
      wider: await this.wider(width),
      moving: await this.page.evaluate<number>(MOVING),
      tokens: await this.page.evaluate<number>(TOKENS),
      axe: await axeFindings(this.page),
      widerWhenNarrow: narrow === width ? 0 : await this.wider(narrow),
      complaints: this.complaints.splice(0),
    }).toEqual({
      page: name,
      language,
      wider: 0,
      moving: 0,
      tokens: 0,
      axe: [],
      widerWhenNarrow: 0,
      complaints: [],
    });
    await this.page.setViewportSize({ width, height: HEIGHT });
  }

  /** A state of a page that was checked already: with JINALYS_PICTURES a picture is kept, nothing else. */
  async look(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    await this.settled();
    await this.picture(name);
  }

  /** By how many pixels the page is wider than a screen of this width. */
  private async wider(width: number): Promise<number> {
    if (this.page.viewportSize()?.width !== width) await this.page.setViewportSize({ width, height: HEIGHT });
    return Math.max(0, (await this.page.evaluate<number>('document.documentElement.scrollWidth')) - width);
  }

  /** Everything that was asked for is there: one main heading and nothing loading. */
  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('main [role="status"] .mantine-Loader-root').waitFor({ state: 'detached' });
  }

  async setClock(now: Instant): Promise<void> {
    await this.context.clock.setFixedTime(now);
  }

  /** The network is there or not. */
  async network(state: 'there' | 'gone'): Promise<void> {
    await this.context.setOffline(state === 'gone');
  }

  /** Waits until the service worker has the shell and what the page has loaded. */
  async keptForOffline(): Promise<void> {
    const kept = `(async () => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const files = loaded.filter((name) => name.includes('/assets/'));
      const found = await Promise.all([location.origin + '/', ...files].map((name) => caches.match(name)));
      return found.every(Boolean);
    })()`;
    await this.page.waitForFunction(kept);
  }

  /** What the browser is expected to complain about, such as a lost network, taken off the list. */
  forgiveComplaints(): void {
    this.complaints.length = 0;
  }

  private async picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    const { language, width } = this.combination;
    await mkdir(PICTURES, { recursive: true });
    const path = join(PICTURES, `${name}-${language}-${String(width)}.png`);
    await this.page.screenshot({ path, fullPage: true });
  }

  private listen(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
    this.page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(this.url) && !/^(data|blob):/.test(address))
        this.complaints.push(`asked another site: ${address}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${String(response.status())} ${response.url()}`);
    });
  }
}
