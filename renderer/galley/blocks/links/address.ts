import { isSafeAddress } from '#shared/article/index.ts';
import { say } from '#shared/messages/index.ts';
import { element } from '../../dom/element.ts';

/** A field for the address of a link or an embed; an address that could run code is not taken, and says so. */
export function addressField(placeholder: string, save: (address: string) => void) {
  const input = element('input', {
    type: 'text',
    inputmode: 'url',
    'aria-label': say('galley.address'),
    placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const refused = element('small', { class: 'refused', role: 'alert' });
  const commit = () => {
    const address = input.value.trim();
    const safe = address.length <= 4_000 && isSafeAddress(address);
    input.setAttribute('aria-invalid', String(!safe));
    refused.textContent = safe ? '' : say('galley.address.refused');
    if (safe) save(address);
  };
  input.addEventListener('change', commit);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commit();
  });
  return { input, refused };
}
