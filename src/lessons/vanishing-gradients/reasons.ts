import type { Notes } from '../../derivation/kit/tell.ts'
import type { Prose } from '../../derivation/prose.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { steepest } from './chain.ts'
import type { Activation, ChainParams } from './kit.ts'
import { idOf, outTex, partial, slopeTex, sub, sumTex } from './symbols.ts'
import { FLAT } from './what-if.ts'

/** Why the numbers of a step are as they are: chosen by the numbers. */

/** What the slope of a unit says of where it is. */
export function becauseSlope(f: Activation, i: number, z: number, slope: number): Prose {
  const sum = `$${sumTex(i)} =$ {${idOf.z(i)}}`
  if (f === 'relu')
    return z > 0
      ? {
          en: `${sum} is positive: unit ${i} is on and has slope 1.`,
          zh: `${sum} 为正：第 ${i} 个单元打开，斜率为 1。`,
          ko: `${sum}: 양수이므로 ${i}번째 뉴런은 켜져 있고 기울기는 1입니다.`,
        }
      : {
          en: `${sum} is not positive: unit ${i} is off and has slope 0.`,
          zh: `${sum} 不为正：第 ${i} 个单元关闭，斜率为 0。`,
          ko: `${sum}: 양수가 아니므로 ${i}번째 뉴런은 꺼져 있고 기울기는 0입니다.`,
        }
  const most = f === 'sigmoid' ? '$\\tfrac14$' : '1'
  if (z === 0)
    return {
      en: `${sum}: unit ${i} is in the middle, where the slope has its largest value ${most}.`,
      zh: `${sum}：第 ${i} 个单元正处在中间，斜率取最大值 ${most}。`,
      ko: `${sum}: ${i}번째 뉴런은 한가운데에 있고, 여기서 기울기는 가장 큰 값 ${most}입니다.`,
    }
  if (slope === 0)
    return {
      en: `${sum}: unit ${i} is so far out that the computer cannot tell its output from the limit. On paper the slope is tiny, not 0.`,
      zh: `${sum}：第 ${i} 个单元离中间太远，计算机已分不清它的输出和极限值。严格来说斜率极小，但不是 0。`,
      ko: `${sum}: ${i}번째 뉴런은 너무 멀리 있어 컴퓨터가 출력과 극한값을 구별하지 못합니다. 실제 기울기는 아주 작을 뿐 0은 아닙니다.`,
    }
  if (slope < FLAT)
    return {
      en: `${sum} is far from 0: unit ${i} is saturated, its curve is almost flat there.`,
      zh: `${sum} 远离 0：第 ${i} 个单元饱和，曲线在那里几乎是平的。`,
      ko: `${sum}: 0에서 멀리 떨어져 있어 ${i}번째 뉴런은 포화되었고, 곡선이 거의 평평합니다.`,
    }
  return {
    en: `${sum}: unit ${i} has a slope below the largest one, ${most}.`,
    zh: `${sum}：第 ${i} 个单元的斜率小于最大值 ${most}。`,
    ko: `${sum}: ${i}번째 뉴런의 기울기는 가장 큰 값 ${most}보다 작습니다.`,
  }
}

/** What one more layer has done to the gradient. */
export function becauseFactor(f: Activation, i: number, slope: number, db: number): Prose {
  const here = `$${slopeTex(f, i)}$`
  if (slope === 0 && f === 'relu')
    return {
      en: `Unit ${i} is off: ${here} is 0, and nothing before it reaches the output.`,
      zh: `第 ${i} 个单元关闭：${here} 为 0，它之前的一切都影响不到输出。`,
      ko: `${i}번째 뉴런은 꺼져 있어 ${here}의 값이 0이고, 그 앞의 어떤 것도 출력에 이르지 못합니다.`,
    }
  if (slope === 0)
    return {
      en: `${here} is too small for the computer to be told from 0, and so is every gradient before it.`,
      zh: `${here} 小到计算机分不清它和 0，它之前的梯度也都如此。`,
      ko: `${here}의 값이 너무 작아 컴퓨터가 0과 구별하지 못하고, 그 앞의 기울기도 모두 그렇습니다.`,
    }
  if (db === 0)
    return {
      en: `Nothing comes back to layer ${i}: a factor nearer to the output is 0.`,
      zh: `没有梯度传回第 ${i} 层：更靠近输出的某个因子为 0。`,
      ko: `${i}번째 층까지 전해지는 기울기가 없습니다. 출력에 더 가까운 인수 하나가 0입니다.`,
    }
  const weight = `$${sub('A', i + 1)}$`
  const range = RANGE[f]
  return {
    en: `Layer ${i} has two factors more than layer ${i + 1}: ${weight} and ${here}, which is ${range.en}.`,
    zh: `第 ${i} 层比第 ${i + 1} 层多两个因子：${weight} 和 ${here}，后者${range.zh}。`,
    ko: `${i}번째 층에는 ${i + 1}번째 층보다 인수가 둘 더 있습니다: ${weight}, ${here}. ${range.ko}`,
  }
}

const RANGE: Readonly<Record<Activation, Prose>> = {
  sigmoid: {
    en: 'at most $\\tfrac14$',
    zh: '不超过 $\\tfrac14$',
    ko: '뒤의 인수는 많아야 $\\tfrac14$입니다.',
  },
  tanh: { en: 'at most 1', zh: '不超过 1', ko: '뒤의 인수는 많아야 1입니다.' },
  relu: { en: '1 here', zh: '在这里是 1', ko: '뒤의 인수는 여기서 1입니다.' },
}

export const BECAUSE = {
  last: (last: number): Prose => {
    const rule = `$${outTex(last)} = ${sub('A', last)}\\,${outTex(last - 1)} + ${sub('b', last)}$`
    return {
      en: `${rule} has no activation: the bias is added as it is, the output before it is multiplied by the weight.`,
      zh: `${rule} 没有激活函数：偏置直接相加，前一层的输出乘以权重。`,
      ko: `${rule}에는 활성화 함수가 없습니다. 편향은 그대로 더해지고, 앞 층의 출력에는 가중치가 곱해집니다.`,
    }
  },
} as const

/** A gradient beside its bound, and whether the bounds fall towards the input. */
export function becauseBound({ f, A }: ChainParams, i: number): Prose {
  const gradient = `$${partial(outTex(A.length), sub('b', i))} =$ {${idOf.db(i)}}`
  const limit = 1 / steepest(f)
  const falls = A.slice(1).every((weight) => Math.abs(weight) < limit && weight !== 0)
  const weights = `$|${sub('A', 2)}|${A.length > 3 ? ', \\dots' : ''}${A.length > 2 ? `, |${sub('A', A.length)}|` : ''}$`
  const isOne = A.length === 2
  const tail: Prose = falls
    ? {
        en: `As ${weights} ${isOne ? 'is' : 'are all'} below ${limit}, the bound gets smaller with every layer towards the input.`,
        zh: `${weights} ${isOne ? '' : '都'}小于 ${limit}，所以越靠近输入，上界越小。`,
        ko: `${weights}: ${isOne ? '' : '모두 '}${limit}보다 작으므로 입력에 가까운 층일수록 상한이 작아집니다.`,
      }
    : A.slice(1).includes(0)
      ? {
          en: 'A weight of 0 makes the bound 0 for every layer before it.',
          zh: '权重为 0 时，它之前各层的上界都是 0。',
          ko: '가중치가 0이면 그 앞의 모든 층에서 상한이 0입니다.',
        }
      : {
          en: `Only with ${weights} ${isOne ? '' : 'all '}below ${limit} would the bound have to fall.`,
          zh: `只有 ${weights} ${isOne ? '' : '都'}小于 ${limit} 时，上界才必定${isOne ? '' : '逐层'}变小。`,
          ko: `${weights}: ${isOne ? '' : '모두 '}${limit}보다 작을 때에만 상한이 반드시 작아집니다.`,
        }
  return {
    en: `${gradient} is no larger in size than {${idOf.bound(i)}}. ${tail.en}`,
    zh: `${gradient}，其绝对值不超过 {${idOf.bound(i)}}。${tail.zh}`,
    ko: `${gradient}: 그 크기는 {${idOf.bound(i)}}보다 크지 않습니다. ${tail.ko}`,
  }
}

/** `layers 1 to 3`. */
function upTo(last: number): Prose {
  return last === 1
    ? { en: 'layer 1', zh: '第 1 层', ko: '1번째 층' }
    : { en: `layers 1 to ${last}`, zh: `第 1 到第 ${last} 层`, ko: `1~${last}번째 층` }
}

export function becauseSmall({ A }: ChainParams, layer: number): Prose {
  const weight = `$${sub('A', layer)}$`
  const now = `$${sub('A', layer)} =$ {small.A}`
  const were = upTo(layer - 1)
  const rest = layer < A.length ? behind(layer) : NOTHING
  return {
    en: `Right of the arrows: ${now} in place of {${idOf.A(layer)}}. ${weight} is a factor of the gradients of ${were.en} and of no others${rest.en}.`,
    zh: `箭头右侧：把 {${idOf.A(layer)}} 换成 ${now}。${weight} 是${were.zh}梯度的因子，其他层的梯度不含它${rest.zh}。`,
    ko: `화살표 오른쪽: {${idOf.A(layer)}} 대신 ${now}. ${weight}의 값은 ${were.ko}의 기울기에만 인수로 들어 있습니다.${rest.ko}`,
  }
}

const NOTHING: Prose = { en: '', zh: '', ko: '' }

/** How the gradients that do not contain a weight may depend on it all the same. */
function behind(layer: number): Prose {
  const sum = `$${sumTex(layer)}$`
  return {
    en: `: from layer ${layer} on they change at most by way of ${sum}`,
    zh: `：从第 ${layer} 层起至多通过 ${sum} 受到影响`,
    ko: ` ${layer}번째 층부터는 기껏해야 ${sum}의 값을 거쳐 달라집니다.`,
  }
}

export function becauseSaturated({ f }: ChainParams, layer: number): Prose {
  const slope = `$${slopeTex(f, layer)}$`
  const now = `$${sub('b', layer)} =$ {saturated.b}`
  const were = upTo(layer)
  return {
    en: `Right of the arrows: ${now} in place of {${idOf.b(layer)}}. ${slope} is a factor of the gradients of ${were.en} and of no others.`,
    zh: `箭头右侧：把 {${idOf.b(layer)}} 换成 ${now}。${slope} 是${were.zh}梯度的因子，其他层的梯度不含它。`,
    ko: `화살표 오른쪽: {${idOf.b(layer)}} 대신 ${now}. ${slope}의 값은 ${were.ko}의 기울기에만 인수로 들어 있습니다.`,
  }
}

/** In parts of the gradient: nearer than this, the measured slope agrees. */
const AGREED = 1e-3
/** What is left of nearly equal numbers of 16 digits says little below this part of them. */
const UNSEEN = 1e-12

export function becauseMeasured(gradient: string, { quantities }: Notes): Prose {
  const [slope, measured, up, down] = [idOf.db(1), 'measured', 'up', 'down'].map((id) =>
    valueOf(quantities, id),
  )
  const both = `{measured}, {${idOf.db(1)}}`
  const name = `$${gradient} =$ {${idOf.db(1)}}`
  if (slope === 0 && measured === 0)
    return {
      en: `Both are 0: {measured} and {${idOf.db(1)}}. Moving $b_1$ a little does not move the output.`,
      zh: `两者都是 0：{measured} 与 {${idOf.db(1)}}。$b_1$ 稍微变动，输出不动。`,
      ko: `둘 다 0입니다: ${both}. $b_1$의 값을 조금 바꾸어도 출력은 움직이지 않습니다.`,
    }
  const [s = NaN, m = NaN, u = NaN, d = NaN] = [slope, measured, up, down]
  if (Math.abs(m - s) <= AGREED * Math.abs(s))
    return {
      en: `The measured slope agrees with ${name}: {measured}.`,
      zh: `测得的斜率与 ${name} 一致：{measured}。`,
      ko: `측정한 기울기가 ${name}의 값과 맞습니다: {measured}.`,
    }
  if (Math.abs(u - d) < UNSEEN * Math.max(Math.abs(u), Math.abs(d)))
    return {
      en: `${name} is too small to be measured like this: the two outputs agree in nearly all of their 16 digits, which leaves {measured}.`,
      zh: `${name} 太小，这样测不出来：两个输出的 16 位数字几乎全部相同，只剩下 {measured}。`,
      ko: `${name}: 너무 작아 이렇게는 잴 수 없습니다. 두 출력의 16자리 숫자가 거의 모두 같아 {measured}만 남습니다.`,
    }
  return {
    en: `The measured slope {measured} is not quite ${name}: between the two points the slope itself changes.`,
    zh: `测得的斜率 {measured} 与 ${name} 不完全相等：两点之间斜率本身在变。`,
    ko: `측정한 기울기 {measured}의 값은 ${name}의 값과 조금 다릅니다. 두 점 사이에서 기울기 자체가 변하기 때문입니다.`,
  }
}
