import type { Borders } from '../../derivation/lesson.ts'
import { exampleFromMatrices } from '../../format/assemble.ts'
import { mergeExample, parseExampleText, writeExample } from '../../format/example.ts'
import { editorLimits } from '../../format/limits.ts'
import { linkExample, unlinkExample } from '../../format/link.ts'
import { readMatrices } from '../../format/matrices.ts'
import type { Example } from '../../model/example.ts'
import { DEFAULT } from './default.ts'

export const borders: Borders<Example> = {
  read: (input) => mergeExample(DEFAULT, input),
  link: (params) => linkExample(params, DEFAULT),
  unlink: (query) => unlinkExample(query, DEFAULT),
  fromText,
  toText: (params) => `${JSON.stringify(writeExample(params), null, 2)}\n`,
  tooLarge: (params) => editorLimits(params)?.sentence,
}

/** An example file, or matrices as they are pasted from a spreadsheet, from LaTeX or from Python. */
function fromText(text: string, params: Example): Example {
  const example = /^\s*\{/.test(text)
    ? parseExampleText(text)
    : exampleFromMatrices(readMatrices(text), params)
  const excess = editorLimits(example)
  if (excess) throw excess
  return example
}
