import { say } from '#shared/messages/index.ts';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';
import { useImporting } from './store.ts';
import { Trouble } from './Trouble.tsx';
import { useReviewKeys } from './useReviewKeys.ts';

/** The place where a source becomes an article: first to give it, then to say what its lines are. */
export function ImportReview() {
  const reading = useImporting((state) => state.reading);
  const source = useImporting((state) => state.source);
  const error = useImporting((state) => state.error);
  useReviewKeys();

  if (reading !== null) {
    return (
      <div className="importing">
        {error !== null && <Trouble error={error} />}
        <Review reading={reading} />
      </div>
    );
  }
  if (source !== null && error === null) {
    return (
      <div className="importing">
        <p className="importing-reading" role="status">
          {say('importing.reading', { name: source.name })}
        </p>
      </div>
    );
  }
  return (
    <div className="importing">
      <Start error={error} />
    </div>
  );
}
