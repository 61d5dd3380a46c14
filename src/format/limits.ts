import { samplesOf, sizes, type Example } from '../model/example.ts'
import { expected, FormatError } from './error.ts'

/** What the page can draw and typeset so that it stays readable. Files on the command line have no such limits. */
export const LIMITS = { inputs: 6, layers: 4, units: 8, samples: 8 } as const

/** The first limit of the editor that an example exceeds. */
export function editorLimits(example: Example): FormatError | undefined {
  const [inputs = 0, ...units] = sizes(example)
  const samples = samplesOf(example).length
  if (inputs > LIMITS.inputs)
    return excess('samples' in example ? 'samples[0].inputs' : 'inputs', LIMITS.inputs, inputs)
  if (units.length > LIMITS.layers) return excess('layers', LIMITS.layers, units.length)
  const wide = units.findIndex((count) => count > LIMITS.units)
  if (wide >= 0) return excess(`layers[${wide}].weights`, LIMITS.units, units[wide] ?? 0)
  if (samples > LIMITS.samples) return excess('samples', LIMITS.samples, samples)
  return undefined
}

function excess(path: string, limit: number, found: number): FormatError {
  return new FormatError(
    path,
    expected(
      {
        en: `at most ${limit} entries, so that the drawing stays readable`,
        zh: `最多 ${limit} 项（以保证图形清晰）`,
        ko: `최대 ${limit}개(그림을 알아볼 수 있도록)`,
      },
      { en: String(found), zh: `${found} 项`, ko: `${found}개` },
    ),
  )
}
