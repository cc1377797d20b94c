import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { commandIds } from '#shared/commands/index.ts';
import { menuTemplate } from './menu.ts';

function items(platform: NodeJS.Platform, inspectable = false): MenuItemConstructorOptions[] {
  const all = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
  return all(menuTemplate({ platform, inspectable, recent: [{ label: 'Recent' }], choose: () => undefined }));
}

describe.each(['darwin', 'win32', 'linux'] as const)('the menu on %s', (platform) => {
  test('has every command once', () => {
    const ids = items(platform).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.sort()).toEqual([...commandIds].sort());
  });

  test('gives no two items the same keys', () => {
    const keys = items(platform).flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('cuts, copies, pastes and leaves by the system’s own roles', () => {
    const roles = items(platform).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'quit']));
  });

  test('opens the developer’s tools in a clone alone', () => {
    const has = (inspectable: boolean) => items(platform, inspectable).some(({ role }) => role === 'toggleDevTools');
    expect([has(false), has(true)]).toEqual([false, true]);
  });

  test('keeps settings where this system’s people look for them', () => {
    const menus = menuTemplate({ platform, inspectable: false, recent: [], choose: () => undefined });
    const home = menus.find(
      ({ submenu }) => Array.isArray(submenu) && submenu.some(({ id }) => id === 'settings.open'),
    );
    expect(home?.role ?? home?.label).toBe(platform === 'darwin' ? 'appMenu' : '&File');
  });
});
