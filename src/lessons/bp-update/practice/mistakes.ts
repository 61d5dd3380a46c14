import type { Options } from '../../../derivation/options.ts'
import type { Mistake } from '../../../derivation/practice.ts'
import type { Example } from '../../../model/example.ts'

export function mistakesOf(_example: Example, _options: Options): readonly Mistake[] {
  return []
}
