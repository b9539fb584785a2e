/** Names of the files of a bundle; tiles stand beside them under their own paths. */
export const BUNDLE_FILES = {
  manifest: 'manifest.json',
  checkpoint: 'checkpoint',
  checkpoints: 'checkpoints.jsonl',
  keys: 'keys.txt',
  events: 'events.jsonl',
  places: 'places.jsonl',
} as const;
