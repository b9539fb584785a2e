import type { Page } from 'playwright-core';
import { encodeQR } from 'qr';
import { en } from '../../../apps/web/src/areas/desk/words/en.js';
import { kk } from '../../../apps/web/src/areas/desk/words/kk.js';
import type { DeskWords } from '../../../apps/web/src/areas/desk/words/kk.js';
import { ru } from '../../../apps/web/src/areas/desk/words/ru.js';
import type { Who } from '../../journeys/support/office.js';
import type { Combination } from './combinations.js';
import type { Visitor } from './visitor.js';

const WORDS: Readonly<Record<Combination['language'], DeskWords>> = { kk, ru, en };
/** Pixels of a module before the camera. */
const MODULE = 6;

/** A script for the page: from now on the camera sees this code. */
function showToCamera(modules: readonly (readonly boolean[])[]): string {
  return `(() => {
    const modules = ${JSON.stringify(modules)};
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = modules.length * ${String(MODULE)};
    const paper = canvas.getContext('2d');
    setInterval(() => {
      modules.forEach((row, y) => row.forEach((dark, x) => {
        paper.fillStyle = dark ? '#000' : '#fff';
        paper.fillRect(x * ${String(MODULE)}, y * ${String(MODULE)}, ${String(MODULE)}, ${String(MODULE)});
      }));
    }, 40);
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream();
  })()`;
}

/** A clerk at a registration desk, by keyboard. */
export class VisitorAtDesk {
  constructor(
    readonly visitor: Visitor,
    private readonly gatheringId: string,
    private readonly deskId: string,
  ) {}

  private get words(): DeskWords {
    return WORDS[this.visitor.combination.language];
  }

  private get page(): Page {
    return this.visitor.page;
  }

  /** Signs in and enlists this device. */
  async begin(who: Who): Promise<void> {
    await this.visitor.signIn(who, `/desk/${this.gatheringId}`);
    await this.enlistAs(this.deskId);
    await this.page.getByRole('combobox').waitFor();
    await this.page.locator('main [data-line="online"]').waitFor();
    // The files of the page are kept for when the network is gone.
    await this.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  }

  /** Asks for the number of another desk, and is told why not, with the reference by which the server's log is searched. */
  async isRefusedAs(who: Who, deskId: string): Promise<void> {
    await this.visitor.signIn(who, `/desk/${this.gatheringId}`);
    await this.enlistAs(deskId);
    const notice = this.page.locator('main [role="alert"]:focus');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/: [0-9a-f]{8}-[0-9a-f-]{27}/);
  }

  private async enlistAs(deskId: string): Promise<void> {
    const { hands } = this.visitor;
    await hands.write(this.page.locator('main input[type="text"], main input:not([type])').first(), deskId);
    await hands.press(this.page.locator('main button[type="submit"]'));
  }

  async search(text: string): Promise<void> {
    await this.visitor.hands.write(this.page.getByRole('combobox'), text);
    await this.page.getByRole('option').first().waitFor();
  }

  /** Types the number of the list, waits for the one person, presses Enter. */
  async register(listNumber: number): Promise<void> {
    await this.search(`№${String(listNumber)}`);
    await this.page
      .locator('[role="option"][data-mark="free"]', { hasText: `№ ${String(listNumber)}` })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('option').first().waitFor({ state: 'detached' });
  }

  /** Holds a resident's code before the camera; the card is seen, and Enter registers. */
  async scan(code: string): Promise<void> {
    await this.page.evaluate(showToCamera(encodeQR(code, 'raw', { border: 4 })));
    await this.visitor.hands.press(this.page.getByRole('button', { name: this.words.scan.button }));
    await this.page.locator('[role="option"][data-mark="free"]').waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('option').first().waitFor({ state: 'detached' });
  }

  /** Reads the code of a row of the printed sheet with a hand scanner, which types it and ends it with an Enter. */
  async scanRow(code: string): Promise<void> {
    await this.visitor.hands.write(this.page.getByRole('combobox'), code);
    await this.page.keyboard.press('Enter');
    await this.page.locator('[role="option"][data-mark="free"]').waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('option').first().waitFor({ state: 'detached' });
  }

  /** Until so many entries wait to be sent. */
  async waits(count: number): Promise<void> {
    const state = this.page.locator('main [data-line]');
    if (count > 0)
      await state
        .locator('span', { hasText: `: ${String(count)}` })
        .first()
        .waitFor();
    else {
      await this.page.locator('main [data-line="online"]').waitFor();
      await this.page.locator('main li[data-state="waiting"]').first().waitFor({ state: 'detached' });
    }
  }

  /** Leaves the page without a network and opens it again. */
  async closeTabAndReturn(): Promise<void> {
    await this.visitor.page.reload();
    await this.page.getByRole('combobox').waitFor();
    this.visitor.forgiveComplaints();
  }

  /** The other desk's registration shows, and the shell knows again who works here. */
  async conflict(): Promise<void> {
    await this.page.locator('main section[role="alert"] li').waitFor();
    await this.page.locator('header button[aria-expanded]').waitFor({ state: 'attached' });
  }

  async settle(): Promise<void> {
    await this.visitor.hands.press(this.page.locator('main section[role="alert"] li button'));
    await this.page.locator('main section[role="alert"]').waitFor({ state: 'detached' });
  }

  /** Everything was sent: the opening need not wait for this desk. */
  async end(): Promise<void> {
    const button = this.page.locator('main section').last().locator('button').first();
    await this.visitor.hands.press(button);
    await this.visitor.hands.press(this.page.locator('[role="dialog"] button[data-autofocus]'));
    await this.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  }

  /** The sheets page; the count of the system stands beside an empty field for the paper's. */
  async sheets(): Promise<void> {
    await this.visitor.open(`/desk/${this.gatheringId}/sheets`);
    await this.visitor.hands.write(this.page.locator('main tbody input').first(), '20');
  }

  /** What the printer gets for each paper that the page offers. */
  async printed(): Promise<readonly (string | undefined)[]> {
    const kinds: (string | undefined)[] = [];
    for (const link of await this.page.locator('main a[href*="/papers/"]').all()) {
      const answer = await this.visitor.context.request.get((await link.getAttribute('href')) ?? '');
      kinds.push(answer.headers()['content-type']);
    }
    return kinds;
  }
}
