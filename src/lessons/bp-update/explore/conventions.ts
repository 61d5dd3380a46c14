import { at } from '../../../engine/at.ts'
import type { Convention, ConventionChoice, Conventions } from '../../../derivation/conventions.ts'
import type { Control } from '../../../derivation/lesson.ts'
import type { Options } from '../../../derivation/options.ts'
import type { Prose } from '../../../derivation/prose.ts'
import { tex } from '../../../derivation/symbol.ts'
import { localized } from '../../../i18n/localized.ts'
import { withParameters } from '../../../model/descent.ts'
import { isBatch, type Example } from '../../../model/example.ts'
import { record } from '../../../model/mlp.ts'
import { update } from '../../../model/paper.ts'
import { controlsOf } from '../controls.ts'
import { setControl } from '../set-control.ts'
import { tell, type Told } from '../told.ts'
import { CONVENTIONS, SQUARED, type ConventionId } from './convention-ids.ts'
import { presetsOf } from './convention-presets.ts'
import { ABOUT, FIXED } from './convention-words.ts'
import { clashesOf, letterRows } from './letter-table.ts'

export function conventionsOf(example: Example, options: Options): Conventions<Example> {
  const told = tell(example, options)
  const { loss } = told.letters
  const controls = controlsOf(example).flatMap((group) => group.controls)
  return {
    conventions: CONVENTIONS.flatMap((id) => {
      const control = controls.find((one) => one.id === id)
      return control?.kind === 'choice' ? (conventionOf(told, id, control) ?? []) : []
    }),
    fixed: fixedOf(example),
    letters: letterRows(example),
    clashes: clashesOf(example),
    presets: presetsOf(example),
    lossTex: tex(loss),
    afterTex: tex({ ...loss, sup: '+' }),
  }
}

/** Nothing where the problem follows no such convention: a cross-entropy is no squared error. */
function conventionOf(
  told: Told,
  id: ConventionId,
  control: Extract<Control, { kind: 'choice' }>,
): Convention | undefined {
  const { example } = told
  const options = control.options.filter(({ value }) => id !== 'loss' || SQUARED.has(value))
  if (!options.some(({ value }) => value === control.value)) return undefined
  return {
    id,
    title: control.label,
    value: control.value,
    choices: options.map(({ value, label }) => ({
      value,
      label,
      ...lossesOf(value === control.value ? example : setControl(example, id, value)),
    })),
    about: id === 'reluAtZero' ? atZero(told) : ABOUT[id],
  }
}

/** The loss before and after one update. */
function lossesOf(example: Example): Pick<ConventionChoice, 'loss' | 'after'> {
  const lossOf = (one: Example) => {
    const { tape, loss } = record(one)
    return tape.value(loss)
  }
  return {
    loss: lossOf(example),
    after: lossOf(withParameters(example, update(example).updated)),
  }
}

/** Whether the convention at the corner makes a difference here. */
function atZero({ example, letters, samples, tape, batch }: Told): Prose {
  const found = samples.flatMap((_, s) =>
    example.layers.flatMap(({ activation, weights }, l) =>
      activation === 'relu'
        ? weights.flatMap((__, j) =>
            at(at(at(tape.z, s), l), j) === 0
              ? [
                  `$${batch ? `{${tex(letters.sum(l, j))}}^{[${s + 1}]}` : tex(letters.sum(l, j))} = 0$`,
                ]
              : [],
          )
        : [],
    ),
  )
  if (found.length === 0) return FIXED.noZero
  const some = found.slice(0, 3).join(', ')
  return localized((locale) => `${FIXED.zero[locale]} ${some}`)
}

/** What leaves no choice. */
function fixedOf(example: Example): readonly Prose[] {
  return [
    ...(SQUARED.has(example.loss) ? [] : [FIXED.crossEntropy]),
    ...(isBatch(example) ? [] : [FIXED.oneSample]),
    ...(example.layers.length > 1 ? [] : [FIXED.oneLayer]),
  ]
}
