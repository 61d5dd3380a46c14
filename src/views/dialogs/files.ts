export interface TextFile {
  readonly name: string
  readonly text: string
}

export type FileReading =
  | { readonly kind: 'text'; readonly file: TextFile }
  | { readonly kind: 'not-text' | 'too-large'; readonly name: string }

/** Far above any example, far below what would make the page wait. */
const MAX_BYTES = 2_000_000
const NAMES = /\.(?:json|txt|csv|tsv|tex|py|md)$/i
const TYPES = /^(?:text\/|application\/json)/

/** The text of a file that could hold an example. */
export async function readTextFile(file: File): Promise<FileReading> {
  const { name } = file
  if (!TYPES.test(file.type) && !NAMES.test(name)) return { kind: 'not-text', name }
  if (file.size > MAX_BYTES) return { kind: 'too-large', name }
  return { kind: 'text', file: { name, text: await file.text() } }
}

/** Asks for a file with the browser's own window; null when that is dismissed. */
export function pickFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,.txt,.csv,.tsv,.tex,.py,application/json,text/plain'
    input.hidden = true
    const close = () => {
      input.remove()
      resolve(input.files?.[0] ?? null)
    }
    input.addEventListener('change', close)
    input.addEventListener('cancel', close)
    // Outside the document it could be collected before the window opens.
    document.body.append(input)
    input.click()
  })
}

/** Puts a text into the reader's downloads. */
export function saveTextFile({ name, text }: TextFile, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: the download has to begin first.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A title as the name of a file: without what a system keeps for itself. */
export function fileNameOf(title: string): string {
  return title.trim().replace(/[\\/:*?"<>|\s]+/g, '-')
}
