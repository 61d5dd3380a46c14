import { step } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import type { Member, Step } from '../../derivation/step.ts'

/** One layer in full, the others in a line each. */
export function among(
  frame: Pick<Step, 'id' | 'phase' | 'title' | 'goal'> & Partial<Pick<Step, 'why' | 'erratum'>>,
  layers: readonly Member[],
  { selected }: Pick<Options, 'selected'>,
): Step {
  const [first] = layers
  const worked = layers.find(({ ref }) => selected.includes(ref)) ?? first
  if (worked === undefined) throw new RangeError(`no layer in ${frame.id}`)
  return step({
    ...frame,
    rows: worked.rows,
    worked: worked.ref,
    members: layers.filter((member) => member !== worked),
    computes: layers.flatMap(({ computes }) => computes),
    focus: worked.focus,
    ...(worked.because && { because: worked.because }),
  })
}
