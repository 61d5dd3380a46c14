import { at } from '../../../engine/at.ts'
import type { Row, Segment } from '../../../derivation/equation.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { factor, fixed, ladder, result, value, type Column } from '../../../derivation/write.ts'
import type { Activation } from '../../../model/example.ts'
import { unitSign, unitName } from '../names.ts'
import { powerId } from '../quantity-ids.ts'
import { goal, title } from '../text.ts'
import { reasonForOutput } from '../reasons.ts'
import { outputPrompt } from '../prompts.ts'
import type { Told } from '../told.ts'
import { askedFirst, unitsOf } from './parts.ts'
import { now, primed } from './version.ts'

/** The layer's outputs: a = f(z), or softmax. */
export function outputStep(told: Told, l: number): Step {
  const { ids, letters, s, last } = told
  const units = unitsOf(told, l)
  const mixed = l === last && told.mixes
  const goalOf = (some: readonly number[]) =>
    mixed
      ? goal.softmax
      : goal.outputs(
          some.map((j) => unitSign(told, l, j)),
          at(told.example.layers, l).activation,
        )
  // the powers of all units are in the sum that the first of them divides by
  const powers = mixed
    ? told.samples.flatMap((_, k) => units.map((j) => powerId(ids.sum(l, j, k))))
    : []
  const computed = (some: readonly number[]) =>
    told.samples.flatMap((_, k) =>
      some.flatMap((j) => [ids.output(l, j, k), ...(mixed ? [outputId(told, l, j, k)] : [])]),
    )
  const member = (j: number): Member => ({
    ref: ids.unit(l, j),
    name: unitName(told, l, j),
    rows: mixed ? softmaxRows(told, j) : outputRows(told, l, j),
    computes: askedFirst(outputId(told, l, j, s), computed([j])),
    focus: [ids.unit(l, j)],
    because: reasonForOutput(told, l, j),
    goal: goalOf([j]),
  })
  const j = told.unitOf(l)
  const prompt = outputPrompt(told, l)
  return spread(ids.unit(l, j), () => units.map(member), {
    id: `a${l + 1}`,
    phase: 'forward',
    title: title.outputs(
      units.map((k) =>
        l === last && told.throughSoftmax ? letters.probability(k) : letters.output(l, k),
      ),
    ),
    goal: goalOf(units),
    computes: [...powers, ...computed(units)],
    flow: [],
    ...(mixed ? {} : { inset: curveInset(told, l, j) }),
    ...(prompt && { prompt }),
  })
}

/** What a unit of layer l gives on: its output, or the probability that the loss sees. */
export function outputId(told: Told, l: number, j: number, s: number): string {
  return l === told.last && told.throughSoftmax
    ? told.ids.probability(j, s)
    : told.ids.output(l, j, s)
}

export function outputRows(told: Told, l: number, j: number, version = now): readonly Row[] {
  const { ids, letters, s } = told
  const later = version !== now
  const { activation } = at(told.example.layers, l)
  const z = ids.sum(l, j, s)
  const unit = ids.unit(l, j)
  const sum = letters.sum(l, j)
  const inner = [factor(later ? { ...sum, prime: true } : sum, unit, 'signal')]
  const symbol = primed(tex(letters.output(l, j)), later)
  return [
    ...ladder(symbol, [
      {
        operator: '=',
        rule: applied(activation, inner),
        numbers: applied(activation, [value(version(z), { ref: unit, role: 'signal' })]),
      },
    ]),
    result(symbol, version(ids.output(l, j, s)), { ref: unit }),
  ]
}

/** f around its argument, in a form that a reader can evaluate. */
function applied(activation: Activation, inner: readonly Segment[]): readonly Segment[] {
  const [open, close] = NOTATION[activation]
  return [...(open ? [fixed(open)] : []), ...inner, ...(close ? [fixed(close)] : [])]
}

const NOTATION: Record<Activation, readonly [string, string]> = {
  identity: ['', ''],
  relu: ['\\max(0,\\,', ')'],
  'leaky-relu': ['f(', ')'],
  prelu: ['f(', ')'],
  sigmoid: ['\\sigma(', ')'],
  tanh: ['\\tanh(', ')'],
  softplus: ['\\operatorname{softplus}(', ')'],
  algebraic: ['\\varphi(', ')'],
  softmax: ['\\operatorname{softmax}(', ')'],
}

/** p_j = e^{z_j} / Σ e^{z_k} */
export function softmaxRows(told: Told, j: number, version = now): readonly Row[] {
  const { ids, letters, s, last } = told
  const later = version !== now
  const power = (k: number) => {
    const sum = letters.sum(last, k)
    const exponent = primed(tex(sum), later)
    return fixed(`e^{${exponent}}`)
  }
  const number = (k: number) =>
    value(version(powerId(ids.sum(last, k, s))), { ref: ids.unit(last, k), role: 'signal' })
  const units = unitsOf(told, last)
  const end = units.length - 1
  const columns: Column[] = [
    { operator: '=', rule: [power(j)], numbers: [number(j)] },
    ...units.map((k) => ({
      operator: k === 0 ? '/\\,\\bigl(' : '+',
      rule: [power(k), ...(k === end ? [fixed('\\bigr)')] : [])],
      numbers: [number(k), ...(k === end ? [fixed('\\bigr)')] : [])],
    })),
  ]
  const sign = told.throughSoftmax ? letters.probability(j) : letters.output(last, j)
  const symbol = primed(tex(sign), later)
  return [
    ...ladder(symbol, columns),
    result(symbol, version(outputId(told, last, j, s)), { ref: ids.unit(last, j) }),
  ]
}

function curveInset(told: Told, l: number, j: number): NonNullable<Step['inset']> {
  const f = tex(told.letters.output(l, j))
  const z = tex(told.letters.sum(l, j))
  return {
    kind: 'curve',
    unit: told.ids.unit(l, j),
    caption: {
      en: `The point on the graph of $f$: $${f} = f(${z})$.`,
      zh: `$f$ 图像上的这一点：$${f} = f(${z})$。`,
      ko: `$f$의 그래프 위의 점: $${f} = f(${z})$.`,
    },
  }
}
