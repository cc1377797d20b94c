import type { MenuItemConstructorOptions } from 'electron';
import { say } from '#shared/messages/index.ts';
import type { RecentArticle } from '../desk.ts';
import type { Electron } from './electron.ts';

/** The last articles as items of a menu, last opened first. */
export function recentItems(
  articles: readonly RecentArticle[],
  open: (id: string) => void,
): MenuItemConstructorOptions[] {
  return articles.map((article) => ({ label: nameOf(article), click: () => open(article.id) }));
}

/** Puts the last articles where the system shows those of a program: the jump list on Windows, the dock on macOS. */
export function showRecent(
  { app, setDockMenu }: Electron,
  articles: readonly RecentArticle[],
  open: (id: string) => void,
): void {
  if (process.platform === 'darwin') setDockMenu(recentItems(articles, open));
  if (process.platform !== 'win32') return;
  app.setJumpList([
    {
      type: 'custom',
      name: say('shell.recent'),
      items: articles.map((article) => ({
        type: 'task',
        title: nameOf(article),
        program: process.execPath,
        args: `--article=${article.id}`,
        description: article.slug,
      })),
    },
  ]);
}

/** A menu takes `&` for the mark of a key. */
function nameOf({ slug, headline }: RecentArticle): string {
  return (headline === '' ? slug : headline).replaceAll('&', '&&');
}
