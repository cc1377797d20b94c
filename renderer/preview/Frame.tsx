import { useLayoutEffect, useRef, useState } from 'react';
import { desk } from '../desk/index.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { stay } from './stay.ts';
import type { ShownPage } from './usePage.ts';

/** Light or dark as the reader's system says, or one of the two. */
export type Appearance = 'system' | 'light' | 'dark';

/** A frame's own colour scheme is what the page inside takes for its reader's wish. */
const schemes: Record<Appearance, string> = { system: 'light dark', light: 'light', dark: 'dark' };

interface Props {
  page: ShownPage;
  /** What the frame shows, for a screen reader. */
  title: string;
  appearance: Appearance;
  /** Pixels, as the page inside sees them. */
  width: number;
  height: number;
  scale: number;
}

/**
 * The page in a frame that can run nothing and reach nothing. It is loaded once; from then on the frame follows the page
 * as it is made anew, in place. For that the sandbox leaves it its origin: no script runs in it to make use of that.
 */
export function Frame({ page, ...rest }: Props) {
  // An address changed in place would leave an entry in the window's history; a frame of its own leaves none.
  return <PageFrame key={page.address} page={page} {...rest} />;
}

function PageFrame({ page, title, appearance, width, height, scale }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address] = useState(() => desk.address(page.address));
  const [loaded, setLoaded] = useState(false);
  const { html, block } = page;

  useLayoutEffect(() => {
    const shown = frame.current?.contentDocument;
    if (!loaded || shown === null || shown === undefined) return;
    bringUpToDate(shown, html);
    if (block !== null) shown.getElementById(`b-${block}`)?.scrollIntoView({ block: 'nearest' });
  }, [loaded, html, block]);

  return (
    <div className="preview-screen" style={{ width: width * scale, height: height * scale }}>
      <iframe
        ref={frame}
        sandbox="allow-same-origin"
        src={address}
        title={title}
        onLoad={({ currentTarget: { contentDocument } }) => {
          if (contentDocument !== null) stay(contentDocument);
          setLoaded(true);
        }}
        style={{ width, height, scale: `${scale}`, colorScheme: schemes[appearance] }}
      />
    </div>
  );
}
