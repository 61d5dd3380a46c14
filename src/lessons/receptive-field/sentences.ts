import { at } from '../../derivation/at.ts'
import type { Step } from '../../derivation/step.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import type { WindowLayer } from '../../model/receptive-field.ts'
import { endId, idOf, type Chain } from './chain.ts'
import { apart, mapName } from './names.ts'

/** Sentences that follow the numbers. */

export const vgg = (): Localized => ({
  en: 'These are the first layers of VGG16: two convolutions and a pool, twice.',
  zh: '这是 VGG16 的前几层：两个卷积层加一个池化层，重复两次。',
  ko: 'VGG16의 첫 층들입니다. 합성곱 두 번과 풀링 한 번이 두 차례 이어집니다.',
})

export function sizeOfFirst({ layers, sizes }: Chain): Localized {
  const { k, s, p } = at(layers, 0)
  const worked = `$n_1 = \\left\\lfloor \\frac{${at(sizes, 0)} + 2 \\cdot ${p} - ${k}}{${s}} \\right\\rfloor + 1 = ${at(sizes, 1)}$`
  return {
    en: `At so many places the window fits. After layer 1: ${worked}.`,
    zh: `这就是窗口能放下的位置数。第 1 层之后：${worked}。`,
    ko: `창이 놓일 수 있는 자리의 수입니다. 첫째 층 뒤: ${worked}.`,
  }
}

/** What a step on the way back asks. */
export function back(chain: Chain, l: number): Localized {
  const [a, b] = [endId('a', l, chain), endId('b', l, chain)]
  const { first, last } = at(chain.field, l)
  const isTop = l === chain.layers.length
  if (!isTop && first === last)
    return {
      en: `Which cells of ${mapName(l - 1).en} does cell {${a}} of map ${l} look at?`,
      zh: `特征图 ${l} 的格 {${a}} 看到${apart(mapName(l - 1).zh)}的哪些格？`,
      ko: `맵 ${l}의 칸 {${a}}의 창은 ${mapName(l - 1).ko}의 어느 칸들을 덮을까요?`,
    }
  return {
    en: isTop
      ? `Which cells of ${mapName(l - 1).en} lie under the window of cell {i}?`
      : `Which cells of ${mapName(l - 1).en} do cells {${a}} to {${b}} of map ${l} look at?`,
    zh: isTop
      ? `格 {i} 的窗口盖住${apart(mapName(l - 1).zh)}的哪些格？`
      : `特征图 ${l} 的格 {${a}} 到 {${b}} 看到${apart(mapName(l - 1).zh)}的哪些格？`,
    ko: isTop
      ? `칸 {i}의 창은 ${mapName(l - 1).ko}의 어느 칸들을 덮을까요?`
      : `맵 ${l}의 칸 {${a}}부터 {${b}}까지는 ${mapName(l - 1).ko}의 어느 칸들을 볼까요?`,
  }
}

/** What is special about a layer on the way up. */
export function grown({ k, s }: WindowLayer, l: number): Pick<Step, 'because'> {
  if (l === 1) return { because: START }
  if (k === 1) return { because: POINT }
  return s > 1 ? { because: LATER } : {}
}

const START: Localized = {
  en: 'Before the first layer a cell sees only itself: $r_0 = j_0 = 1$.',
  zh: '第一层之前，每一格只看到自己：$r_0 = j_0 = 1$。',
  ko: '첫 층 앞에서는 칸이 자기 자신만 봅니다: $r_0 = j_0 = 1$.',
}

const POINT: Localized = {
  en: 'A kernel of size 1 looks at one cell: the width stays.',
  zh: '大小为 1 的卷积核只看一格：宽度不变。',
  ko: '크기가 1인 커널은 한 칸만 보므로 너비가 그대로입니다.',
}

const LATER: Localized = {
  en: 'This layer widens the field by the jump before it; its own stride counts only for the layers that follow.',
  zh: '这一层按它之前的累积步长加宽感受野；它自己的步长只影响后面的层。',
  ko: '이 층은 그 앞의 누적 스트라이드만큼 수용 영역을 넓힙니다. 이 층의 스트라이드는 뒤따르는 층에만 작용합니다.',
}

/** `4i - 9` */
function affine(jump: number, offset: number): string {
  const slope = jump === 1 ? 'i' : `${jump}i`
  if (offset === 0) return slope
  return offset < 0 ? `${slope} - ${-offset}` : `${slope} + ${offset}`
}

export function formulaFor({ reaches }: Chain, l: number): Localized {
  const { jump, from, to } = at(reaches, l)
  // from i to i − 1 on the map, and as much on the input
  const shift = jump - 1
  const field = [from, to].map((offset) => `$${affine(jump, offset)}$`)
  const fromZero = [from, to].map((offset) => `$${affine(jump, offset + shift)}$`)
  const [c, d] = [idOf('c', l), idOf('d', l)]
  return {
    en: `With the offsets {${c}} and {${d}}, cell $i$ after layer ${l} sees ${field.join(' to ')}. Counted from 0, that is ${fromZero.join(' to ')}.`,
    zh: `偏移量为 {${c}} 和 {${d}}：第 ${l} 层之后，格 $i$ 看到 ${field.join(' 到 ')}。若从 0 开始计数，则为 ${fromZero.join(' 到 ')}。`,
    ko: `오프셋 {${c}}, {${d}}의 경우, ${l}번째 층 뒤 칸 $i$의 수용 영역은 ${field.join(' ~ ')}입니다. 0부터 세면 ${fromZero.join(' ~ ')}입니다.`,
  }
}

export function agreed(chain: Chain): Localized {
  const [a, b] = [endId('a', 0, chain), endId('b', 0, chain)]
  const r = idOf('r', chain.layers.length)
  return {
    en: `The way back led to {${a}} and {${b}}, {width} wide; the shortcut gives the same ends and the same width, {${r}}.`,
    zh: `逆推得到 {${a}} 和 {${b}}，宽 {width} 格；递推公式给出同样的两端和同样的宽度 {${r}}。`,
    ko: `거슬러 가서 얻은 끝은 {${a}}, {${b}}, 너비는 {width}칸입니다. 점화식으로도 같은 끝과 같은 너비 {${r}}칸을 얻습니다.`,
  }
}

/** What of the field lies on the input. */
export function border({ params, field, reached, count }: Chain): Localized {
  const { first, last } = at(field, 0)
  const from = Math.max(1, first)
  const to = Math.min(last, reached)
  const parts = [
    ...(first >= 1 && last <= params.n ? [INSIDE] : [CUT]),
    ...(reached < params.n ? [LEFT_OVER] : []),
    count === 1 ? ONE : count < to - from + 1 ? SKIPPED : ALL,
  ]
  return localized((locale) => parts.map((part) => part[locale]).join(locale === 'zh' ? '' : ' '))
}

const INSIDE: Localized = {
  en: 'The field ends nowhere outside of the input.',
  zh: '感受野没有超出输入。',
  ko: '수용 영역은 입력을 벗어나지 않습니다.',
}

const CUT: Localized = {
  en: 'The field reaches beyond the input: what lies outside is cut off.',
  zh: '感受野超出了输入，超出的部分被截去。',
  ko: '수용 영역이 입력을 벗어나므로 바깥 부분을 잘라 냅니다.',
}

const LEFT_OVER: Localized = {
  en: 'No cell of the last map reads beyond $e = \\min_l (j_l\\,n_l + d_l) =$ {reached}: a stride leaves cells at the end of a map without a window.',
  zh: '最后一张特征图的任何一格都读不到 $e = \\min_l (j_l\\,n_l + d_l) =$ {reached} 之后：由于步长，某张图末尾的格没有窗口覆盖。',
  ko: '마지막 맵의 어느 칸도 $e = \\min_l (j_l\\,n_l + d_l) =$ {reached} 뒤의 칸을 읽지 않습니다. 스트라이드 때문에 어떤 맵의 끝 칸에는 창이 놓이지 않습니다.',
}

const ONE: Localized = {
  en: 'Of the input, only cell {first} is read.',
  zh: '输入中只读到第 {first} 格。',
  ko: '입력에서 칸 {first} 하나만 읽습니다.',
}

const ALL: Localized = {
  en: 'Cells {first} to {last} are read, {count} in all.',
  zh: '读到的是第 {first} 到第 {last} 格，共 {count} 格。',
  ko: '읽는 칸은 {first}부터 {last}까지이고, 모두 {count}칸입니다.',
}

const SKIPPED: Localized = {
  en: 'From {first} to {last}, only {count} cells are read: a stride larger than its kernel skips the others.',
  zh: '从第 {first} 到第 {last} 格，只读到 {count} 格：步长大于卷积核，其余的被跳过。',
  ko: '{first}부터 {last}까지 가운데 {count}칸만 읽습니다. 커널보다 큰 스트라이드가 나머지를 건너뜁니다.',
}
