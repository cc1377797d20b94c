import { desk } from '../desk/index.ts';

/** The small copy of a picture in a list that scrolls: painted in the frame in which its row comes in, where it was held ahead. */
export function Thumb({ hash }: { hash: string }) {
  return <img decoding="sync" src={desk.pictureAddress(hash, 'thumb')} alt="" />;
}
