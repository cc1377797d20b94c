#!/usr/bin/env node
// Answers the calls electron-builder makes of fpm (`CUSTOM_FPM_PATH`) with Debian's own programs, where fpm is not to be
// had: dpkg-deb for a deb, rpmbuild for an rpm. Takes the options electron-builder gives and refuses any other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDeb } from './fpm/deb.mjs';
import { makeRpm } from './fpm/rpm.mjs';
import { stage } from './fpm/stage.mjs';

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: text,
    force: { type: 'boolean' },
    t: text,
    depends: { type: 'string', short: 'd', multiple: true },
    'deb-recommends': { type: 'string', multiple: true },
    'deb-compression': text,
    'deb-priority': text,
    'rpm-os': text,
    'rpm-compression': text,
    'rpm-summary': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
  },
});
const folder = mkdtempSync(join(tmpdir(), 'standfirst-fpm-'));
try {
  const files = stage(join(folder, 'root'), positionals);
  if (values.t === 'deb') makeDeb(join(folder, 'root'), values, files);
  else if (values.t === 'rpm') makeRpm(folder, join(folder, 'root'), values, files);
  else throw new Error(`no answer to -t ${values.t}`);
} finally {
  rmSync(folder, { recursive: true });
}
