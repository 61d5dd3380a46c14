import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { step, type Notes } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import { valueOf } from '../../derivation/quantity.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { everywhere } from '../../i18n/localized.ts'
import { mapOf } from '../../model/window.ts'
import { outputId, type Product, type Sight } from './sight.ts'
import { GOAL, MAP, PIXEL, PLACE, SIZE, TASK, TURNED, WEIGHT, WHY, reading } from './words.ts'

/** The size of the map, then each of its numbers, then what they show. */
export function stepsOf(notes: Notes, sight: Sight, options: Options): readonly Step[] {
  const { out } = sight
  const cells = mapOf(out, (i, j) => cellMember(sight, i, j))
  return [
    taskStep(sight),
    ...mapSteps({ id: 'y', phase: 'forward', title: MAP, goal: GOAL, why: WHY }, cells, options),
    readStep(notes, sight),
  ]
}

function taskStep({ params, size, out }: Sight): Step {
  const { K, stride, padding, flip } = params
  const n = size.rows
  const k = K.length
  return step({
    id: 'task',
    phase: 'setup',
    title: TASK.title,
    goal: TASK.goal,
    because: SIZE(
      `$\\left\\lfloor \\frac{${n} + 2 \\cdot ${padding} - ${k}}{${stride}} \\right\\rfloor + 1 = ${out.rows}$`,
    ),
    ...(flip === 'yes' && { why: TURNED }),
  })
}

function cellMember(sight: Sight, i: number, j: number): Member {
  const products = sight.products(i, j)
  const id = outputId(i, j)
  const tex = `y_{${i + 1}${j + 1}}`
  return {
    ref: id,
    name: numbered(PLACE, i + 1, j + 1),
    rows: [...ladder(tex, products.map(columnOf)), result(tex, id, { ref: id })],
    computes: [id],
    focus: [
      id,
      ...products.flatMap(({ weight, pixel }) =>
        pixel === undefined ? [weight] : [weight, pixel],
      ),
    ],
  }
}

function columnOf({ weight, weightTex, pixel, pixelTex }: Product, k: number): Column {
  return {
    operator: k === 0 ? '=' : '+',
    rule: [
      formula(weightTex, weight, WEIGHT, 'weight'),
      fixed('\\,'),
      pixel === undefined ? fixed(pixelTex) : formula(pixelTex, pixel, PIXEL, 'signal'),
    ],
    numbers: [
      value(weight, { ref: weight, role: 'weight', parens: k > 0 }),
      fixed('\\cdot'),
      pixel === undefined ? fixed('0') : value(pixel, { ref: pixel, role: 'signal', parens: true }),
    ],
  }
}

/** Sums of the same products in another order may differ in their last digit. */
const EQUAL = 1 - 1e-12

/** Where the kernel answers most, and how often it does not answer at all. */
function readStep({ quantities }: Notes, { out }: Sight): Step {
  const ids = mapOf(out, outputId).flat()
  const strength = (id: string) => Math.abs(valueOf(quantities, id))
  const strongest = ids.reduce((best, id) => (strength(id) > strength(best) ? id : best))
  const count = (isOne: (id: string) => boolean) => ids.filter(isOne).length
  const told = reading({
    strongest: count((id) => strength(id) >= EQUAL * strength(strongest)),
    negative: valueOf(quantities, strongest) < 0,
    silent: count((id) => strength(id) === 0),
    all: ids.length,
  })
  return step({
    id: 'read',
    phase: 'check',
    title: { en: 'Read the map', zh: '读懂特征图', ko: '특징 맵 읽기' },
    goal: {
      en: 'Where does the kernel answer most strongly?',
      zh: '卷积核在哪里的响应最强？',
      ko: '커널은 어디에서 가장 세게 반응할까요?',
    },
    rows: [result(quantities.get(strongest)?.tex ?? '', strongest, { ref: strongest })],
    focus: [strongest],
    because: told,
    say: everywhere(''),
  })
}
