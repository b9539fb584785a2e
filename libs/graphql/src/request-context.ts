import type { AccessTarget, Caller, CommandRequest } from '#libs/commands';
import type { Locale } from './locale.js';

/** The chair and the secretary of the meeting that is asked about, who have rights in this one alone. */
export type MeetingOfTarget = NonNullable<AccessTarget['meeting']>;

/** What a resolver finds in the GraphQL context. */
export interface RequestContext {
  readonly locale: Locale;
  /** Who the person who asks is on the roll of members, where their appointment says so. */
  readonly memberId?: string;
  /** Makes the caller of a command from the client's command id. */
  callerOf(commandId: string): Caller;
  /**
   * On whose account something is opened that records who looked.
   *
   * @throws DomainError `NotSignedIn`, `InvalidToken`, `NotAllowed`
   */
  visitor(
    operation: string,
    territory: string,
    meeting?: MeetingOfTarget,
  ): Pick<CommandRequest, 'actor' | 'channel' | 'correlationId'>;
  /** May this request do the operation there? Throws when not. */
  require(operation: string, territory?: string, meeting?: MeetingOfTarget): void;
  /** True when {@link require} would let it pass. */
  may(operation: string, territory?: string, meeting?: MeetingOfTarget): boolean;
}

/** The best of kk, ru, en for an Accept-Language header; Kazakh when it names none of them. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const found = wanted.find(({ language }) => language === 'kk' || language === 'ru' || language === 'en');
  return (found?.language as Locale | undefined) ?? 'kk';
}
