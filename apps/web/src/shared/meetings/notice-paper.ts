import { queryOptions } from '@tanstack/react-query';
import { Failure, UNREACHABLE } from '../api/failure.js';
import { send } from '../api/request.js';

/**
 * The text to paste into a chat.
 *
 * @param paper where the api draws the notice
 * @param revision makes it new when the gathering changes
 */
export function noticePaperText(paper: string, revision: number) {
  return queryOptions({
    queryKey: ['notice text', paper, revision],
    queryFn: async () => {
      const response = await send(`${paper}?language=kk-ru&format=text`, {});
      if (!response.ok) throw new Failure(UNREACHABLE, `status ${String(response.status)}`);
      return response.text();
    },
  });
}
