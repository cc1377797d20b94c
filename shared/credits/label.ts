/** Words that only say that a credit follows, in the languages of the wire: `Photo:`, `Picture by`, `Crédit photo :`, `写真：`. */
const labelled =
  /^\(?(?:(?:photo|picture|image|foto|video|illustration)s?\s*(?:credits?|copyright|source|by|courtesy(?: of)?)|(?:credits?|photo(?:graph)?s?|pictures?|pics?|images?|fotos?|bild(?:er)?|bildquelle|bildnachweis|quelle|crédits?(?: photo)?|fotografías?|imagen|imagem|immagine|fotografie|beeld|foto ?credit|photo ?graph(?:er|y)(?: by)?|illustration|courtesy|copyright|zdjęcie|fot\.|fotó|kuva|valokuva|billede|снимок|写真|图片|圖片|사진|фото)\s*[:|：]|fot\.(?=\s)|courtesy(?: of)?\s|(?:photo(?:graph)?s?|pictures?|images?|fotos?|bild)\s+(?=©|\(c\))|(?:photograph(?:ed|y)?|pictured?|foto|fotos) (?:by|von|de|di|af|av|van)\s)[\s:：,|]*/iu;

/** The words at the beginning of a text that only say a credit follows, with the colon and white space behind them; empty where there are none. */
export function creditLabel(text: string): string {
  return labelled.exec(text)?.[0] ?? '';
}

/** A credit without the brackets around it and the marks that joined it to what it stood with. */
export function bareCredit(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .trim();
  return trimmed.replace(/^[\s|:,-]+/, '').replace(/[\s|,;-]+$/, '');
}
