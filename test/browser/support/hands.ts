import type { Locator, Page } from 'playwright-core';

/** A file as somebody chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How somebody works a page. */
export interface Hands {
  /** A button or a link. */
  press(what: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  write(field: Locator, text: string): Promise<void>;
  /** One of several, or a box. */
  choose(option: Locator): Promise<void>;
  /** One of a list that opens below a field that was written in. */
  take(option: Locator): Promise<void>;
  /** @param field what opens the system's own dialog */
  attach(field: Locator, file: ChosenFile): Promise<void>;
}

/** With a mouse, or a finger. */
export class Pointer implements Hands {
  constructor(private readonly page: Page) {}

  press(what: Locator): Promise<void> {
    return what.click();
  }

  write(field: Locator, text: string): Promise<void> {
    return field.fill(text);
  }

  /** By its label where it has one beside it, as people do: the field itself may not be seen. */
  async choose(option: Locator): Promise<void> {
    const label = this.page.locator(`label[for="${(await option.getAttribute('id')) ?? ''}"]`);
    if ((await label.count()) > 0) await label.click();
    else await option.check();
  }

  take(option: Locator): Promise<void> {
    return option.click();
  }

  async attach(field: Locator, file: ChosenFile): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await field.click();
    await (await asked).setFiles({ ...file });
  }
}

/** More than any page has places to stop at. */
const MOST_STOPS = 120;
const MOST_OPTIONS = 40;

/** By keyboard alone: Tab until it is reached, then the keys everybody knows. */
export class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  async press(what: Locator): Promise<void> {
    await this.reach(what);
    await this.page.keyboard.press('Enter');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  async choose(option: Locator): Promise<void> {
    if (await option.isChecked()) return;
    const name = await option.getAttribute('name');
    if (name === null) {
      await this.reach(option);
      await this.page.keyboard.press('Space');
      return;
    }
    await this.reach(this.page.locator(`input[name="${name}"]`));
    await this.until(() => option.isChecked());
  }

  async take(option: Locator): Promise<void> {
    await option.waitFor();
    await this.until(async () => (await option.getAttribute('data-combobox-selected')) === 'true');
    await this.page.keyboard.press('Enter');
  }

  async attach(field: Locator, file: ChosenFile): Promise<void> {
    const asked = this.page.waitForEvent('filechooser');
    await this.press(field);
    await (await asked).setFiles({ ...file });
  }

  /** @throws Error when Tab does not lead there, or the place is not to be seen */
  private async reach(what: Locator): Promise<void> {
    await what.first().waitFor({ state: 'attached' });
    let wanted = await what.elementHandles();
    for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
      const focus = await this.page.evaluate(whereFocusIs, wanted);
      if (focus === 'here') return;
      if (focus === 'unseen') throw new Error(`the focus on ${String(what)} cannot be seen`);
      // The page has put other elements in their place.
      if (focus === 'gone') {
        await what.first().waitFor({ state: 'attached' });
        wanted = await what.elementHandles();
      } else await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(what)}`);
  }

  private async until(isThere: () => Promise<boolean>): Promise<void> {
    for (let step = 0; step < MOST_OPTIONS; step += 1) {
      await this.page.keyboard.press('ArrowDown');
      if (await isThere()) return;
    }
    throw new Error('the arrow keys do not lead there');
  }
}

interface Focusable {
  readonly isConnected: boolean;
  matches(selector: string): boolean;
}

/** Runs in the page; whoever works by keyboard must see where they are. */
function whereFocusIs(wanted: readonly unknown[]): 'here' | 'unseen' | 'elsewhere' | 'gone' {
  const { activeElement } = (
    globalThis as unknown as { readonly document: { readonly activeElement: Focusable | null } }
  ).document;
  if (activeElement !== null && wanted.includes(activeElement))
    return activeElement.matches(':focus-visible') ? 'here' : 'unseen';
  return wanted.every((element) => (element as Focusable).isConnected) && wanted.length > 0
    ? 'elsewhere'
    : 'gone';
}
