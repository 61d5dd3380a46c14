import { at } from '../../../engine/at.ts'
import type { Row } from '../../../derivation/equation.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import { unitSign, unitName } from '../names.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { askedFirst, sourceRef, unitsOf } from './parts.ts'
import { plus } from '../plus.ts'
import { now, primed } from './version.ts'

/** The layer's weighted sums: z = Σ w·x + b. */
export function sumStep(told: Told, l: number): Step {
  const units = unitsOf(told, l)
  const goalOf = (some: readonly number[]) =>
    goal.sums(
      some.map((j) => unitSign(told, l, j)),
      at(told.example.layers, l).biases === null ? 'absent' : told.example.biasSign,
    )
  const computed = (some: readonly number[]) =>
    told.samples.flatMap((_, s) => some.map((j) => told.ids.sum(l, j, s)))
  const member = (j: number): Member => ({
    ref: told.ids.unit(l, j),
    name: unitName(told, l, j),
    rows: sumRows(told, l, j),
    computes: askedFirst(told.ids.sum(l, j, told.s), computed([j])),
    focus: sumFocus(told, l, j),
    goal: goalOf([j]),
  })
  return spread(told.ids.unit(l, told.unitOf(l)), () => units.map(member), {
    id: `z${l + 1}`,
    phase: 'forward',
    title: title.sums(units.map((j) => told.letters.sum(l, j))),
    goal: goalOf(units),
    computes: computed(units),
    flow: [],
  })
}

export function sumFocus(told: Told, l: number, j: number): readonly string[] {
  const layer = at(told.example.layers, l)
  return [
    told.ids.unit(l, j),
    ...at(layer.weights, j).flatMap((_, i) => [told.ids.weight(l, j, i), sourceRef(told, l, i)]),
    ...(layer.biases ? [told.ids.bias(l, j)] : []),
  ]
}

export function sumRows(told: Told, l: number, j: number, version = now): readonly Row[] {
  const { example, ids, letters, s } = told
  const layer = at(example.layers, l)
  const later = version !== now
  const columns = at(layer.weights, j).map((_, i): Column => {
    const w = ids.weight(l, j, i)
    const x = l === 0 ? ids.input(i, s) : version(ids.output(l - 1, i, s))
    const from = sourceRef(told, l, i)
    const weight = letters.weight(l, j, i)
    const signal = l === 0 ? letters.input(i) : letters.output(l - 1, i)
    return {
      operator: i === 0 ? '=' : '+',
      rule: [
        factor(later ? plus(weight) : weight, w, 'weight'),
        fixed('\\,'),
        factor(later && l > 0 ? { ...signal, prime: true } : signal, from, 'signal'),
      ],
      numbers: [
        value(version(w), { ref: w, role: 'weight', parens: i > 0 }),
        fixed('\\cdot'),
        value(x, { ref: from, role: 'signal', parens: true }),
      ],
    }
  })
  if (layer.biases) {
    const b = ids.bias(l, j)
    const sign = letters.bias(l, j)
    columns.push({
      operator: example.biasSign === 'threshold' ? '-' : '+',
      rule: [factor(later ? plus(sign) : sign, b, 'bias')],
      numbers: [value(version(b), { ref: b, role: 'bias', parens: true })],
    })
  }
  const z = ids.sum(l, j, s)
  const symbol = primed(tex(letters.sum(l, j)), later)
  return [...ladder(symbol, columns), result(symbol, version(z), { ref: ids.unit(l, j) })]
}
