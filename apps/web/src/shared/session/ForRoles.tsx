import { Button, Text } from '@mantine/core';
import { Outlet } from 'react-router';
import { PageFrame } from '../components/PageFrame.js';
import { useLanguage } from '../i18n/language-context.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import { signInAddress } from './sign-in-out.js';
import { useMe } from './use-me.js';
import type { Role } from './use-me.js';

/** Pages below are for these roles; others are told so. The api decides what may be done, this only what is shown. */
export function ForRoles({
  roles,
  orIf = false,
}: {
  readonly roles: readonly Role[];
  /** The person has to do with what is shown by something else than a role. */
  readonly orIf?: boolean;
}) {
  const words = useWords(sharedWords);
  const language = useLanguage();
  const me = useMe();
  if (me && (orIf || me.roles.some(({ role }) => roles.includes(role)))) return <Outlet />;
  if (me)
    return (
      <PageFrame title={words.notForYou}>
        <Text>{words.notForYouText}</Text>
      </PageFrame>
    );
  return (
    <PageFrame title={words.needsSignIn}>
      <Text>{words.needsSignInText}</Text>
      <div>
        <Button component="a" href={signInAddress(language)}>
          {words.signIn}
        </Button>
      </div>
    </PageFrame>
  );
}
