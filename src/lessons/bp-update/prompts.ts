import { at } from '../../engine/at.ts'
import type { Prediction, Prompt } from '../../derivation/step.ts'
import { tex } from '../../derivation/symbol.ts'
import { PREDICTED } from './quantity-ids.ts'
import type { Told } from './told.ts'

/** The five why-questions and the one prediction. None shows a number that is not computed yet. */

export function outputPrompt(told: Told, l: number): Prompt | undefined {
  if (l !== 0 || at(told.example.layers, 0).activation !== 'relu') return undefined
  const z = `$${tex(told.letters.sum(0, told.unitOf(0)))}$`
  const a = `$${tex(told.letters.output(0, told.unitOf(0)))}$`
  return {
    id: 'negative-sum',
    question: {
      en: `What would ${a} be if ${z} were negative?`,
      zh: `如果 ${z} 是负数，${a} 会是多少？`,
      ko: `${z}의 값이 음수라면 ${a}의 값은 얼마일까요?`,
    },
    options: [
      {
        right: true,
        text: { en: 'Zero', zh: '零', ko: '0' },
        reply: {
          en: 'Yes. ReLU cuts everything below zero off, and the slope there is zero too.',
          zh: '对。ReLU 把零以下的部分全部截掉，那里的斜率也是零。',
          ko: '맞습니다. ReLU는 0 아래를 모두 잘라 내며, 그곳의 기울기도 0입니다.',
        },
      },
      {
        right: false,
        text: { en: 'The same negative number', zh: '同一个负数', ko: '그 음수 그대로' },
        reply: {
          en: 'Without an activation it would. ReLU gives the larger of zero and the sum.',
          zh: '没有激活函数才会这样。ReLU 取零与加权和中较大的一个。',
          ko: '활성화 함수가 없다면 그렇습니다. ReLU는 0과 가중합 중 큰 값을 냅니다.',
        },
      },
      {
        right: false,
        text: { en: 'The number without its sign', zh: '去掉负号后的数', ko: '부호를 뗀 값' },
        reply: {
          en: 'That is the absolute value. ReLU does not mirror, it cuts off.',
          zh: '那是绝对值。ReLU 不翻折，而是截断。',
          ko: '그것은 절댓값입니다. ReLU는 뒤집지 않고 잘라 냅니다.',
        },
      },
    ],
  }
}

/** Why the signal below the edge, and not the network's input? */
export function signalPrompt(told: Told, l: number): Prompt | undefined {
  if (l !== told.last || l === 0) return undefined
  const { i } = told.weightOf(l)
  const b = `$${tex(told.letters.output(l - 1, i))}$`
  const x = `$${tex(told.letters.input(0))}$`
  return {
    id: 'which-signal',
    question: {
      en: `Why ${b} and not ${x}?`,
      zh: `为什么用 ${b} 而不是 ${x}？`,
      ko: `왜 ${x}의 값이 아니라 ${b}의 값일까요?`,
    },
    options: [
      {
        right: true,
        text: {
          en: `${b} is what this weight multiplies.`,
          zh: `这个权重乘的正是 ${b}。`,
          ko: `이 가중치가 곱하는 값이 바로 ${b}입니다.`,
        },
        reply: {
          en: 'Yes. The derivative of a product with respect to one factor is the other factor.',
          zh: '对。乘积对其中一个因子求导，得到另一个因子。',
          ko: '맞습니다. 곱을 한 인수로 미분하면 다른 인수가 남습니다.',
        },
      },
      {
        right: false,
        text: { en: 'They are always equal.', zh: '两者总是相等。', ko: '둘은 언제나 같습니다.' },
        reply: {
          en: 'They are not: the first layer lies between them.',
          zh: '并不相等：两者之间隔着第一层。',
          ko: '같지 않습니다. 둘 사이에 첫째 층이 있습니다.',
        },
      },
      {
        right: false,
        text: {
          en: `${b} is closer to the target.`,
          zh: `${b} 更接近目标值。`,
          ko: `${b}의 값이 목표에 더 가깝기 때문입니다.`,
        },
        reply: {
          en: 'Distance plays no part. Look at what the edge multiplies.',
          zh: '与远近无关。看看这条连接乘的是什么。',
          ko: '가까움과는 관계없습니다. 이 연결이 무엇을 곱하는지 보세요.',
        },
      },
    ],
  }
}

export function oldWeightPrompt(told: Told): Prompt | undefined {
  if (told.last === 0 || told.example.hiddenUsesUpdatedWeights) return undefined
  const w = `$${tex(told.letters.weight(1, 0, told.weightOf(0).j))}$`
  return {
    id: 'old-weight',
    question: {
      en: `Why the old ${w}?`,
      zh: `为什么用旧的 ${w}？`,
      ko: `왜 갱신 전의 ${w}일까요?`,
    },
    options: [
      {
        right: true,
        text: {
          en: 'The loss was computed with it.',
          zh: '损失就是用它算出来的。',
          ko: '손실을 그 값으로 계산했기 때문입니다.',
        },
        reply: {
          en: 'Yes. We differentiate that loss; all weights change together, at the end.',
          zh: '对。我们是对那个损失求导；全部权重最后才一起改变。',
          ko: '맞습니다. 바로 그 손실을 미분합니다. 가중치는 마지막에 모두 함께 바뀝니다.',
        },
      },
      {
        right: false,
        text: {
          en: 'The new one is not exact.',
          zh: '新值不精确。',
          ko: '새 값은 정확하지 않기 때문입니다.',
        },
        reply: {
          en: 'It is exact, but it belongs to another loss: the one after the update.',
          zh: '新值是精确的，但它属于另一个损失：更新之后的损失。',
          ko: '새 값도 정확합니다. 다만 그것은 갱신 후의 손실에 속합니다.',
        },
      },
      {
        right: false,
        text: { en: 'It makes no difference.', zh: '用哪个都一样。', ko: '어느 쪽이든 같습니다.' },
        reply: {
          en: 'It does: the numbers come out different, and they are not the gradient.',
          zh: '不一样：算出的数会不同，而且不再是梯度。',
          ko: '다릅니다. 값이 달라지고, 그것은 더 이상 기울기가 아닙니다.',
        },
      },
    ],
  }
}

export const updatePrompt: Prompt = {
  id: 'at-once',
  question: { en: 'Why all at once?', zh: '为什么要同时更新？', ko: '왜 한꺼번에 갱신할까요?' },
  options: [
    {
      right: true,
      text: {
        en: 'Each slope holds at the old weights.',
        zh: '每个导数都是在旧权重处求得的。',
        ko: '미분은 모두 갱신 전 가중치에서 구한 값이기 때문입니다.',
      },
      reply: {
        en: 'Yes. One gradient, one point: all its parts belong to the same weights.',
        zh: '对。一个梯度对应一个点：各分量属于同一组权重。',
        ko: '맞습니다. 기울기는 한 점에서 구한 것이므로 모든 성분이 같은 가중치에 속합니다.',
      },
    },
    {
      right: false,
      text: { en: 'It saves work.', zh: '为了省事。', ko: '일을 줄이기 위해서입니다.' },
      reply: {
        en: 'The work is the same. One after another would mix old and new weights.',
        zh: '计算量一样。逐个更新会把新旧权重混在一起。',
        ko: '일의 양은 같습니다. 하나씩 바꾸면 옛 값과 새 값이 섞입니다.',
      },
    },
    {
      right: false,
      text: {
        en: 'Only together do they lower the loss.',
        zh: '只有一起更新损失才会下降。',
        ko: '함께 바꿔야만 손실이 줄어듭니다.',
      },
      reply: {
        en: 'A small step in one weight alone lowers it too, only less.',
        zh: '单独让一个权重走一小步也会使损失下降，只是少一些。',
        ko: '가중치 하나만 조금 옮겨도 손실은 줄어듭니다. 다만 덜 줄어들 뿐입니다.',
      },
    },
  ],
}

export const verdictPrompt: Prompt = {
  id: 'predicted-and-real',
  question: {
    en: `The slope alone predicted {+${PREDICTED}}. Why is the real change not exactly that?`,
    zh: `只按斜率预测的变化是 {+${PREDICTED}}。为什么实际变化与它不完全相等？`,
    ko: `기울기만으로 예측한 변화는 {+${PREDICTED}}입니다. 왜 실제 변화는 이와 정확히 같지 않을까요?`,
  },
  options: [
    {
      right: true,
      text: {
        en: 'The loss is curved; the slope is a straight line.',
        zh: '损失是弯曲的，而斜率只给出直线。',
        ko: '손실은 휘어 있고, 기울기는 직선이기 때문입니다.',
      },
      reply: {
        en: 'Yes. The smaller the step, the closer the two come.',
        zh: '对。步子越小，两者越接近。',
        ko: '맞습니다. 걸음이 작을수록 둘은 가까워집니다.',
      },
    },
    {
      right: false,
      text: { en: 'Rounding.', zh: '舍入误差。', ko: '반올림 때문입니다.' },
      reply: {
        en: 'Rounding is far smaller here. Try a smaller learning rate and watch.',
        zh: '舍入误差远小于此。换一个更小的学习率试试看。',
        ko: '반올림 오차는 훨씬 작습니다. 학습률을 줄여 보세요.',
      },
    },
    {
      right: false,
      text: { en: 'The gradient is wrong.', zh: '梯度算错了。', ko: '기울기가 틀렸기 때문입니다.' },
      reply: {
        en: 'It is right where it was taken. After a step it holds no longer exactly.',
        zh: '梯度在求导的那一点是对的，走一步之后就不再完全成立。',
        ko: '기울기는 구한 그 점에서는 옳습니다. 한 걸음 뒤에는 정확히 맞지 않습니다.',
      },
    },
  ],
}

export const PREDICTION = 'loss-after'

export function lossPrediction(told: Told): Prediction {
  const E = `$${tex(told.letters.loss)}$`
  return {
    id: PREDICTION,
    question: {
      en: `Before we go back: after one update, ${E} will …`,
      zh: `往回走之前先猜一猜：更新一次之后，${E} 会……`,
      ko: `거슬러 가기 전에 예측해 보세요. 한 번 갱신하면 ${E}의 값은 …`,
    },
    options: [
      { id: 'fall', text: { en: 'fall', zh: '下降', ko: '줄어든다' } },
      { id: 'rise', text: { en: 'rise', zh: '上升', ko: '늘어난다' } },
      { id: 'stay', text: { en: 'stay the same', zh: '不变', ko: '그대로이다' } },
    ],
  }
}

/** Which option of the prediction came true. */
export function outcomeOf(told: Told): 'fall' | 'rise' | 'stay' {
  if (told.after.loss === told.tape.loss) return 'stay'
  return told.after.loss < told.tape.loss ? 'fall' : 'rise'
}
