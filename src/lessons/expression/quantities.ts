import { at } from '../../engine/at.ts'
import type { Quantities, Quantity } from '../../derivation/quantity.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import { measure, REACH } from './measure.ts'
import { downId, gradientId, measuredId, shareId, slopeId, STEP, upId } from './ids.ts'
import { nameTex } from './letters.ts'
import { gradientAt, passedOn, valueAt, type Spoken, type Told } from './told.ts'
import { gradientName, slopeName, termName } from './words.ts'

/** ∂f/∂x as TeX. */
export const partialTex = (upper: string, lower: string): string =>
  `\\frac{\\partial ${upper}}{\\partial ${lower}}`

/** How much f changes over 2ε when x alone moves. */
export const measuredTex = (f: string, x: string): string =>
  `\\frac{\\Delta_{${x}} ${f}}{2\\,\\varepsilon}`

/** Every number of the formula: values, slopes, gradients, and what the check measures. */
export function quantitiesOf(told: Told): Quantities {
  const { recorded, output, idle } = told
  const found = new Map<string, Quantity>()
  const add = (id: string, value: number, tex: string, name: Localized) =>
    found.set(id, { id, value, tex, name })

  for (const name of idle) {
    const one = idleVariable(name)
    const leaf = recorded.leaves.get(name)
    add(name, leaf === undefined ? NaN : recorded.tape.value(leaf), one.tex, termName(one))
    add(gradientId(name), 0, partialTex(output.tex, one.tex), gradientName(one))
  }
  for (const one of told.terms) {
    add(one.id, valueAt(told, one), one.tex, termName(one))
    add(
      gradientId(one.id),
      gradientAt(told, one),
      partialTex(output.tex, one.tex),
      gradientName(one),
    )
  }
  for (const one of told.operations)
    passedOn(told, one).forEach(({ slope, share }, k) => {
      const operand = told.spoken(at(one.term.operands, k))
      add(slopeId(one.id, k), slope, partialTex(one.tex, operand.tex), slopeName(one, operand))
      add(shareId(one.id, k), share, partialTex(output.tex, operand.tex), gradientName(operand))
    })
  addChecks(told, add)
  return found
}

function addChecks(
  told: Told,
  add: (id: string, value: number, tex: string, name: Localized) => void,
): void {
  const { tex: f } = told.output
  const h = '\\varepsilon'
  const variables = variablesOf(told)
  if (variables.length > 0)
    add(STEP, REACH, h, {
      en: 'step of the check',
      zh: '检验用的步长',
      ko: '확인에 쓰는 간격',
    })
  for (const one of variables) {
    const { up, down, slope } = measure(told, one.id)
    const at = (sign: string) => `${f}(${one.tex} ${sign} ${h})`
    add(upId(one.id), up, at('+'), everywhere(`${one.id} + ε`))
    add(downId(one.id), down, at('-'), everywhere(`${one.id} − ε`))
    add(measuredId(one.id), slope, measuredTex(f, one.tex), gradientName(one))
  }
}

/** A variable that nothing uses, spoken of like the others. */
export function idleVariable(name: string): Spoken {
  return {
    term: { kind: 'variable', name },
    place: -1,
    id: name,
    tex: nameTex(name),
    depth: 0,
    uses: 0,
  }
}

/** The variables that the output depends on, in the order in which they are given. */
export function variablesOf({ terms, example }: Told): readonly Spoken[] {
  const byName = new Map(terms.map((one) => [one.id, one]))
  return Object.keys(example.variables).flatMap((name) => byName.get(name) ?? [])
}
