import { desk } from '../desk/index.ts';

/** A small picture beside its name, which says what it is. */
export function Thumb({ hash }: { hash: string }) {
  return (
    <img className="vault-thumb" src={desk.pictureAddress(hash, 'thumb')} alt="" loading="lazy" decoding="async" />
  );
}
