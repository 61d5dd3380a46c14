import type { Lesson } from '../../derivation/lesson.ts'
import { exampleFromMatrices } from '../../format/assemble.ts'
import { mergeExample, parseExampleText, writeExample } from '../../format/example.ts'
import { editorLimits } from '../../format/limits.ts'
import { linkExample, unlinkExample } from '../../format/link.ts'
import { readMatrices } from '../../format/matrices.ts'
import type { Example } from '../../model/example.ts'
import { controlsOf, fieldOf, setControl } from './controls.ts'
import { derive } from './derive.ts'
import { DEFAULT, PRESETS } from './presets.ts'
import { randomise } from './randomise.ts'

/** An example file, or matrices as they are pasted from a spreadsheet, from LaTeX or from Python. */
function fromText(text: string, params: Example): Example {
  const example = /^\s*\{/.test(text)
    ? parseExampleText(text)
    : exampleFromMatrices(readMatrices(text), params)
  const excess = editorLimits(example)
  if (excess) throw excess
  return example
}

/** One update of a small fully connected network by backpropagation. Source 001 §2.1. */
const lesson: Lesson<Example> = {
  id: 'bp-update',
  title: { en: 'One backprop update', zh: '一次反向传播更新', ko: '역전파 한 번' },
  source: { document: '001', section: '§2.1' },
  phases: ['setup', 'forward', 'loss', 'backward', 'update', 'check'],
  defaults: DEFAULT,
  presets: PRESETS,
  derive,
  read: (input) => mergeExample(DEFAULT, input),
  link: (params) => linkExample(params, DEFAULT),
  unlink: (query) => unlinkExample(query, DEFAULT),
  controls: controlsOf,
  field: fieldOf,
  tooLarge: (params) => editorLimits(params)?.sentence,
  set: setControl,
  fromText,
  toText: (params) => `${JSON.stringify(writeExample(params), null, 2)}\n`,
  randomise,
}

export default lesson
