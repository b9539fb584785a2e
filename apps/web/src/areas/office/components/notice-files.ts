import { queryOptions } from '@tanstack/react-query';
import { Failure, UNREACHABLE } from '../../../shared/api/failure.js';
import { send } from '../../../shared/api/request.js';

/** Where the api draws the notice; Kazakh above Russian. */
export function noticePaper(id: string, format: 'pdf' | 'text' | 'picture'): string {
  return `/gatherings/${id}/papers/notice?language=kk-ru&format=${format}`;
}

/** The text to paste into a chat; `revision` makes it new when the gathering changes. */
export function noticeText(id: string, revision: number) {
  return queryOptions({
    queryKey: ['notice text', id, revision],
    queryFn: async () => {
      const response = await send(noticePaper(id, 'text'), {});
      if (!response.ok) throw new Failure(UNREACHABLE, `status ${String(response.status)}`);
      return response.text();
    },
  });
}

/**
 * The picture as chats take it: the api draws it as SVG, the browser makes a PNG of it.
 *
 * @throws Failure when it could not be fetched or drawn
 */
export async function noticePng(id: string): Promise<File> {
  const image = new Image();
  image.src = noticePaper(id, 'picture');
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
