import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import { practisingOf, type Workings } from '../../derivation/kit/practising.ts'
import { mapsOf } from '../../derivation/kit/resnet.ts'
import { firstId, otherId } from '../../derivation/kit/resnet-terms.ts'
import { RESNETS, resnetTitle } from '../../derivation/kit/resnet-presets.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import {
  lastStage,
  overBlocks,
  overStage,
  stagesOf,
  stemOf,
  weightsOf,
} from '../../model/resnet.ts'
import { valuesIn, weightsIn } from './counts.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { valuesId, weightsId } from './ids.ts'
import { KIT, type MemoryParams } from './kit.ts'
import { SLIPS, type Rules } from './slips.ts'

const workings: Workings<MemoryParams, Rules> = {
  right: {
    weights: weightsOf,
    all: overBlocks,
    dense: (channels, _, classes) => channels * classes,
    bytes: (values, _, bytes, batch) => values * bytes * batch,
    mega: (bytes) => bytes / 1e6,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    for (const { id, value } of mapsOf(params)) write(id, value)
    const shapes = stagesOf(params)
    const stem = write(weightsId(0), rules.weights(stemOf(params)))
    const stages = shapes.map((stage, index) => {
      const { first, other } = overStage(stage, rules.weights)
      const [one, rest] = [write(firstId(index + 1), first), write(otherId(index + 1), other)]
      return write(weightsId(index + 1), rules.all(one, rest, at(params.b, index)))
    })
    const { channels, side } = lastStage(shapes)
    const dense = write('F', rules.dense(channels, side, params.n))
    const main = write('W', stem + sum(stages) + dense)
    const shortcuts = write(
      'D',
      sum(shapes.map(({ projection }) => (projection ? rules.weights(projection) : 0))),
    )
    const norms = write('N', 2 * write('K', weightsIn(params).channels))
    write('P', main + shortcuts + norms + params.n)

    const given = valuesIn(params)
    const values = [
      write('I', given.picture),
      write(valuesId(0), given.stem),
      write('Q', given.pooled),
      ...given.stages.map((one, index) => write(valuesId(index + 1), one)),
    ]
    const all = write('V', sum(values) + channels + params.n)
    write('U', rules.mega(write('M', rules.bytes(all, main, Number(params.bytes), params.m))))
  },
  blanks: ({ b }) => {
    const stages = b.map((_, index) => index + 1)
    return [
      { ...COUNT, quantity: weightsId(0), ref: weightsId(0), level: 2, family: 'stem' },
      ...stages.flatMap((i) => [
        { ...COUNT, quantity: firstId(i), level: 3, family: 'first' } as const,
        { ...COUNT, quantity: otherId(i), level: 3, family: 'other' } as const,
        {
          ...COUNT,
          quantity: weightsId(i),
          ref: weightsId(i),
          level: 2,
          family: 'stage',
        } as const,
      ]),
      { ...COUNT, quantity: 'F', ref: 'F', level: 2, family: 'dense' },
      { ...COUNT, quantity: 'W', level: 1, family: 'total' },
      { ...COUNT, quantity: 'D', level: 2, family: 'projections' },
      { ...COUNT, quantity: 'N', level: 2, family: 'norms' },
      { ...COUNT, quantity: 'P', level: 1, family: 'total' },
      ...stages.map((i) => ({
        ...COUNT,
        quantity: valuesId(i),
        ref: valuesId(i),
        level: 2 as const,
        family: 'values',
      })),
      { ...COUNT, quantity: 'V', level: 1, family: 'values' },
      { ...COUNT, quantity: 'M', level: 1, family: 'memory' },
      { ...COUNT, quantity: 'U', level: 1, family: 'memory' },
    ]
  },
  levels: {
    1: { en: 'totals and memory', zh: '总数与内存', ko: '전체 수와 메모리' },
    2: { en: 'every part too', zh: '连同各部分', ko: '부분마다' },
    3: { en: 'blocks too', zh: '连同残差块', ko: '블록까지' },
  },
  companions: ({ m, bytes }) => [
    {
      id: 'depth-50',
      title: resnetTitle('50'),
      params: { ...RESNETS[50], m, bytes },
      exposes: ['count'],
    },
  ],
}

const COUNT = { skill: 'count' } as const

export const practising = practisingOf(workings, derive, editing)
