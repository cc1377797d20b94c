import { Crop } from 'lucide-react';
import { useState } from 'react';
import { say } from '#shared/messages/index.ts';
import type { Picture } from '#shared/picture/index.ts';
import type { GalleyHandle } from '../galley/index.ts';
import { Button } from '../ui/index.ts';
import { ShapeDialog } from './ShapeDialog.tsx';
import { shapeWords } from './words.ts';
import './shape.css';

/** How a picture is shown, in a sentence, and the way to change it. */
export function ShapePart({ picture, galley }: { picture: Picture; galley: GalleyHandle }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="shape-part">
      <div>
        <span className="label">{say('shape.name')}</span>
        <span>{shapeWords(picture.shape)}</span>
      </div>
      <Button small onPress={() => setOpen(true)}>
        <Crop /> {say('shape.open')}
      </Button>
      {isOpen && <ShapeDialog picture={picture} galley={galley} onClose={() => setOpen(false)} />}
    </div>
  );
}
