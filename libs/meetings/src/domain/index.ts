export * from './attendance.js';
export * from './section-plan.commands.js';
export * from './section-plan.events.js';
export * from './section-plan.state.js';
export * from './separate-gathering.commands.js';
export * from './separate-gathering.events.js';
export * from './separate-gathering.evolve.js';
export * from './separate-gathering.state.js';
