import type { Options } from '../../../derivation/options.ts'
import type { Blank } from '../../../derivation/practice.ts'
import type { Example } from '../../../model/example.ts'

export function blanksOf(_example: Example, _options: Options): readonly Blank[] {
  return []
}
