import type { Companion } from '../../../derivation/practice.ts'
import type { Example } from '../../../model/example.ts'

export function companionsOf(_example: Example): readonly Companion<Example>[] {
  return []
}
