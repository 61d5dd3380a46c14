import { at } from '../../../engine/at.ts'
import type { FormulaSymbol } from '../../../derivation/practice.ts'
import type { Quantity, QuantityId, Ref } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import { refsOf } from '../explore/refs.ts'
import { RATE } from '../ids.ts'
import { narratedQuantities } from '../narrated/index.ts'
import { quantitiesOf } from '../quantities/index.ts'
import { slopeId } from '../quantity-ids.ts'
import type { Told } from '../told.ts'

/** The symbol of an id, where there is such a number. */
export type Symbols = (id: QuantityId) => FormulaSymbol | undefined

/** As formulas write f′ and f of a weighted sum. */
export const slopeOfSum = (sum: QuantityId): QuantityId => `f'(${sum})`
export const outputOfSum = (sum: QuantityId): QuantityId => `f(${sum})`

/** The symbols of an example as the page shows them, each with the other ways of typing it. */
export function symbolsFor(told: Told): Symbols {
  const quantities = new Map<QuantityId, Quantity>(quantitiesOf(told))
  for (const quantity of narratedQuantities(told)) quantities.set(quantity.id, quantity)
  const refs: ReadonlyMap<QuantityId, Ref> = refsOf(told.example)
  const aliases = aliasesOf(told)
  const known = new Map<QuantityId, FormulaSymbol | undefined>()
  return (id) => {
    if (!known.has(id)) known.set(id, made(id))
    return known.get(id)
  }

  function made(id: QuantityId): FormulaSymbol | undefined {
    const [, mark, sum = ''] = /^f('?)\((.*)\)$/.exec(id) ?? []
    const quantity = quantities.get(mark === undefined ? id : slopeId(sum))
    if (quantity === undefined) return undefined
    const ref = refs.get(quantity.id)
    return {
      id,
      tex: mark === '' ? quantity.tex.replace("'", '') : quantity.tex,
      name: quantity.name,
      aliases: aliases.get(id) ?? [],
      ...(ref !== undefined && { ref }),
    }
  }
}

/** Names that courses use beside ours, and letters without the index of an only unit. */
function aliasesOf(told: Told): ReadonlyMap<QuantityId, readonly string[]> {
  const { ids, last, letters, s } = told
  const aliases = new Map<QuantityId, readonly string[]>([[RATE, ['eta', 'lr']]])
  const outputs = at(told.example.layers, last).weights.length
  for (let k = 0; k < outputs; k++) {
    const index = outputs > 1 ? `${k + 1}` : ''
    aliases.set(ids.target(k, s), [`t${index}`, `target${index}`, `yhat${index}`])
    aliases.set(ids.output(last, k, s), [`y${index}`, `out${index}`])
  }
  told.example.layers.forEach(({ weights }, l) =>
    weights.forEach((_, j) => {
      const z = letters.sum(l, j)
      const sums = [tex(z), ...(weights.length === 1 ? [bare(tex(z))] : [])]
      const [sum, signal] = [ids.sum(l, j, s), letters.signal(l, j)]
      aliases.set(
        slopeOfSum(sum),
        sums.flatMap((one) => ['f', '\\sigma', '\\varphi'].map((f) => `${f}'(${one})`)),
      )
      aliases.set(
        outputOfSum(sum),
        sums.flatMap((one) => ['f', '\\sigma', '\\varphi'].map((f) => `${f}(${one})`)),
      )
      if (weights.length > 1) return
      aliases.set(sum, [bare(tex(z))])
      aliases.set(letters.descends ? ids.signal(l, j, s) : ids.delta(l, j, s), [bare(tex(signal))])
    }),
  )
  return aliases
}

const bare = (symbol: string): string => symbol.replace(/_\{1\}$/, '')
