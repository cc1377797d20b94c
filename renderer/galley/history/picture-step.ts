import type { Node, Schema } from '@tiptap/pm/model';
import { Step, StepMap, StepResult, type Transform } from '@tiptap/pm/transform';
import { type Written, writtenSchema } from '#shared/picture/index.ts';
import { sha256, z } from '#shared/schema/index.ts';

const stored = z.object({ hash: sha256, before: writtenSchema, after: writtenSchema });

/**
 * What an editor wrote about a picture, as a step in the article's history. The picture's record is not in the
 * document, so the step leaves the document as it is; whoever keeps the records acts on each step that is applied.
 */
export class EditPictureStep extends Step {
  readonly hash: string;
  readonly before: Written;
  readonly after: Written;

  constructor(hash: string, before: Written, after: Written) {
    super();
    this.hash = hash;
    this.before = before;
    this.after = after;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): EditPictureStep {
    return new EditPictureStep(this.hash, this.after, this.before);
  }

  override map(): EditPictureStep {
    return this;
  }

  override merge(later: Step): EditPictureStep | null {
    if (!(later instanceof EditPictureStep) || later.hash !== this.hash) return null;
    return new EditPictureStep(this.hash, this.before, later.after);
  }

  override toJSON() {
    return { stepType: 'editPicture', hash: this.hash, before: this.before, after: this.after };
  }

  static override fromJSON(_schema: Schema, json: unknown): EditPictureStep {
    const { hash, before, after } = stored.parse(json);
    return new EditPictureStep(hash, before, after);
  }
}

Step.jsonID('editPicture', EditPictureStep);

/** What the steps of a transaction say was written about pictures: the last word about each. */
export function pictureEdits(transform: Transform): Map<string, Written> {
  const edits = new Map<string, Written>();
  for (const step of transform.steps) if (step instanceof EditPictureStep) edits.set(step.hash, step.after);
  return edits;
}
