import { at } from '../../../engine/at.ts'
import type { Prose } from '../../../derivation/prose.ts'
import type { Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { everywhere } from '../../../i18n/localized.ts'
import { sizes } from '../../../model/example.ts'
import { RATE } from '../ids.ts'
import { ACTIVATION, LOSS_NAME, title } from '../text.ts'
import type { Told } from '../told.ts'

/** What is given and what is asked, in one sentence that follows the numbers. */
export function taskStep(told: Told): Step {
  return {
    id: 'task',
    phase: 'setup',
    title: title.task,
    goal: problem(told),
    rows: [],
    members: [],
    focus: [],
    flow: [],
    computes: [],
    say: everywhere(''),
  }
}

export function problem(told: Told): Prose {
  const { example, ids, letters, samples, s } = told
  const shape = sizes(example).join('-')
  const { inputs, targets } = at(samples, s)
  const vector = (count: number, id: (k: number) => string) =>
    count === 1
      ? `{${id(0)}}`
      : `(${Array.from({ length: count }, (_, k) => `{${id(k)}}`).join(', ')})`
  const x = `$x =$ ${vector(inputs.length, (i) => ids.input(i, s))}`
  const bare = {
    letter: letters.target(0).letter,
    ...(letters.target(0).accent && { accent: letters.target(0).accent }),
  }
  const t = `$${tex(bare)} =$ ${vector(targets.length, (k) => ids.target(k, s))}`
  const rate = `$${tex(letters.rate)} =$ {${RATE}}`
  const E = `$${tex(letters.loss)}$`
  const kinds = [...new Set(example.layers.map((layer) => layer.activation))]
  const named = (locale: 'en' | 'zh' | 'ko') =>
    kinds.map((kind) => ACTIVATION[kind][locale]).join(locale === 'zh' ? '、' : ', ')
  const loss = LOSS_NAME[example.loss]
  return {
    en: `A ${shape} network (${named('en')}) gets the input ${x}. The target is ${t}, the loss is the ${loss.en}, the learning rate is ${rate}. Update every parameter once by backpropagation. Does ${E} fall?`,
    zh: `一个 ${shape} 网络（${named('zh')}），输入 ${x}，目标值 ${t}，损失为${loss.zh}，学习率 ${rate}。请用 BP 算法更新一次所有参数，并检查 ${E} 是否下降。`,
    ko: `${shape} 신경망(${named('ko')})에 입력 ${x}, 목표 ${t}, 손실은 ${loss.ko}, 학습률은 ${rate}. 역전파로 모든 매개변수를 한 번 갱신하고, ${E}의 값이 줄었는지 확인하세요.`,
  }
}
