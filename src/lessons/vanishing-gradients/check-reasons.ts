import type { Notes } from '../../derivation/kit/tell.ts'
import type { Prose } from '../../derivation/prose.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { steepest } from './chain.ts'
import type { ChainParams } from './kit.ts'
import { idOf, outTex, partial, slopeTex, sub, sumTex } from './symbols.ts'

/** What the checks say, chosen by the numbers. */

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
