import { lookedAhead } from './watch.ts';
import { expect, test } from './workstation.ts';

test.describe('whatever would leave the computer', () => {
  test.use({ expected: [/elsewhere\.example/] });

  test('is seen by every spec, the policy’s refusals too, and fails it where it is not expected', async ({
    workstation: { page, wrongs },
  }) => {
    await page.evaluate(async () => {
      const tried = [
        () => fetch('https://elsewhere.example/fetch'),
        () => new WebSocket('wss://elsewhere.example/socket'),
        () => new EventSource('https://elsewhere.example/events'),
        () => new Worker('https://elsewhere.example/worker.js'),
        () => navigator.serviceWorker.register('https://elsewhere.example/service.js'),
        () => navigator.sendBeacon('https://elsewhere.example/beacon'),
        () => {
          new Image().src = 'https://elsewhere.example/picture.png';
        },
      ];
      await Promise.allSettled(tried.map(async (attempt) => attempt()));
      for (const rel of ['dns-prefetch', 'prefetch']) {
        const link = Object.assign(document.createElement('link'), { rel, href: `https://elsewhere.example/${rel}` });
        document.head.append(link);
      }
    });
    for (const way of ['fetch', 'socket', 'events', 'beacon', 'picture.png', 'prefetch'])
      await expect.poll(() => wrongs.some((wrong) => wrong.includes(`elsewhere.example/${way}`)), way).toBe(true);
    expect(await lookedAhead(page)).toEqual([
      expect.stringContaining('elsewhere.example/dns-prefetch'),
      expect.stringContaining('elsewhere.example/prefetch'),
    ]);
  });
});
