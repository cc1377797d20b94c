import { altText, figureSizes, plain } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { Select, Switch } from '../ui/index.ts';
import { AsRead } from './AsRead.tsx';
import type { FigureProps } from './figure.ts';
import { ReadText } from './ReadText.tsx';
import { retype } from './retype.ts';

const sizes = figureSizes.map((value) => ({ value, label: say(`inspector.size.${value}`) }));

/** What the article says with the picture: caption, alternative text, and how wide it stands. */
export function FigureText({ placed: { figure, picture }, read, setFigure }: FigureProps) {
  const altRead = read === null ? (picture?.read.altText ?? null) : altText(read.alt);
  const decorative = figure.alt.kind === 'decorative';
  const isSameSize = read === null || read.size === figure.size;
  return (
    <>
      <ReadText
        label={say('inspector.caption')}
        field="caption"
        rows={2}
        value={plain(figure.caption)}
        read={read === null ? null : plain(read.caption)}
        onEdit={(words) => setFigure({ caption: retype(figure.caption, words) })}
        onUse={() => setFigure({ caption: read?.caption ?? [] })}
      />
      {!decorative && (
        <ReadText
          label={say('inspector.alt')}
          field="alt"
          rows={2}
          value={altText(figure.alt)}
          read={altRead}
          note={altNote(altText(figure.alt))}
          placeholder={say('inspector.alt.hint')}
          beginning={{
            words: plain(figure.caption).trim(),
            offer: say('inspector.alt.begin'),
            advice: say('inspector.alt.begun'),
          }}
          onEdit={(text) => setFigure({ alt: { kind: 'text', text } })}
        />
      )}
      <Switch
        isSelected={decorative}
        onChange={(on) => setFigure({ alt: on ? { kind: 'decorative' } : { kind: 'text', text: altRead ?? '' } })}
      >
        {say('inspector.alt.decorative')}
      </Switch>
      <Select
        label={say('inspector.size')}
        value={figure.size}
        options={sizes}
        isEdited={!isSameSize}
        onChange={(size) => setFigure({ size })}
        below={
          <AsRead
            read={sizes.find(({ value }) => value === read?.size)?.label ?? null}
            isSame={isSameSize}
            label={say('inspector.size.read')}
            onUse={() => setFigure({ size: read?.size ?? 'column' })}
          />
        }
      />
    </>
  );
}

/** Alternative text is best within 125 characters. */
function altNote(text: string): string | undefined {
  return text === '' ? undefined : say('inspector.alt.length', { length: [...text].length });
}
