import type { Prose } from '../../derivation/prose.ts'
import type { Layer } from './chain.ts'
import type { Activation } from './kit.ts'
import { idOf, outTex, slopeTex, sub, sumTex } from './symbols.ts'
import { FLAT } from './what-if.ts'

/** Why the numbers on the way back are as they are: chosen by the numbers. */

/** Nearer than this to its limit, a number of 16 digits has few left for the difference. */
const ROUNDED = 1e-10

/** What the slope of a unit says of where it is. */
export function becauseSlope(
  f: Activation,
  i: number,
  { z, y, slope }: Pick<Layer, 'z' | 'y' | 'slope'>,
): Prose {
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
  if (1 - Math.abs(y) < ROUNDED)
    return {
      en: `${sum}: unit ${i} is so far out that its output differs from the limit only in the last digits that the computer keeps. Of its slope the first digits are all that can be trusted.`,
      zh: `${sum}：第 ${i} 个单元离中间太远，它的输出只在计算机保留的最后几位上与极限值不同，斜率只有前几位可信。`,
      ko: `${sum}: ${i}번째 뉴런은 너무 멀리 있어 출력이 컴퓨터가 간직하는 마지막 몇 자리에서만 극한값과 다릅니다. 기울기는 앞의 몇 자리만 믿을 수 있습니다.`,
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
      en: `${here} is too small for the computer to tell from 0, and so is every gradient before it.`,
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
