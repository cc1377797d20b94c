import { Maximize2, X } from 'lucide-react';
import { useRef } from 'react';
import { say } from '#shared/messages/index.ts';
import { IconButton } from '../ui/index.ts';
import { Frame } from './Frame.tsx';
import { PreviewTrouble } from './PreviewTrouble.tsx';
import { useRoomOf } from './Stage.tsx';
import { showBeside, usePreview } from './state.ts';
import { usePage } from './usePage.ts';

/** The page beside the galley, following what is typed and staying at the block being edited. */
export function PreviewBeside({ onFull }: { onFull(): void }) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoomOf(stage);
  const { appearance } = usePreview();
  const { page, error } = usePage();
  return (
    <section className="preview-beside" aria-label={say('preview.pane')}>
      <header>
        <h2>{say('preview.pane')}</h2>
        <span>{room === null ? '' : say('preview.pane.width', { width: Math.round(room.width) })}</span>
        <IconButton small label={say('preview.pane.full')} onPress={onFull}>
          <Maximize2 />
        </IconButton>
        <IconButton small label={say('preview.pane.close')} onPress={() => showBeside(false)}>
          <X />
        </IconButton>
      </header>
      {error !== null && <PreviewTrouble error={error} />}
      <div ref={stage} className="preview-beside-stage">
        {page !== null && room !== null && (
          <Frame
            page={page}
            title={say('preview.pane.page')}
            appearance={appearance}
            width={room.width}
            height={room.height}
            scale={1}
          />
        )}
      </div>
    </section>
  );
}
