import { gzipSync } from 'node:zlib';

/** The copyright file Debian asks of a package. */
export function copyrightFile({ productName, homepage, author }, seconds) {
  return [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    `Upstream-Name: ${productName}`,
    `Upstream-Contact: ${author.name} <${author.email}>`,
    `Source: ${homepage}`,
    '',
    'Files: *',
    `Copyright: ${new Date(seconds * 1000).getUTCFullYear()} ${author.name}`,
    'License: proprietary',
    ' All rights reserved. The works of others this package contains are listed, each with its licence, in',
    ` /opt/${productName}/resources/THIRD-PARTY-NOTICES.txt, LICENSE.electron.txt and LICENSES.chromium.html.`,
    '',
  ].join('\n');
}

/** The changelog Debian asks of a package, compressed so that equal input gives equal bytes. */
export function changelog({ name, version, author }, seconds) {
  const date = new Date(seconds * 1000).toUTCString().replace('GMT', '+0000');
  const lines = [`${name} (${version}) stable; urgency=medium`, '', '  * This version.', ''];
  return gzipSync(`${[...lines, ` -- ${author.name} <${author.email}>  ${date}`].join('\n')}\n`, { level: 9 });
}
