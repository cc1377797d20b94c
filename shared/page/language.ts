const rightToLeft = new Set(
  'ar arc ary arz azb bal bcc ckb dv fa glk he khw ks lrc mzn nqo ota pnb ps sd syr ug ur yi'.split(' '),
);
const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'mand', 'mend', 'nkoo', 'rohg', 'samr', 'syrc', 'thaa']);

/** Which way the copy runs, from its BCP 47 tag; a script in the tag overrules what the language is usually written in. */
export function writingDirection(language: string): 'ltr' | 'rtl' {
  const [name = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const runsLeft = script === undefined ? rightToLeft.has(name) : rightToLeftScripts.has(script);
  return runsLeft ? 'rtl' : 'ltr';
}
