import { type CSSProperties, useState } from 'react';
import { desk } from '../desk/index.ts';
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
 * The page in a frame that can run nothing and reach nothing. A new page loads behind the one in sight and takes its
 * place when it is there, so that following the typing never shows a blank.
 */
export function Frame({ page, title, appearance, width, height, scale }: Props) {
  const [shown, setShown] = useState(page.address);
  const [loading, setLoading] = useState<string | null>(null);
  // One at a time: a page that is replaced before it is there would never be seen while an editor types on.
  if (loading === null && shown !== page.address) setLoading(page.address);
  // An address changed in place would leave an entry in the window's history; a frame of its own leaves none.
  const frames = loading === null ? [shown] : [shown, loading];
  return (
    <div className="preview-screen" style={{ width: width * scale, height: height * scale }}>
      {frames.map((address) => (
        <PageFrame
          key={address}
          address={address}
          block={page.block}
          title={title}
          isShown={address === shown}
          onLoad={() => {
            if (address !== loading) return;
            setShown(address);
            setLoading(null);
          }}
          style={{ width, height, scale: `${scale}`, colorScheme: schemes[appearance] }}
        />
      ))}
    </div>
  );
}

interface PageFrameProps {
  address: string;
  block: string | null;
  title: string;
  isShown: boolean;
  onLoad(): void;
  style: CSSProperties;
}

function PageFrame({ address, block, title, isShown, onLoad, style }: PageFrameProps) {
  const [source] = useState(`${desk.address(address)}${block === null ? '' : `#b-${block}`}`);
  return (
    <iframe
      sandbox=""
      src={source}
      title={title}
      onLoad={onLoad}
      aria-hidden={!isShown}
      tabIndex={isShown ? 0 : -1}
      style={isShown ? style : { ...style, visibility: 'hidden' }}
    />
  );
}
