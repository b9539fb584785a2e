import { Anchor, Group } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../../shared/i18n/words.js';
import { maslikhatWords } from '../words/index.js';

/** To what is older, and back to the latest. */
export function Pages({
  page: { hasNextPage, endCursor },
}: {
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}) {
  const { log: words } = useWords(maslikhatWords);
  const [address] = useSearchParams();
  const to = (after: string | null) => {
    const next = new URLSearchParams(address);
    next.delete('after');
    if (after !== null) next.set('after', after);
    return `?${next.toString()}`;
  };
  return (
    <Group>
      {address.has('after') && (
        <Anchor component={Link} to={to(null)}>
          {words.latest}
        </Anchor>
      )}
      {hasNextPage && (
        <Anchor component={Link} to={to(endCursor)}>
          {words.earlier}
        </Anchor>
      )}
    </Group>
  );
}
