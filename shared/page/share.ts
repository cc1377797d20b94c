import type { ShareNetwork } from '../house/index.ts';
import { canonicalAddress } from './address.ts';
import { escapeText } from './escape.ts';
import type { Forme } from './forme.ts';
import { pageTitle } from './head.ts';

interface Network {
  name: string;
  /** Its link, from a title and an address already encoded for their place in one. */
  link(title: string, address: string): string;
  /** Whether a title can be passed on there without an address. */
  takesTitleAlone: boolean;
}

const networks: Record<Exclude<ShareNetwork, 'email' | 'sms'>, Network> = {
  whatsapp: messenger('WhatsApp', 'https://wa.me/?text='),
  bluesky: messenger('Bluesky', 'https://bsky.app/intent/compose?text='),
  mastodon: messenger('Mastodon', 'https://share.joinmastodon.org/#text='),
  x: {
    name: 'X',
    link: (title, address) => `https://x.com/intent/post?text=${title}${address === '' ? '' : `&url=${address}`}`,
    takesTitleAlone: true,
  },
  facebook: {
    name: 'Facebook',
    link: (_, address) => `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    takesTitleAlone: false,
  },
  linkedin: {
    name: 'LinkedIn',
    link: (_, address) => `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
    takesTitleAlone: false,
  },
  telegram: {
    name: 'Telegram',
    link: (title, address) => `https://t.me/share/url?url=${address}&text=${title}`,
    takesTitleAlone: false,
  },
  reddit: {
    name: 'Reddit',
    link: (title, address) => `https://www.reddit.com/submit?url=${address}&title=${title}`,
    takesTitleAlone: false,
  },
};

/** A place that takes one text: the title, and the address after it. */
function messenger(name: string, start: string): Network {
  return { name, link: (title, address) => start + joined(title, address, '%20'), takesTitleAlone: true };
}

function joined(title: string, address: string, between: string): string {
  return address === '' ? title : `${title}${between}${address}`;
}

/** The links a reader passes the article on with, and one to the article itself; nothing while the house style names no network. */
export function shareHtml(forme: Forme): string {
  const { article, house, words, wordsLang } = forme;
  const address = canonicalAddress(house, article.head.slug);
  const title = encodeURIComponent(pageTitle(article.head).toWellFormed());
  const entries = [...new Set(house.share)].map((network) => entry(forme, network, title, encodeURIComponent(address)));
  if (entries.length > 0 && address !== '') entries.push(item(address, words.bookmark, ' rel="bookmark"'));
  const links = entries.join('');
  if (links === '') return '';
  return `<section aria-labelledby="share"${wordsLang}>\n<h2 id="share">${words.share}</h2>\n<ul class="share">\n${links}</ul>\n</section>\n`;
}

function entry({ words }: Forme, network: ShareNetwork, title: string, address: string): string {
  switch (network) {
    case 'email':
      return item(`mailto:?subject=${title}${address === '' ? '' : `&body=${address}`}`, words.email);
    case 'sms':
      return item(`sms:?body=${joined(title, address, '%20')}`, words.sms);
    default: {
      const { name, link, takesTitleAlone } = networks[network];
      return address === '' && !takesTitleAlone ? '' : item(link(title, address), name);
    }
  }
}

function item(address: string, words: string, rel = ''): string {
  return `<li><a href="${escapeText(address)}"${rel}>${escapeText(words)}</a></li>\n`;
}
