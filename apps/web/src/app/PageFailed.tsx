import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { Failure, isFailure, SESSION_ENDED, UNREACHABLE } from '../shared/api/failure.js';
import { PageFrame } from '../shared/components/PageFrame.js';
import { useWords } from '../shared/i18n/words.js';
import { signInAddress, signOut } from '../shared/session/sign-in-out.js';
import { sharedWords } from '../shared/words/index.js';
import { useLanguage } from '../shared/i18n/language-context.js';
import { PageNotFound } from './PageNotFound.js';

/** A page asks only by its address, so what the api cannot read stands there. */
const UNREADABLE = 'InvalidInput';

/** What a person reads when a page could not be shown, and what they can do. */
export function PageFailed() {
  const words = useWords(sharedWords);
  const language = useLanguage();
  const error = useRouteError();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();

  function tryAgain(): void {
    queries.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    // Going to where one is makes the router forget the error.
    void navigate({ pathname, search }, { replace: true });
  }

  if (isFailure(error, SESSION_ENDED))
    return (
      <PageFrame title={words.sessionEnded}>
        <Text>{words.sessionEndedText}</Text>
        <Group>
          <Button component="a" href={signInAddress(language)}>
            {words.signInAgain}
          </Button>
          <Button variant="default" onClick={() => void signOut({ stay: true })}>
            {words.goOnWithout}
          </Button>
        </Group>
      </PageFrame>
    );
  if (isFailure(error, UNREADABLE)) return <PageNotFound />;
  return (
    <PageFrame title={words.somethingFailed}>
      <div role="alert">
        <Text>{textOf(error, words)}</Text>
        {error instanceof Failure && error.reference !== undefined && (
          <Text size="sm" c="dimmed">
            {words.reference(error.reference)}
          </Text>
        )}
      </div>
      <Group>
        <Button onClick={tryAgain}>{words.tryAgain}</Button>
      </Group>
    </PageFrame>
  );
}

function textOf(error: unknown, words: { unreachable: string; unexpected: string }): string {
  if (isFailure(error, UNREACHABLE)) return words.unreachable;
  if (error instanceof Failure) return error.message;
  console.error(error);
  return words.unexpected;
}
