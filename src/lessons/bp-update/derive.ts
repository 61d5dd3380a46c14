import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import type { Prose } from '../../derivation/prose.ts'
import { overflowOf } from '../../derivation/overflow.ts'
import type { Example } from '../../model/example.ts'
import { graphOf } from './graph.ts'
import { tablesOf } from './tables.ts'
import { LOSS, RATE, updated } from './ids.ts'
import { legendOf } from './legend.ts'
import { byUnit } from '../../derivation/by-unit.ts'
import { narratedQuantities } from './narrated/index.ts'
import { quantitiesOf } from './quantities/index.ts'
import { stepsOf } from './steps/index.ts'
import { tell, type Told } from './told.ts'
import { weightsAndBiases } from './weights-and-biases.ts'

export function derive(example: Example, options: Options): Derivation {
  const told = tell(example, options)
  const named = quantitiesOf(told)
  const quantities = new Map(named)
  for (const quantity of narratedQuantities(told)) quantities.set(quantity.id, quantity)
  const steps = options.detail === 'unit' ? byUnit(stepsOf(told)) : stepsOf(told)
  const caution = cautionOf(told, options)
  const overflow = overflowOf(named, steps)
  return {
    quantities,
    steps,
    figure: graphOf(told),
    tables: tablesOf(told),
    loss: { before: LOSS, after: updated(LOSS) },
    parameters: parametersOf(told),
    legend: legendOf(told),
    samples: told.samples.length,
    ...(caution && { caution }),
    ...(overflow && { overflow }),
  }
}

function parametersOf(told: Told): ReadonlySet<string> {
  const { ids, samples } = told
  const refs = new Set([RATE])
  samples.forEach((sample, s) => {
    sample.inputs.forEach((_, i) => refs.add(ids.input(i, s)))
    sample.targets.forEach((_, k) => refs.add(ids.target(k, s)))
  })
  weightsAndBiases(told).forEach(({ id }) => refs.add(id))
  return refs
}

/** What a reader of another notation would stumble over. */
function cautionOf(told: Told, { notation }: Options): Prose | undefined {
  const lastActivation = told.example.layers.at(-1)?.activation
  if (notation === 'vw' && told.last > 1)
    return {
      en: 'The letters $v$ and $w$ end at two layers of weights; here $W^{(l)}$ takes over, and $\\delta$ is the gradient itself.',
      zh: '字母 $v$、$w$ 只够两层权重；这里改用 $W^{(l)}$，$\\delta$ 就是梯度本身。',
      ko: '문자 $v$, $w$는 가중치 두 층까지입니다. 여기서는 $W^{(l)}$을 쓰고, $\\delta$는 기울기 자체입니다.',
    }
  if (notation === 'matrix')
    return {
      en: 'Here $y$ is the target, $b$ a bias, $\\alpha$ the learning rate, and $W_{ji}$ leads from $i$ to $j$. Every $\\delta$ is a gradient; the minus appears in the update.',
      zh: '这里 $y$ 是目标值，$b$ 是偏置，$\\alpha$ 是学习率，$W_{ji}$ 从 $i$ 指向 $j$。每个 $\\delta$ 都是梯度，负号出现在更新式中。',
      ko: '여기서 $y$는 목표, $b$는 편향, $\\alpha$는 학습률이고 $W_{ji}$는 $i$에서 $j$로 갑니다. $\\delta$는 모두 기울기이며 음의 부호는 갱신 식에 나타납니다.',
    }
  if (notation === 'ay')
    return lastActivation === 'identity'
      ? {
          en: 'Here $y_l$ is the output of layer $l$, $Y$ the target, $b$ a bias, $\\alpha$ the learning rate.',
          zh: '这里 $y_l$ 是第 $l$ 层的输出，$Y$ 是目标值，$b$ 是偏置，$\\alpha$ 是学习率。',
          ko: '여기서 $y_l$은 $l$층의 출력, $Y$는 목표, $b$는 편향, $\\alpha$는 학습률입니다.',
        }
      : {
          en: 'Here $y_l$ is the output of layer $l$, $Y$ the target, $\\alpha$ the learning rate. The source of this notation has no activation on the last layer; this example keeps its own.',
          zh: '这里 $y_l$ 是第 $l$ 层的输出，$Y$ 是目标值，$\\alpha$ 是学习率。这套记号的原文在最后一层没有激活函数，本例保留自己的激活函数。',
          ko: '여기서 $y_l$은 $l$층의 출력, $Y$는 목표, $\\alpha$는 학습률입니다. 이 표기의 원문에는 마지막 층에 활성화 함수가 없지만, 이 예제는 그대로 둡니다.',
        }
  return undefined
}
