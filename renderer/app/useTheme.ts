import { useEffect } from 'react';
import { useSettings } from '../settings/index.ts';

/** Sets light or dark on the document, as the editor or the system says. */
export function useTheme(): void {
  const theme = useSettings(({ settings }) => settings.theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
