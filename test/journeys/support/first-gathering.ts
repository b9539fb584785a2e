import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import { electThree, Sitting } from './assembly.js';
import type { Elected } from './assembly.js';
import { Decided, planOf } from './decision.js';
import { hands } from './gathering.js';
import type { Office } from './office.js';

const ELECTION = {
  competence: 'assemblyElection',
  title: { kk: 'Жиналыс мүшелерін сайлау', ru: 'Избрание членов собрания' },
};
const PRIORITIES = {
  competence: 'communityPriorities',
  title: { kk: 'Басым міндеттер', ru: 'Приоритетные задачи' },
};
/** Seats of the four sections in an assembly of ten: candidates are as many. */
const SEATS = [5, 2, 2, 1];

/** A gathering of the three whom a separate gathering elected, told on 12 March 2026 and held on the 24th. */
export interface FirstGathering {
  readonly gathering: Sitting;
  readonly separateId: string;
  readonly sections: readonly { readonly sectionId: string; readonly population: number }[];
  readonly representatives: readonly string[];
  /** Ten adults, the representatives among them. */
  readonly candidates: readonly string[];
}

/** Not before the separate gathering's minutes are published, and not on what is the assembly's. */
export async function conveneFirst(office: Office): Promise<FirstGathering> {
  const { separate, planId, sections, adults, elected } = await electThree(office);
  const agenda = [ELECTION, PRIORITIES];
  const convening = { planId, startsAt: '2026-03-24T05:00:00.000Z', noticeOn: '2026-03-12', agenda };
  const asked = { territory: OKRUG, place: { kk: 'Клуб', ru: 'Клуб' }, ...convening };
  await office.refused('clerk', 'conveneGathering', asked, 'ElectionNotPublished', 'memberId gatheringId');
  await separate.deliverAndPublish('2026-03-12', '61');
  const wrong = { ...asked, agenda: [{ ...ELECTION, competence: 'budgetConcurrence' }] };
  await office.refused('clerk', 'conveneGathering', wrong, 'CompetenceNotInForce', 'competence');
  const gathering = await Sitting.gathering(office, elected, convening);
  return {
    gathering,
    separateId: separate.id,
    sections,
    representatives: elected,
    candidates: adults.slice(0, 10),
  };
}

/** It elects ten, sets one priority, signs and delivers; the akim agrees to have that done by December. */
export async function electAssembly(
  office: Office,
  { gathering, separateId, sections, representatives, candidates }: FirstGathering,
): Promise<{ readonly elected: Elected; readonly priority: Decided }> {
  await gathering.begin(3);
  const [election, priorities] = await gathering.approve(3);
  if (!election || !priorities) throw new Error('the agenda has two items');
  const term = { population: 942, size: 10, termFrom: '2026-03-24', termTo: '2030-03-24' };
  const tooMany = { itemId: election.id, ...term, size: 11, vote: hands(3) };
  await gathering.refused('openAssemblyElection', tooMany, 'AssemblySizeOutOfRange', 'least most');
  const strange = { itemId: election.id, ...term, sections: sections.slice(1), vote: hands(3) };
  await gathering.refused('openAssemblyElection', strange, 'SectionsNotOfPlan', 'unknown missing');
  const seats = SEATS.flatMap((count, place) => Array.from({ length: count }, () => sections[place]));
  const asked = candidates.map((memberId, index) => ({
    memberId,
    groups: index % 2 === 0 ? ['women', 'street'] : ['elders'],
    sectionId: seats[index]?.sectionId,
    ...(representatives.includes(memberId) && { representativeOf: separateId }),
  }));
  const elected = await gathering.elect(election.id, asked, { ...term, sections });
  const text = { kk: 'Ауыл ішіндегі жол — басым міндет', ru: 'Первая задача — дорога' };
  await gathering.decide(priorities.id, text.kk, text.ru, hands(2, 1));
  await gathering.sign();
  await gathering.deliver('70', '2026-03-24');
  const [decisionId] = (await gathering.state()).agenda.flatMap((item) => item.decisionId ?? []);
  const priority = new Decided(office, decisionId ?? '');
  await priority.until(({ phase }) => phase === 'delivered');
  await priority.give('akim', 'agreeWithDecision', {
    officialId: personId('akim'),
    answeredOn: '2026-03-24',
    plan: { ...planOf('2026-12-01'), responsible: personId('akim') },
  });
  return { elected, priority };
}

/** The assembly once anybody reads it, and it stands as is waited for. */
export async function assemblyOnce(
  office: Office,
  id: string,
  isThere: (assembly: FormedAssembly) => boolean = () => true,
): Promise<FormedAssembly> {
  const { assembly } = await office.eventually(
    () => office.query<{ assembly: FormedAssembly | null }>(null, ASSEMBLY, { id }),
    (answer) => answer.assembly !== null && isThere(answer.assembly),
  );
  if (!assembly) throw new Error('there is no assembly');
  return assembly;
}

const ASSEMBLY = `query($id: ID!) { assembly(id: $id) {
  size meetingId termTo termAnnouncedAt seats { person { id } } } }`;

interface FormedAssembly {
  readonly size: number;
  readonly meetingId: string | null;
  readonly termTo: string;
  readonly termAnnouncedAt: string | null;
  readonly seats: readonly { readonly person: { readonly id: string } }[];
}
