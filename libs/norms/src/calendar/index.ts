export * from './public-holidays.js';
export * from './working-calendar.js';
export * from './days-off.js';
