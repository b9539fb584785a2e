import type { Provider } from '@nestjs/common';

/** Proposals, their screening, and projects. */
export const PROPOSAL_PROVIDERS: readonly Provider[] = [];
