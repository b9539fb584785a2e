export { BlobDamaged } from './blob-store.js';
export type { BlobContent, BlobDigest, BlobStore, StoredBlob } from './blob-store.js';
export { LocalBlobStore } from './local-blob-store.js';
export type { LocalBlobStoreOptions } from './local-blob-store.js';
