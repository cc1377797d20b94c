/** Files a system puts into folders for itself. */
const systems = /^(\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a drop: those that were dropped, and in place of a folder those in it and in its folders, by name. What a
 * system puts into a folder for itself is left out. Asked for while the drop is handled; afterwards it is empty.
 */
export async function droppedFiles(transfer: DataTransfer | null): Promise<File[]> {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
  const files = [...(transfer?.files ?? [])];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  return (await Promise.all(entries.filter((entry) => entry !== null).map(filesOf))).flat();
}

/** Whether a folder is among what was dropped. */
export function hasFolder(transfer: DataTransfer | null): boolean {
  return [...(transfer?.items ?? [])].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((give, fail) => entry.file(give, fail))];
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry.createReader());
  const seen = inside
    .filter(({ name }) => !systems.test(name))
    .sort((one, other) => inOrder.compare(one.name, other.name));
  return (await Promise.all(seen.map(filesOf))).flat();
}

/** What is in a folder; it is given a hundred at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((give, fail) => reader.readEntries(give, fail));
    if (some.length === 0) return found;
    found.push(...some);
  }
}

/** `2.jpg` before `10.jpg`. */
const inOrder = new Intl.Collator('en', { numeric: true });

// Browsers keep the classes of entries to themselves: they say what they are, and cannot be asked by their class.
function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
