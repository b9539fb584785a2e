import { Suspense, useState } from 'react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider } from '../shared/i18n/language-context.js';
import { queryClient } from './query-client.js';
import { makeRouter } from './router.js';
import { cssVariables, theme } from './theme.js';

/** The nonce of this answer of the api, for the style elements that Mantine writes. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

export function App() {
  const [router] = useState(makeRouter);
  const [queries] = useState(queryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
