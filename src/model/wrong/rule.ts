import { at } from '../../engine/at.ts'
import { samplesOf, type Example } from '../example.ts'
import { forward } from '../paper-forward.ts'
import type { Forward } from '../paper-rules.ts'
import type { SheetRules } from '../sheet.ts'

/** A rule that somebody may follow by mistake. */
export interface WrongRule {
  readonly id: string
  /** Whether it can be followed in an example. */
  readonly applies: (example: Example) => boolean
  /** The fields that it replaces; `right` are the rules that it is added to. */
  readonly fields: (right: SheetRules) => Partial<SheetRules>
}

export const always = () => true
export const isLast = ({ example }: { readonly example: Example }, l: number) =>
  l === example.layers.length - 1
export const isDeep = (example: Example) => example.layers.length > 1
export const hasBiases = (example: Example) => example.layers.some(({ biases }) => biases !== null)
export const trainsBiases = (example: Example) =>
  hasBiases(example) && example.trainBiases !== 'none'

/** Whether a matrix can be read the wrong way round without anybody noticing. */
export const isSquare = (rows: readonly (readonly number[])[]) =>
  rows.length > 1 && rows.length === rows[0]?.length

export const isSquared = ({ loss }: Example) =>
  loss === 'half-squared-error' || loss === 'squared-error' || loss === 'mean-squared-error'

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Each gradient of a square matrix in the place of its mirror image. */
export function exchanged({
  weightGradient,
}: Pick<SheetRules, 'weightGradient'>): SheetRules['weightGradient'] {
  return (delta, signal, site, j, i) =>
    isSquare(at(site.pass.example.layers, site.l).weights)
      ? weightGradient(at(site.deltas, i), at(site.signals, j), site, i, j)
      : weightGradient(delta, signal, site, j, i)
}

/** Whether some unit with a ReLU has such a z. */
export function someRelu(example: Example, test: (z: number) => boolean): boolean {
  return passesOf(example).some((pass) =>
    example.layers.some(({ activation }, l) => activation === 'relu' && pass.z[l]?.some(test)),
  )
}

const passesOf = (example: Example): readonly Forward[] =>
  samplesOf(example).map((sample) => forward(example, sample))
