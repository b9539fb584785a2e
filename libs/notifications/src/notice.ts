import type { Instant, Kato } from '#libs/kernel';

/** What people are told of, in words that name nobody: it is shown to everybody who took part, and passed on. */
export interface Notice {
  /** The event that it tells of: told twice, it is one notice. */
  readonly noticeId: string;
  readonly territory: Kato;
  /** The event's type. */
  readonly kind: string;
  readonly text: NoticeText;
  /** Where one reads on: a path of the web app. */
  readonly path: string;
  readonly occurredAt: Instant;
  /** When it was entered; what is told long after that goes to nobody's phone. */
  readonly recordedAt: Instant;
}

export interface NoticeText {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A notice in somebody's inbox. */
export interface FiledNotice extends Omit<Notice, 'recordedAt'> {
  readonly isRead: boolean;
  /** Among one's own, ascending as they were told. */
  readonly place: string;
}

/** Text to be passed on: Kazakh above Russian, and where one reads on. @param publicUrl without a slash at its end */
export function shareText({ text, path }: Pick<Notice, 'text' | 'path'>, publicUrl: string): string {
  return [text.kk, text.ru, `${publicUrl}${path}`].join('\n\n');
}
