import type { TourStep } from '#shared/contract/index.ts';

/** Each step's name, and what to do for it. */
export const stepWords: Readonly<Record<TourStep, { name: string; todo: string }>> = {
  write: {
    name: 'Write',
    todo: 'Click into the copy and add a sentence. It is saved as you go; the bar above says when.',
  },
  picture: {
    name: 'Place a picture',
    todo: 'A frame waits in the copy. Drop a picture of yours on it, or take ours.',
  },
  credit: {
    name: 'Credit it',
    todo: 'Say in the inspector whom the picture is from. No picture leaves without a credit.',
  },
  look: {
    name: 'Check and preview',
    todo: 'Checks in the inspector list what is still to put right. Then see the page as readers will.',
  },
  export: {
    name: 'Export',
    todo: 'Write the page and its pictures out. They go where you say, and nowhere else.',
  },
};

/** What is said when all were taken. */
export const allDone = 'That is the whole way from a sheet to a page. Keep this article, or move it to the bin.';
