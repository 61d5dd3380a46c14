import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { lessonJson } from '../../src/export/json.ts'
import { editing } from '../../src/lessons/pooling-forward/editing.ts'
import lesson from '../../src/lessons/pooling-forward/index.ts'
import { KIT, type PoolingParams } from '../../src/lessons/pooling-forward/kit.ts'
import { practising } from '../../src/lessons/pooling-forward/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('004-pooling-forward')
const numbers = (params: PoolingParams) =>
  lessonJson(lesson.id, params, lesson.derive(params, DEFAULT_OPTIONS), 'en').quantities

describe('a pooled map', () => {
  it('has the printed numbers', () => {
    const found = numbers(KIT.defaults)
    for (const [id, value] of Object.entries(golden.expected)) expect(found[id], id).toEqual(value)
  })

  it('follows the definition for any map, window and stride', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const size = 3 + (seed % 4)
      const params = {
        ...editing.randomise(editing.set(KIT.defaults, 'x.size', size), seed),
        kernel: 1 + (seed % 3),
        stride: 1 + (Math.floor(seed / 3) % 3),
      }
      const { x, kernel, stride } = params
      const places: number[] = []
      for (let i = 0; i + kernel <= size; i += stride) places.push(i)
      const windows = places.map((i) =>
        places.map((j) => x.slice(i, i + kernel).flatMap((row) => row.slice(j, j + kernel))),
      )
      const found = numbers(params)
      expect(found['max']).toEqual(windows.map((row) => row.map((cells) => Math.max(...cells))))
      const means = windows.map((row) =>
        row.map((cells) => cells.reduce((sum, one) => sum + one, 0) / cells.length),
      )
      means.forEach((row, i) =>
        row.forEach((value, j) =>
          expect(Object(Object(found['avg'])[i])[j]).toBeCloseTo(value, 12),
        ),
      )
    }
  })
})

it('the wrong rules give the numbers that they are known by', () => {
  const worked = (slip: string) => {
    const map = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
    return [1, 2].map((i) => [1, 2].map((j) => map.get(`max[${i}][${j}]`)))
  }
  expect(worked('min')).toEqual(golden.mistakes?.['min'])
  expect(worked('mean-instead')).toEqual(golden.mistakes?.['avg_instead'])
  const shifted: unknown = golden.mistakes?.['stride1_max']
  const corner = Array.isArray(shifted)
    ? shifted.slice(0, 2).map((row: number[]) => row.slice(0, 2))
    : []
  expect(worked('stride-1')).toEqual(corner)
})
