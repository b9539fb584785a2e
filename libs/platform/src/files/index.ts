export { ImageDamaged } from './image-damaged.js';
export { mediaTypeOf } from './media-type.js';
export type { MediaType } from './media-type.js';
export { stripMetadata } from './strip-metadata.js';
