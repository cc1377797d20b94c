/** What is packed over stand-ins; the Debian packages it takes; and what is left out, and why. */
export const longPlan = {
  targets: [
    'linux-x64:dir,tar.gz,zip,deb,rpm,AppImage',
    'linux-arm64:dir,tar.gz,deb',
    'win-x64:dir,zip,portable,nsis',
    'win-arm64:dir,zip',
    'mac-arm64:dir,zip',
  ],
  tools: [
    'p7zip-full',
    'dpkg',
    'rpm',
    'cpio',
    'squashfs-tools',
    'nsis',
    'desktop-file-utils',
    'lintian',
    'shared-mime-info',
  ],
  left: [
    ['mac universal', 'dmg', 'a disk image is made by macOS itself (hdiutil)'],
    ['mac universal', 'zip', 'two programs become one by macOS’s lipo; the zip for arm64 above holds the same files'],
    ['all', 'signatures', 'keys are asked for by the workflow (.github/workflows/installers.yml) and are not here'],
  ],
};

/** What npm test packs. */
export const shortPlan = {
  targets: ['linux-x64:dir,tar.gz,deb'],
  tools: ['p7zip-full', 'dpkg', 'desktop-file-utils', 'lintian', 'shared-mime-info'],
  left: [['Windows, macOS, AppImage, rpm', 'all', 'npm run package -- --check has them']],
};
