import { useRef, useState } from 'react';
import { Accordion, Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { Choice } from '../../../../shared/people/names.js';
import { conveneGatheringAddress } from '../../addresses.js';
import { seatsWords } from '../../words/seats.js';
import { ExitForm } from './ExitForm.js';
import { FillVacancyForm } from './FillVacancyForm.js';

/** Who leaves the assembly, and how a seat is filled again: by a gathering's by-election, or by papers. */
export function SeatForms({
  assemblyId,
  territory,
  members,
  vacant,
}: {
  readonly assemblyId: string;
  readonly territory: string;
  /** In office. */
  readonly members: readonly Choice[];
  /** Seats without a member. */
  readonly vacant: number;
}) {
  const words = useWords(seatsWords);
  const format = useFormat();
  const [done, setDone] = useState('');
  const said = useRef<HTMLParagraphElement>(null);

  // The form may be gone with the last vacant seat: the focus is not lost with it.
  function say(what: string): void {
    setDone(what);
    said.current?.focus();
  }

  return (
    <section>
      <Text ref={said} role="status" tabIndex={-1} mb={done === '' ? 0 : 'sm'}>
        {done}
      </Text>
      {vacant > 0 && (
        <Text mb="sm">
          {words.vacant(format.number(vacant))}{' '}
          <Anchor component={Link} to={conveneGatheringAddress()}>
            {words.byElection}
          </Anchor>
        </Text>
      )}
      <Accordion variant="separated" order={2}>
        <Accordion.Item value="exit">
          <Accordion.Control>{words.exit.title}</Accordion.Control>
          <Accordion.Panel>
            <ExitForm
              assemblyId={assemblyId}
              members={members}
              onRecorded={() => {
                say(words.exit.done);
              }}
            />
          </Accordion.Panel>
        </Accordion.Item>
        {vacant > 0 && (
          <Accordion.Item value="fill">
            <Accordion.Control>{words.fill.title}</Accordion.Control>
            <Accordion.Panel>
              <FillVacancyForm
                assemblyId={assemblyId}
                territory={territory}
                onFilled={() => {
                  say(words.fill.done);
                }}
              />
            </Accordion.Panel>
          </Accordion.Item>
        )}
      </Accordion>
    </section>
  );
}
