import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ChangeProposalHandler,
  SubmitProposalHandler,
} from '../application/proposal/change-proposal.handler.js';
import { ChangeProjectHandler } from '../application/project/change-project.handler.js';
import { ProjectCommandsResolver } from '../graphql/project/project-commands.resolver.js';
import {
  ProjectChangedResolver,
  ProjectCommentResolver,
  ProjectDelayResolver,
  ProjectResolver,
  ProjectStepResolver,
  StageReportResolver,
} from '../graphql/project/project.resolver.js';
import { MyProposalResolver } from '../graphql/proposal/my-proposal.resolver.js';
import { ProposalCommandsResolver } from '../graphql/proposal/proposal-commands.resolver.js';
import {
  ProposalChangedResolver,
  ProposalResolver,
  ProposalStepResolver,
} from '../graphql/proposal/proposal.resolver.js';
import { ProjectReader } from '../read-model/project/project.reader.js';
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
  ProposalStepResolver,
  ProposalChangedResolver,
  MyProposalResolver,
  {
    provide: ProjectReader,
    inject: [DataSource],
    useFactory: (database: DataSource) => new ProjectReader(database),
  },
  ChangeProjectHandler,
  ProjectCommandsResolver,
  ProjectResolver,
  ProjectDelayResolver,
  StageReportResolver,
  ProjectCommentResolver,
  ProjectStepResolver,
  ProjectChangedResolver,
];
