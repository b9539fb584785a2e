import type { Browser } from 'playwright-core';
import type { Instant } from '#libs/kernel';
import { House } from '../../journeys/support/house.js';
import { Office } from '../../journeys/support/office.js';
import { launchChromium } from './chromium.js';
import type { Combination } from './combinations.js';
import { Visitor } from './visitor.js';

/** One api with the demonstration and one browser; a spec file opens one and gives each person a visitor. */
export class Stage {
  private readonly visitors: Visitor[] = [];

  private constructor(
    readonly house: House,
    /** Works with the api over HTTP, to bring a story to where the browser goes on. */
    readonly office: Office,
    private readonly browser: Browser,
    private now: Instant,
  ) {}

  /** @param now the time of the api and of the browsers */
  static async open(now: Instant, story: string): Promise<Stage> {
    const house = await House.open(now);
    try {
      return new Stage(house, new Office(house, story), await launchChromium(), now);
    } catch (error) {
      await house.close();
      throw error;
    }
  }

  /** Somebody with a browser of their own. */
  async visitor(combination: Combination): Promise<Visitor> {
    const visitor = await Visitor.arrive(this.browser, this.house.api.url, combination, this.now);
    this.visitors.push(visitor);
    return visitor;
  }

  /** It is this time now, for the api and every browser. */
  async setClock(now: Instant): Promise<void> {
    this.now = now;
    await this.office.setClock(now);
    for (const visitor of this.visitors) await visitor.setClock(now);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.house.close();
  }
}
