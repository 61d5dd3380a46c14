import { at } from '../../engine/at.ts'
import type { NodeId } from '../../engine/tape.ts'
import type { Kink, Probe, Shift, Variable } from '../../derivation/explore.ts'
import { crossings } from '../../model/crossings.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { editing } from './editing.ts'
import { idleVariable } from './quantities.ts'
import { tell, valueAt, type Told } from './told.ts'
import { termName } from './words.ts'

/** The output of a formula as a function of its variables, on one tape that is replayed. */
export function probeOf(example: ExpressionExample): Probe {
  const told = tell(example)
  const { tape, leaves, output } = told.recorded
  const gradients = new Map([...leaves].map(([name, leaf]) => [name, tape.gradient(leaf)]))
  const corners = cornersOf(told)

  /** Reads something off the tape with some variables replaced, and puts them back. */
  const reading = <T>(shifts: readonly Shift[], read: () => T): T => {
    const placed = shifts.map(([name, value]): readonly [NodeId, number] => {
      const leaf = leafOf(leaves, name)
      const old = tape.value(leaf)
      tape.set(leaf, value)
      return [leaf, old]
    })
    tape.forward()
    const result = read()
    for (const [leaf, old] of placed.toReversed()) tape.set(leaf, old)
    return result
  }
  const lossAt = (shifts: readonly Shift[]) => reading(shifts, () => tape.value(output))

  return {
    variables: variablesOf(told),
    output: { tex: told.output.tex, name: { en: 'output', zh: '输出', ko: '출력' } },
    loss: valueAt(told, told.output),
    lossAt,
    lossOver: (x, xs, y, ys) =>
      Float64Array.from(
        ys.flatMap((valueY) =>
          xs.map((valueX) =>
            lossAt([
              [x, valueX],
              [y, valueY],
            ]),
          ),
        ),
      ),
    gradient: (ref) => gradients.get(ref) ?? NaN,
    kinks: (ref, from, to) => {
      const sides = (value: number) =>
        reading([[ref, value]], () => corners.map(({ side }) => side()))
      return crossings(from, to, sides).map((crossing): Kink => ({
        at: crossing.at,
        ...at(corners, crossing.index).face,
      }))
    },
  }
}

function variablesOf({ example, terms }: Told): readonly Variable[] {
  return Object.keys(example.variables).flatMap((name): readonly Variable[] => {
    const field = editing.field(example, name)
    const one = terms.find(({ id }) => id === name) ?? idleVariable(name)
    if (!field) return []
    const { value, min, max } = field
    return [{ ref: name, kind: 'input', tex: one.tex, name: termName(one), value, min, max }]
  })
}

function leafOf(leaves: ReadonlyMap<string, NodeId>, name: string): NodeId {
  const leaf = leaves.get(name)
  if (leaf === undefined) throw new RangeError(`there is no variable ${name}`)
  return leaf
}

/** The operations with a corner: what changes its sign there, and what the corner is called. */
function cornersOf({ operations, recorded: { tape, nodes }, spoken }: Told) {
  return operations.flatMap(({ id, term: { operation, operands } }) => {
    const [a, b] = operands.map((place) => ({ node: at(nodes, place), tex: spoken(place).tex }))
    if (!a) return []
    if (operation === 'relu' || operation === 'abs')
      return [{ side: () => tape.value(a.node), face: { unit: id, tex: a.tex } }]
    if ((operation === 'max' || operation === 'min') && b)
      return [
        {
          side: () => tape.value(a.node) - tape.value(b.node),
          face: { unit: id, tex: `${a.tex} - ${b.tex}` },
        },
      ]
    return []
  })
}
