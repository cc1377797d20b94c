import { create } from 'zustand';
import { newId } from '#shared/article/index.ts';
import { type HouseStyle, houseStyleSchema, type ShareNetwork, standfirstHouse } from '#shared/house/index.ts';
import { say } from '#shared/messages/index.ts';
import { desk } from '../desk/index.ts';

/** What each share network is called. */
export const networkWords: Record<ShareNetwork, string> = {
  email: say('settings.share.email'),
  sms: say('settings.share.sms'),
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  reddit: 'Reddit',
};

interface Houses {
  /** Null until the desk has answered. */
  houses: readonly HouseStyle[] | null;
}

/** The house styles of the library. */
export const useHouses = create<Houses>(() => ({ houses: null }));

/** Reads them. @throws DeskError */
export async function loadHouses(): Promise<void> {
  useHouses.setState({ houses: await desk.call('houses.list', {}) });
}

/** Writes one: at once on screen, then on disk. @throws DeskError */
export async function saveHouse(house: HouseStyle): Promise<void> {
  useHouses.setState(({ houses }) => {
    const others = houses ?? [];
    const isNew = others.every(({ id }) => id !== house.id);
    return { houses: isNew ? [...others, house] : others.map((other) => (other.id === house.id ? house : other)) };
  });
  await desk.call('houses.save', { house });
}

/** A house style nobody has changed yet. */
export function newHouse(): HouseStyle {
  return { ...standfirstHouse, id: newId(), name: say('settings.house.new') };
}

/** What is wrong with an address of a house style, in words; null when nothing is. */
export function addressTrouble(address: string): string | null {
  return houseStyleSchema.shape.address.safeParse(address).success ? null : say('settings.house.address.wrong');
}

/** What is wrong with the address comments are posted to; null when nothing is. */
export function actionTrouble(action: string): string | null {
  if (action === '') return say('settings.comments.action.missing');
  return addressTrouble(action);
}
