/** Every event type of the participatory budget, and in which version it is written today. */
export const participatoryBudgetEventVersions = {} as const;
