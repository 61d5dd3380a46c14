import { at } from '../../../engine/at.ts'
import type { Quantity } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import { passLoss, unitName } from '../names.ts'
import { returned } from '../quantity-ids.ts'
import type { Told } from '../told.ts'

/** What comes back to each hidden unit from several units above, edge by edge and in all. */
export function returnedSignals(told: Told): Quantity[] {
  const { example, paper, s } = told
  return example.layers.slice(1).flatMap((layer, l) => {
    const weights = example.hiddenUsesUpdatedWeights
      ? at(paper.updated.weights, l + 1)
      : layer.weights
    if (weights.length === 1) return []
    const used = at(at(paper.backward, s).used, l + 1)
    return at(example.layers, l).weights.flatMap((_, h) => {
      const terms = weights.map((row, j) => at(row, h) * at(used, j))
      return [true, false].flatMap((descends) => returnedTo(told, l, h, terms, descends))
    })
  })
}

function returnedTo(
  told: Told,
  l: number,
  h: number,
  terms: readonly number[],
  descends: boolean,
): Quantity[] {
  const { letters, s } = told
  const sign = descends ? -1 : 1
  const minus = descends === letters.descends ? '' : '-'
  const below = unitName(told, l, h)
  const edges = terms.map((term, j): Quantity => {
    const from = unitName(told, l + 1, j)
    return {
      id: returned(descends, l, h, j),
      value: sign * term,
      tex: `${minus}${tex(letters.weight(l + 1, j, h))}\\,${tex(letters.signal(l + 1, j))}`,
      name: {
        en: `What comes back from ${from.en} to ${below.en}`,
        zh: `从${from.zh} 传回${below.zh} 的量`,
        ko: `${from.ko}에서 ${below.ko}에 되돌아오는 값`,
      },
    }
  })
  const slope = `\\frac{\\partial ${passLoss(told, s)}}{\\partial ${tex(letters.output(l, h))}}`
  return [
    ...edges,
    {
      id: returned(descends, l, h),
      value: sign * terms.reduce((total, term) => total + term, 0),
      tex: `${descends ? '-' : ''}${slope}`,
      name: {
        en: `All that comes back to ${below.en}`,
        zh: `传回${below.zh} 的总量`,
        ko: `${below.ko}에 되돌아오는 값의 합`,
      },
    },
  ]
}
