import type { Picture, Rights } from '#shared/picture/index.ts';

/** What a part of the rights works on. */
export interface RightsProps {
  picture: Picture;
  set<Name extends keyof Rights>(name: Name, value: Rights[Name]): void;
}
