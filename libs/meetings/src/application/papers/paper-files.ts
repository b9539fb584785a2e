import type { RenderOptions } from '#libs/minutes';

type PaperFormat = RenderOptions['format'];

/** The media type of a drawn paper's bytes. */
export const PAPER_MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  text: 'text/plain; charset=utf-8',
  picture: 'image/svg+xml',
} as const satisfies Record<PaperFormat, string>;
const ENDINGS = { pdf: 'pdf', docx: 'docx', text: 'txt', picture: 'svg' } as const satisfies Record<
  PaperFormat,
  string
>;

/** What a drawn paper is called when it is saved: the kind and the beginning of the id of what it is about. */
export function paperFileName(kind: string, id: string, format: PaperFormat): string {
  return `${kind}-${id.slice(0, 8)}.${ENDINGS[format]}`;
}
