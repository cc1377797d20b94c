import { slugFrom } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { LinkButton } from '../ui/index.ts';
import { Bylines } from './Bylines.tsx';
import { Making, Standing } from './Choices.tsx';
import { Dates } from './Dates.tsx';
import { type HeadProps, lengthNote } from './head.ts';
import { ReadText } from './ReadText.tsx';
import { Tags } from './Tags.tsx';

const slugForm = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u;

/** Everything about the article that is not its body. */
export function ArticleTab(props: HeadProps) {
  const { head, read, change } = props;
  const suggestion = slugFrom(head.headline);
  return (
    <div className="inspector-fields">
      <ReadText
        label={say('inspector.slug')}
        field="slug"
        value={head.slug}
        read={read === null ? null : read.slug}
        refusal={say('inspector.slug.wrong')}
        accepts={(slug) => slug.length <= 80 && slugForm.test(slug)}
        onEdit={(slug) => change({ slug })}
        below={
          head.slug === 'untitled' && suggestion !== 'untitled' ? (
            <LinkButton onPress={() => change({ slug: suggestion })}>
              {say('inspector.slug.use', { slug: suggestion })}
            </LinkButton>
          ) : undefined
        }
      />
      <Standing {...props} />
      <ReadText
        label={say('inspector.kicker')}
        field="kicker"
        value={head.kicker}
        read={read === null ? null : read.kicker}
        onEdit={(kicker) => change({ kicker })}
      />
      <ReadText
        label={say('inspector.headline')}
        field="headline"
        value={head.headline}
        read={read === null ? null : read.headline}
        rows={2}
        note={lengthNote(head.headline)}
        onEdit={(headline) => change({ headline: oneLine(headline) })}
      />
      <ReadText
        label={say('inspector.standfirst')}
        field="standfirst"
        value={head.standfirst}
        read={read === null ? null : read.standfirst}
        rows={2}
        note={lengthNote(head.standfirst)}
        onEdit={(standfirst) => change({ standfirst })}
      />
      <Bylines {...props} />
      <Dates {...props} />
      <ReadText
        label={say('inspector.section')}
        field="section"
        value={head.section}
        read={read === null ? null : read.section}
        onEdit={(section) => change({ section })}
      />
      <Tags {...props} />
      <Making {...props} />
      <h2>{say('inspector.search')}</h2>
      <ReadText
        label={say('inspector.search.title')}
        field="search"
        value={head.search.title}
        read={read === null ? null : read.search.title}
        placeholder={head.headline}
        note={lengthNote(head.search.title)}
        onEdit={(title) => change({ search: { ...head.search, title } })}
      />
      <ReadText
        label={say('inspector.search.description')}
        value={head.search.description}
        read={read === null ? null : read.search.description}
        placeholder={head.standfirst}
        rows={2}
        note={lengthNote(head.search.description)}
        onEdit={(description) => change({ search: { ...head.search, description } })}
      />
      <h2>{say('inspector.desk')}</h2>
      <ReadText
        label={say('inspector.notes')}
        field="notes"
        value={head.notes}
        read={read === null ? null : read.notes}
        rows={3}
        placeholder={say('inspector.notes.hint')}
        onEdit={(notes) => change({ notes })}
      />
    </div>
  );
}

/** A headline is one line, whatever was pasted into its field. */
function oneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ');
}
