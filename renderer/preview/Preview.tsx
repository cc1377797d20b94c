import { Columns2, Monitor, MonitorSmartphone, Printer, Smartphone, Tablet, TriangleAlert } from 'lucide-react';
import { useSession } from '../session/index.ts';
import { Button, LinkButton, Segmented } from '../ui/index.ts';
import { Facts } from './Facts.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { PreviewTrouble } from './PreviewTrouble.tsx';
import { Stage } from './Stage.tsx';
import { usePreview } from './state.ts';
import { usePage } from './usePage.ts';

interface Props {
  /** Goes to the first picture without a credit. */
  onCredits(): void;
  /** Goes back to the galley with the page beside it. */
  onBeside(): void;
  onPrint(): void;
}

const deviceOptions = [
  {
    value: 'side',
    label: (
      <>
        <MonitorSmartphone />
        Side by side
      </>
    ),
  },
  {
    value: 'phone',
    label: (
      <>
        <Smartphone />
        Phone
      </>
    ),
  },
  {
    value: 'tablet',
    label: (
      <>
        <Tablet />
        Tablet
      </>
    ),
  },
  {
    value: 'desktop',
    label: (
      <>
        <Monitor />
        Desktop
      </>
    ),
  },
  {
    value: 'print',
    label: (
      <>
        <Printer />
        Print
      </>
    ),
  },
] as const;

const appearanceOptions = [
  { value: 'system', label: 'As system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The page as its readers will see it, byte for byte as it is exported. */
export function Preview({ onCredits, onBeside, onPrint }: Props) {
  const article = useSession((open) => open.article);
  const galley = useSession((open) => open.galley);
  const { device, appearance } = usePreview();
  const { page, error } = usePage();
  if (article === null) return null;
  return (
    <div className="preview">
      <aside className="preview-side" aria-label="Layout and facts">
        <h1 className="hidden-words">{`Preview of ${article.head.slug}`}</h1>
        <LayoutChoice layout={article.head.layout} onChange={(layout) => galley?.setHead({ layout })} />
        {page !== null && <Facts page={page} />}
        {page !== null && page.leftOut.length > 0 && <LeftOut leftOut={page.leftOut} onCredits={onCredits} />}
      </aside>
      <div className="preview-main">
        <div className="preview-bar">
          <Segmented
            label="Device"
            hideLabel
            value={device}
            options={deviceOptions}
            onChange={(chosen) => usePreview.setState({ device: chosen })}
          />
          <Segmented
            label="Appearance"
            hideLabel
            value={device === 'print' ? 'light' : appearance}
            options={appearanceOptions}
            onChange={(chosen) => usePreview.setState({ appearance: chosen })}
          />
          {device === 'print' ? (
            <Button small onPress={onPrint}>
              <Printer />
              Print…
            </Button>
          ) : (
            <Button small onPress={onBeside}>
              <Columns2 />
              Beside the galley
            </Button>
          )}
        </div>
        {error !== null && <PreviewTrouble error={error} />}
        {page === null ? (
          error === null && <p className="preview-waiting">Making the page…</p>
        ) : (
          <Stage page={page} device={device} appearance={appearance} />
        )}
      </div>
    </div>
  );
}

function LeftOut({ leftOut, onCredits }: { leftOut: readonly string[]; onCredits(): void }) {
  return (
    <section className="preview-left-out">
      <h2>
        <TriangleAlert />
        Left out here
      </h2>
      <ul>
        {leftOut.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>They stop the export too.</p>
      <LinkButton onPress={onCredits}>{leftOut.some(isUncredited) ? 'Go to credits' : 'Go to pictures'}</LinkButton>
    </section>
  );
}

/** Whether a picture is left out for want of a credit, not of its file. */
function isUncredited(words: string): boolean {
  return words.includes('no credit');
}
