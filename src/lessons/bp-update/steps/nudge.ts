import type { QuantityId } from '../../../derivation/quantity.ts'
import type { Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import type { Told } from '../told.ts'

/** How far the nudge test moves a weight. */
export const NUDGE = 0.1

/** The ids of the nudge test of a layer's worked weight. */
export const nudged = (id: QuantityId): QuantityId => `nudge_${id}`
export const foretold = (id: QuantityId): QuantityId => `foretold_${id}`

export function nudgeText(told: Told, l: number): NonNullable<Step['nudge']> {
  const { j, i } = told.weightOf(l)
  const id = told.ids.weight(l, j, i)
  const w = `$${tex(told.letters.weight(l, j, i))}$`
  const E = `$${tex(told.letters.loss)}$`
  return {
    en: `Nudge test: ${w} + ${NUDGE} changes ${E} by {+${nudged(id)}}; the slope predicts {+${foretold(id)}}.`,
    zh: `微调检验：${w} 增加 ${NUDGE}，${E} 实际改变 {+${nudged(id)}}；按斜率预测为 {+${foretold(id)}}。`,
    ko: `조금 움직여 보기: ${w}에 ${NUDGE}만큼 더하면 ${E}의 변화는 {+${nudged(id)}}, 기울기로 예측한 값은 {+${foretold(id)}}입니다.`,
  }
}
