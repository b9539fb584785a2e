import type { Locator } from 'playwright-core';
import { en } from '../../../apps/web/src/areas/hall/words/en.js';
import { kk } from '../../../apps/web/src/areas/hall/words/kk.js';
import type { HallWords } from '../../../apps/web/src/areas/hall/words/kk.js';
import { ru } from '../../../apps/web/src/areas/hall/words/ru.js';
import type { Who } from '../../journeys/support/office.js';
import type { Combination } from './combinations.js';
import type { Hands } from './hands.js';
import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const WORDS: Readonly<Record<Combination['language'], HallWords>> = { kk, ru, en };

/** A scan as a scanner would give one, as far as anybody looks. */
const SCAN = Buffer.from('%PDF-1.4\n% a signed sheet\n%%EOF\n');

/** Who works in the hall: does in the browser what the words on the screen say. */
export class HallClerk {
  readonly words: HallWords;

  private constructor(readonly visitor: Visitor) {
    this.words = WORDS[visitor.combination.language];
  }

  get hands(): Hands {
    return this.visitor.hands;
  }

  /** Somebody signs in and goes to a page. */
  static async arrive(stage: Stage, combination: Combination, who: Who, path: string): Promise<HallClerk> {
    const visitor = await stage.visitor(combination);
    await visitor.signIn(who, path);
    return new HallClerk(visitor);
  }

  /** A link of the page to this address. */
  async follow(path: string): Promise<void> {
    await this.visitor.follow(this.visitor.page.locator(`main a[href="${path}"]`));
  }

  async press(label: string): Promise<void> {
    await this.hands.press(this.visitor.page.getByRole('button', { name: label, exact: true }));
    await this.visitor.settled();
  }

  /** Opens or closes a form that is folded away. @returns what it holds */
  async unfold(title: string): Promise<Locator> {
    await this.press(title);
    return this.visitor.page.getByRole('region', { name: title, exact: true });
  }

  /** Presses a button that asks first, and confirms. */
  async pressAndConfirm(label: string, within?: Locator): Promise<void> {
    const place = within ?? this.visitor.page;
    await this.hands.press(place.getByRole('button', { name: label, exact: true }));
    const dialog = this.visitor.page.getByRole('dialog');
    await this.hands.press(dialog.getByRole('button').last());
    await dialog.waitFor({ state: 'detached' });
  }

  /** The next step is this one. */
  async isAt(step: keyof HallWords['steps']): Promise<void> {
    await this.isBefore(this.words.steps[step]);
  }

  /** The next step has this title. */
  async isBefore(title: string): Promise<void> {
    const { page } = this.visitor;
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    await this.visitor.settled();
  }

  /** Types the beginning of a name and takes the one that is found. */
  async pick(label: string, name: string): Promise<void> {
    const { page } = this.visitor;
    await this.hands.write(this.field(label), name.split(',')[0] ?? name);
    await this.hands.take(page.getByRole('option', { name }).first());
  }

  /** Opens a list of people and takes the one at this place. */
  async pickAt(label: string, place: number): Promise<void> {
    await this.hands.press(this.field(label));
    // The lists of the system have options, too, which say so without the attribute.
    const shown = this.visitor.page.locator('[role="option"]').filter({ visible: true });
    await this.hands.take(shown.nth(place));
  }

  async fill(label: string, text: string): Promise<void> {
    await this.hands.write(this.field(label), text);
  }

  async count(votesFor: number, against: number, abstained = 0): Promise<void> {
    await this.fill(this.words.choices.for, String(votesFor));
    await this.fill(this.words.choices.against, String(against));
    await this.fill(this.words.choices.abstained, String(abstained));
    await this.pressAndConfirm(this.words.recordVote);
  }

  async nominate(candidate: string): Promise<void> {
    await this.pick(this.words.candidate, candidate);
    await this.press(this.words.nominate);
    const list = this.visitor.page.getByRole('list', { name: this.words.candidates });
    await list.getByText(candidate.split(',')[0] ?? candidate).waitFor();
  }

  /** The next candidate is put to the vote, and the hands are counted. */
  async vote(votesFor: number, against: number): Promise<void> {
    await this.putToVote();
    await this.count(votesFor, against);
  }

  async putToVote(): Promise<void> {
    await this.isAt('openVote');
    const begins = this.words.openVote('').trim();
    await this.hands.press(this.visitor.page.getByRole('button', { name: begins }));
    await this.isAt('countVote');
  }

  /** A roll call: the first so many in the list are against, the others for. */
  async byName(against: number): Promise<void> {
    const { choices, modes, othersFor } = this.words;
    const { page } = this.visitor;
    await this.hands.choose(page.getByRole('radio', { name: modes.rollCall }));
    const voters = page.getByRole('group', { name: modes.rollCall }).locator('fieldset');
    for (let place = 0; place < against; place += 1)
      await this.hands.choose(voters.nth(place).getByLabel(choices.against));
    await this.press(othersFor);
  }

  async speaks(speaker: string, text: string): Promise<void> {
    const { floor } = this.words;
    await this.press(floor.speech);
    await this.pick(floor.speaker, speaker);
    await this.fill(floor.speechText, text);
    await this.press(floor.recordSpeech);
    await this.visitor.page.locator('blockquote', { hasText: text }).waitFor();
    await this.press(floor.speech);
  }

  async dissents(who: string, text: string): Promise<void> {
    const { floor } = this.words;
    await this.press(floor.dissent);
    await this.pick(floor.whoDissents, who);
    await this.fill(floor.dissentText, text);
    await this.press(floor.recordDissent);
    await this.visitor.page.locator('blockquote', { hasText: text }).waitFor();
  }

  async leavesAndReturns(who: string): Promise<void> {
    const { floor } = this.words;
    await this.press(floor.comings);
    await this.pick(floor.whoLeaves, who);
    await this.press(floor.leave);
    await this.press(floor.cameBack);
    await this.visitor.page.getByText(floor.nobodyGone).waitFor();
    await this.press(floor.comings);
  }

  async deliver(incomingNumber: string): Promise<void> {
    const { delivery } = this.words;
    await this.fill(delivery.incomingNumber, incomingNumber);
    await this.fill(delivery.caseNumber, '03-12');
    await this.fill(delivery.inventoryLine, '7');
    await this.pressAndConfirm(delivery.record);
    await this.visitor.page.getByText(new RegExp(`${incomingNumber}, `)).waitFor();
  }

  async publish(): Promise<void> {
    const { minutes } = this.words;
    await this.pressAndConfirm(minutes.recordPublication);
    await this.visitor.page.getByText(minutes.publicCopy).waitFor();
  }

  /** The second clerk's own figures, in the order in which they are asked. */
  async reads(figures: readonly number[]): Promise<void> {
    const fields = this.visitor.page.locator('main input[type="text"]');
    for (const [place, figure] of figures.entries())
      await this.hands.write(fields.nth(place), String(figure));
  }

  async sign(part: 'chair' | 'secretary'): Promise<void> {
    const { minutes } = this.words;
    const block = this.visitor.page.getByRole('group', { name: minutes.parts[part] });
    await this.attach(block, `${part}.pdf`);
    await this.hands.press(block.getByRole('button', { name: minutes.recordSignature }));
    await block.getByText('✓').waitFor();
  }

  async attach(within: Locator, name: string): Promise<void> {
    const field = within.locator('button.mantine-FileInput-input').first();
    await this.hands.attach(field, { name, mimeType: 'application/pdf', buffer: SCAN });
    await within.getByText(name).first().waitFor();
  }

  private field(label: string): Locator {
    const exact = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?$`);
    const fields = this.visitor.page.getByLabel(exact).and(this.visitor.page.locator('input, textarea'));
    return fields.filter({ visible: true });
  }
}
