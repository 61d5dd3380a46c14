import { at } from '../engine/at.ts'
import type { NodeId, Tape } from '../engine/tape.ts'
import { isInside, mapOf, outputSize, sizeOf, tapsOf, type Window } from './window.ts'

type Nodes = readonly (readonly NodeId[])[]

/**
 * Records a cross-correlation on the tape: `z_ij = Σ_uv K_uv x_(si+u−p)(sj+v−p) + b`, zeros outside of the input. A
 * true convolution is the same with the kernel turned by 180°.
 */
export function convolve(
  tape: Tape,
  input: Nodes,
  kernel: Nodes,
  { stride, padding }: Pick<Window, 'stride' | 'padding'>,
  bias?: NodeId,
): NodeId[][] {
  const { rows: height, columns: width } = sizeOf(kernel)
  const window = { height, width, stride, padding }
  const size = sizeOf(input)
  return mapOf(outputSize(size, window), (i, j) => {
    const taps = tapsOf(i, j, window).filter((tap) => isInside(tap, size))
    const sum = tape.dot(
      taps.map(({ u, v }) => at(at(kernel, u), v)),
      taps.map(({ row, column }) => at(at(input, row), column)),
    )
    return bias === undefined ? sum : tape.record('add', sum, bias)
  })
}

/** A leaf per number of a map. */
export function leaves(tape: Tape, map: readonly (readonly number[])[]): NodeId[][] {
  return map.map((row) => row.map((value) => tape.leaf(value)))
}

/** Records Σ u_ij z_ij, a loss whose gradient at each z_ij is the given u_ij: what comes back from the layers above. */
export function weighted(
  tape: Tape,
  outputs: Nodes,
  upstream: readonly (readonly number[])[],
): NodeId {
  return tape.dot(leaves(tape, upstream).flat(), outputs.flat())
}
