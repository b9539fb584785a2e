import { kk } from '../../../apps/web/src/areas/assembly/words/kk.js';
import { ru } from '../../../apps/web/src/areas/assembly/words/ru.js';
import type { HallClerk } from './hall-clerk.js';

const { record } = kk;

/** The first of those who can be. */
export async function excuse(clerk: HallClerk): Promise<void> {
  const { page } = clerk.visitor;
  await clerk.unfold(record.excuse.title);
  await clerk.pickAt(record.excuse.who, 0);
  await clerk.fill(record.excuse.reason, 'Іссапарда');
  await clerk.visitor.check('assembly-excuse');
  await clerk.press(record.excuse.submit);
  await page.getByText(kk.states.excused).waitFor();
  await clerk.unfold(record.excuse.title);
}

/** By ten days, for a reason that has to be explained. */
export async function putOff(clerk: HallClerk): Promise<void> {
  const { page } = clerk.visitor;
  const { postpone } = record;
  const form = await clerk.unfold(postpone.title);
  await form.getByLabel(kk.cancelReason).selectOption('other');
  await clerk.fill(kk.cancelExplanation, 'Клуб жөнделіп жатыр');
  await clerk.fill(postpone.day, '04.04.2026');
  await page.keyboard.press('Escape');
  await clerk.visitor.check('assembly-postpone');
  await clerk.pressAndConfirm(postpone.submit);
  await clerk.isBefore(kk.steps.notice);
  await page.getByText(postpone.done).waitFor();
  await clerk.visitor.check('assembly-postponed');
}

/** To the first item, open to everybody. */
export async function addMaterial(clerk: HallClerk): Promise<void> {
  const { material } = ru.record;
  const form = await clerk.unfold(material.title);
  await clerk.fill(material.kk, 'Анықтама');
  await clerk.fill(material.ru, 'Справка');
  await clerk.attach(form, 'material.pdf');
  await form.getByRole('button', { name: material.submit, disabled: false }).waitFor();
  await clerk.visitor.check('assembly-material');
  await clerk.press(material.submit);
  await clerk.visitor.page.getByText(material.added).waitFor();
}
