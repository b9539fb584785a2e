import { VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { formAssembly, Sitting } from './assembly.js';
import { Decided } from './decision.js';
import { conveningOf, divideIntoSections, Gathering, hands } from './gathering.js';
import type { Section } from './gathering.js';
import type { Office } from './office.js';

const CONVENED_ON = '2026-02-18';
const ITEM = { competence: 'other', title: { kk: 'Көше жарығы', ru: 'Уличное освещение' } };

/** From 18 February to 2 March 2026: an assembly of five, one sitting, one decision; and another sitting to come. */
export async function adoptOneDecision(office: Office): Promise<{
  readonly sections: ReadonlyMap<string, Section>;
  readonly assemblyId: string;
  readonly meetingId: string;
  readonly decisionId: string;
  /** The sitting that took it; its minutes are signed and not delivered. */
  readonly sitting: Sitting;
}> {
  const [village] = VILLAGES;
  const sections = await divideIntoSections(office, VILLAGES, CONVENED_ON);
  const section = sections.get(village?.kato ?? '');
  if (!village || !section) throw new Error('no such section');
  const days = { today: CONVENED_ON, startsAt: '2026-03-01T06:00:00.000Z' };
  const separate = await Gathering.convene(office, conveningOf(village, section, days));
  const members = (await separate.adults()).slice(0, 5);
  await separate.give('cancelSeparateGathering', { reason: 'weather' });
  const asked = members.map((memberId) => ({ memberId }));
  const assemblyId = await formAssembly(office, asked, CONVENED_ON, '2030-02-18');
  const convening = { assemblyId, agenda: [ITEM] };
  const first = { ...convening, startsAt: '2026-03-02T05:00:00.000Z', noticeOn: CONVENED_ON };
  const sitting = await Sitting.convene(office, members, first);
  await office.setClock('2026-03-02T05:00:00.000Z');
  await sitting.begin(5);
  const [item] = await sitting.approve(5);
  await sitting.decide(item?.id ?? '', 'Мақұлдансын', 'Одобрить', hands(5));
  await sitting.sign();
  const [decided] = (await sitting.state()).agenda;
  const decisionId = decided?.decisionId ?? '';
  await new Decided(office, decisionId).until(({ phase }) => phase === 'adopted');
  const next = { ...convening, startsAt: '2026-03-13T05:00:00.000Z', noticeOn: '2026-03-02' };
  const coming = await Sitting.convene(office, members, next);
  return { sections, assemblyId, meetingId: coming.id, decisionId, sitting };
}
