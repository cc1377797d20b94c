interface StyleTags {
  /** The elements that say what the CSS says; `small-caps` is a span of that class. */
  wrap: string[];
  /** Elements the CSS takes the meaning from. */
  undoes: string[];
}

/** What the CSS of a `style` attribute says of words, as elements. */
export function styleTags(css: string): StyleTags {
  const wrap: string[] = [];
  const undoes: string[] = [];
  for (const declaration of css.split(';')) {
    const at = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, at)).trim().toLowerCase();
    const value = declaration
      .slice(at + 1)
      .trim()
      .toLowerCase();
    switch (property) {
      case 'font-weight':
        if (/^(?:bold|bolder|[6-9]00)\b/.test(value)) wrap.push('b');
        else if (/^(?:normal|lighter|[1-5]00)\b/.test(value)) undoes.push('b', 'strong');
        break;
      case 'font-style':
        if (/^(?:italic|oblique)\b/.test(value)) wrap.push('i');
        else if (value === 'normal') undoes.push('i', 'em');
        break;
      case 'text-decoration':
      case 'text-decoration-line':
        if (value.includes('line-through')) wrap.push('s');
        break;
      case 'vertical-align':
        if (value === 'sub') wrap.push('sub');
        if (value === 'super') wrap.push('sup');
        break;
      case 'font-variant':
      case 'font-variant-caps':
        if (value.includes('small-caps')) wrap.push('small-caps');
        break;
    }
  }
  return { wrap, undoes };
}
