/** Pictures above this are made smaller before they are sent. */
const LARGE = 1_000_000;
/** Pixels of the longer side: enough to see what is meant. */
const LONGEST = 2048;
const QUALITY = 0.82;

/** A telephone's photograph small enough for a village's line; anything else, and what cannot be drawn, as it is. */
export async function lighter(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || file.size <= LARGE) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name, { type: blob.type });
  } catch (error) {
    // The api says what it has against a picture that this browser cannot draw.
    if (error instanceof DOMException) return file;
    throw error;
  }
}
