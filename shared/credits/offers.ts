import { bookOf } from './book.ts';
import type { CreditStyle } from './desk-credits.ts';
import type { CreditFields } from './parse.ts';
import { agencyOf } from './supplier.ts';
import { worded } from './wording.ts';

/** A credit line that could be written, and who asks for it. */
export interface OfferedLine {
  line: string;
  /** The agency that prescribes it; null where it is the house's own way. */
  agency: string | null;
}

/** The credit lines a picture's other fields and its supplier come to: the agency's own wording first. Offered, never put in by itself. */
export function offeredLines(fields: Omit<CreditFields, 'copyrightNotice'>, style: CreditStyle): OfferedLine[] {
  const { creator, creditLine, source } = fields;
  const supplier = agencyOf(creditLine.trim() === '' ? source : creditLine, source, style.agencies);
  const agency = bookOf(style.agencies).named(supplier);
  const house = worded(style.wording, { creator, agency: agency?.name ?? source.trim() });
  const prescribed =
    agency === undefined || agency.wording === '' ? '' : worded(agency.wording, { creator, agency: agency.name });
  const offers: OfferedLine[] = [
    { line: prescribed, agency: agency?.name ?? null },
    { line: house, agency: null },
  ];
  return offers.filter(
    ({ line }, at) =>
      line !== '' && line !== creditLine.trim() && offers.findIndex((other) => other.line === line) === at,
  );
}
