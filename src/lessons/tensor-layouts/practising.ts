import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { ID, WORKED } from './ids.ts'
import { KIT, type LayoutParams } from './kit.ts'
import {
  AXES,
  indexAt,
  LAYOUTS,
  offsetBy,
  orderOf,
  perAxis,
  placeOf,
  SIZE,
  type Axis,
} from './layout.ts'
import { SLIPS, type Rules } from './slips.ts'

const INDEX = { skill: 'index' } as const

const workings: Workings<LayoutParams, Rules> = {
  right: {
    order: orderOf,
    offset: (index, strides) => offsetBy(AXES, index, strides),
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    write(ID.label, placeOf(rules.order('NCHW'), params, params))
    for (const layout of LAYOUTS) {
      const order = rules.order(layout)
      const strides = new Map<Axis, number>()
      order.reduceRight((block, axis) => {
        const own = write(ID.stride(layout, axis), block)
        strides.set(axis, own)
        return own * params[SIZE[axis]]
      }, 1)
      const along = perAxis((axis) => strides.get(axis) ?? NaN)
      write(ID.offset(layout), rules.offset(params, along))
      const third = indexAt(order, WORKED, params)
      write(ID.head(layout, WORKED), placeOf(rules.order('NCHW'), third, params))
    }
  },
  blanks: () => [
    { ...INDEX, quantity: ID.label, ref: ID.label, level: 3, family: 'label' },
    ...LAYOUTS.flatMap((layout): readonly Omit<Blank, 'step'>[] => [
      // the fastest axis has stride 1, which nothing goes into
      ...orderOf(layout)
        .slice(0, -1)
        .toReversed()
        .map((axis): Omit<Blank, 'step'> => {
          const id = ID.stride(layout, axis)
          return { ...INDEX, quantity: id, ref: id, level: 4, family: 'stride' }
        }),
      {
        ...INDEX,
        quantity: ID.offset(layout),
        ref: ID.offset(layout),
        level: layout === 'NCHW' ? 3 : 2,
        family: 'offset',
      },
    ]),
    ...LAYOUTS.map((layout): Omit<Blank, 'step'> => {
      const id = ID.head(layout, WORKED)
      return { ...INDEX, quantity: id, ref: id, level: 1, family: 'head' }
    }),
  ],
  levels: {
    1: { en: 'third entries', zh: '各布局的第三个编号', ko: '셋째 번호' },
    2: {
      en: 'offsets in NHWC and CHWN too',
      zh: '连同 NHWC 与 CHWN 的偏移量',
      ko: 'NHWC와 CHWN의 오프셋까지',
    },
    3: { en: 'label and NCHW too', zh: '连同编号和 NCHW', ko: '번호와 NCHW까지' },
    4: { en: 'strides too', zh: '连同步长', ko: '스트라이드까지' },
  },
  companions: () => [
    {
      id: 'two-colour',
      title: { en: 'Two colour pictures', zh: '两张彩色图像', ko: '컬러 이미지 두 장' },
      params: { N: 2, C: 3, H: 4, W: 5, n: 1, c: 2, h: 1, w: 3, layout: 'NHWC' },
      exposes: ['index'],
    },
  ],
}

export const practising = practisingOf(workings, derive, editing)
