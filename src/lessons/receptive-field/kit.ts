import { at } from '../../derivation/at.ts'
import { resizedList } from '../../derivation/kit/editing.ts'
import { listIn, type Kit, type Range, type Slot } from '../../derivation/kit/spec.ts'
import { isSameData } from '../../derivation/same.ts'
import { leastInput, sizesOf } from '../../model/receptive-field.ts'
import { layersOf, type FieldParams } from './params.ts'
import { PRESETS, VGG } from './presets.ts'

export const KIT: Kit<FieldParams> = {
  defaults: VGG,
  specs: {
    n: {
      kind: 'number',
      min: 1,
      max: 1_000_000,
      step: 1,
      whole: true,
      draw: [32, 48, 64, 96, 128, 224],
      tex: 'n_0',
      name: { en: 'input size', zh: '输入大小', ko: '입력 크기' },
    },
    k: {
      kind: 'list',
      min: 1,
      max: 11,
      step: 1,
      whole: true,
      draw: [2, 3, 3, 3, 5],
      tex: 'k',
      name: { en: 'kernel size', zh: '卷积核大小', ko: '커널 크기' },
      length: { min: 1, max: 8, label: { en: 'Layers', zh: '层数', ko: '층 수' } },
      fill: 3,
    },
    s: {
      kind: 'list',
      min: 1,
      max: 4,
      step: 1,
      whole: true,
      draw: [1, 1, 2],
      tex: 's',
      name: { en: 'stride', zh: '步长', ko: '스트라이드' },
      follows: true,
      fill: 1,
    },
    p: {
      kind: 'list',
      min: 0,
      max: 5,
      step: 1,
      whole: true,
      draw: [0, 1, 1, 2],
      tex: 'p',
      name: { en: 'padding', zh: '填充', ko: '패딩' },
      follows: true,
      fill: 1,
    },
    i: {
      kind: 'number',
      min: 1,
      max: 1_000_000,
      step: 1,
      whole: true,
      draw: [1, 2, 3, 5, 8],
      tex: 'i',
      name: { en: 'output cell', zh: '输出格的序号', ko: '출력 칸의 번호' },
    },
  },
  presets: PRESETS,
  range: rangeOf,
  fit: fitted,
}

/** Every window touches its map, and finds a place on it. */
function isSound(params: FieldParams): boolean {
  const layers = layersOf(params)
  return layers.every(({ k, p }) => p < k) && leastInput(layers) <= params.n
}

/** How far a number may go while the others stay. */
function rangeOf(params: FieldParams, { field, spec, place: [l], value }: Slot): Range {
  if (l === undefined)
    return field === 'i'
      ? { min: 1, max: at(sizesOf(layersOf(params), params.n), params.k.length) }
      : { min: leastInput(layersOf(params)), max: spec.max }
  const admits = (number: number) =>
    isSound({ ...params, [field]: listIn(params, field).with(l, number) })
  let [min, max] = [value, value]
  while (min > spec.min && admits(min - 1)) min--
  while (max < spec.max && admits(max + 1)) max++
  return { min, max }
}

/** Lists of one length, no padding as wide as its kernel, an input that is large enough, and a cell that there is. */
function fitted(params: FieldParams): FieldParams {
  const { k } = params
  const s = resizedList(params.s, k.length, { fill: 1 })
  const p = resizedList(params.p, k.length, { fill: 1 }).map((one, l) =>
    Math.min(one, at(k, l) - 1),
  )
  const layers = layersOf({ k, s, p })
  const n = Math.max(params.n, leastInput(layers))
  const i = Math.min(params.i, at(sizesOf(layers, n), k.length))
  const next: FieldParams = { ...params, n, s, p, i }
  return isSameData(next, params) ? params : next
}
