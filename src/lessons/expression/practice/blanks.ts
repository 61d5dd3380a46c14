import type { Options } from '../../../derivation/options.ts'
import type { Blank } from '../../../derivation/practice.ts'
import type { ExpressionExample } from '../../../model/expression.ts'
import { edgeRef, gradientId, shareId, slopeId } from '../ids.ts'
import { chosenOf } from '../steps/chosen.ts'
import { levelsOf, type Level } from '../steps/levels.ts'
import { rules } from '../../../engine/rules.ts'
import { tell, type Operated, type Spoken, type Told } from '../told.ts'
import { work } from './work.ts'

/** Every number that the steps compute and that has to be worked out, in the order of the solution. */
export function blanksOf(example: ExpressionExample, options: Options): readonly Blank[] {
  const told = tell(example)
  const levels = levelsOf(told)
  const right = work(example, options)
  const all = [
    ...levels.flatMap((level) =>
      level.operations.map((one) => valueBlank(one, stepOf('forward', level, one, options))),
    ),
    ...backwardBlanks(told, levels, options),
  ]
  // what is no number cannot be typed
  return all.filter(({ quantity }) => Number.isFinite(right.get(quantity)))
}

/** Where every operation has a step of its own, that of the chosen one keeps the name of all. */
function stepOf(phase: string, { id, operations }: Level, one: Operated, options: Options): string {
  const isWorked = chosenOf(operations, options) === one
  return options.detail === 'unit' && !isWorked ? `${phase}.${id}.${one.id}` : `${phase}.${id}`
}

function valueBlank({ id, term }: Operated, step: string): Blank {
  return {
    quantity: id,
    step,
    ref: id,
    skill: 'operation',
    level: 5,
    family: term.operation,
  }
}

function backwardBlanks(told: Told, levels: readonly Level[], options: Options): readonly Blank[] {
  const arrived = new Map<string, number>()
  return levels.toReversed().flatMap((level) =>
    level.operations.flatMap((one) => {
      const step = stepOf('backward', level, one, options)
      const pairs = one.term.operands
        .map((place, k) => ({ operand: told.spoken(place), k }))
        .filter(({ operand }) => operand.term.kind !== 'constant')
      const gradients = pairs.flatMap(({ operand, k }) => {
        const count = (arrived.get(operand.id) ?? 0) + 1
        arrived.set(operand.id, count)
        return gradientBlanks(told, one, operand, k, count).map((blank) => ({ ...blank, step }))
      })
      // at the output, the slope is the gradient itself
      const slopes = pairs
        .filter(({ k }) => one !== told.output && !isPlain(one, k))
        .map(({ k }) => ({ ...slopeBlank(one, k), step }))
      // the sums of shares come after the shares of the same operation
      return [
        ...slopes,
        ...gradients.filter(({ skill }) => skill === 'chain'),
        ...gradients.filter(({ skill }) => skill !== 'chain'),
      ]
    }),
  )
}

/** Whether the rule itself is the number: 1 for a sum, −1 for what is subtracted. */
const isPlain = ({ term }: Operated, k: number): boolean =>
  /^-?\d$/.test(rules[term.operation].partialTex[k]?.('a', 'b', 'v') ?? '')

type Placeless = Omit<Blank, 'step'>

const slopeBlank = ({ id, term }: Operated, k: number): Placeless => ({
  quantity: slopeId(id, k),
  ref: edgeRef(id, k),
  skill: 'local',
  level: 4,
  family: `slope.${term.operation}.${k + 1}`,
})

/** What an operand receives through one operation; with its last share also what all come to. */
function gradientBlanks(
  told: Told,
  one: Operated,
  operand: Spoken,
  k: number,
  count: number,
): readonly Placeless[] {
  const isShared = operand.uses > 1
  const level = levelOf(told, operand)
  const share: Placeless = {
    quantity: isShared ? shareId(one.id, k) : gradientId(operand.id),
    ref: isShared ? edgeRef(one.id, k) : operand.id,
    skill: 'chain',
    level: isShared && level === 1 ? 2 : level,
    family: `gradient.${one.term.operation}`,
  }
  return isShared && count === operand.uses
    ? [
        share,
        {
          quantity: gradientId(operand.id),
          ref: operand.id,
          skill: 'paths',
          level,
          family: 'paths',
        },
      ]
    : [share]
}

/** The gradients of variables are blanks first, then those of the operations near them. */
function levelOf(told: Told, { term, depth }: Spoken): Blank['level'] {
  if (term.kind === 'variable') return 1
  return 2 * depth <= told.output.depth ? 2 : 3
}
