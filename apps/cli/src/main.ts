import { Command } from 'commander';
import { inPlainWords } from './plain-words.js';

/** Each command in a file of its own, loaded only when it is asked for: `tally` answers without the database's code. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  appoint: async () => (await import('./appoint.command.js')).appointCommand(),
  audit: async () => {
    const { auditCommand } = await import('./audit.command.js');
    const { openAudit } = await import('./open-audit.js');
    const { judgedHistory } = await import('../../api/src/infrastructure/histories.js');
    const now = () => Math.floor(Date.now() / 1000);
    return auditCommand({ open: openAudit, history: judgedHistory, now });
  },
  campaign: async () => {
    const { campaignCommand } = await import('./campaign.command.js');
    const { openCampaigns } = await import('./open-campaigns.js');
    return campaignCommand(openCampaigns);
  },
  projections: async () => {
    const { projectionsCommand } = await import('./projections.command.js');
    const { openProjections } = await import('./open-projections.js');
    return projectionsCommand(openProjections);
  },
  roll: async () => {
    const { rollCommand } = await import('./roll.command.js');
    const { openCommunity } = await import('./open-community.js');
    return rollCommand(openCommunity);
  },
  tally: async () => (await import('./tally.command.js')).tallyCommand(),
  schema: async () => (await import('./schema.command.js')).schemaCommand(),
};

const program = new Command('jinalys').description(
  'local assemblies and participatory budgeting: the operator’s side',
);
const asked = COMMANDS[process.argv[2] ?? ''];
for (const load of asked ? [asked] : Object.values(COMMANDS)) program.addCommand(await load());
try {
  await program.parseAsync();
} catch (error) {
  const words = inPlainWords(error);
  if (words === undefined) throw error;
  process.stderr.write(`${words}\n`);
  process.exitCode = 2;
}
