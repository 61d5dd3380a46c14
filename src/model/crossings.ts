import { at } from '../engine/at.ts'

/** So many stretches are looked at; two changes of sign within one of them are not seen. */
const STRETCHES = 96
const HALVINGS = 52

interface Crossing {
  readonly at: number
  /** Which of the functions changes its sign there. */
  readonly index: number
}

/** Where any of some functions of one number changes its sign between two values, in ascending order. */
export function crossings(
  from: number,
  to: number,
  valuesAt: (x: number) => readonly number[],
): readonly Crossing[] {
  const isOn = (x: number) => valuesAt(x).map((value) => value > 0)
  const xs = Array.from({ length: STRETCHES + 1 }, (_, k) => from + ((to - from) * k) / STRETCHES)
  const rows = xs.map(isOn)
  const found: Crossing[] = []
  for (let k = 0; k < STRETCHES; k++)
    at(rows, k).forEach((left, index) => {
      if (left === at(at(rows, k + 1), index)) return
      let [low, high] = [at(xs, k), at(xs, k + 1)]
      for (let n = 0; n < HALVINGS; n++) {
        const middle = (low + high) / 2
        if (isOn(middle)[index] === left) low = middle
        else high = middle
      }
      found.push({ at: (low + high) / 2, index })
    })
  return found.toSorted((a, b) => a.at - b.at)
}
