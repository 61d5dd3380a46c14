import type { Notes } from '../../derivation/kit/tell.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Member } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { BackpropParams } from './kit.ts'
import { mapOf } from '../../model/window.ts'
import { ID, partial, TEX, type Place, type Sight } from './sight.ts'
import { input, operatorAt, product, sumRows, symbol, upstream, weight } from './terms.ts'
import { NAME, named, ON_PADDING, SLOPE, UNUSED } from './words.ts'

/** How one number of a map is worked out. */
export type CellOf = (sight: Sight, place: Place, notes: Notes) => Member

export const activationOf: CellOf = ({ params }, place) => {
  const [id, z, tex] = [ID.a(...place), ID.z(...place), TEX.a(...place)]
  const [open, close] = BRACKETS[params.f]
  return {
    ref: id,
    name: named(NAME.a, ...place),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [fixed(open), formula(TEX.z(...place), z, NAME.z, 'signal'), fixed(close)],
          numbers: [fixed(open), value(z, { ref: z, role: 'signal' }), fixed(close)],
        },
      ]),
      result(tex, id, { ref: id }),
    ],
    computes: [id],
    focus: [z, id],
  }
}

const BRACKETS: Readonly<Record<BackpropParams['f'], readonly [string, string]>> = {
  relu: ['\\max(0,\\,', ')'],
  sigmoid: ['\\sigma(', ')'],
  tanh: ['\\tanh(', ')'],
  identity: ['', ''],
}

export const outputOf: CellOf = (sight, place) => {
  const [id, tex] = [ID.out(...place), TEX.out(...place)]
  const products = sight.products(...place)
  const columns = products.map(({ weight: w, input: a }, k): Column => {
    if (a !== undefined) return product(k, weight(w), input(a))
    const { id: ref } = weight(w)
    return {
      operator: operatorAt(k),
      rule: [symbol(weight(w)), fixed('\\cdot 0')],
      numbers: [value(ref, { ref, role: 'weight', parens: k > 0 }), fixed('\\cdot 0')],
    }
  })
  const bias: Column = {
    operator: '+',
    rule: [formula('b', 'b', NAME.bias, 'bias')],
    numbers: [value('b', { ref: 'b', role: 'bias', parens: true })],
  }
  return {
    ref: id,
    name: named(NAME.out, ...place),
    rows: [...sumRows(tex, [...columns, bias]), result(tex, id, { ref: id })],
    computes: [id],
    focus: [
      id,
      'b',
      ...products.flatMap(({ weight: w, input: a }) =>
        a === undefined ? [] : [ID.weight(...w), ID.a(...a)],
      ),
    ],
  }
}

export const backOf: CellOf = (sight, place) => {
  const [id, tex] = [ID.back(...place), TEX.back(...place)]
  const uses = sight.uses(...place)
  const columns = uses.map((use, k) => product(k, weight(use.weight), upstream(use.out)))
  return {
    ref: id,
    name: named(NAME.back, ...place),
    rows: [...sumRows(tex, columns), result(tex, id, { ref: id })],
    computes: [id],
    focus: [id, ...uses.flatMap((use) => [ID.weight(...use.weight), ID.up(...use.out)])],
    ...(uses.length === 0 && { because: UNUSED(TEX.a(...place)) }),
  }
}

export const deltaOf: CellOf = ({ params }, place, { quantities }) => {
  const [id, tex] = [ID.delta(...place), TEX.delta(...place)]
  const [z, back, slope] = [ID.z(...place), ID.back(...place), ID.slope(...place)]
  return {
    ref: id,
    name: named(NAME.delta, ...place),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [formula(TEX.slope(...place), z, NAME.slope, 'slope')],
          numbers: [value(slope, { ref: z, role: 'slope' })],
        },
        {
          operator: '\\cdot',
          rule: [formula(TEX.back(...place), back, NAME.back, 'error')],
          numbers: [value(back, { ref: back, role: 'error', parens: true })],
        },
      ]),
      result(tex, id, { ref: id }),
    ],
    computes: [id, slope],
    focus: [z, back, id],
    because:
      params.f === 'relu'
        ? SLOPE.relu(valueOf(quantities, z) > 0, TEX.z(...place), z)
        : SLOPE[params.f],
  }
}

export const gradientOf: CellOf = (sight, place) => {
  const [id, tex] = [ID.gradient(...place), TEX.gradient(...place)]
  const pairs = sight.pairs(...place)
  const columns = pairs.map((use, k) => product(k, upstream(use.out), input(use.input)))
  return {
    ref: id,
    name: named(NAME.gradient, ...place),
    rows: [...sumRows(tex, columns), result(tex, id, { ref: id })],
    computes: [id],
    focus: [
      id,
      ID.weight(...place),
      ...pairs.flatMap((use) => [ID.up(...use.out), ID.a(...use.input)]),
    ],
    ...(pairs.length === 0 && { because: ON_PADDING(TEX.weight(...place)) }),
  }
}

export function biasOf({ out }: Sight): Pick<Member, 'rows' | 'computes' | 'focus'> {
  const errors = mapOf(out, (...place: Place) => upstream(place)).flat()
  const columns = errors.map((error, k): Column => ({
    operator: operatorAt(k),
    rule: [symbol(error)],
    numbers: [value(error.id, { ref: error.id, role: 'error', parens: k > 0 })],
  }))
  const tex = partial('b')
  return {
    rows: [...sumRows(tex, columns), result(tex, 'dL_db', { ref: 'dL_db' })],
    computes: ['dL_db'],
    focus: ['dL_db', ...errors.map(({ id }) => id)],
  }
}
