import { at } from '../../engine/at.ts'
import { formatTex } from '../../derivation/number.ts'
import type { Prose } from '../../derivation/prose.ts'
import { tex } from '../../derivation/symbol.ts'
import { everywhere } from '../../i18n/localized.ts'
import type { Activation } from '../../model/example.ts'
import { slopeId } from './quantity-ids.ts'
import { indexed } from './text.ts'
import { slopeOf, type Told } from './told.ts'

/** How each activation is defined, in its letter. */
const DEFINITION: Record<Activation, string> = {
  identity: 'f(z) = z',
  relu: 'f(z) = \\max(0, z)',
  'leaky-relu': 'f(z) = z \\text{ if } z > 0, \\text{ else } c\\,z',
  prelu: 'f(z) = z \\text{ if } z > 0, \\text{ else } c\\,z',
  sigmoid: '\\sigma(z) = \\frac{1}{1 + e^{-z}}',
  tanh: '\\tanh(z) = \\frac{e^z - e^{-z}}{e^z + e^{-z}}',
  softplus: '\\operatorname{softplus}(z) = \\ln(1 + e^z)',
  algebraic: '\\varphi(z) = \\frac{z}{\\sqrt{1 + z^2}}',
  softmax: 'p_j = e^{z_j} / \\textstyle\\sum_k e^{z_k}',
}

/** What the activation did to this unit's sum. */
export function reasonForOutput(told: Told, l: number, j: number): Prose {
  const { activation } = at(told.example.layers, l)
  const z = at(at(told.pass.z, l), j)
  const id = told.ids.sum(l, j, told.s)
  const symbol = `$${tex(told.letters.sum(l, j))} =$ {${id}}`
  if (activation === 'relu' && !Number.isNaN(z))
    return z > 0
      ? {
          en: `${symbol} $> 0$, so ReLU passes it on unchanged.`,
          zh: `${symbol} $> 0$，ReLU 原样输出。`,
          ko: `${symbol} $> 0$이므로 ReLU는 값을 그대로 내보냅니다.`,
        }
      : {
          en: `${symbol} $\\le 0$, so ReLU gives $0$: the unit is off.`,
          zh: `${symbol} $\\le 0$，ReLU 输出 $0$：该单元不工作。`,
          ko: `${symbol} $\\le 0$이므로 ReLU의 출력은 $0$입니다. 이 뉴런은 꺼져 있습니다.`,
        }
  if (l === told.last && told.mixes) return everywhere(`$${DEFINITION.softmax}$`)
  if (activation === 'leaky-relu' || activation === 'prelu') {
    const c = `$c = ${formatTex(told.example.slope)}$`
    return everywhere(`$${DEFINITION[activation]}$, ${c}`)
  }
  return everywhere(`$${DEFINITION[activation]}$`)
}

/** Why f′ has the value it has at this unit: the local derivative with its formula. */
export function reasonForSlope(told: Told, l: number, j: number): Prose {
  if (l === told.last && told.mixes) return jacobianReason(told)
  const { activation } = at(told.example.layers, l)
  const { ids, letters, s } = told
  const z = at(at(told.pass.z, l), j)
  const sum = tex(letters.sum(l, j))
  const a = tex(letters.output(l, j))
  const slope = `{${slopeId(ids.sum(l, j, s))}}`
  const value = `{${ids.sum(l, j, s)}}`
  const prime = `f'(${sum})`
  switch (activation) {
    case 'identity':
      return everywhere(`$${prime} = 1$`)
    case 'relu':
    case 'leaky-relu':
    case 'prelu':
      return atKink(told, l, prime, sum, value, slope, z)
    case 'sigmoid':
      return everywhere(`$${prime} = ${a}\\,(1 - ${a}) =$ ${slope}`)
    case 'tanh':
      return everywhere(`$${prime} = 1 - {${a}}^2 =$ ${slope}`)
    case 'softplus':
      return everywhere(`$${prime} = \\sigma(${sum}) =$ ${slope}`)
    case 'algebraic':
      return everywhere(`$${prime} = (1 + {${sum}}^2)^{-3/2} =$ ${slope}`)
    case 'softmax':
      return jacobianReason(told)
  }
}

/** How every prediction answers to every sum. */
function jacobianReason({ letters, last, throughSoftmax }: Told): Prose {
  const p = (index: 'j' | 'k') =>
    tex(indexed(throughSoftmax ? letters.probability(0) : letters.output(last, 0), index))
  const slope = `\\frac{\\partial ${p('k')}}{\\partial ${tex(indexed(letters.sum(last, 0)))}}`
  const own = `$${slope} = ${p('j')}\\,(1 - ${p('j')})$`
  const other = `$${slope} = -${p('k')}\\,${p('j')}$`
  return {
    en: `${own} for $k = j$; ${other} otherwise.`,
    zh: `$k = j$ 时 ${own}；否则 ${other}。`,
    ko: `$k = j$일 때 ${own}, 그 밖에는 ${other}입니다.`,
  }
}

function atKink(
  told: Told,
  l: number,
  prime: string,
  sum: string,
  value: string,
  slope: string,
  z: number,
): Prose {
  if (Number.isNaN(z)) return everywhere(`$${prime} =$ ${slope}`)
  if (z > 0)
    return {
      en: `$${prime} =$ ${slope} because $${sum} =$ ${value} $> 0$.`,
      zh: `因为 $${sum} =$ ${value} $> 0$，所以 $${prime} =$ ${slope}。`,
      ko: `$${sum} =$ ${value} $> 0$이므로 $${prime} =$ ${slope}입니다.`,
    }
  if (z === 0)
    return {
      en: `At exactly $${sum} = 0$ there is a corner; by the chosen convention $${prime} =$ ${slope}.`,
      zh: `$${sum} = 0$ 恰好在折点上；按所选约定取 $${prime} =$ ${slope}。`,
      ko: `$${sum} = 0$은 꺾이는 점입니다. 정한 규약에 따라 $${prime} =$ ${slope}로 둡니다.`,
    }
  if (at(told.example.layers, l).activation !== 'relu')
    return {
      en: `$${prime} =$ ${slope} because $${sum} =$ ${value} $< 0$: the small slope.`,
      zh: `因为 $${sum} =$ ${value} $< 0$，所以 $${prime} =$ ${slope}，即较小的斜率。`,
      ko: `$${sum} =$ ${value} $< 0$이므로 $${prime} =$ ${slope}, 작은 기울기를 씁니다.`,
    }
  return {
    en: `$${prime} =$ ${slope} because $${sum} =$ ${value} $< 0$: the unit is off, and the gradient stops here.`,
    zh: `因为 $${sum} =$ ${value} $< 0$，所以 $${prime} =$ ${slope}：该单元不工作，梯度到此为止。`,
    ko: `$${sum} =$ ${value} $< 0$이므로 $${prime} =$ ${slope}입니다. 이 뉴런은 꺼져 있어 기울기가 여기서 멈춥니다.`,
  }
}

/** Whether nothing passes back through a unit. */
export function isDead(told: Told, l: number, j: number): boolean {
  return !(l === told.last && told.mixes) && slopeOf(told, l, j) === 0
}
