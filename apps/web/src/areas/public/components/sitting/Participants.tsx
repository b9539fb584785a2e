import { List, Text } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { QuorumGauge } from '../../../../shared/meetings/QuorumGauge.js';
import { sittingsWords } from '../../../../shared/sittings/words/index.js';
import type { PublicSitting } from '../../types.js';

/** Who took part: members and representatives by name, residents as a number. */
export function Participants({ sitting }: { readonly sitting: PublicSitting }) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  const { composition, status, quorum, members, chair, secretary } = sitting;
  const attended = words.attended(
    format.number(members.filter(({ state }) => state === 'present' || state === 'left').length),
    format.number(quorum.eligible),
  );
  const hasBegun = status !== 'convened' && status !== 'cancelled';
  return (
    <Part title={words.participants[composition]}>
      {status === 'closed' || status === 'notHeld' ? (
        <Text>{attended}</Text>
      ) : (
        hasBegun && <QuorumGauge quorum={quorum} eligible={attended} />
      )}
      {chair && <Text>{words.chair(fullName(chair.name))}</Text>}
      {secretary && <Text>{words.secretary(fullName(secretary.name))}</Text>}
      {composition === 'residents' ? (
        <Text>{words.namesWithheld}</Text>
      ) : (
        <List type="ordered">
          {members.map(({ person, state, remote }) => (
            <List.Item key={person.id}>
              <PersonName person={person} />
              {(hasBegun || state === 'excused') && ` · ${words.states[state]}`}
              {remote !== null && ` · ${words.remote[remote]}`}
            </List.Item>
          ))}
        </List>
      )}
    </Part>
  );
}
