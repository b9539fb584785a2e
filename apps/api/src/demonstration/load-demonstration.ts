import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandBus } from '@nestjs/cqrs';
import { systemCaller } from '#libs/commands';
import { MEMBERSHIP_NORMS, RollImporter } from '#libs/community';
import { START } from '#libs/event-store';
import { GrantRoleMessage } from '#libs/identity';
import { conveningId, MembersOfSection, SECTION_PLAN } from '#libs/meetings';
import { normsInForce } from '#libs/norms';
import type { SectionsProposed } from '#libs/meetings';
import { addCalendarDays, aggregateIdOf, DomainError, localDate, uuidV5 } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { Infrastructure } from '../infrastructure/infrastructure.js';
import { liveThroughContests } from './budget-story.js';
import { DemonstrationClock } from './demonstration-clock.js';
import { inventedRoll } from './invented-roll.js';
import { OKRUG, REGION, VILLAGES } from './okrug.js';
import { DEMONSTRATION_PEOPLE, DEMONSTRATION_RESIDENT, personId } from './people.js';
import { PublicApi } from './public-api.js';
import type { DemonstrationState } from './state.js';
import {
  appointOfficials,
  convene,
  divideIntoSections,
  enterPaperGathering,
  registerTerritories,
} from './story.js';

type PlanData = SectionsProposed['data'];

const LAST_STEP = 'demonstration:notice bugrovoe messenger';

/**
 * Loads Bugrovsky okrug into an empty store, through the same commands that everybody uses. Interrupted, it goes
 * on at the next start. A store that holds anything else is left alone.
 */
export async function loadDemonstration(
  app: NestFastifyApplication,
  infrastructure: Infrastructure,
  state: DemonstrationState,
): Promise<void> {
  const { store, clock, config, logger } = infrastructure;
  const first = (await store.readStream(`appointment-${personId('administrator')}`))[0];
  const isOurs = first !== undefined || (await store.head()) === START;
  if (!isOurs || (await isLoaded(infrastructure))) {
    state.done();
    return;
  }
  const today = localDate(first?.metadata.recordedAt ?? clock.now());
  const api = new PublicApi(`http://127.0.0.1:${String(config.http.port)}`);
  await inSteps(state, {
    administrator: () => appointAdministrator(app, today),
    officials: () => appointOfficials(api, today),
    territories: () => registerTerritories(api, today),
    roll: () => importRoll(app),
    contests: () => holdContests(app, infrastructure, api, today),
    gatherings: () => holdGatherings(api, today),
  });
  logger.info('demonstration loaded');
}

async function inSteps(
  state: DemonstrationState,
  steps: Readonly<Record<string, () => Promise<void>>>,
): Promise<void> {
  for (const [name, step] of Object.entries(steps)) {
    state.loading(name);
    await step();
  }
  state.done();
}

async function isLoaded({ store }: Infrastructure): Promise<boolean> {
  const planId = aggregateIdOf(uuidV5('demonstration:propose sections'));
  const [proposed] = await store.readStream(`${SECTION_PLAN}-${planId}`);
  const { sections } = (proposed?.data ?? { sections: [] }) as unknown as Pick<PlanData, 'sections'>;
  const bugrovoe = sections.find(({ areas }) => areas[0]?.kato === VILLAGES[0]?.kato);
  if (!bugrovoe) return false;
  const gatheringId = conveningId(planId, bugrovoe.sectionId, 1);
  const events = await store.readStream(`separateGathering-${gatheringId}`);
  return events.some(({ metadata }) => metadata.commandId === uuidV5(LAST_STEP));
}

/** The first administrator is appointed by the house itself; everybody else by the administrator. */
async function appointAdministrator(app: NestFastifyApplication, today: CalendarDate): Promise<void> {
  const commandId = uuidV5('demonstration:appoint administrator');
  await app.get(CommandBus).execute(
    new GrantRoleMessage(
      {
        personId: personId('administrator'),
        role: 'administrator',
        territory: REGION,
        validFrom: addCalendarDays(today, -60),
        basis: { number: '1-ө', date: addCalendarDays(today, -60) },
      },
      systemCaller(commandId, commandId, commandId),
    ),
  );
}

async function importRoll(app: NestFastifyApplication): Promise<void> {
  const commandId = uuidV5('demonstration:roll');
  const folder = await mkdtemp(join(tmpdir(), 'jinalys-demonstration-'));
  const file = join(folder, 'roll.csv');
  try {
    await writeFile(file, inventedRoll());
    const request = { commandId, correlationId: commandId, causationId: commandId };
    await app.get(RollImporter, { strict: false }).import({
      file,
      territory: OKRUG,
      full: true,
      request: { ...request, actor: { role: 'system' }, channel: 'system' },
    });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'RollImportRepeated')) throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Only where the clock may be set back: a test that says what time it is has contests of its own. */
async function holdContests(
  app: NestFastifyApplication,
  { clock, logger }: Infrastructure,
  api: PublicApi,
  today: CalendarDate,
): Promise<void> {
  if (!(clock instanceof DemonstrationClock)) return;
  const norms = normsInForce(MEMBERSHIP_NORMS, today, OKRUG, []);
  const members = app.get(MembersOfSection, { strict: false });
  const section = { territory: OKRUG, areas: [{ kato: OKRUG }], on: addCalendarDays(today, -60), norms };
  const visitor = {
    actor: { id: personId('clerk'), role: 'akimOffice' },
    channel: 'desk' as const,
    correlationId: uuidV5('demonstration'),
    purpose: 'registrationDesk' as const,
  };
  const { rollVersion } = await members.count(section);
  const adults = await members.list(section, rollVersion, visitor);
  const search = { text: DEMONSTRATION_RESIDENT.onRoll, first: 1, wider: false };
  const [found] = await members.search(section, rollVersion, search, visitor);
  if (!found) throw new Error('the resident of the demonstration is not on its roll');
  const resident = found.memberId;
  const others = adults.filter((memberId) => memberId !== resident);
  await liveThroughContests({ api, clock, today, resident, adults: others, logger });
}

/** One section's gathering is done, two are convened, one waits for whoever tries it out. */
async function holdGatherings(api: PublicApi, today: CalendarDate): Promise<void> {
  const { planId, sections } = await divideIntoSections(api, today);
  const sectionOf = (kato: string): { planId: string; sectionId: string } => ({
    planId,
    sectionId: sections.get(kato) ?? '',
  });
  const [bugrovoe, novogeorgievka, , sosnovka] = VILLAGES;
  if (!bugrovoe || !novogeorgievka || !sosnovka) throw new Error('the demonstration needs its four villages');
  const held = addCalendarDays(today, -7);
  const past = { notice: addCalendarDays(today, -25), meeting: held, enteredAfterwards: true };
  const paper = await convene(api, sosnovka, sectionOf(sosnovka.kato), past);
  await enterPaperGathering(api, sosnovka, paper, held);
  for (const [village, days] of [
    [novogeorgievka, 15],
    [bugrovoe, 14],
  ] as const)
    await convene(api, village, sectionOf(village.kato), {
      notice: today,
      meeting: addCalendarDays(today, days),
    });
}

/** Where to go and as whom, for whoever started it. */
export function invitation(publicUrl: string): string {
  const people = DEMONSTRATION_PEOPLE.map(({ id, name, roles }) => `    ${id}  ${name.en}: ${roles.en}`);
  return [
    '',
    `  Jinalys  ${publicUrl}`,
    `  GraphQL  ${publicUrl}/graphiql`,
    '',
    '  Sign in as one of these invented people (no password, demonstration only):',
    ...people,
    '',
  ].join('\n');
}
