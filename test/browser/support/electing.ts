import type { Locator } from 'playwright-core';
import type { GatheringWords } from '../../../apps/web/src/areas/assembly/words/gathering.kk.js';
import type { SeatsWords } from '../../../apps/web/src/areas/assembly/words/seats.kk.js';
import { ru as sittingsRu } from '../../../apps/web/src/shared/sittings/words/ru.js';
import type { HallClerk } from './hall-clerk.js';

/** As a gathering outside this system decided. */
export async function fillVacancy(
  clerk: HallClerk,
  { fill }: SeatsWords,
  form: Locator,
  name: string,
): Promise<void> {
  await clerk.pick(fill.who, name);
  await clerk.fill(fill.number, '4');
  await clerk.attach(form, 'minutes.pdf');
  await form.getByRole('button', { name: fill.submit, disabled: false }).waitFor();
  await clerk.press(fill.submit);
}

/** From the floor, for the women. */
export async function nominate(clerk: HallClerk, { election }: GatheringWords, name: string): Promise<void> {
  const { page } = clerk.visitor;
  await clerk.pick(election.candidate, name);
  const group = page.getByRole('checkbox', { name: sittingsRu.groups.women });
  await clerk.hands.choose(group);
  await clerk.press(election.nominate);
  const list = page.getByRole('list', { name: sittingsRu.candidates });
  await list.getByText(name.split(',')[0] ?? name).waitFor();
}

/** Each of those who contend in the order in which the page asks. */
export async function voteOn(
  clerk: HallClerk,
  { election }: GatheringWords,
  votes: readonly number[],
): Promise<void> {
  const all = String(votes.length);
  for (const [place, votesFor] of votes.entries()) {
    const title = new RegExp(`^${election.voteOn(String(place + 1), all)}`);
    await clerk.visitor.page.getByRole('heading', { level: 3, name: title }).waitFor();
    await clerk.count(votesFor, 3 - votesFor);
  }
}
