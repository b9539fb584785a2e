import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../../../shared/api/use-answer.js';
import { useWords } from '../../../shared/i18n/words.js';
import { hallAddress } from '../../../shared/meetings/addresses.js';
import { meQuery } from '../../../shared/session/operations.js';
import type { Meeting } from '../types.js';
import { publicWords } from '../words/index.js';

/** The chair and the secretary of this gathering, often a resident like others, find the hall from here. */
export function WayToHall({ meeting: { id, proceedings, secretary } }: { readonly meeting: Meeting }) {
  const words = useWords(publicWords);
  const me = useAsk(meQuery, {}).data?.me;
  if (!me || (proceedings.chair?.personId !== me.personId && secretary?.id !== me.memberId)) return null;
  return (
    <div>
      <Button component={Link} to={hallAddress(id)}>
        {words.toHall}
      </Button>
    </div>
  );
}
