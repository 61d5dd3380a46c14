import { at } from '../../../engine/at.ts'
import type { Prose } from '../../../derivation/prose.ts'
import type { Step } from '../../../derivation/step.ts'
import { tex } from '../../../derivation/symbol.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
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

function problem(told: Told): Prose {
  const { example, ids, letters, samples } = told
  const shape = sizes(example).join('-')
  const vector = (count: number, id: (k: number) => string) =>
    count === 1
      ? `{${id(0)}}`
      : `(${Array.from({ length: count }, (_, k) => `{${id(k)}}`).join(', ')})`
  const bare = {
    letter: letters.target(0).letter,
    ...(letters.target(0).accent && { accent: letters.target(0).accent }),
  }
  const each = samples.map(({ inputs, targets }, s) => ({
    x: `$x =$ ${vector(inputs.length, (i) => ids.input(i, s))}`,
    t: `$${tex(bare)} =$ ${vector(targets.length, (k) => ids.target(k, s))}`,
  }))
  const rate = `$${tex(letters.rate)} =$ {${RATE}}`
  const E = `$${tex(letters.loss)}$`
  const kinds = [...new Set(example.layers.map((layer) => layer.activation))]
  const named = (locale: 'en' | 'zh' | 'ko') =>
    kinds.map((kind) => ACTIVATION[kind][locale]).join(locale === 'zh' ? '、' : ', ')
  const loss = LOSS_NAME[example.loss]
  const data = told.batch ? batchData(each) : sampleData(at(each, 0))
  const over = !told.batch ? NOTHING : told.share === 1 ? ADDED : AVERAGED
  return {
    en: `A ${shape} network (${named('en')}) gets ${data.en} loss is the ${loss.en}${over.en}, the learning rate is ${rate}. Update every parameter once by backpropagation. Does ${E} fall?`,
    zh: `一个 ${shape} 网络（${named('zh')}），${data.zh}，损失为${loss.zh}${over.zh}，学习率 ${rate}。请用 BP 算法更新一次所有参数，并检查 ${E} 是否下降。`,
    ko: `${shape} 신경망(${named('ko')}), ${data.ko}, 손실은 ${loss.ko}${over.ko}, 학습률은 ${rate}. 역전파로 모든 매개변수를 한 번 갱신하고, ${E}의 값이 줄었는지 확인하세요.`,
  }
}

interface Given {
  readonly x: string
  readonly t: string
}

const sampleData = ({ x, t }: Given): Localized => ({
  en: `the input ${x}. The target is ${t}, the`,
  zh: `输入 ${x}，目标值 ${t}`,
  ko: `입력 ${x}, 목표 ${t}`,
})

/** Every sample of a batch with its target. */
function batchData(each: readonly Given[]): Localized {
  const pairs = (mark: string) => each.map(({ x, t }) => `${x}, ${t}`).join(mark)
  const count = each.length
  return {
    en: `${count} ${count === 1 ? 'sample' : 'samples'}, each an input and its target: ${pairs('; ')}. The`,
    zh: `${count} 个样本，各有输入和目标值：${pairs('；')}`,
    ko: `표본 ${count}개의 입력과 목표: ${pairs('; ')}`,
  }
}

const NOTHING: Localized = everywhere('')
const ADDED: Localized = {
  en: ', added over the samples',
  zh: '（对样本求和）',
  ko: '(표본의 합)',
}
const AVERAGED: Localized = {
  en: ', averaged over the samples',
  zh: '（对样本取平均）',
  ko: '(표본의 평균)',
}
