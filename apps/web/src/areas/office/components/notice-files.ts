import { Failure } from '../../../shared/api/failure.js';

/** Where the api draws the notice. */
export function noticePaper(id: string): string {
  return `/gatherings/${id}/papers/notice`;
}

/** The notice as a picture, Kazakh above Russian. */
export function noticePicture(id: string): string {
  return `${noticePaper(id)}?language=kk-ru&format=picture`;
}

/**
 * The picture as chats take it: the api draws it as SVG, the browser makes a PNG of it.
 *
 * @throws Failure when it could not be fetched or drawn
 */
export async function noticePng(id: string): Promise<File> {
  const image = new Image();
  image.src = noticePicture(id);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Failure('PictureNotDrawn', 'the browser drew no picture');
  return new File([blob], `khabarlandyru-${id.slice(0, 8)}.png`, { type: 'image/png' });
}
