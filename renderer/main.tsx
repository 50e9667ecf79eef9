/** The window's entry: connects, asks and draws at the same time, so that none waits for the others. */
import './app/no-eval.ts';
import './app/base-styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { clientSoon } from './app/client-soon.ts';
import { firstQuestions } from './app/first-questions.ts';
import { startLanguage } from './app/i18n.ts';
import { useNavigation } from './app/navigation.ts';
import { connect } from './platform/connect.ts';

const connecting = connect();
const client = clientSoon(connecting, firstQuestions(useNavigation.getState().route));
addEventListener('pagehide', (event) => {
  // A page that goes into the cache comes back with its connection.
  if (!event.persisted) client.close();
});

await startLanguage();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <App client={client} connecting={connecting} />
  </StrictMode>,
);
