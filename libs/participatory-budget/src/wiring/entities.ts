/** What TypeORM has to know of the read models. */
export const PARTICIPATORY_BUDGET_ENTITIES: readonly (new () => object)[] = [];
