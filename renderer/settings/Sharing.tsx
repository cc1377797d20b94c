import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ShareNetwork, shareNetworks } from '#shared/house/index.ts';
import { say } from '#shared/messages/index.ts';
import { Checkbox, IconButton } from '../ui/index.ts';
import { networkWords } from './houses.ts';

interface SharingProps {
  /** The networks that show, in order. */
  share: readonly ShareNetwork[];
  onChange: (share: ShareNetwork[]) => void;
}

/** Which share links stand on the page, and in which order. None hides the box. */
export function Sharing({ share, onChange }: SharingProps) {
  const others = shareNetworks.filter((network) => !share.includes(network));
  function move(network: ShareNetwork, step: 1 | -1): void {
    const at = share.indexOf(network);
    const without = share.filter((other) => other !== network);
    onChange(without.toSpliced(at + step, 0, network));
  }
  return (
    <fieldset>
      <legend>{say('settings.share')}</legend>
      <p className="settings-hint">{say('settings.share.hint')}</p>
      <ul className="settings-share">
        {[...share, ...others].map((network) => {
          const at = share.indexOf(network);
          return (
            <li key={network}>
              <Checkbox
                isSelected={at >= 0}
                onChange={(isOn) => onChange(isOn ? [...share, network] : share.filter((other) => other !== network))}
              >
                {networkWords[network]}
              </Checkbox>
              {at >= 0 && (
                <span>
                  <IconButton
                    small
                    label={say('settings.share.up', { network: networkWords[network] })}
                    isDisabled={at === 0}
                    onPress={() => move(network, -1)}
                  >
                    <ArrowUp />
                  </IconButton>
                  <IconButton
                    small
                    label={say('settings.share.down', { network: networkWords[network] })}
                    isDisabled={at === share.length - 1}
                    onPress={() => move(network, 1)}
                  >
                    <ArrowDown />
                  </IconButton>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
