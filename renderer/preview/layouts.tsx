import type { ReactNode } from 'react';
import type { Layout } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';

interface LayoutRow {
  layout: Layout;
  name: string;
  says: string;
  /** A small drawing of the page, 56 by 68. */
  drawing: ReactNode;
}

/** The layouts to choose from. */
export const layoutRows: readonly LayoutRow[] = [
  {
    layout: 'standard',
    name: say('preview.layout.standard'),
    says: say('preview.layout.standard.says'),
    drawing: (
      <>
        <path d="M6 6h32v4H6zM6 12h26v4H6z" />
        <path d="M6 20h28v17H6z" opacity=".8" />
        <path
          d="M6 42h28v2H6zM6 46h28v2H6zM6 50h28v2H6zM6 54h28v2H6zM6 58h28v2H6zM38 42h12v2H38zM38 46h12v2H38zM38 50h12v2H38z"
          opacity=".55"
        />
      </>
    ),
  },
  {
    layout: 'longread',
    name: say('preview.layout.longread'),
    says: say('preview.layout.longread.says'),
    drawing: (
      <>
        <path d="M6 6h40v5H6zM6 13h34v5H6z" />
        <path d="M1 23h54v22H1z" opacity=".8" />
        <path d="M14 50h28v2H14zM14 54h28v2H14zM14 58h28v2H14zM14 62h28v2H14z" opacity=".55" />
      </>
    ),
  },
  {
    layout: 'brief',
    name: say('preview.layout.brief'),
    says: say('preview.layout.brief.says'),
    drawing: (
      <>
        <path d="M13 6h28v4H13z" />
        <path d="M13 13h30v15H13z" opacity=".8" />
        <path
          d="M13 32h30v2H13zM13 36h30v2H13zM17 43h26v2H17zM13 43h2v2h-2zM17 48h26v2H17zM13 48h2v2h-2zM17 53h26v2H17zM13 53h2v2h-2z"
          opacity=".55"
        />
      </>
    ),
  },
];
