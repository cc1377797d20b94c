import { altText, plain } from '#shared/article/index.ts';
import { Select, Switch } from '../ui/index.ts';
import { AsRead } from './AsRead.tsx';
import type { FigureProps } from './figure.ts';
import { ReadText } from './ReadText.tsx';
import { retype } from './retype.ts';

const sizes = [
  { value: 'column', label: 'Text column' },
  { value: 'wide', label: 'Wide' },
  { value: 'fullBleed', label: 'Edge to edge' },
  { value: 'halfLeft', label: 'Half, at the left' },
  { value: 'halfRight', label: 'Half, at the right' },
] as const;

/** What the article says with the picture: caption, alternative text, and how wide it stands. */
export function FigureText({ placed: { figure, picture }, read, setFigure }: FigureProps) {
  const altRead = read === null ? (picture?.read.altText ?? null) : altText(read.alt);
  const decorative = figure.alt.kind === 'decorative';
  const isSameSize = read === null || read.size === figure.size;
  return (
    <>
      <ReadText
        label="Caption"
        field="caption"
        rows={2}
        value={plain(figure.caption)}
        read={read === null ? null : plain(read.caption)}
        onEdit={(words) => setFigure({ caption: retype(figure.caption, words) })}
        onUse={() => setFigure({ caption: read?.caption ?? [] })}
      />
      {!decorative && (
        <ReadText
          label="Alt text"
          field="alt"
          rows={2}
          value={altText(figure.alt)}
          read={altRead}
          note={altNote(altText(figure.alt))}
          placeholder="What it shows, for who cannot see it"
          beginning={{ words: plain(figure.caption).trim(), from: 'the caption', advice: 'Say what the picture shows' }}
          onEdit={(text) => setFigure({ alt: { kind: 'text', text } })}
        />
      )}
      <Switch
        isSelected={decorative}
        onChange={(on) => setFigure({ alt: on ? { kind: 'decorative' } : { kind: 'text', text: altRead ?? '' } })}
      >
        Decorative: no alt text needed
      </Switch>
      <Select
        label="Size"
        value={figure.size}
        options={sizes}
        isEdited={!isSameSize}
        onChange={(size) => setFigure({ size })}
        below={
          <AsRead
            read={sizes.find(({ value }) => value === read?.size)?.label ?? null}
            isSame={isSameSize}
            label="the size"
            onUse={() => setFigure({ size: read?.size ?? 'column' })}
          />
        }
      />
    </>
  );
}

/** Alternative text is best within 125 characters. */
function altNote(text: string): string | undefined {
  return text === '' ? undefined : `${[...text].length} of 125`;
}
