import { locale, say, type Values } from '../messages/index.ts';
import { dateTime, line, z } from '../schema/index.ts';
import { holderWords } from './access.ts';

/** What an editor is told when something went wrong: what happened, what was kept, what to do. */
export interface Explanation {
  happened: string;
  kept: string;
  todo: string;
}

const unsupportedKinds = [
  'svg',
  'jpegXl',
  'jpeg2000',
  'photoshop',
  'icon',
  'pdf',
  'postscript',
  'video',
  'image',
] as const;

/** What travels with a fault, and the values its sentences put in: the words and numbers of it, unless it says others. */
function fault<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  values: (facts: z.infer<z.ZodObject<Shape, z.core.$strict>>) => Values = plain,
) {
  const facts = z.strictObject(shape);
  return { facts, values: (given: unknown): Values => values(facts.parse(given)) };
}

function plain(facts: object): Values {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => /^(string|number)$/.test(typeof fact)));
}

/**
 * Everything that can go wrong between the window and the desk, by code: the facts that travel with it, and what the
 * sentences of its code (`contract.fault.…` among the messages) put in of them.
 */
export const faults = {
  'call-unknown': fault({ name: line }),
  'call-malformed': fault({ name: line, detail: z.string() }),
  'call-refused': fault({ reason: z.enum(['origin', 'secret', 'host', 'sender']) }),
  'too-large': fault({ bytes: z.number(), limit: z.number() }, ({ bytes, limit }) => ({
    bytes: megabytes(bytes),
    limit: megabytes(limit),
  })),
  cancelled: fault({}),
  'needs-window': fault({ what: z.enum(['library', 'folder', 'export', 'file', 'window']) }),
  /** `file` is the one in it that speaks against it; empty where it is the whole. */
  'package-unreadable': fault({
    name: line,
    why: z.enum([
      ...(['notZip', 'noArticle', 'articleDamaged', 'pictureDamaged', 'damaged'] as const),
      ...(['tooManyFiles', 'tooMuch', 'noPlace', 'twice'] as const),
    ]),
    file: line,
  }),
  'port-taken': fault({ port: z.number() }),
  'file-unreadable': fault({ name: line, detail: line }),
  unexpected: fault({ reference: line }),

  'desk-gone': fault({}),

  'article-missing': fault({ id: line }),
  'article-damaged': fault({ id: line, detail: z.string(), aside: line.nullable() }, ({ aside }) => ({
    where: aside === null ? 'there' : 'aside',
    aside: aside ?? '',
  })),
  'article-newer': fault({ id: line, version: z.number() }),
  'article-changed-outside': fault({ id: line }),
  'version-missing': fault({ id: line }),
  'library-missing': fault({ folder: line }),
  'library-read-only': fault({ folder: line }),
  'library-in-use': fault({ who: line, host: line, here: z.boolean(), since: dateTime }, (holder) => ({
    holder: holderWords(holder),
  })),
  'library-newer': fault({ folder: line, version: z.number() }),
  'library-damaged': fault({ folder: line, detail: z.string() }),
  'disk-full': fault({}),
  'disk-failed': fault({ detail: line }),

  'text-empty': fault({ name: line }),
  'text-not-text': fault({ name: line }),
  'text-too-many-lines': fault({ name: line, lines: z.number(), limit: z.number() }),

  'picture-empty': fault({ name: line }),
  'picture-not-a-picture': fault({ name: line }),
  'picture-mislabelled': fault({ name: line, says: line, is: line }),
  'picture-damaged': fault({ name: line }),
  /** `ending` names the format of an `image`, as BMP. */
  'picture-unsupported': fault({ name: line, kind: z.enum(unsupportedKinds), ending: line }),
  'picture-too-many-pixels': fault(
    { name: line, width: z.number(), height: z.number(), limit: z.number() },
    ({ limit, ...facts }) => ({ ...facts, millions: Math.round(limit / 1e6) }),
  ),
  'picture-missing': fault({ hash: line }),
  'picture-unread': fault({}),
  'picture-newer': fault({ hash: line, version: z.number() }),

  'export-blocked': fault(
    { findings: z.array(z.strictObject({ code: line, message: z.string(), figure: z.number().nullable() })) },
    ({ findings }) => ({ count: findings.length, findings: findings.map(({ message }) => message).join(' ') }),
  ),
  'export-place': fault({ folder: line }),
  'house-damaged': fault({ id: line }),
  'export-full': fault({}),
  'backup-place': fault({ file: line, why: z.enum(['unwritable', 'inside']) }),
  'backup-full': fault({}),
  'backup-unverified': fault({ name: line }),
  'backup-unreadable': fault({ name: line }),
  /** `file` is the one in it that speaks against it; empty where it is the whole. */
  'backup-refused': fault({
    name: line,
    why: z.enum([
      ...(['overlap', 'listTooLong', 'tooManyFiles'] as const),
      ...(['noPlace', 'notPlain', 'foreignPacking', 'twice', 'swells'] as const),
    ]),
    file: line,
  }),
  'backup-newer': fault({ name: line, version: z.number() }),
  'backup-damaged': fault(
    { name: line, entries: z.array(z.string()), more: z.number() },
    ({ name, entries, more }) => ({ name, count: entries.length + more, files: entries.join(', '), more }),
  ),
  'backup-cut': fault({ name: line, entries: z.number(), torn: line.nullable() }, ({ torn, ...facts }) => ({
    ...facts,
    known: torn === null ? 'no' : 'yes',
    torn: torn ?? '',
  })),
  'restore-place': fault({ folder: line, why: z.enum(['unwritable', 'inside', 'taken']) }),
  'restore-full': fault({}),
  'pictures-unsure': fault({ articles: z.array(z.string()) }, ({ articles }) => ({
    count: articles.length,
    names: `${articles.slice(0, 5).join(', ')}${articles.length > 5 ? ' …' : ''}`,
  })),
  'credits-unreadable': fault({ state: z.enum(['damaged', 'newer']) }),
  'credits-foreign': fault({ name: line }),
  'house-missing': fault({ id: line }),
} as const;

export type FaultCode = keyof typeof faults;
/** The kinds of file near to a picture that are not taken. */
export type UnsupportedKind = (typeof unsupportedKinds)[number];
export type FaultFacts<Code extends FaultCode> = z.infer<(typeof faults)[Code]['facts']>;

/** What an editor is told of a fault, in the language that is spoken. */
export function explained(code: FaultCode, facts: unknown): Explanation {
  const values = faults[code].values(facts);
  return {
    happened: say(`contract.fault.${code}.happened`, values),
    kept: say(`contract.fault.${code}.kept`, values),
    todo: say(`contract.fault.${code}.todo`, values),
  };
}

/** An error as it crosses a border: its code, its facts, and the sentences an editor reads. */
export interface WireError extends Explanation {
  code: FaultCode;
  facts: Record<string, unknown>;
}

const codes = z.enum(Object.keys(faults) as [FaultCode, ...FaultCode[]]);

/** The shape of an error on the wire. */
export const wireErrorSchema = z.strictObject({
  code: codes,
  facts: z.record(z.string(), z.unknown()),
  happened: z.string(),
  kept: z.string(),
  todo: z.string(),
});

/** Any error the desk means: thrown where it happens, whole on the other side. */
export class DeskError<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = 'DeskError';
  readonly code: Code;
  readonly facts: FaultFacts<Code>;
  readonly explanation: Explanation;

  constructor(code: Code, facts: FaultFacts<Code>, options?: ErrorOptions) {
    const explanation = explained(code, facts);
    super(explanation.happened, options);
    this.code = code;
    this.facts = facts;
    this.explanation = explanation;
  }

  /** The error as plain data. */
  toWire(): WireError {
    return { code: this.code, facts: { ...this.facts }, ...this.explanation };
  }
}

/** An error that came over the wire, made whole again; what does not fit its code's facts is `unexpected`. */
export function fromWire(wire: unknown): DeskError {
  const read = wireErrorSchema.safeParse(wire);
  if (!read.success) return new DeskError('unexpected', { reference: 'unreadable answer' });
  const facts = faults[read.data.code].facts.safeParse(read.data.facts);
  if (!facts.success) return new DeskError('unexpected', { reference: read.data.code });
  return new DeskError(read.data.code, facts.data as FaultFacts<FaultCode>);
}

function megabytes(bytes: number): string {
  const digits = bytes < 1e7 ? 1 : 0;
  const written = {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(locale(), written).format(bytes / 1e6);
}
