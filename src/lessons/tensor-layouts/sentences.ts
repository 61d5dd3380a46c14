import type { Localized } from '../../i18n/localized.ts'
import { ID, WORKED } from './ids.ts'
import type { LayoutParams } from './kit.ts'
import { AXES, orderOf, SIZE, type Axis, type Layout } from './layout.ts'

/** Sentences that depend on the sizes. */

/** What lies side by side where an axis runs fastest. */
const BESIDE: Readonly<Record<Axis, Localized>> = {
  n: {
    en: 'the same pixel and channel of all pictures',
    zh: '所有图像同一通道、同一像素的数',
    ko: '모든 이미지의 같은 채널, 같은 픽셀',
  },
  c: { en: 'all channels of one pixel', zh: '同一像素各通道的数', ko: '한 픽셀의 모든 채널' },
  h: { en: 'the numbers of one column', zh: '同一列的数', ko: '한 열의 수' },
  w: { en: 'the numbers of one row', zh: '同一行的数', ko: '한 행의 수' },
}

/** Which axis runs fastest; one with a single index never moves. */
export function fastest(params: LayoutParams, layout: Layout): Localized {
  const order = orderOf(layout)
  const moves = (axis: Axis) => params[SIZE[axis]] > 1
  const axis = order.findLast(moves) ?? 'w'
  const beside = BESIDE[axis]
  const still = order.at(-1)
  if (still === axis || still === undefined)
    return {
      en: `The axis $${axis}$ runs fastest: ${beside.en} lie side by side.`,
      zh: `轴 $${axis}$ 变化最快：${beside.zh}彼此相邻。`,
      ko: `축 $${axis}$의 첨자가 가장 빨리 변합니다. ${beside.ko}: 이들이 나란히 놓입니다.`,
    }
  return {
    en: `The axis $${still}$ has one index alone, so $${axis}$ runs fastest: ${beside.en} lie side by side.`,
    zh: `轴 $${still}$ 只有一个下标，所以 $${axis}$ 变化最快：${beside.zh}彼此相邻。`,
    ko: `축 $${still}$에는 첨자가 하나뿐이므로 $${axis}$의 첨자가 가장 빨리 변합니다. ${beside.ko}: 이들이 나란히 놓입니다.`,
  }
}

const elementBy = (id: (axis: Axis) => string) =>
  `(${AXES.map((axis) => `{${id(axis)}}`).join(', ')})`

/** How the element at the third place is found. */
export function thirdOf(layout: Layout): Localized {
  const [first, ...others] = orderOf(layout)
    .toReversed()
    .map((axis) => `$${axis}$`)
  const element = elementBy((axis) => ID.third(layout, axis))
  return {
    en: `In ${layout} the axis ${first} is counted first, then ${others.join(', ')}. Offset ${WORKED} holds the element ${element}.`,
    zh: `${layout} 先数轴 ${first}，再依次数 ${others.join('、')}。偏移量 ${WORKED} 处是元素 ${element}。`,
    ko: `${layout} 배치에서는 축 ${first}부터 세고, 이어서 ${others.join(', ')} 순서로 셉니다. 오프셋 ${WORKED}의 원소는 ${element}입니다.`,
  }
}

export function readBack(): Localized {
  const element = elementBy(ID.back)
  return {
    en: `The indices are ${element}: the element that was looked for.`,
    zh: `得到下标 ${element}，正是要找的元素。`,
    ko: `구한 첨자는 ${element}입니다. 처음에 찾던 바로 그 원소입니다.`,
  }
}
