import { articleFigures, articleWords, readingMinutes } from '#shared/article/index.ts';
import { figureCredit } from '#shared/picture/index.ts';
import { useSession } from '../session/index.ts';
import { sizeWords } from '../ui/index.ts';
import type { ShownPage } from './usePage.ts';

/** What there is to know of the page. */
export function Facts({ page: { article, bytes } }: { page: ShownPage }) {
  const pictures = useSession((open) => open.pictures);
  const figures = articleFigures(article);
  const credited = figures.filter(
    (figure) => figureCredit(figure, figure.picture === null ? undefined : pictures.get(figure.picture)) !== '',
  ).length;
  const words = articleWords(article);
  const headline = [...article.head.headline].length;
  return (
    <section>
      <h2>This page</h2>
      <dl className="preview-facts">
        <Fact name="Headline" value={`${headline} ${headline === 1 ? 'character' : 'characters'}`} />
        <Fact name="Length" value={`${words.toLocaleString('en-GB')} words, ${readingMinutes(words)} min`} />
        <Fact
          name="Pictures"
          value={figures.length === 0 ? 'None' : `${credited} of ${figures.length} have a credit`}
        />
        <Fact name="Page" value={sizeWords(bytes)} />
        <Fact name="Scripts" value="None" />
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
