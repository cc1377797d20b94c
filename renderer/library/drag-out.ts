import type { DragEvent } from 'react';
import type { Summary } from '#shared/contract/index.ts';
import { desk } from '../desk/index.ts';

/**
 * Lets an article be dragged out of the list to where the computer keeps files: it arrives there as one file with its
 * pictures, as *Save as a file* makes it. Chromium asks for the file when it is dropped.
 */
export function dragOut({ dataTransfer }: DragEvent, { id, slug }: Pick<Summary, 'id' | 'slug'>): void {
  const name = `${slug}.standfirst`;
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData('DownloadURL', `application/octet-stream:${name}:${desk.articleAddress(id, name)}`);
}
