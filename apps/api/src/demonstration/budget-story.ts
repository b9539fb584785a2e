import type { Logger } from '#libs/platform';
import type { CalendarDate } from '#libs/kernel';
import { Contest } from './contest.js';
import type { DemonstrationClock } from './demonstration-clock.js';
import { FORMER_IDEAS, PRESENT_IDEAS } from './ideas.js';
import type { Idea } from './contest.js';
import { OKRUG } from './okrug.js';
import { personId } from './people.js';
import { drawnPlace } from './picture.js';
import type { PublicApi } from './public-api.js';
import { at } from './story.js';

const TENGE = 100;
const FORMER = { announced: -58, submissionCloses: -52, votingOpens: -48, votingCloses: -40 };
const PRESENT = { announced: -20, submissionCloses: -10, votingOpens: -4, votingCloses: 10 };
const COMING = { announced: -2, submissionCloses: 12, votingOpens: 20, votingCloses: 30 };
const FORMER_VOTERS = 60;
const VOTED_SO_FAR = 34;

/** Who and what the story needs. */
export interface BudgetStory {
  readonly api: PublicApi;
  readonly clock: DemonstrationClock;
  readonly today: CalendarDate;
  /** The resident whom one may sign in as, by member id. */
  readonly resident: string;
  /** The other adults of the okrug. */
  readonly adults: readonly string[];
  readonly logger: Pick<Logger, 'warn'>;
}

type ProposedIdea = Idea & { readonly id: string };

/**
 * Three contests of the okrug, lived through on their days: one is over and its winner is being built, one is in the
 * middle of its vote, one takes proposals. Interrupted halfway it cannot be taken up again, for its days have passed: it then stays as
 * it is, and that is said.
 */
export async function liveThroughContests(story: BudgetStory): Promise<void> {
  try {
    await formerContest(story);
    await presentContest(story);
    await comingContest(story);
  } catch (error) {
    story.logger.warn({ err: error }, 'the contests of the demonstration stay as they are');
  } finally {
    story.clock.letGo();
    story.api.signInAnew();
  }
}

async function formerContest(story: BudgetStory): Promise<void> {
  const { api, adults, today } = story;
  const contest = new Contest(api, 'former contest', today, FORMER);
  on(story, contest.day(FORMER.announced), '09:00');
  await seatOfExperts(api, contest.day(FORMER.announced));
  await enrolResident(story, contest.day(FORMER.announced));
  await contest.announce({ kk: 'Абат ауыл: былтырғы байқау', ru: 'Благоустроенное село: прошлый конкурс' });
  const ideas = await proposed(contest, FORMER_IDEAS, adults);
  on(story, contest.day(FORMER.votingOpens), '09:00');
  await contest.openVoting();
  await contest.vote(adults.slice(0, FORMER_VOTERS), ideas);
  await contest.voteAsResident(ideas.slice(0, 2).map(({ id }) => id));
  on(story, contest.day(FORMER.votingCloses), '09:00');
  await contest.closeCounting();
  const [ground] = ideas;
  if (ground) await build(story, contest, ground.id);
}

async function presentContest(story: BudgetStory): Promise<void> {
  const { api, adults, today } = story;
  const contest = new Contest(api, 'present contest', today, PRESENT);
  on(story, contest.day(PRESENT.announced), '09:00');
  await contest.announce({
    kk: '«Абат ауыл» жобалар байқауы',
    ru: 'Конкурс проектов «Благоустроенное село»',
  });
  const [own, ...others] = PRESENT_IDEAS;
  const ideas = await proposed(contest, others, adults);
  if (own) ideas.push(await letThrough(contest, own));
  on(story, contest.day(PRESENT.votingOpens), '09:00');
  await contest.openVoting();
  await contest.vote(adults.slice(20, 20 + VOTED_SO_FAR), ideas);
}

async function comingContest(story: BudgetStory): Promise<void> {
  const contest = new Contest(story.api, 'coming contest', story.today, COMING);
  on(story, contest.day(COMING.announced), '09:00');
  await contest.announce({
    kk: 'Келесі жылға арналған жобалар байқауы',
    ru: 'Конкурс проектов на следующий год',
  });
}

async function proposed(
  contest: Contest,
  ideas: readonly Idea[],
  adults: readonly string[],
): Promise<ProposedIdea[]> {
  const found = [];
  for (const [index, idea] of ideas.entries())
    found.push(await letThrough(contest, idea, adults[100 + index] ?? ''));
  return found;
}

/** Proposed, by the resident herself where nobody is named, and accepted by the experts. */
async function letThrough(contest: Contest, idea: Idea, memberId?: string): Promise<ProposedIdea> {
  const id = await contest.propose(idea, memberId);
  await contest.accept(id, idea);
  return { ...idea, id };
}

/** Planned and contracted after the result; the first stage is finished, the second goes on. */
async function build({ api, clock }: BudgetStory, contest: Contest, proposalId: string): Promise<void> {
  const projectId = await api.projectOf(contest.id, proposalId);
  const step = (name: string, operation: string, input: object): Promise<unknown> =>
    api.command('clerk', `former contest ${name}`, operation, { projectId, ...input });
  const stage = (kk: string, ru: string, from: number, to: number, tenge: number): object => ({
    name: { kk, ru },
    from: contest.day(from),
    to: contest.day(to),
    plannedTiyn: tenge * TENGE,
  });
  await step('planned', 'planProject', {
    responsible: personId('clerk'),
    institution: {
      kk: 'Бугровой ауылдық округі әкімінің аппараты',
      ru: 'Аппарат акима Бугровского сельского округа',
    },
    completionDocument: { kk: 'Орындалған жұмыстар актісі', ru: 'Акт выполненных работ' },
    stages: [
      stage('Негізін дайындау', 'Подготовка основания', -35, -15, 3_000_000),
      stage('Жабын мен қоршау', 'Покрытие и ограждение', -14, 20, 6_000_000),
    ],
  });
  const upload = (name: string, ground: readonly [number, number, number]): Promise<string> =>
    api.upload('clerk', OKRUG, name, 'image/png', drawnPlace(ground), '/proposals/files');
  await step('contracted', 'awardContract', {
    contract: { number: '14', date: contest.day(FORMER.votingCloses) },
    contractor: '«Алаң құрылыс» ЖШС (ойдан шығарылған)',
    priceTiyn: 8_700_000 * TENGE,
    deadline: contest.day(25),
    documentId: await upload('contract.png', [244, 244, 240]),
  });
  const stageId = await api.firstStageOf(projectId);
  clock.set(at(contest.day(-16), '09:00'));
  api.signInAnew();
  await step('reported', 'reportStage', {
    stageId,
    reportedOn: contest.day(-16),
    text: 'Негіз дайын, қиыршық тас төселді.',
    spentTiyn: 2_900_000 * TENGE,
    photoBeforeIds: [await upload('before.png', [150, 130, 100])],
    photoAfterIds: [await upload('after.png', [200, 196, 188])],
    finished: true,
  });
}

/** Her role says who she is on the roll: with it she proposes and votes herself. */
async function enrolResident({ api, resident }: BudgetStory, validFrom: CalendarDate): Promise<void> {
  await api.command('administrator', 'enrol resident', 'grantRole', {
    personId: personId('resident'),
    role: 'resident',
    territory: OKRUG,
    validFrom,
    basis: { number: '6-ө', date: validFrom },
    memberId: resident,
  });
  api.signInAnew();
}

/** The secretary of the maslikhat sits on the expert council. */
async function seatOfExperts(api: PublicApi, validFrom: CalendarDate): Promise<void> {
  await api.command('administrator', 'appoint expert', 'grantRole', {
    personId: personId('maslikhat'),
    role: 'expert',
    territory: OKRUG,
    validFrom,
    basis: { number: '5-ө', date: validFrom },
  });
  api.signInAnew();
}

function on({ clock, api }: BudgetStory, day: CalendarDate, time: string): void {
  clock.set(at(day, time));
  api.signInAnew();
}
