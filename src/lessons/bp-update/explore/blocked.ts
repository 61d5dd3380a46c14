import { at } from '../../../engine/at.ts'
import type { Prose } from '../../../derivation/prose.ts'
import { tex } from '../../../derivation/symbol.ts'
import { unitSign } from '../names.ts'
import { isKinked } from '../../../model/activations.ts'
import type { Told } from '../told.ts'
import type { Hop, Way } from './ways.ts'

/** Why nothing passes along some hops: the first slope of 0, seen from the loss. */
export function blockedBy(told: Told, hops: readonly Way[]): Prose {
  const zero = hops.find(({ slope }) => slope === 0)
  return zero ? reasonOf(told, zero.hop) : TOO_SMALL
}

function reasonOf(told: Told, hop: Hop): Prose {
  const { letters } = told
  switch (hop.kind) {
    case 'error':
    case 'target':
      return {
        en: `The output is at its target $${tex(letters.target(hop.k))}$, so the loss is flat here.`,
        zh: `输出正好等于目标值 $${tex(letters.target(hop.k))}$，损失在这里是平的。`,
        ko: '출력이 이미 목표와 같아 손실이 여기서 평평합니다.',
      }
    case 'slope':
      return flatReason(told, hop)
    case 'weight': {
      const weight = `$${tex(letters.weight(hop.l, hop.j, hop.i))} = 0$`
      return {
        en: `${weight}: nothing passes through this weight.`,
        zh: `${weight}：没有任何量通过这个权重。`,
        ko: `${weight}: 이 가중치로는 아무것도 지나가지 않습니다.`,
      }
    }
    case 'tail': {
      const signal = hop.l === 0 ? letters.input(hop.i) : letters.output(hop.l - 1, hop.i)
      const weight = `$${tex(letters.weight(hop.l, hop.j, hop.i))}$`
      const zero = `$${tex(signal)} = 0$`
      return {
        en: `${zero}: whatever the weight ${weight} is, nothing comes through it.`,
        zh: `${zero}：无论权重 ${weight} 取多少，都没有量从它通过。`,
        ko: `${zero}: 가중치 ${weight}의 값이 얼마든 지나가는 것이 없습니다.`,
      }
    }
    case 'bias':
      return TOO_SMALL
  }
}

/** Why the slope of a unit is 0. */
function flatReason(told: Told, { l, j }: Extract<Hop, { kind: 'slope' }>): Prose {
  const { example, ids, letters, last, s } = told
  const sum = tex(letters.sum(l, j))
  const unit = `$${tex(unitSign(told, l, j))}$`
  const prime = `$f'(${sum}) = 0$`
  const mixed = l === last && told.mixes
  const z = at(at(at(told.tape.z, s), l), j)
  if (mixed || !isKinked(at(example.layers, l).activation))
    return {
      en: `${unit} is saturated: its curve is flat to the last digit, so ${prime}.`,
      zh: `${unit} 已饱和：曲线平到最后一位数字，${prime}。`,
      ko: `${unit}: 뉴런이 포화되었습니다. 곡선이 마지막 자리까지 평평해 ${prime}입니다.`,
    }
  if (z === 0)
    return {
      en: `$${sum} = 0$ is exactly at the corner; by the convention ${prime}.`,
      zh: `$${sum} = 0$ 恰好在折点上；按约定取 ${prime}。`,
      ko: `$${sum} = 0$은 꺾이는 점입니다. 규약으로 정한 값은 ${prime}입니다.`,
    }
  const value = `{${ids.sum(l, j, s)}}`
  return {
    en: `${unit} is off: $${sum} =$ ${value} $< 0$, so ${prime} and the gradient stops here.`,
    zh: `${unit} 不工作：$${sum} =$ ${value} $< 0$，所以 ${prime}，梯度到此为止。`,
    ko: `${unit}: 뉴런이 꺼져 있습니다. $${sum} =$ ${value} $< 0$이므로 ${prime}이고 기울기는 여기서 멈춥니다.`,
  }
}

const TOO_SMALL: Prose = {
  en: 'The product is too small for a number of the computer.',
  zh: '这个乘积太小，计算机的浮点数无法表示。',
  ko: '곱이 너무 작아 컴퓨터의 수로 나타낼 수 없습니다.',
}
