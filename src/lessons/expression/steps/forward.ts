import { at } from '../../../engine/at.ts'
import type { Row } from '../../../derivation/equation.ts'
import type { Options } from '../../../derivation/options.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { ladder, result } from '../../../derivation/write.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import { edgeRef } from '../ids.ts'
import type { Operated, Told } from '../told.ts'
import { forwardGoal } from '../goals.ts'
import { termName } from '../words.ts'
import { operationColumns, operationTex } from '../write.ts'
import { forwardReason } from '../reasons.ts'
import { chosenOf } from './chosen.ts'
import type { Level } from './levels.ts'

/** What one operation computes, or all that can be computed next. */
export function forwardStep(told: Told, { id, operations }: Level, options: Options): Step {
  const members = () => operations.map((one) => memberOf(told, one))
  const first = at(operations, 0)
  return spread(chosenOf(operations, options)?.id, members, {
    id: `forward.${id}`,
    phase: 'forward',
    title:
      operations.length === 1
        ? everywhere(`$${first.tex} = ${operationTex(told, first)}$`)
        : listOf(operations),
    goal: operations.length === 1 ? goalOf(told, first) : TOGETHER,
    computes: operations.map((one) => one.id),
    flow: [],
  })
}

function memberOf(told: Told, one: Operated): Member {
  const because = forwardReason(told, one)
  return {
    ref: one.id,
    name: termName(one),
    rows: rowsOf(told, one),
    computes: [one.id],
    focus: focusOf(told, one),
    goal: goalOf(told, one),
    ...(because && { because }),
  }
}

const goalOf = (told: Told, one: Operated) => forwardGoal(one, one.term.operands.map(told.spoken))

function rowsOf(told: Told, one: Operated): readonly Row[] {
  return [...ladder(one.tex, operationColumns(told, one)), result(one.tex, one.id, { ref: one.id })]
}

/** An operation with its operands and their edges. */
export function focusOf(told: Told, one: Operated): readonly string[] {
  return [
    ...new Set([
      one.id,
      ...one.term.operands.flatMap((place, k) => [told.spoken(place).id, edgeRef(one.id, k)]),
    ]),
  ]
}

/** `v₁, v₂ … v₉` */
export function listOf(operations: readonly Operated[]): Localized {
  const symbols = operations.map(({ tex }) => `$${tex}$`)
  const [first = '', second = ''] = symbols
  return everywhere(
    symbols.length > 3 ? `${first}, ${second} … ${symbols.at(-1)}` : symbols.join(', '),
  )
}

const TOGETHER: Localized = {
  en: 'Everything these operations use is known. What do they give?',
  zh: '这些运算用到的值都已求出。结果各是多少？',
  ko: '이 연산들에 쓰이는 값은 모두 구했습니다. 결과는 얼마일까요?',
}
