import { create } from 'zustand';
import { articleFigures } from '#shared/article/index.ts';
import { checkArticle, type Finding, isOverridable } from '#shared/checks/index.ts';
import {
  asDeskError,
  type CallInput,
  type CallOutput,
  type DeskError,
  type ExportReport,
} from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { useDeskCredits } from '../credits/index.ts';
import { desk, type Progress } from '../desk/index.ts';
import { session, useElsewhere } from '../session/index.ts';
import { download } from '../ui/index.ts';

/** How far an export is. */
export type Exporting =
  | { step: 'none' }
  /**
   * Something stops it. `missing` counts frames without their file when they alone do, else 0; `overridable` is whether
   * an editor may let all of it pass with a reason.
   */
  | { step: 'blocked'; findings: readonly Finding[]; missing: number; overridable: boolean }
  | { step: 'working'; progress: Progress; cancel(): void }
  | { step: 'failed'; error: DeskError }
  | { step: 'done'; report: ExportReport; place: string };

export type Host = 'window' | 'browser';

/** The export under way, or what came of the last one. */
export const useExporting = create<{ now: Exporting }>(() => ({ now: { step: 'none' } }));

/** Whether an export of the open article is just done, its report on screen. */
export function useExported(): boolean {
  return useExporting(({ now }) => now.step === 'done');
}

function become(now: Exporting): void {
  useExporting.setState({ now });
}

/** Closes what is shown of the export. */
export function closeExport(): void {
  become({ step: 'none' });
}

/** Exports the open article, unless something stops it: then that is shown, each with its place. */
export function startExport(host: Host): Promise<void> {
  const { latest, pictures } = session.getState();
  const article = latest();
  if (article === null) return Promise.resolve();
  const circumstances = {
    now: new Date().toISOString(),
    elsewhere: useElsewhere.getState().counts,
    credits: useDeskCredits.getState().style,
  };
  const findings = checkArticle(article, pictures, circumstances).filter(({ severity }) => severity === 'block');
  if (findings.length === 0) return write(host, { id: article.id, allowMissing: false, override: null });
  const waiting = new Set(articleFigures(article).flatMap(({ id, picture }) => (picture === null ? [id] : [])));
  const alone = findings.every(({ at }) => at.kind === 'figure' && waiting.has(at.figure));
  become({
    step: 'blocked',
    findings,
    missing: alone ? waiting.size : 0,
    overridable: findings.every(isOverridable),
  });
  return Promise.resolve();
}

/** Exports the open article without the pictures whose file is missing. */
export function exportWithoutMissing(host: Host): Promise<void> {
  const article = session.getState().latest();
  return article === null ? Promise.resolve() : write(host, { id: article.id, allowMissing: true, override: null });
}

/** Exports the open article in spite of what stands against its pictures. @param override the editor's reason, kept with the export */
export function exportAllTheSame(host: Host, override: string): Promise<void> {
  const article = session.getState().latest();
  return article === null ? Promise.resolve() : write(host, { id: article.id, allowMissing: false, override });
}

async function write(host: Host, asked: CallInput<'export.toZip'>): Promise<void> {
  const stop = new AbortController();
  const working = (progress: Progress) => become({ step: 'working', progress, cancel: () => stop.abort() });
  working({ done: 0, total: 0, doing: say('exporting.working.saving') });
  const options = { signal: stop.signal, onProgress: working };
  try {
    await session.getState().save();
    working({
      done: 0,
      total: 0,
      doing: host === 'window' ? say('exporting.working.folder') : say('exporting.working.page'),
    });
    if (host === 'window') {
      const report = await desk.call('export.toFolder', asked, options);
      become(report === null ? { step: 'none' } : { step: 'done', report, place: report.folder });
    } else {
      const report = await desk.call('export.toZip', asked, options);
      take(report);
      become({ step: 'done', report, place: say('exporting.done.downloaded', { name: report.name }) });
    }
  } catch (failure) {
    const error = asDeskError(failure, () => 'export');
    become(error.code === 'cancelled' ? { step: 'none' } : { step: 'failed', error });
  }
}

function take({ address, name }: CallOutput<'export.toZip'>): void {
  download(desk.address(address), name);
}
