import type { Role } from '../../shared/session/use-me.js';

/** Who screens proposals or answers for it. */
export const SCREENING_ROLES: readonly Role[] = ['expert', 'akimOffice', 'akim', 'maslikhatAuditor'];
/** Who helps at the desk to vote. */
export const CLERK_ROLES: readonly Role[] = ['akimOffice'];
/** Who enters what a court decided. */
export const COURT_ROLES: readonly Role[] = ['akimOffice', 'maslikhat'];
/** Who announces campaigns, works with sheets of paper and builds what won. */
export const OFFICE_ROLES: readonly Role[] = ['akimOffice', 'akim'];
/** Who sees the batches of paper. */
export const PAPER_ROLES: readonly Role[] = ['akimOffice', 'akim', 'maslikhat', 'maslikhatAuditor'];
