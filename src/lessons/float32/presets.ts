import type { Kit } from '../../derivation/kit/spec.ts'
import type { FloatParams } from './params.ts'

/** The program of the source document: `float big = 20000000; float small = 1;`. */
export const SOURCE: FloatParams = {
  a: 20_000_000,
  b: 1,
  format: 'binary32',
  n: 1000,
  kahan: 'on',
}

export const PRESETS: Kit<FloatParams>['presets'] = [
  {
    id: 'source',
    title: { en: 'The program of the source', zh: '原书的程序', ko: '원문의 프로그램' },
    params: SOURCE,
  },
  {
    id: 'million',
    title: { en: 'A million additions', zh: '加一百万次', ko: '백만 번 더하기' },
    params: { ...SOURCE, n: 1_000_000, kahan: 'off' },
  },
  {
    id: 'odd',
    title: { en: 'A tie that goes up', zh: '居中时进位', ko: '올라가는 중간값' },
    params: { ...SOURCE, a: 20_000_002 },
  },
  {
    id: 'one',
    title: { en: 'One, and half a spacing', zh: '1 加半个间距', ko: '1과 간격의 절반' },
    params: { ...SOURCE, a: 1, b: 2 ** -8, format: 'bfloat16' },
  },
  {
    id: 'counting',
    title: { en: 'Counting that stops', zh: '数不下去的计数', ko: '멈추는 세기' },
    params: { a: 2, b: 1, format: 'binary16', n: 5000, kahan: 'on' },
  },
  {
    id: 'coarse',
    title: { en: 'The same in bfloat16', zh: '同样的数，bfloat16', ko: '같은 수, bfloat16' },
    params: { ...SOURCE, format: 'bfloat16' },
  },
  {
    id: 'double',
    title: {
      en: 'Where binary64 ends, too',
      zh: 'binary64 的界限',
      ko: 'binary64의 한계',
    },
    params: { ...SOURCE, a: 2 ** 53, format: 'binary64' },
  },
  {
    id: 'tenths',
    title: { en: '0.7 + 0.1', zh: '0.7 加 0.1', ko: '0.7 더하기 0.1' },
    params: { ...SOURCE, a: 0.7, b: 0.1, format: 'binary64', n: 10 },
  },
]

/** Whether these are the numbers of the source document. */
export const isSource = ({ a, b, format }: FloatParams): boolean =>
  a === SOURCE.a && b === SOURCE.b && format === SOURCE.format
