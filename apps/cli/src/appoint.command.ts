import { randomUUID } from 'node:crypto';
import { Command, Option } from 'commander';
import { appointmentDecider, appointmentStream, APPOINTED_ROLES } from '#libs/identity';
import type { AppointedRole } from '#libs/identity';
import { localDate } from '#libs/kernel';
import { openHouse } from './open-house.js';

interface Options {
  readonly role: AppointedRole;
  readonly territory: string;
  readonly number: string;
  readonly date?: string;
}

/** `jinalys appoint PERSON --role administrator --territory KATO`: the first administrator, who appoints the others. */
export function appointCommand(): Command {
  return new Command('appoint')
    .description(
      'appoint a person to a role, as the house itself: for the first administrator of an installation',
    )
    .argument('<person>', 'person id (UUID), as `me { personId }` shows it after signing in')
    .addOption(new Option('--role <role>', 'the role').choices([...APPOINTED_ROLES]).default('administrator'))
    .requiredOption('--territory <kato>', 'nine digits of the KATO classifier')
    .requiredOption('--number <number>', 'number of the act the appointment rests on')
    .option('--date <date>', 'date of that act (default: today)')
    .action(async (personId: string, options: Options) => {
      await appoint(personId, options);
    });
}

async function appoint(personId: string, { role, territory, number, date }: Options): Promise<void> {
  const house = await openHouse();
  try {
    const today = localDate(house.clock.now());
    const commandId = randomUUID();
    const grant = { personId, role, territory, validFrom: today, basis: { number, date: date ?? today } };
    await house.executor.execute({
      decider: appointmentDecider,
      stream: appointmentStream(personId),
      operation: 'grantRole',
      intent: grant,
      request: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: { role: 'system' },
        channel: 'system',
      },
      command: () => ({ kind: 'grantRole' as const, ...grant, today }),
    });
    process.stdout.write(`${personId}: ${role} in ${territory} from ${today}\n`);
  } finally {
    await house.close();
  }
}
