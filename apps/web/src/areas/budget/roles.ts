import type { Role } from '../../shared/session/use-me.js';

/** Who screens proposals or answers for it. */
export const SCREENING_ROLES: readonly Role[] = ['expert', 'akimOffice', 'akim', 'maslikhatAuditor'];
/** Who works with sheets of paper and builds what won. */
export const OFFICE_ROLES: readonly Role[] = ['akimOffice', 'akim'];
/** Who sees the batches of paper. */
export const PAPER_ROLES: readonly Role[] = ['akimOffice', 'akim', 'maslikhat', 'maslikhatAuditor'];
