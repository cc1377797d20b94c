/** PLUS's codes by the words ExifTool has for them, which is how a picture's record holds them. */
const modelCodes: Readonly<Record<string, string>> = {
  None: 'MR-NON',
  'Not Applicable': 'MR-NAP',
  'Unlimited Model Releases': 'MR-UMR',
  'Limited or Incomplete Model Releases': 'MR-LMR',
};

const propertyCodes: Readonly<Record<string, string>> = {
  None: 'PR-NON',
  'Not Applicable': 'PR-NAP',
  'Unlimited Property Releases': 'PR-UPR',
  'Limited or Incomplete Property Releases': 'PR-LPR',
};

const miningCodes: Readonly<Record<string, string>> = {
  'Unspecified - no prohibition defined': 'DMI-UNSPECIFIED',
  Allowed: 'DMI-ALLOWED',
  'Prohibited for AI/ML training': 'DMI-PROHIBITED-AIMLTRAINING',
  'Prohibited for Generative AI/ML training': 'DMI-PROHIBITED-GENAIMLTRAINING',
  'Prohibited except for search engine indexing': 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  Prohibited: 'DMI-PROHIBITED',
  'Prohibited, see plus:OtherConstraints': 'DMI-PROHIBITED-SEECONSTRAINT',
  'Prohibited, see iptcExt:EmbdEncRightsExpr': 'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR',
  'Prohibited, see iptcExt:LinkedEncRightsExpr': 'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR',
};

const vocabulary = 'http://ns.useplus.org/ldf/vocab/';

function coded(codes: Readonly<Record<string, string>>): (words: string) => string {
  return (words) => (Object.hasOwn(codes, words) ? `${vocabulary}${codes[words]}` : words);
}

/** A status as PLUS writes it; words of none of its codes stay as they are. */
export const modelRelease = coded(modelCodes);
export const propertyRelease = coded(propertyCodes);
export const dataMining = coded(miningCodes);

/** A date as XMP writes it, `2026-03-04T05:06:07+01:00`; what is none stays as it is. */
export function xmpDate(date: string): string {
  return date
    .trim()
    .replace(/^(\d{4})[:-](\d{2})[:-](\d{2})/, '$1-$2-$3')
    .replace(/^(\d{4})[:](\d{2})$/, '$1-$2')
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T');
}

/** Degrees as XMP writes them, `51,7.5000000N`. @param letters for those above zero, and for those below */
export function xmpDegrees(degrees: number, letters: 'NS' | 'EW'): string {
  const minutes = Math.round(Math.abs(degrees) * 60 * 1e7);
  const whole = Math.floor(minutes / 60e7);
  return `${whole},${((minutes - whole * 60e7) / 1e7).toFixed(7)}${letters[degrees < 0 ? 1 : 0]}`;
}
