import { at } from '../../engine/at.ts'
import type { NodeId } from '../../engine/tape.ts'
import type { Told } from './told.ts'

/** Large enough for the two outputs to differ in the digits that the page shows. */
export const REACH = 1e-3

interface Measured {
  readonly up: number
  readonly down: number
  readonly slope: number
  /** A ReLU, a maximum or the like turns over between the two values, or at one of them. */
  readonly turns: boolean
}

/** The slope of the output in one variable by central difference, from two more forward passes. */
export function measure(told: Told, name: string): Measured {
  const { tape, leaves, output } = told.recorded
  const leaf = leaves.get(name)
  if (leaf === undefined) throw new RangeError(`there is no variable ${name}`)
  const x = tape.value(leaf)
  const read = (value: number) => {
    tape.set(leaf, value)
    tape.forward()
    return { f: tape.value(output), sides: sidesOf(told) }
  }
  const [up, down, here] = [read(x + REACH), read(x - REACH), read(x)]
  return {
    up: up.f,
    down: down.f,
    slope: (up.f - down.f) / (2 * REACH),
    turns: here.sides.some((side, k) => side !== up.sides[k] || side !== down.sides[k]),
  }
}

/** Where the operations with a corner stand: on one side, on the other, or in it. */
function sidesOf({ recorded: { tape, nodes }, operations }: Told): readonly number[] {
  const value = (node: NodeId | undefined) => (node === undefined ? 0 : tape.value(node))
  return operations.flatMap(({ term: { operation, operands } }) => {
    const [a, b] = operands.map((place) => at(nodes, place))
    if (operation === 'relu' || operation === 'abs') return [Math.sign(value(a))]
    if (operation === 'max' || operation === 'min') return [Math.sign(value(a) - value(b))]
    return []
  })
}
