import type { Provider } from '@nestjs/common';
import { RollQueries } from '#libs/community';
import { grantsFromLog, RoleGrantQueries } from '#libs/identity';
import {
  ProposalDrafts,
  ProposalFiles,
  ProposalQueries,
  ProposalReader,
  ProposalsInLog,
  Residents,
} from '#libs/participatory-budget';
import type { Infrastructure } from '../infrastructure/infrastructure.js';
import { ProposalDraftsInVault, ProposalFilesInVault, ResidentsOnRoll } from './proposals.js';

/** Who answers for what proposals ask of the other contexts. */
export function proposalsPorts({ store, schemas, vault }: Infrastructure): readonly Provider[] {
  const grantsOf = grantsFromLog(store, schemas);
  return [
    {
      provide: Residents,
      inject: [RoleGrantQueries, RollQueries],
      useFactory: (grants: RoleGrantQueries, roll: RollQueries) =>
        new ResidentsOnRoll(grantsOf, grants, roll),
    },
    { provide: ProposalFiles, useValue: new ProposalFilesInVault(vault) },
    { provide: ProposalDrafts, useValue: new ProposalDraftsInVault(vault) },
    {
      provide: ProposalsInLog,
      inject: [ProposalReader],
      useFactory: (reader: ProposalReader) =>
        new ProposalsInLog(store, (event) => schemas.upcast(event), reader),
    },
    { provide: ProposalQueries, useExisting: ProposalsInLog },
  ];
}
