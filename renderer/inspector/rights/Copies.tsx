import { Switch } from '../../ui/index.ts';
import type { RightsProps } from './right.ts';

/** What its exported copies tell of where it comes from: nothing, unless an editor says so. */
export function Copies({ picture: { rights }, set }: RightsProps) {
  return (
    <fieldset className="inspector-group">
      <legend>Exported copies</legend>
      <Switch isSelected={rights.tellPlace ?? false} onChange={(is) => set('tellPlace', is)}>
        Keep where it was taken
      </Switch>
      <Switch isSelected={rights.tellCamera ?? false} onChange={(is) => set('tellCamera', is)}>
        Keep camera serial numbers
      </Switch>
    </fieldset>
  );
}
