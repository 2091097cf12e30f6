import './components/ui/kit-styles.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/mantine-variables.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './styles/base.css';
import { startColorScheme } from './lib/color-scheme.ts';
import { createQueryClient } from './lib/query-client.ts';
import { startI18n } from './lib/i18n.ts';
import { sessionQuery } from './lib/session.ts';
import { createAppRouter } from './app/router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

startColorScheme();
const queryClient = createQueryClient();
const language = startI18n();
// Asked for beside the language, not after it.
queryClient.query(sessionQuery).catch(() => undefined);
await language;

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} />
  </StrictMode>,
);
