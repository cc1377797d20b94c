import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './stage.mjs';

/** Makes an rpm of a folder laid out as it will be installed. */
export function makeRpm(folder, root, asked, files) {
  // The name of a file is quoted, and what rpm would expand in it is doubled.
  const listed = files.map((path) => `"/${path.replaceAll('%', '%%')}"`);
  const spec = [
    // The files are finished: nothing is stripped, compiled or searched for what it needs.
    '%global __os_install_post %{nil}',
    '%global __requires_exclude_from ^/opt/.*$',
    '%global __provides_exclude_from ^/opt/.*$',
    '%global _build_id_links none',
    '%global debug_package %{nil}',
    `%global _binary_payload ${asked['rpm-compression'] === 'gzip' ? 'w6.gzdio' : 'w6.xzdio'}`,
    `Name: ${asked.name}`,
    `Version: ${asked.version}`,
    'Release: 1',
    `Summary: ${asked['rpm-summary'] ?? asked.description}`,
    `License: ${asked.license}`,
    `Group: ${asked.category ?? 'default'}`,
    `URL: ${asked.url}`,
    `Vendor: ${asked.vendor}`,
    `Packager: ${asked.maintainer}`,
    'AutoReqProv: no',
    ...(asked.depends ?? []).map((need) => `Requires: ${need}`),
    `%description\n${asked.description}`,
    `%post\n${readFileSync(asked['after-install'], 'utf8')}`,
    `%postun\n${readFileSync(asked['after-remove'], 'utf8')}`,
    `%files\n%defattr(-,root,root,-)\n${listed.join('\n')}`,
  ];
  writeFileSync(join(folder, 'package.spec'), `${spec.join('\n')}\n`);
  mkdirSync(join(folder, 'made'));
  const places = ['_topdir', '_rpmdir', '_builddir'].flatMap((name) => ['--define', `${name} ${join(folder, 'made')}`]);
  const target = ['--target', `${asked.architecture}-${asked['rpm-os'] ?? 'linux'}`];
  const naming = ['--define', '_rpmfilename package.rpm'];
  must('rpmbuild', ['-bb', '--buildroot', root, ...target, ...places, ...naming, join(folder, 'package.spec')]);
  copyFileSync(join(folder, 'made', 'package.rpm'), asked.package);
}
