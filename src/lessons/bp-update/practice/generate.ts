import type { Wish } from '../../../derivation/practice.ts'
import type { Example } from '../../../model/example.ts'
import { randomise } from '../randomise.ts'

export function generate(example: Example, seed: number, _wish: Wish = {}): Example {
  return randomise(example, seed)
}
