import { at } from '../../../engine/at.ts'
import type { PathFactor } from '../../../derivation/path.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { fixed } from '../../../derivation/write.ts'
import { LOSS } from '../ids.ts'
import { unitSign } from '../names.ts'
import { errorTerm } from '../steps/error.ts'
import { lossLink, sourceRef } from '../steps/parts.ts'
import { derivativeOf } from '../text.ts'
import { isBalanced, type Told } from '../told.ts'
import type { Hop, Way } from './ways.ts'

/** A hop as a factor of the chain: ∂upper/∂lower, its rule, and where both stand in the drawing. */
export function factorOf(told: Told, { hop, slope }: Way): PathFactor {
  const [upper, lower] = endsOf(told, hop)
  return {
    tex: `\\frac{\\partial ${tex(upper)}}{\\partial ${tex(lower)}}`,
    say: derivativeOf(upper, lower),
    value: slope,
    ...wordsOf(told, hop),
  }
}

function endsOf({ letters, last, throughSoftmax }: Told, hop: Hop): readonly [Sign, Sign] {
  switch (hop.kind) {
    case 'error':
      return [letters.loss, throughSoftmax ? letters.sum(last, hop.k) : letters.output(last, hop.k)]
    case 'target':
      return [letters.loss, letters.target(hop.k)]
    case 'slope':
      return [letters.output(hop.l, hop.k), letters.sum(hop.l, hop.j)]
    case 'weight':
      return [letters.sum(hop.l, hop.j), signalSign(letters, hop.l, hop.i)]
    case 'tail':
      return [letters.sum(hop.l, hop.j), letters.weight(hop.l, hop.j, hop.i)]
    case 'bias':
      return [letters.sum(hop.l, hop.j), letters.bias(hop.l, hop.j)]
  }
}

function wordsOf(told: Told, hop: Hop): Pick<PathFactor, 'rule' | 'ref' | 'role'> {
  const { example, ids, letters, s } = told
  switch (hop.kind) {
    case 'error':
      return { rule: errorRule(told, hop.k), ref: lossLink(hop.k), role: 'error' }
    case 'target':
      return { rule: '', ref: ids.target(hop.k, s), role: 'error' }
    case 'slope':
      return { rule: slopeRule(told, hop), ref: ids.unit(hop.l, hop.j), role: 'slope' }
    case 'weight':
      return {
        rule: tex(letters.weight(hop.l, hop.j, hop.i)),
        ref: ids.weight(hop.l, hop.j, hop.i),
        role: 'weight',
      }
    case 'tail':
      return {
        rule: tex(signalSign(letters, hop.l, hop.i)),
        ref: sourceRef(told, hop.l, hop.i),
        role: 'signal',
      }
    case 'bias':
      return {
        rule: example.biasSign === 'add' ? '1' : '-1',
        ref: ids.bias(hop.l, hop.j),
        role: 'bias',
      }
  }
}

/** What comes into a layer along its weights i: an input, or an output of the layer below. */
const signalSign = (letters: Told['letters'], l: number, i: number): Sign =>
  l === 0 ? letters.input(i) : letters.output(l - 1, i)

function slopeRule(
  { example, letters }: Told,
  { l, k, j }: Extract<Hop, { kind: 'slope' }>,
): string {
  if (at(example.layers, l).activation !== 'softmax') return `f'(${tex(letters.sum(l, j))})`
  const [pk, pj] = [tex(letters.output(l, k)), tex(letters.output(l, j))]
  return k === j ? `${pk}\\,(1 - ${pk})` : `-${pk}\\,${pj}`
}

/** ∂E/∂y, always as a gradient: here nothing is turned around, in any notation. */
function errorRule(told: Told, k: number): string {
  const { letters, last, samples, share } = told
  const t = tex(letters.target(k))
  const mean = (rule: string) =>
    share === 1 ? rule : `\\tfrac{1}{${samples.length}}\\bigl(${rule}\\bigr)`
  if (told.throughSoftmax) {
    const all = isBalanced(told) ? '' : '\\textstyle\\sum t\\,'
    return mean(`${all}${tex(letters.probability(k))} - ${t}`)
  }
  const rising = { ...told, letters: { ...letters, descends: false } }
  const rule = errorTerm(rising, fixed(tex(letters.output(last, k))), fixed(t))
  return mean(rule.map((segment) => (segment.kind === 'tex' ? segment.tex : '')).join(''))
}

/** What a hop touches in the drawing. */
export function refsOf(told: Told, hop: Hop): readonly Ref[] {
  const { ids, last, s } = told
  switch (hop.kind) {
    case 'error':
      return [LOSS, lossLink(hop.k), ids.unit(last, hop.k)]
    case 'target':
      return [LOSS, ids.target(hop.k, s)]
    case 'slope':
      return [ids.unit(hop.l, hop.k), ids.unit(hop.l, hop.j)]
    case 'weight':
    case 'tail':
      return [
        ids.unit(hop.l, hop.j),
        ids.weight(hop.l, hop.j, hop.i),
        sourceRef(told, hop.l, hop.i),
      ]
    case 'bias':
      return [ids.unit(hop.l, hop.j), ids.bias(hop.l, hop.j)]
  }
}

/** The places that a hop leaves on the way up: first where it comes from. */
export function placesOf(told: Told, hop: Hop, isFirst: boolean): readonly Sign[] {
  const { letters, last, throughSoftmax } = told
  switch (hop.kind) {
    case 'tail':
      return [letters.weight(hop.l, hop.j, hop.i)]
    case 'bias':
      return [letters.bias(hop.l, hop.j)]
    case 'target':
      return [letters.target(hop.k)]
    case 'weight':
      return isFirst ? [letters.input(hop.i)] : []
    case 'slope':
      return hop.l === last && told.mixes
        ? [letters.sum(hop.l, hop.j), letters.output(hop.l, hop.k)]
        : [unitSign(told, hop.l, hop.j)]
    case 'error':
      return throughSoftmax ? [letters.sum(last, hop.k)] : []
  }
}
