import type { Schema } from '@tiptap/pm/model';
import type { MarkType } from '#shared/article/index.ts';

/** The nodes of the galley's document. */
export type NodeName =
  | 'doc'
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'paragraph'
  | 'crosshead'
  | 'blockQuote'
  | 'quoteParagraph'
  | 'pullQuote'
  | 'pullText'
  | 'attribution'
  | 'list'
  | 'listItem'
  | 'listText'
  | 'figure'
  | 'gallery'
  | 'galleryCaption'
  | 'factBox'
  | 'factBoxTitle'
  | 'tableBlock'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'tableHeader'
  | 'cellText'
  | 'tableCaption'
  | 'related'
  | 'embed'
  | 'divider'
  | 'text'
  | 'break';

/** The schema by the names it has. */
export type GalleySchema = Schema<NodeName, MarkType | 'link'>;
