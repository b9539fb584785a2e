import { en } from '../../../apps/web/src/areas/budget/words/project.en.js';
import { kk } from '../../../apps/web/src/areas/budget/words/project.kk.js';
import type { ProjectWords } from '../../../apps/web/src/areas/budget/words/project.kk.js';
import { ru } from '../../../apps/web/src/areas/budget/words/project.ru.js';
import { en as proposeEn } from '../../../apps/web/src/areas/budget/words/propose.en.js';
import { kk as proposeKk } from '../../../apps/web/src/areas/budget/words/propose.kk.js';
import { ru as proposeRu } from '../../../apps/web/src/areas/budget/words/propose.ru.js';
import { photograph } from '../../journeys/support/pictures.js';
import type { Combination } from './combinations.js';
import type { Visitor } from './visitor.js';

const WORDS: Readonly<Record<Combination['language'], ProjectWords>> = { kk, ru, en };
const FILES = { kk: proposeKk, ru: proposeRu, en: proposeEn };
const STAGES = [
  { kk: 'Іргетас', ru: 'Основание', to: '2026-05-10' },
  { kk: 'Жабын', ru: 'Покрытие', to: '2026-05-20' },
] as const;
const BEGINS = '2026-04-13';
const LATER = '2026-05-15';
const BUILT_BY = '2026-05-31';

/** The pages of a winner while it is built, as the office and a resident work on them. */
export class BuildingPages {
  private readonly words: ProjectWords;

  constructor(
    private readonly visitor: Visitor,
    private readonly projectId: string,
  ) {
    this.words = WORDS[visitor.combination.language];
  }

  /** The office plans it, gives the contract, puts off a stage, reports on each and completes it. */
  async build(): Promise<void> {
    const { visitor, words } = this;
    await visitor.signIn('clerk', `/budget/projects/${this.projectId}`);
    await this.plan();
    await visitor.check('project-contract');
    await this.contract();
    await this.delay();
    await visitor.check('project-report');
    await this.report(['photosBefore', 'photosAfter']);
    await visitor.check('project-reported');
    await this.report(['photosAfter']);
    const form = this.part(words.complete);
    await visitor.hands.write(form.getByRole('textbox', { name: words.number }), '3');
    await this.attach(words.complete, words.completionPaper, 'completion');
    await visitor.check('project-completion');
    await this.send(words.complete, words.saveCompletion, words.events.ProjectCompleted);
    await visitor.page.getByRole('heading', { name: words.evaluation }).waitFor();
  }

  /** A resident has to choose a mark, and gives one with a comment that the office reads. */
  async evaluate(): Promise<void> {
    const { visitor, words } = this;
    const { page, hands } = visitor;
    await visitor.signIn('auditor', `/budget/projects/${this.projectId}`);
    await hands.press(page.getByRole('button', { name: words.evaluate, exact: true }));
    await page.getByText(words.chooseMark).waitFor();
    await visitor.check('project-evaluate');
    await hands.choose(page.getByRole('radio', { name: words.marks[4], exact: true }));
    await hands.write(
      page.getByRole('textbox', { name: words.comment }),
      'Жарық жақсы, бірақ бір бағана қисық',
    );
    await hands.press(page.getByRole('button', { name: words.evaluate, exact: true }));
    await page.locator('main [role="status"]:focus', { hasText: words.evaluated }).waitFor();
    await visitor.check('project-evaluated');
  }

  private async plan(): Promise<void> {
    const { words } = this;
    const { page, hands } = this.visitor;
    const write = (name: string, text: string): Promise<void> =>
      hands.write(page.getByRole('textbox', { name }), text);
    await write(words.institutionKk, 'Бугровой ауылдық округі әкімінің аппараты');
    await write(words.institutionRu, 'Аппарат акима Бугровского сельского округа');
    await write(words.completionKk, 'Орындалған жұмыстар актісі');
    await write(words.completionRu, 'Акт выполненных работ');
    for (const [index, { kk: inKazakh, ru: inRussian, to }] of STAGES.entries()) {
      const stage = page.getByRole('group', { name: words.stage(index + 1) });
      await hands.write(stage.getByRole('textbox', { name: words.stageKk }), inKazakh);
      await hands.write(stage.getByRole('textbox', { name: words.stageRu }), inRussian);
      await stage.getByLabel(words.from).fill(BEGINS);
      await stage.getByLabel(words.to, { exact: false }).fill(to);
      await hands.write(stage.getByRole('textbox', { name: words.plannedMoney }), '2000000');
      await hands.press(page.getByRole('button', { name: words.addStage }));
    }
    await hands.press(page.getByRole('button', { name: words.removeStageNamed(STAGES.length + 1) }));
    await page.getByRole('button', { name: words.addStage }).and(page.locator(':focus')).waitFor();
    await this.visitor.check('project-plan');
    await this.send(words.plan, words.savePlan, words.events.ProjectPlanned);
  }

  private async contract(): Promise<void> {
    const { words } = this;
    const { hands } = this.visitor;
    const form = this.part(words.award);
    await hands.write(form.getByRole('textbox', { name: words.contractor }), '«Құрылыс» ЖШС');
    await hands.write(form.getByRole('textbox', { name: words.number }), '14');
    await hands.write(form.getByRole('textbox', { name: words.price }), '3900000');
    await form.getByLabel(words.deadline).fill(BUILT_BY);
    await this.attach(words.award, words.contractPaper, 'contract');
    await this.send(words.award, words.saveContract, words.events.ContractAwarded);
  }

  private async delay(): Promise<void> {
    const { words } = this;
    const form = this.part(words.delayTitle);
    await form.getByRole('combobox', { name: words.cause }).selectOption({ label: words.causes.customer });
    await this.visitor.hands.write(
      form.getByRole('textbox', { name: words.delayReasons }),
      'Жер учаскесі кеш берілді',
    );
    await form.getByLabel(words.newDay).fill(LATER);
    await this.send(words.delayTitle, words.saveDelay, words.events.StageDelayed);
  }

  /** On the first stage that is not finished. */
  private async report(photos: readonly ('photosBefore' | 'photosAfter')[]): Promise<void> {
    const { words } = this;
    const { hands } = this.visitor;
    const form = this.part(words.report);
    await hands.write(form.getByRole('textbox', { name: words.reportText }), 'Жұмыс толық аяқталды');
    await hands.write(form.getByRole('textbox', { name: words.reportMoney }), '1950000');
    for (const of of photos) await this.attach(words.report, words[of], of);
    await hands.choose(form.getByRole('checkbox', { name: words.finished }));
    await this.send(words.report, words.saveReport, words.events.StageReported);
  }

  private async attach(part: string, label: string, comment: string): Promise<void> {
    const { visitor, words } = this;
    const { addPhoto, addFile } = FILES[visitor.combination.language];
    const field = this.part(part).getByRole('group', { name: label });
    const name = part === words.report ? addPhoto : addFile;
    await visitor.hands.attach(field.getByRole('button', { name, exact: true }), {
      name: `${comment}.png`,
      mimeType: 'image/png',
      buffer: photograph(comment),
    });
    await field.getByRole('listitem').waitFor();
  }

  /** Sends a form; what was recorded is said, and has the focus. */
  private async send(part: string, button: string, event: string): Promise<void> {
    const { visitor, words } = this;
    await visitor.hands.press(this.part(part).getByRole('button', { name: button, exact: true }));
    await visitor.page.locator('main [role="status"]:focus', { hasText: words.recorded(event) }).waitFor();
  }

  private part(title: string) {
    return this.visitor.page.getByRole('region', { name: title, exact: true });
  }
}
