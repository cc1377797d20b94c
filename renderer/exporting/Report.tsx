import { TriangleAlert } from 'lucide-react';
import type { ExportReport } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import { sizeWords } from '../ui/index.ts';

/** The files of an export with their sizes, and what the page leaves out. */
export function Report({ report: { files, leftOut, recorded } }: { report: ExportReport }) {
  const folder = sharedFolder(files.map(({ name }) => name));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <div className="exporting-report">
      {leftOut.length > 0 && (
        <section>
          <h3>
            <TriangleAlert />
            {say('exporting.report.leftOut')}
          </h3>
          <ul>
            {leftOut.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {!recorded && <p>{say('exporting.report.unrecorded')}</p>}
      <table>
        <caption>{say('exporting.report.files', { files: files.length, size: sizeWords(total) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('exporting.report.file')}</th>
            <th scope="col">{say('exporting.report.size')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, bytes }) => (
            <tr key={name}>
              <td>{name.slice(folder.length)}</td>
              <td>{sizeWords(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The folder that all files are in, with its slash; empty when there is none. The place names it already. */
function sharedFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return names.every((name) => name.startsWith(folder)) ? folder : '';
}
