import { Check, X } from 'lucide-react';
import { useEffect } from 'react';
import { type Article, articleFigures } from '#shared/article/index.ts';
import { type CommandId, commandLabel } from '#shared/commands/index.ts';
import { type Tour, type TourStep, tourSteps } from '#shared/contract/index.ts';
import { say } from '#shared/messages/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import { useExported } from '../exporting/index.ts';
import { askCredit } from '../inspector/index.ts';
import { session, useSession } from '../session/index.ts';
import { useSettings } from '../settings/index.ts';
import { Button, IconButton, rich } from '../ui/index.ts';
import { samplePicture } from './picture.ts';
import { leaveTour, noteSteps } from './store.ts';
import { takenSteps } from './taken.ts';

interface TourStripProps {
  /** Whether the page is on screen. */
  isPageShown: boolean;
  run: (command: CommandId) => void;
  takeIn: (file: File) => Promise<Picture | null>;
  onProblem: (error: unknown) => void;
}

/** The walk through the sample article, while that is open: its five steps, which tick themselves, and what comes next. */
export function TourStrip(props: TourStripProps) {
  const tour = useSettings(({ settings }) => settings.tour);
  const article = useSession((open) => (open.article?.id === tour?.article ? open.article : null));
  return tour === null || article === null ? null : <Strip {...props} tour={tour} article={article} />;
}

function Strip({
  tour,
  article,
  isPageShown,
  run,
  takeIn,
  onProblem,
}: TourStripProps & { tour: Tour; article: Article }) {
  const pictures = useSession((open) => open.pictures);
  const isExported = useExported();
  useEffect(() => {
    noteSteps(tour, takenSteps({ article, pictures, isPageShown, isExported })).catch(onProblem);
  }, [tour, article, pictures, isPageShown, isExported, onProblem]);
  const next = tourSteps.find((step) => !tour.done.includes(step)) ?? null;
  return (
    <section className="tour" aria-label={say('tour.name')}>
      <ol>
        {tourSteps.map((step) => (
          <li key={step} aria-current={step === next ? 'step' : undefined} data-done={tour.done.includes(step)}>
            <span className="tour-mark" aria-hidden="true">
              {tour.done.includes(step) ? <Check /> : tourSteps.indexOf(step) + 1}
            </span>
            <StepName step={step} isDone={tour.done.includes(step)} />
          </li>
        ))}
      </ol>
      <p role="status">{say(next === null ? 'tour.over' : `tour.todo.${next}`)}</p>
      <div className="tour-ways">
        {next !== null && <Way step={next} article={article} run={run} takeIn={takeIn} onProblem={onProblem} />}
        <IconButton small label={say('tour.leave')} onPress={() => void leaveTour().catch(onProblem)}>
          <X />
        </IconButton>
      </div>
    </section>
  );
}

function StepName({ step, isDone }: { step: TourStep; isDone: boolean }) {
  const name = say(`tour.step.${step}`);
  if (!isDone) return name;
  return rich('tour.step.done', { step: name, hidden: (words) => <span className="hidden-words">{words}</span> });
}

interface WayProps extends Pick<TourStripProps, 'run' | 'takeIn' | 'onProblem'> {
  step: TourStep;
  article: Article;
}

/** The short way to a step. */
function Way({ step, article, run, takeIn, onProblem }: WayProps) {
  switch (step) {
    case 'write':
      return null;
    case 'picture':
      return (
        <Button small onPress={() => void placeSample(article, takeIn).catch(onProblem)}>
          {say('tour.picture.use')}
        </Button>
      );
    case 'credit':
      return (
        <Button small onPress={() => goToCredit(article)}>
          {say('tour.credit.go')}
        </Button>
      );
    case 'look':
      return (
        <Button small onPress={() => run('view.preview')}>
          {commandLabel('view.preview')}
        </Button>
      );
    case 'export':
      return (
        <Button small onPress={() => run('article.export')}>
          {commandLabel('article.export')}
        </Button>
      );
  }
}

async function placeSample(article: Article, takeIn: TourStripProps['takeIn']): Promise<void> {
  const waiting = articleFigures(article).find((figure) => figure.picture === null);
  const { galley } = session.getState();
  if (galley === null) return;
  const sample = await samplePicture();
  if (waiting === undefined) return galley.takeIn([sample]);
  const picture = await takeIn(sample);
  if (picture !== null) galley.placePicture(waiting.id, picture);
}

function goToCredit(article: Article): void {
  const placed = articleFigures(article).find(({ picture }) => picture !== null);
  if (placed !== undefined) askCredit(placed.id);
}
