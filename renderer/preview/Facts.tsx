import { articleFigures, articleWords, readingMinutes } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { uncreditedFigures } from '#shared/picture/index.ts';
import { useSession } from '../session/index.ts';
import { sizeWords } from '../ui/index.ts';
import type { ShownPage } from './usePage.ts';

/** What there is to know of the page. */
export function Facts({ page: { article, bytes } }: { page: ShownPage }) {
  const pictures = useSession((open) => open.pictures);
  const figures = articleFigures(article);
  const credited = figures.length - uncreditedFigures(figures, pictures).length;
  const words = articleWords(article);
  const headline = [...article.head.headline].length;
  return (
    <section>
      <h2>{say('preview.facts')}</h2>
      <dl className="preview-facts">
        <Fact name={say('preview.facts.headline')} value={say('preview.facts.headline.length', { count: headline })} />
        <Fact
          name={say('preview.facts.length')}
          value={say('preview.facts.length.words', { words, minutes: readingMinutes(words) })}
        />
        <Fact
          name={say('preview.facts.pictures')}
          value={
            figures.length === 0
              ? say('preview.facts.pictures.none')
              : say('preview.facts.pictures.credited', { credited, count: figures.length })
          }
        />
        <Fact name={say('preview.facts.page')} value={sizeWords(bytes)} />
        <Fact name={say('preview.facts.scripts')} value={say('preview.facts.scripts.none')} />
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
