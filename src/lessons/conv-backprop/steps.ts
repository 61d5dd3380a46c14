import { at } from '../../derivation/at.ts'
import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Phase, Prompt, Step } from '../../derivation/step.ts'
import { mapOf, type Size } from '../../model/window.ts'
import type { Check } from './check.ts'
import { derivedStep, checkStep } from './closing.ts'
import { ID, type Sight } from './sight.ts'
import {
  activationOf,
  backOf,
  biasOf,
  deltaOf,
  gradientOf,
  outputOf,
  type CellOf,
} from './cells.ts'
import { ERRATUM, forwardRule, GROUP, PROMPT, TASK } from './words.ts'

/** There and back: the activations, the outputs, what returns to the input, to the kernel, to the bias; then two other ways. */
export function stepsOf(
  notes: Notes,
  sight: Sight,
  check: Check,
  options: Options,
): readonly Step[] {
  const { size, out, kernel } = sight
  const told = { notes, sight, options }
  return [
    taskStep(sight),
    ...together(told, 'a', 'forward', size, activationOf),
    ...apart(told, 'out', 'forward', out, outputOf),
    ...apart(
      told,
      'back',
      'backward',
      size,
      backOf,
      isEquation5(sight.params) ? PROMPT : undefined,
    ),
    ...together(told, 'delta', 'backward', size, deltaOf),
    ...apart(told, 'gradient', 'backward', kernel, gradientOf),
    step({
      id: 'dL_db',
      phase: 'backward',
      ...GROUP.biasGradient,
      ...biasOf(sight),
    }),
    derivedStep(sight),
    checkStep(check),
  ]
}

interface Told {
  readonly notes: Notes
  readonly sight: Sight
  readonly options: Options
}

type Group = Exclude<keyof typeof GROUP, 'biasGradient'>

const membersOf = ({ notes, sight }: Told, size: Size, cellOf: CellOf) =>
  mapOf(size, (i, j) => cellOf(sight, [i, j], notes))

/** The window lies elsewhere for each number: a step each, or row by row where there are many. */
function apart(
  told: Told,
  id: Group,
  phase: Phase,
  size: Size,
  cellOf: CellOf,
  prompt?: Prompt,
): readonly Step[] {
  const frame = { id, phase, ...GROUP[id], ...(prompt && { prompt }) }
  return mapSteps(frame, membersOf(told, size, cellOf), told.options)
}

const isEquation5 = ({ kind, stride, padding }: Sight['params']): boolean =>
  kind === 'correlation' && stride === 1 && padding === 0

/** What is done to each number alone is one step where there are few. */
function together(
  told: Told,
  id: Group,
  phase: Phase,
  size: Size,
  cellOf: CellOf,
): readonly Step[] {
  const members = membersOf(told, size, cellOf).flat()
  if (members.length > 16) return apart(told, id, phase, size, cellOf)
  const worked = members.find(({ ref }) => told.options.selected.includes(ref)) ?? at(members, 0)
  return [
    step({
      id,
      phase,
      ...GROUP[id],
      rows: worked.rows,
      worked: worked.ref,
      members: members.filter((member) => member !== worked),
      computes: members.flatMap(({ computes }) => computes),
      focus: members.flatMap(({ focus }) => focus),
      ...(worked.because && { because: worked.because }),
    }),
  ]
}

function taskStep({ params, size, kernel, out }: Sight): Step {
  return step({
    id: 'task',
    phase: 'setup',
    title: TASK.title,
    goal: TASK.goal,
    because: forwardRule(ruleOf(params)),
    why: TASK.why,
    erratum: ERRATUM,
    focus: [
      ...mapOf(size, ID.z).flat(),
      ...mapOf(kernel, ID.weight).flat(),
      ...mapOf(out, ID.up).flat(),
    ],
  })
}

function ruleOf({ kind, stride, padding, K }: Sight['params']): string {
  const index = (out: string, kernel: string) => {
    const scaled = stride === 1 ? out : `${stride}${out}`
    // a true convolution begins where its kernel, turned, lies on the map
    const offset = kind === 'convolution' ? K.length - 1 - padding : -padding
    const shift = offset === 0 ? '' : offset > 0 ? `+${offset}` : `${offset}`
    return `(${scaled}${kind === 'convolution' ? '-' : '+'}${kernel}${shift})`
  }
  return `z^{(l+1)}_{ij} = \\sum_{u,v}\\omega_{uv}\\,a^{(l)}_{${index('i', 'u')}${index('j', 'v')}} + b`
}
