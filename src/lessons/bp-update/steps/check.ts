import { DEFAULT_DIGITS, digitsToSeparate } from '../../../derivation/number.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { LOSS, updated } from '../ids.ts'
import { unitName } from '../names.ts'
import { outcomeOf, PREDICTION, verdictPrompt } from '../prompts.ts'
import { FALL, KEPT, powerId, PREDICTED, REAL, sampleLoss } from '../quantity-ids.ts'
import { goal, title } from '../text.ts'
import type { Told } from '../told.ts'
import { now } from './version.ts'
import { outputRows, softmaxRows } from './outputs.ts'
import { sumFocus, sumRows } from './forward.ts'
import { lossRows } from './loss.ts'
import { numberLine, predictionId } from './prediction.ts'
import { lossLink, unitsOf } from './parts.ts'

/** The same input through the new weights, unit by unit. */
export function againStep(told: Told): Step {
  const { ids, last, s } = told
  const member = (l: number, j: number): Member => ({
    ref: ids.unit(l, j),
    name: unitName(told, l, j),
    rows: [
      ...sumRows(told, l, j, updated),
      ...(l === last && told.mixes
        ? softmaxRows(told, j, updated)
        : outputRows(told, l, j, updated)),
    ],
    computes: [
      updated(l === last ? predictionId(told, j) : ids.output(l, j, s)),
      updated(ids.sum(l, j, s)),
    ],
    focus: sumFocus(told, l, j),
  })
  const members = () =>
    told.example.layers.flatMap((_, l) => unitsOf(told, l).map((j) => member(l, j)))
  return spread(ids.unit(last, told.unitOf(last)), members, {
    id: 'again',
    phase: 'check',
    title: title.again,
    goal: goal.again,
    membersFirst: true,
    computes: told.samples.flatMap((_, k) =>
      told.example.layers.flatMap((__, l) =>
        unitsOf(told, l).flatMap((j) => [
          updated(ids.sum(l, j, k)),
          updated(ids.output(l, j, k)),
          ...(l === last && told.mixes ? [updated(powerId(ids.sum(l, j, k)))] : []),
          ...(l === last && told.throughSoftmax ? [updated(ids.probability(j, k))] : []),
        ]),
      ),
    ),
    flow: [],
  })
}

/** E⁺ beside E, and beside what the slope predicted. */
export function verdictStep(told: Told): Step {
  const { ids, letters, last, s } = told
  const outputs = unitsOf(told, last)
  const outcome = outcomeOf(told)
  return {
    id: 'verdict',
    phase: 'check',
    title: title.verdict,
    goal: goal.verdict(letters.loss),
    rows: lossRows(told, updated),
    members: [],
    because: verdict(told),
    why: comparison(told),
    ...(outcome !== 'stay' && { prompt: verdictPrompt }),
    outcome: { prediction: PREDICTION, option: outcome },
    focus: [LOSS, ...outputs.flatMap((k) => [ids.unit(last, k), ids.target(k, s), lossLink(k)])],
    flow: [],
    computes: [
      updated(LOSS),
      REAL,
      PREDICTED,
      FALL,
      KEPT,
      ...(told.batch ? told.samples.map((_, k) => updated(sampleLoss(k))) : []),
    ],
    inset: numberLine(told, [now, updated]),
    asks: updated(LOSS),
    say: everywhere(`$${tex(letters.loss)}^{+}$ = {${updated(LOSS)}}`),
  }
}

/** Whether it helped, in one sentence that follows the numbers. */
function verdict(told: Told): Localized {
  const E = tex(told.letters.loss)
  const pair = compared(told)
  switch (outcomeOf(told)) {
    case 'fall':
      return {
        en: `Yes: $${E}$ fell, ${pair} ({${FALL}:3} %).`,
        zh: `有用：$${E}$ 下降了，${pair}（{${FALL}:3}%）。`,
        ko: `네. $${E}$의 값이 줄었습니다. ${pair} ({${FALL}:3}%).`,
      }
    case 'rise':
      return {
        en: `No: $${E}$ rose, ${pair} ({+${FALL}:3} %). The step was too long: try a smaller learning rate.`,
        zh: `没有：$${E}$ 上升了，${pair}（{+${FALL}:3}%）。步子太大，可以试试更小的学习率。`,
        ko: `아니요. $${E}$의 값이 늘었습니다. ${pair} ({+${FALL}:3}%). 걸음이 너무 컸습니다. 학습률을 줄여 보세요.`,
      }
    case 'stay':
      return {
        en: `$${E}$ stayed the same: nothing that counts has moved.`,
        zh: `$${E}$ 没有变化：起作用的参数都没有移动。`,
        ko: `$${E}$의 값은 그대로입니다. 영향을 주는 값이 움직이지 않았습니다.`,
      }
  }
}

/** E → E⁺ in as many digits as it takes to see a difference. */
function compared({ tape, after }: Told): string {
  const digits = digitsToSeparate(tape.loss, after.loss)
  const shown = digits > DEFAULT_DIGITS ? `:${digits}` : ''
  return `{${LOSS}${shown}} → {${updated(LOSS)}${shown}}`
}

function comparison(told: Told): Localized {
  const outcome = outcomeOf(told)
  if (outcome === 'stay' && told.example.learningRate === 0)
    return {
      en: 'A learning rate of zero moves nothing.',
      zh: '学习率为零，什么都不会移动。',
      ko: '학습률이 0이면 아무것도 움직이지 않습니다.',
    }
  if (outcome === 'stay' && told.tape.loss === 0)
    return {
      en: 'Every output is on its target: there is nothing to correct.',
      zh: '每个输出都正好等于目标值，没有什么需要修正。',
      ko: '모든 출력이 목표와 같으므로 고칠 것이 없습니다.',
    }
  if (outcome === 'rise')
    return {
      en: `The slope alone predicted {+${PREDICTED}}; the real change is {+${REAL}}. The tangent holds near the old weights only.`,
      zh: `只按斜率预测的变化是 {+${PREDICTED}}，实际变化却是 {+${REAL}}。切线只在旧权重附近可靠。`,
      ko: `기울기만으로 예측한 변화는 {+${PREDICTED}}인데 실제 변화는 {+${REAL}}입니다. 접선은 갱신 전 가중치 가까이에서만 맞습니다.`,
    }
  if (outcome === 'stay')
    return {
      en: 'Where every gradient is zero, an update changes nothing: look for a unit that is off.',
      zh: '所有梯度都为零时，更新不会带来任何改变：看看是否有单元不工作。',
      ko: '모든 기울기가 0이면 갱신해도 바뀌는 것이 없습니다. 꺼진 뉴런이 있는지 보세요.',
    }
  return {
    en: `The slope alone predicted {+${PREDICTED}}; the real change is {+${REAL}}, {${KEPT}:3} % of it.`,
    zh: `只按斜率预测的变化是 {+${PREDICTED}}，实际变化是 {+${REAL}}，为预测的 {${KEPT}:3}%。`,
    ko: `기울기만으로 예측한 변화는 {+${PREDICTED}}, 실제 변화는 {+${REAL}}. 예측의 {${KEPT}:3}%입니다.`,
  }
}
