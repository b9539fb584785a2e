import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import type { DeskSession, DeskView } from '../offline/desk-session.js';
import { deskWords } from '../words/index.js';
import { nameOf, markOf } from './found.js';
import type { Found } from './found.js';
import { FoundActions } from './FoundActions.js';
import { FoundRow } from './FoundRow.js';
import { GuestForm } from './GuestForm.js';
import { AdmitForm } from './AdmitForm.js';
import { ScanCode } from '../scan/ScanCode.js';
import { isCode, withoutLayout } from '../scan/typed-code.js';
import { useSearch } from './use-search.js';
import styles from './Desk.module.css';

/** Type, arrows, Enter: the highlighted person is registered and the field is empty for the next. */
export function SearchAndRegister({
  gatheringId,
  desk,
  view,
}: {
  readonly gatheringId: string;
  readonly desk: DeskSession;
  readonly view: DeskView;
}) {
  const words = useWords(deskWords);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [assisted, setAssisted] = useState(false);
  const [wider, setWider] = useState(false);
  const [told, setTold] = useState('');
  const [guest, setGuest] = useState<Found | 'unknown'>();
  const [admitted, setAdmitted] = useState<Found>();
  const [scanning, setScanning] = useState(false);
  /** The code whose reading has ended: a scanner ends it with an Enter of its own. */
  const [readCode, setReadCode] = useState('');
  const { found, asking, answer } = useSearch(gatheringId, view, typed, wider);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const at = Math.min(chosen, Math.max(0, found.length - 1));
  const isOpen = view.known?.separateGathering?.openedAt != null;

  function next(message: string): void {
    setTold(message);
    setTyped('');
    setChosen(0);
    setAssisted(false);
    setGuest(undefined);
    setAdmitted(undefined);
    field.current?.focus();
  }

  async function register(person: Found, identitySeen: boolean): Promise<void> {
    const name = labelOf(person);
    if (markOf(person, view, gatheringId).kind !== 'free') {
      setTold(words.notFree(name));
      return;
    }
    next(words.registered(name));
    await desk.record('register', name, { memberId: person.id, identitySeen, assisted });
  }

  /** Enter came before the answer: whoever alone fits what was typed is meant. */
  async function registerOnly(identitySeen: boolean): Promise<void> {
    const [only, ...others] = await answer(typed);
    if (only && others.length === 0) await register(only, identitySeen);
  }

  /** Nobody is registered by a code alone: the identity card is looked at first. */
  function take(code: string): void {
    setTyped(code);
    setReadCode(code);
    setChosen(0);
    setTold(words.scan.read);
    field.current?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const person = found[at];
    if (event.key === 'Enter' && isCode(typed) && readCode !== typed) take(typed);
    else if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Escape') setTyped('');
    else if (event.key === 'Enter' && asking) void registerOnly(!event.shiftKey);
    else if (event.key === 'Enter' && person) void register(person, !event.shiftKey);
    else return;
    event.preventDefault();
  }

  return (
    <section className={styles['search']}>
      <TextInput
        ref={field}
        size="lg"
        label={words.searchLabel}
        description={words.searchHint}
        placeholder={words.searchExample}
        value={typed}
        autoComplete="off"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        {...(found[at] && { 'aria-activedescendant': `${list}-${String(at)}` })}
        onChange={({ currentTarget }) => {
          setTyped(withoutLayout(currentTarget.value));
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <Group gap="lg">
        <Checkbox
          label={words.assisted}
          checked={assisted}
          onChange={({ currentTarget }) => {
            setAssisted(currentTarget.checked);
          }}
        />
        {isOpen && view.line === 'online' && (
          <Checkbox
            label={words.wider}
            checked={wider}
            onChange={({ currentTarget }) => {
              setWider(currentTarget.checked);
            }}
          />
        )}
      </Group>
      <div role="status" className={styles['told']}>
        {told}
      </div>
      <div role="listbox" id={list} aria-label={words.results} className={styles['results']}>
        {found.map((person, index) => (
          <FoundRow
            key={person.id}
            id={`${list}-${String(index)}`}
            person={person}
            mark={markOf(person, view, gatheringId)}
            chosen={index === at}
            onChoose={() => {
              setChosen(index);
            }}
          />
        ))}
      </div>
      {found[at] && (
        <FoundActions
          person={found[at]}
          free={markOf(found[at], view, gatheringId).kind === 'free'}
          mayAdmit={isOpen}
          onRegister={(identitySeen) => found[at] && void register(found[at], identitySeen)}
          onGuest={() => {
            setGuest(found[at]);
          }}
          onAdmit={() => {
            setAdmitted(found[at]);
          }}
        />
      )}
      {typed.trim() !== '' && found.length === 0 && !asking && <Text>{words.nobodyFound}</Text>}
      <Group gap="sm">
        <Button
          variant="default"
          onClick={() => {
            setScanning(true);
          }}
        >
          {words.scan.button}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setGuest('unknown');
          }}
        >
          {words.guestButton}
        </Button>
      </Group>
      {scanning && (
        <ScanCode
          onCode={(code) => {
            setScanning(false);
            take(code);
          }}
          onClose={() => {
            setScanning(false);
          }}
        />
      )}
      {guest !== undefined && (
        <GuestForm
          person={guest === 'unknown' ? undefined : guest}
          typed={typed}
          onClose={() => {
            setGuest(undefined);
          }}
          onRecord={async (name, kind) => {
            next(words.guestRegistered(name));
            await desk.record('guest', name, { name, kind });
          }}
        />
      )}
      {admitted && (
        <AdmitForm
          person={admitted}
          onClose={() => {
            setAdmitted(undefined);
          }}
          onRecord={async (reason, identitySeen) => {
            const name = labelOf(admitted);
            next(words.admitted(name));
            await desk.record('admit', name, { memberId: admitted.id, reason, identitySeen });
          }}
        />
      )}
    </section>
  );
}

function labelOf(person: Found): string {
  return `${nameOf(person)}, ${String(person.birthYear)}`;
}
