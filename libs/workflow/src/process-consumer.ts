import type { RecordedEvent } from '#libs/event-store';
import { createCheckpoints, DDL_LOCK, readCheckpoint, startCheckpoint } from '#libs/projections';
import type { NamedConsumer, ProjectionTransaction, Session } from '#libs/projections';
import type { CommandToDispatch, Effect, ProcessManager } from './process-manager.js';
import { processCommandId } from './process-command.js';
import { createWorkflowTables, WORKFLOW_SCHEMA } from './tables.js';

/** A process's name among the consumers of the log. */
export function consumerName(process: string): string {
  return `workflow.${process}`;
}

/** A process manager as a consumer: its state, deadlines and commands are written as its checkpoint moves. */
export function processConsumer<State extends object>(manager: ProcessManager<State>): NamedConsumer {
  const name = consumerName(manager.name);
  return {
    name,
    version: 1,
    schema: WORKFLOW_SCHEMA,
    unhurried: true,
    ...(manager.categories && { categories: manager.categories }),
    prepare: (session) => ensureWorkflow(session, name),
    apply: (event, tx) => consumeEvent(manager, event, tx),
  };
}

async function ensureWorkflow(session: Session, consumer: string): Promise<boolean> {
  if (await readCheckpoint(session.client, consumer, 'live')) return true;
  await createWorkflowTables(session);
  await session.transaction(async () => {
    await session.client.query(DDL_LOCK);
    await createCheckpoints(session.client);
    if (await readCheckpoint(session.client, consumer, 'live')) return;
    await startCheckpoint(session.client, { consumer, place: 'live', version: 1, tables: '' });
  });
  return true;
}

async function consumeEvent<State extends object>(
  manager: ProcessManager<State>,
  event: RecordedEvent,
  tx: ProjectionTransaction,
): Promise<void> {
  const key = manager.key(event);
  if (key === undefined) return;
  const before = await stateOf<State>(tx, manager.name, key);
  if (before === undefined && !manager.starts.includes(event.type)) return;
  const state = manager.evolve(before ?? manager.initialState, event);
  for (const effect of effectsOf(manager, state, event)) store(tx, manager.name, key, event, effect);
  if (manager.stops.includes(event.type)) stop(tx, manager.name, key);
  else if (state !== before) saveState(tx, manager.name, key, state);
}

async function stateOf<State>(
  tx: ProjectionTransaction,
  process: string,
  key: string,
): Promise<State | undefined> {
  const [row] = await tx.query<{ state: State }>(
    'SELECT state FROM instance WHERE process = $1 AND key = $2',
    [process, key],
  );
  return row?.state;
}

function saveState(tx: ProjectionTransaction, process: string, key: string, state: object): void {
  tx.write(
    'INSERT INTO instance VALUES ($1, $2, $3) ON CONFLICT (process, key) DO UPDATE SET state = excluded.state',
    [process, key, JSON.stringify(state)],
  );
}

function stop(tx: ProjectionTransaction, process: string, key: string): void {
  tx.write('DELETE FROM instance WHERE process = $1 AND key = $2', [process, key]);
  tx.write(
    `UPDATE command SET status = 'cancelled'
     WHERE process = $1 AND instance = $2 AND deadline IS NOT NULL AND status = 'pending'`,
    [process, key],
  );
}

/** What an event led to, each with the step that makes its command's id. */
function effectsOf<State extends object>(
  manager: ProcessManager<State>,
  state: State,
  event: RecordedEvent,
): readonly (Effect & { readonly id: string })[] {
  const steps = new Set<string>();
  return manager.react(state, event).map((effect) => {
    const step =
      effect.kind === 'dispatch'
        ? `dispatch:${effect.step ?? effect.command.type}`
        : `deadline:${effect.key}`;
    if (steps.has(step)) throw new RangeError(`${manager.name}: ${event.type} leads to ${step} twice`);
    steps.add(step);
    return { ...effect, id: processCommandId(manager.name, event, step) };
  });
}

function store(
  tx: ProjectionTransaction,
  process: string,
  instance: string,
  trigger: RecordedEvent,
  effect: Effect & { readonly id: string },
): void {
  if (effect.kind !== 'dispatch') cancel(tx, process, instance, effect.key);
  if (effect.kind === 'cancel') return;
  const deadline = effect.kind === 'schedule' ? effect.key : null;
  const dueAt = effect.kind === 'schedule' ? effect.dueAt : trigger.metadata.recordedAt;
  insertCommand(tx, {
    id: effect.id,
    process,
    instance,
    deadline,
    dueAt,
    command: effect.command,
    trigger,
  });
}

/** Takes back a pending deadline; waits for a dispatcher that has it in hand, and then leaves what was done. */
function cancel(tx: ProjectionTransaction, process: string, instance: string, key: string): void {
  tx.write(
    `UPDATE command SET status = 'cancelled'
     WHERE process = $1 AND instance = $2 AND deadline = $3 AND status = 'pending'`,
    [process, instance, key],
  );
}

function insertCommand(
  tx: ProjectionTransaction,
  row: {
    readonly id: string;
    readonly process: string;
    readonly instance: string;
    readonly deadline: string | null;
    readonly dueAt: string;
    readonly command: CommandToDispatch;
    readonly trigger: RecordedEvent;
  },
): void {
  tx.write(
    `INSERT INTO command (command_id, process, instance, deadline, type, data, correlation_id, causation_id,
                          due_at, next_attempt_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
    [
      row.id,
      row.process,
      row.instance,
      row.deadline,
      row.command.type,
      JSON.stringify(row.command.data),
      row.trigger.metadata.correlationId,
      row.trigger.id,
      row.dueAt,
    ],
  );
}
