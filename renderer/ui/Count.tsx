/** A number in a box: how many checks stop the export (`block`) or are worth a look (`warn`). Nothing for none. */
export function Count({ of, kind, says }: { of: number; kind: 'block' | 'warn'; says: string }) {
  if (of === 0) return null;
  return (
    <span className={`count ${kind}`}>
      {of}
      <span className="hidden-words"> {says}</span>
    </span>
  );
}
