import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ChangeProposalHandler,
  SubmitProposalHandler,
} from '../application/proposal/change-proposal.handler.js';
import { MyProposalResolver } from '../graphql/proposal/my-proposal.resolver.js';
import { ProposalCommandsResolver } from '../graphql/proposal/proposal-commands.resolver.js';
import { ProposalChangedResolver, ProposalResolver } from '../graphql/proposal/proposal.resolver.js';
import { ProposalReader } from '../read-model/proposal/proposal.reader.js';

/** Proposals, their screening, and projects. */
export const PROPOSAL_PROVIDERS: readonly Provider[] = [
  {
    provide: ProposalReader,
    inject: [DataSource],
    useFactory: (database: DataSource) => new ProposalReader(database),
  },
  ChangeProposalHandler,
  SubmitProposalHandler,
  ProposalCommandsResolver,
  ProposalResolver,
  ProposalChangedResolver,
  MyProposalResolver,
];
