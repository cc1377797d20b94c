import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { direction, locale } from '#shared/messages/index.ts';
import { App } from './app/index.ts';
import { noteFailures } from './help/index.ts';

/** Puts the workstation on screen, in the language that is spoken. */
export function show(): void {
  noteFailures();
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element “root”.');
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={controlsLocale()}>
        <App />
      </I18nProvider>
    </StrictMode>,
  );
}

/** The locale the controls go by: of it they take which way the arrow keys lead. No language of ours mirrors yet but one. */
function controlsLocale(): string {
  return direction() === 'rtl' ? 'ar' : locale();
}
