export type * from './model.js';
export { blockTexts, paperTexts } from './paper.js';
export type { Block, Paper } from './paper.js';
export { TEMPLATE_VERSIONS } from './papers/shell.js';
export { compose, pagesOfSheet, render } from './render.js';
export type { Problem } from './validation/refuse.js';
