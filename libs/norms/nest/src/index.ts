/**
 * What needs Nest and TypeORM stands behind a door of its own, `#libs/norms/nest`: rules that ask `#libs/norms`
 * for a share or a registry load neither.
 */
export * from '../../src/application/norm-override.messages.js';
export * from '../../src/norms.module.js';
export * from '../../src/read-model/entities.js';
export * from '../../src/read-model/norm-override.queries.js';
