import { Columns2, Monitor, MonitorSmartphone, Printer, Smartphone, Tablet, TriangleAlert } from 'lucide-react';
import { articleFigures } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { uncreditedFigures } from '#shared/picture/index.ts';
import { useSession } from '../session/index.ts';
import { Button, LinkButton, Segmented } from '../ui/index.ts';
import { Facts } from './Facts.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { PreviewTrouble } from './PreviewTrouble.tsx';
import { Stage } from './Stage.tsx';
import { usePreview } from './state.ts';
import { type ShownPage, usePage } from './usePage.ts';

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
        {say('preview.device.side')}
      </>
    ),
  },
  {
    value: 'phone',
    label: (
      <>
        <Smartphone />
        {say('preview.device.phone')}
      </>
    ),
  },
  {
    value: 'tablet',
    label: (
      <>
        <Tablet />
        {say('preview.device.tablet')}
      </>
    ),
  },
  {
    value: 'desktop',
    label: (
      <>
        <Monitor />
        {say('preview.device.desktop')}
      </>
    ),
  },
  {
    value: 'print',
    label: (
      <>
        <Printer />
        {say('preview.device.print')}
      </>
    ),
  },
] as const;

const appearanceOptions = [
  { value: 'system', label: say('preview.appearance.system') },
  { value: 'light', label: say('preview.appearance.light') },
  { value: 'dark', label: say('preview.appearance.dark') },
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
      <aside className="preview-side" aria-label={say('preview.side')}>
        <h1 className="hidden-words">{say('preview.of', { slug: article.head.slug })}</h1>
        <LayoutChoice layout={article.head.layout} onChange={(layout) => galley?.setHead({ layout })} />
        {page !== null && <Facts page={page} />}
        {page !== null && page.leftOut.length > 0 && <LeftOut page={page} onCredits={onCredits} />}
      </aside>
      <div className="preview-main">
        <div className="preview-bar">
          <Segmented
            label={say('preview.device')}
            hideLabel
            value={device}
            options={deviceOptions}
            onChange={(chosen) => usePreview.setState({ device: chosen })}
          />
          <Segmented
            label={say('preview.appearance')}
            hideLabel
            value={device === 'print' ? 'light' : appearance}
            options={appearanceOptions}
            onChange={(chosen) => usePreview.setState({ appearance: chosen })}
          />
          {device === 'print' ? (
            <Button small onPress={onPrint}>
              <Printer />
              {say('preview.print')}
            </Button>
          ) : (
            <Button small onPress={onBeside}>
              <Columns2 />
              {say('preview.beside')}
            </Button>
          )}
        </div>
        {error !== null && <PreviewTrouble error={error} />}
        {page === null ? (
          error === null && <p className="preview-waiting">{say('preview.waiting')}</p>
        ) : (
          <Stage page={page} device={device} appearance={appearance} />
        )}
      </div>
    </div>
  );
}

function LeftOut({ page: { article, leftOut }, onCredits }: { page: ShownPage; onCredits(): void }) {
  const pictures = useSession((open) => open.pictures);
  const uncredited = uncreditedFigures(articleFigures(article), pictures).some(({ picture }) =>
    pictures.has(picture ?? ''),
  );
  return (
    <section className="preview-left-out">
      <h2>
        <TriangleAlert />
        {say('preview.leftOut')}
      </h2>
      <ul>
        {leftOut.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>{say('preview.leftOut.stops')}</p>
      <LinkButton onPress={onCredits}>
        {say(uncredited ? 'preview.leftOut.credits' : 'preview.leftOut.pictures')}
      </LinkButton>
    </section>
  );
}
