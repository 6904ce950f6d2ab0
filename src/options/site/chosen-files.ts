/** A file, and its path below what was chosen. */
export type ChosenFile = {readonly path: string; readonly file: File}

/** Nobody's site has more, and a disk dropped by mistake ends here. */
const limit = 50_000
/** Formats Hugo takes for content; pictures and data are not opened. */
const content = /\.(?:md|mdown|markdown|mmark|html?|ad|adoc|asciidoc|rst|pdc|pandoc)$/i

/** The content files a user chose. */
export function filesChosen(files: Iterable<File>): readonly ChosenFile[] {
  return [...files].slice(0, limit).flatMap((file) => asContent(file.webkitRelativePath || file.name, file))
}

/** The content files of what was dropped, through all its folders. Call it in the turn of the drop: later it is empty. */
export async function filesDropped({items, files}: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.length) return filesChosen(files)

  const found: ChosenFile[] = []
  for (let entry = entries.shift(); entry && found.length < limit; entry = entries.shift()) {
    if (isFolder(entry)) entries.push(...(await entriesOf(entry)))
    else if (isFile(entry) && content.test(entry.name)) found.push(...asContent(entry.fullPath, await fileOf(entry)))
  }
  return found
}

function asContent(path: string, file: File): readonly ChosenFile[] {
  return content.test(file.name) ? [{path: path.replace(/^\//, ''), file}] : []
}

/** A folder tells its entries in portions, until it tells none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (!some.length) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
