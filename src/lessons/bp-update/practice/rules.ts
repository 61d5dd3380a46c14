import { at } from '../../../engine/at.ts'
import { negative, RATE } from '../ids.ts'
import { jacobianId } from '../quantity-ids.ts'
import { signalId } from '../steps/columns.ts'
import { unitsOf } from '../steps/parts.ts'
import { predictionId } from '../steps/prediction.ts'
import { isBalanced, seenWeight, type Told } from '../told.ts'
import { slopeOfSum } from './formula-symbols.ts'
import {
  minus,
  number,
  opposite,
  over,
  plus,
  rest,
  square,
  symbol,
  times,
  type Term,
  type Ways,
} from './terms.ts'

/** ∂E/∂y of output k, in the sign of the notation. */
export function errorTerm(told: Told, k: number): Term {
  const [y, t] = [symbol(predictionId(told, k)), symbol(told.ids.target(k, told.s))]
  const { descends } = told.letters
  const gap = descends ? minus(t, y) : minus(y, t)
  switch (told.example.loss) {
    case 'half-squared-error':
      return gap
    case 'squared-error':
      return times(number(2), gap)
    case 'mean-squared-error':
      return over(times(number(2), gap), number(unitsOf(told, told.last).length))
    case 'binary-cross-entropy':
      return descends
        ? minus(over(t, y), over(rest(t), rest(y)))
        : minus(over(rest(t), rest(y)), over(t, y))
    case 'softmax-cross-entropy':
      return descends ? over(t, y) : opposite(over(t, y))
  }
}

/** The same as one symbol, as the page writes it in a chain, or with its minus apart. */
function errorSymbols({ ids, letters, s }: Told, k: number): Ways {
  const error = ids.error(k, s)
  if (!letters.descends) return [symbol(error)]
  return [symbol(negative(error)), opposite(symbol(error))]
}

/** f′, and what the output makes of it. */
function slopeTerms(told: Told, l: number, j: number): Ways {
  const { ids, s } = told
  const slope = symbol(slopeOfSum(ids.sum(l, j, s)))
  const written = slopeFromOutput(told, l, j)
  return written ? [slope, written] : [slope]
}

/** a(1 − a) for sigmoid, 1 − a² for tanh. The slope of a straight line is 1 whatever its numbers are. */
export function slopeFromOutput({ example, ids, s }: Told, l: number, j: number): Term | undefined {
  const a = symbol(ids.output(l, j, s))
  switch (at(example.layers, l).activation) {
    case 'identity':
      return number(1)
    case 'sigmoid':
      return times(a, rest(a))
    case 'tanh':
      return rest(square(a))
    default:
      return undefined
  }
}

/** ∂pₖ/∂zⱼ = pₖ(1 − pⱼ) or −pₖpⱼ */
export function jacobianTerm(told: Told, k: number, j: number): Term {
  const [p, own] = [symbol(predictionId(told, k)), symbol(predictionId(told, j))]
  return k === j ? times(p, rest(own)) : opposite(times(p, own))
}

/** The signal of output j. */
function outputSignal(told: Told, j: number): Ways {
  if (told.mixes) return mixedSignal(told, j)
  const slopes = slopeTerms(told, told.last, j)
  const errors = [...errorSymbols(told, j), errorTerm(told, j)]
  const [first, ...others] = errors.flatMap((error) => slopes.map((slope) => times(error, slope)))
  return [first ?? errorTerm(told, j), ...others]
}

function mixedSignal(told: Told, j: number): Ways {
  const outputs = unitsOf(told, told.last)
  const chain = (error: (k: number) => Term, slope: (k: number) => Term) =>
    plus(...outputs.map((k) => times(error(k), slope(k))))
  const [general, ...others] = errorSymbols(told, 0).map((_, way) =>
    chain(
      (k) => at(errorSymbols(told, k), way),
      (k) => symbol(jacobianId(k, j)),
    ),
  )
  const written = chain(
    (k) => errorTerm(told, k),
    (k) => jacobianTerm(told, k, j),
  )
  if (!isBalanced(told)) return [general ?? written, ...others, written]
  const [y, t] = [symbol(predictionId(told, j)), symbol(told.ids.target(j, told.s))]
  return [told.letters.descends ? minus(t, y) : minus(y, t), ...(general ? [general] : []), written]
}

/** The signal of hidden unit h: its slope times all that comes back to it. */
function hiddenSignal(told: Told, l: number, h: number): Ways {
  const back = plus(
    ...unitsOf(told, l + 1).map((j) =>
      times(symbol(seenWeight(told, l + 1, j, h)), symbol(signalId(told, l + 1, j))),
    ),
  )
  const [slope, ...others] = slopeTerms(told, l, h)
  return [times(slope, back), ...others.map((other) => times(other, back))]
}

export function signalTerms(told: Told, l: number, j: number): Ways {
  return l === told.last ? outputSignal(told, j) : hiddenSignal(told, l, j)
}

/** η in a notation of changes; gradients have no rate. */
function moved(told: Told, ...factors: readonly Term[]): Term {
  return told.letters.descends ? times(symbol(RATE), ...factors) : times(...factors)
}

/**
 * What one pass makes of a weight: η · signal · what enters. For the worked weight of a first layer the signal is
 * written out, since its step walks the whole way from the loss.
 */
export function weightMove(told: Told, l: number, j: number, i: number): Ways {
  const { ids, last, s } = told
  const tail = symbol(l === 0 ? ids.input(i, s) : ids.output(l - 1, i, s))
  const short = moved(told, symbol(signalId(told, l, j)), tail)
  const [long, ...others] = signalTerms(told, l, j).map((signal) => moved(told, signal, tail))
  const chosen = told.weightOf(0)
  const isWalked = l === 0 && last > 0 && chosen.j === j && chosen.i === i
  if (long === undefined) return [short]
  return isWalked ? [long, short, ...others] : [short, long, ...others]
}

/** What one pass makes of a bias; nothing where it is frozen. */
export function biasMove(told: Told, l: number, j: number): Ways | undefined {
  const { example, letters } = told
  if (letters.descends && example.trainBiases === 'none') return undefined
  const isShared = letters.descends && example.trainBiases === 'shared-per-layer'
  const units = isShared ? unitsOf(told, l) : [j]
  const sum = plus(...units.map((k) => symbol(signalId(told, l, k))))
  return [moved(told, example.biasSign === 'threshold' ? opposite(sum) : sum)]
}
