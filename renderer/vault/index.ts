import './vault.css';

/** `Bin` the place of what was thrown away. */
export { Bin } from './Bin.tsx';
/** `UnusedPictures` the place of the pictures no article uses. */
export { UnusedPictures } from './UnusedPictures.tsx';
