/** A file that begins like a picture and does not go on like one. */
export class ImageDamaged extends Error {
  override readonly name = 'ImageDamaged';
}

/** @throws ImageDamaged unless `holds` */
export function intact(holds: boolean, what: string): asserts holds {
  if (!holds) throw new ImageDamaged(what);
}
