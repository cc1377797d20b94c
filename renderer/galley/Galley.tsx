import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { say } from '#shared/messages/index.ts';
import { BylineRow } from './byline/Byline.tsx';
import { Beside } from './chrome/Beside.tsx';
import { BlockToolbar } from './chrome/BlockToolbar.tsx';
import { Landing } from './chrome/Landing.tsx';
import { TableToolbar } from './chrome/TableToolbar.tsx';
import { TextToolbar } from './chrome/TextToolbar.tsx';
import { writtenFields } from './convert/to-document.ts';
import { openGalley } from './editor.ts';
import { FindPanel } from './find/FindPanel.tsx';
import { Flags } from './findings/Flags.tsx';
import { galleyHandle } from './galley-handle.ts';
import type { GalleyHandle } from './handle.ts';
import { marginWords } from './margin.ts';
import type { GalleyProps } from './props.ts';
import { reportChanges } from './report.ts';
import { SlashMenu } from './slash/SlashMenu.tsx';
import type { OpenGalley } from './surroundings.ts';
import './css/index.css';

/** The sheet an article is written on. */
export function Galley(props: GalleyProps) {
  const { opened, ref } = props;
  const latest = useRef(props);
  const host = useRef<HTMLDivElement>(null);
  const current = useRef<OpenGalley | null>(null);
  const [open, setOpen] = useState<OpenGalley | null>(null);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (host.current === null) return;
    const galley = openGalley(host.current, opened.article, () => latest.current);
    const silence = reportChanges(galley, opened.article);
    current.current = galley;
    setOpen(galley);
    return () => {
      silence();
      galley.editor.destroy();
      current.current = null;
    };
  }, [opened.article]);

  useEffect(() => {
    // The records may be new; the figures read them from the properties.
    open?.figures.know(opened.pictures);
  }, [open, opened.pictures]);

  useEffect(() => {
    // What a supplier's wording is printed as may be another thing now.
    if (props.credits !== undefined) open?.figures.refresh();
  }, [open, props.credits]);

  useEffect(() => {
    if (props.findings !== undefined) open?.figures.sayRights();
  }, [open, props.findings]);

  useEffect(() => {
    open?.editor.setEditable(props.readOnly !== true, false);
    open?.figures.refresh();
  }, [open, props.readOnly]);

  useEffect(() => {
    // What is blue is compared with it after the next transaction.
    if (open !== null && props.asRead !== null) open.editor.view.dispatch(open.editor.state.tr);
  }, [open, props.asRead]);

  const handle = useMemo(() => galleyHandle(() => current.current), []);
  useImperativeHandle(ref, () => handle, [handle]);

  return (
    <section className="galley" aria-label={say('galley.label')} id="galley" tabIndex={-1} style={marginWords}>
      {open !== null && <FindPanel open={open} readOnly={props.readOnly === true} />}
      <div className="proof">
        <div ref={host} className="copy" />
        {open !== null && !open.editor.isDestroyed && <OverPage open={open} handle={handle} {...props} />}
      </div>
    </section>
  );
}

/** What React draws on the sheet, beside and over the text that ProseMirror draws. */
function OverPage({
  open,
  handle,
  asRead,
  findings,
  readOnly = false,
}: GalleyProps & { open: OpenGalley; handle: GalleyHandle }) {
  const bylineHost = useStore(open.chrome, (chrome) => chrome.bylineHost);
  const head = useStore(open.chrome, (chrome) => chrome.head);
  const row = <BylineRow head={head} asRead={asRead?.head ?? null} readOnly={readOnly} setHead={handle.setHead} />;
  return (
    <>
      {bylineHost !== null && createPortal(row, bylineHost)}
      {findings !== undefined && <Flags open={open} findings={findings} go={goTo(handle)} />}
      {!readOnly && (
        <>
          <Beside open={open} />
          <Landing open={open} />
          <SelectionToolbar open={open} />
          <SlashMenu open={open} />
        </>
      )}
    </>
  );
}

/** Goes to where something was found: a part of the head that is text, or a block. */
function goTo(handle: GalleyHandle): (place: string) => void {
  return (place) => {
    const field = writtenFields.find((name) => name === place);
    if (field === undefined) handle.goToBlock(place);
    else handle.goToHead(field);
  };
}

function SelectionToolbar({ open }: { open: OpenGalley }) {
  const toolbar = useStore(open.chrome, (chrome) => chrome.toolbar);
  if (toolbar === null) return null;
  if (toolbar.kind === 'text') return <TextToolbar open={open} spot={toolbar.spot} />;
  if (toolbar.kind === 'table') return <TableToolbar open={open} spot={toolbar.spot} />;
  return <BlockToolbar open={open} spot={toolbar.spot} />;
}
