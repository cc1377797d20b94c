import { say } from '#shared/messages/index.ts';
import { LinkButton } from '../ui/index.ts';

interface Props {
  /** The value as read, in words; empty when the source had none, null when there is no source. */
  read: string | null;
  /** What was read is what stands there now. */
  isSame: boolean;
  /** Takes the value as read back. */
  onUse(): void;
  /** What the field is called, to tell one “Use” from another. */
  label: string;
  /** What to say when nothing was changed; nothing unless given. */
  same?: string | undefined;
}

/** Under a field that was edited: the value as it was read, and the way back to it. */
export function AsRead({ read, isSame, onUse, label, same }: Props) {
  if (read === null) return null;
  if (isSame) return same === undefined ? null : <p className="inspector-read">{same}</p>;
  return (
    <p className="inspector-read">
      <span>{read === '' ? say('inspector.read.empty') : say('inspector.read.value', { value: read })}</span>
      <LinkButton aria-label={say('inspector.read.use.of', { what: label })} onPress={onUse}>
        {say('inspector.read.use')}
      </LinkButton>
    </p>
  );
}
