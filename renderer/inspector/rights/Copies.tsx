import { say } from '#shared/messages/index.ts';
import { Switch } from '../../ui/index.ts';
import type { RightsProps } from './right.ts';

/** What its exported copies tell of where it comes from: nothing, unless an editor says so. */
export function Copies({ picture: { rights }, set }: RightsProps) {
  return (
    <fieldset className="inspector-group">
      <legend>{say('inspector.rights.copies')}</legend>
      <Switch isSelected={rights.tellPlace ?? false} onChange={(is) => set('tellPlace', is)}>
        {say('inspector.rights.copies.place')}
      </Switch>
      <Switch isSelected={rights.tellCamera ?? false} onChange={(is) => set('tellCamera', is)}>
        {say('inspector.rights.copies.camera')}
      </Switch>
    </fieldset>
  );
}
