import sharp from 'sharp';

/** What a photographer wrote into a picture, under the names IPTC gives it in XMP. */
export interface PhotoWords {
  creditLine?: string;
  creator?: string;
  caption?: string;
  altText?: string;
  copyrightNotice?: string;
}

/** A real JPEG of a plain scene, 1,800 × 1,200 pixels, that carries those words as XMP. `hue` (0 to 360) tells pictures apart. */
export async function photo(hue: number, words: PhotoWords = {}): Promise<Buffer> {
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 35% 72%)"/><stop offset="1" stop-color="hsl(${hue} 30% 30%)"/></linearGradient></defs>
    <rect width="1800" height="1200" fill="url(#sky)"/>
    <rect y="860" width="1800" height="340" fill="hsl(${hue} 22% 18%)"/>
    <rect x="500" y="480" width="240" height="420" rx="70" fill="hsl(${(hue + 40) % 360} 25% 24%)"/>
    <rect x="1060" y="480" width="240" height="420" rx="70" fill="hsl(${(hue + 80) % 360} 25% 28%)"/>
    <circle cx="900" cy="760" r="60" fill="hsl(${(hue + 180) % 360} 40% 85%)"/>
  </svg>`;
  return sharp(Buffer.from(scene)).jpeg({ quality: 82 }).withXmp(packet(words)).toBuffer();
}

function packet(words: PhotoWords): string {
  const parts = [
    words.creditLine === undefined ? '' : `<photoshop:Credit>${words.creditLine}</photoshop:Credit>`,
    words.creator === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${words.creator}</rdf:li></rdf:Seq></dc:creator>`,
    words.caption === undefined ? '' : `<dc:description>${alternative(words.caption)}</dc:description>`,
    words.copyrightNotice === undefined ? '' : `<dc:rights>${alternative(words.copyrightNotice)}</dc:rights>`,
    words.altText === undefined
      ? ''
      : `<Iptc4xmpCore:AltTextAccessibility>${alternative(words.altText)}</Iptc4xmpCore:AltTextAccessibility>`,
  ];
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${parts.join('')}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
}
