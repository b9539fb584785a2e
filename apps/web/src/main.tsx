import '@mantine/core/styles.layer.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { chosenLanguage } from './shared/i18n/language.js';
import { sharedWords } from './shared/words/index.js';

document.documentElement.lang = chosenLanguage();
// The words come while React starts.
void sharedWords.load(chosenLanguage());

// A page of an older build asks for a file that is gone: open the new build.
window.addEventListener('vite:preloadError', () => {
  location.reload();
});

const place = document.getElementById('app');
if (!place) throw new Error('the page has no #app');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  window.addEventListener('load', () => {
    keepForOffline().catch((error: unknown) => {
      console.warn('the app will not open without a network', error);
    });
  });

/** The service worker keeps what it passes on; what came before it was there it is told of. */
async function keepForOffline(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ loaded: performance.getEntriesByType('resource').map(({ name }) => name) });
}
