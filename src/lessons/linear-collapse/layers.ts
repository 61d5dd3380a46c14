import { at } from '../../engine/at.ts'
import { Tape, type NodeId } from '../../engine/tape.ts'
import { leaves } from '../../model/convolution.ts'
import type { CollapseParams } from './kit.ts'

type Line = Pick<CollapseParams, 'k' | 'b' | 'h' | 'd'>

/** The values of both lines at an input, with or without an activation between them. */
export function linesAt(
  { k, b, h, d }: Line,
  x: number,
  between: CollapseParams['between'] = 'none',
) {
  const tape = new Tape()
  const input = tape.leaf(x)
  const y = tape.record('add', tape.record('mul', tape.leaf(k), input), tape.leaf(b))
  const passed = bent(tape, y, between)
  const z = tape.record('add', tape.record('mul', tape.leaf(h), passed), tape.leaf(d))
  tape.backward(z)
  return {
    y: tape.value(y),
    passed: tape.value(passed),
    z: tape.value(z),
    /** How fast z changes with the input there. */
    slope: tape.gradient(input),
  }
}

function bent(tape: Tape, y: NodeId, between: CollapseParams['between']): NodeId {
  if (between === 'none') return y
  return between === 'relu' ? tape.record('relu', y, tape.leaf(0)) : tape.record('sigmoid', y)
}

/** W₂W₁ and W₂b₁ + b₂, recorded as sums of products, and what they make of the input vector. */
export function composed({ W1, b1, W2, b2, x_vec: x }: CollapseParams) {
  const tape = new Tape()
  const [first, second] = [leaves(tape, W1), leaves(tape, W2)]
  const inner = b1.map((value) => tape.leaf(value))
  const A = second.map((row) =>
    at(first, 0).map((_, j) =>
      tape.dot(
        row,
        first.map((one) => at(one, j)),
      ),
    ),
  )
  const B = second.map((row, i) => tape.record('add', tape.dot(row, inner), tape.leaf(at(b2, i))))
  const input = x.map((value) => tape.leaf(value))
  const z = A.map((row, i) => tape.record('add', tape.dot(row, input), at(B, i)))
  return {
    A: A.map((row) => row.map((node) => tape.value(node))),
    B: B.map((node) => tape.value(node)),
    z: z.map((node) => tape.value(node)),
  }
}
