import type { Localized } from '../../i18n/localized.ts'
import type { Field } from './params.ts'
import type { Count, Part } from './parts.ts'

export const NAME = {
  H: { en: 'height', zh: '高', ko: '높이' },
  W: { en: 'width', zh: '宽', ko: '너비' },
  C: { en: 'channels in', zh: '输入通道数', ko: '입력 채널 수' },
  F1: { en: 'channels out, 1×1', zh: '1×1 卷积的输出通道数', ko: '1×1의 출력 채널 수' },
  F3: { en: 'channels out, 3×3', zh: '3×3 卷积的输出通道数', ko: '3×3의 출력 채널 수' },
  F5: { en: 'channels out, 5×5', zh: '5×5 卷积的输出通道数', ko: '5×5의 출력 채널 수' },
  R3: {
    en: 'bottleneck before 3×3',
    zh: '3×3 卷积前的瓶颈宽度',
    ko: '3×3 앞의 병목 너비',
  },
  R5: {
    en: 'bottleneck before 5×5',
    zh: '5×5 卷积前的瓶颈宽度',
    ko: '5×5 앞의 병목 너비',
  },
  Rp: { en: 'channels after pooling', zh: '池化后的通道数', ko: '풀링 뒤의 채널 수' },
} as const satisfies Readonly<Record<Field, Localized>>

export const COUNT = {
  P: { en: 'parameters', zh: '参数个数', ko: '매개변수의 수' },
  N: { en: 'activations', zh: '激活值个数', ko: '활성값의 수' },
  M: { en: 'multiplications', zh: '乘法次数', ko: '곱셈 횟수' },
  A: { en: 'additions', zh: '加法次数', ko: '덧셈 횟수' },
} as const satisfies Readonly<Record<Count, Localized>>

export const PART = {
  '1': { en: '1×1 convolution', zh: '1×1 卷积', ko: '1×1 합성곱' },
  '3': { en: '3×3 convolution', zh: '3×3 卷积', ko: '3×3 합성곱' },
  '5': { en: '5×5 convolution', zh: '5×5 卷积', ko: '5×5 합성곱' },
  r3: {
    en: '1×1 convolution before the 3×3',
    zh: '3×3 之前的 1×1 卷积',
    ko: '3×3 앞의 1×1 합성곱',
  },
  b3: {
    en: '3×3 convolution behind its bottleneck',
    zh: '瓶颈之后的 3×3 卷积',
    ko: '병목 뒤의 3×3 합성곱',
  },
  r5: {
    en: '1×1 convolution before the 5×5',
    zh: '5×5 之前的 1×1 卷积',
    ko: '5×5 앞의 1×1 합성곱',
  },
  b5: {
    en: '5×5 convolution behind its bottleneck',
    zh: '瓶颈之后的 5×5 卷积',
    ko: '병목 뒤의 5×5 합성곱',
  },
  p: {
    en: '1×1 convolution after the pooling',
    zh: '池化之后的 1×1 卷积',
    ko: '풀링 뒤의 1×1 합성곱',
  },
  branch3: { en: '3×3 branch', zh: '3×3 支路', ko: '3×3 갈래' },
  branch5: { en: '5×5 branch', zh: '5×5 支路', ko: '5×5 갈래' },
  naive: { en: 'naive module', zh: '朴素模块', ko: '단순 모듈' },
  bottleneck: { en: 'module with bottlenecks', zh: '带瓶颈的模块', ko: '병목 모듈' },
} as const satisfies Readonly<Record<Part, Localized>>

export const CAPTION = {
  naive: { en: 'The naive module', zh: '朴素模块', ko: '단순 모듈' },
  bottleneck: { en: 'The module with bottlenecks', zh: '带瓶颈的模块', ko: '병목 모듈' },
  multiplications: {
    en: 'Multiplications, logarithmic scale',
    zh: '乘法次数，对数刻度',
    ko: '곱셈 횟수, 로그 눈금',
  },
  modules: {
    en: 'Whole modules, logarithmic scale',
    zh: '两个模块的总数，对数刻度',
    ko: '모듈 전체, 로그 눈금',
  },
  counts: { en: 'What each part counts', zh: '各部分的计数', ko: '부분마다 센 수' },
  input: { en: 'Input', zh: '输入', ko: '입력' },
  widths: {
    en: 'Channels out of the convolutions',
    zh: '各卷积的输出通道数',
    ko: '합성곱의 출력 채널 수',
  },
} as const satisfies Readonly<Record<string, Localized>>

export const WIRE = {
  pool: { en: 'pooling', zh: '池化', ko: '풀링' },
  pooled: { en: 'channels behind the pooling', zh: '池化之后的通道', ko: '풀링을 지난 채널' },
  joined: { en: 'joined to the output', zh: '拼接到输出', ko: '출력에 이어 붙임' },
} as const satisfies Readonly<Record<string, Localized>>

export const SERIES: readonly [Localized, Localized] = [
  { en: 'naive', zh: '朴素模块', ko: '단순 모듈' },
  { en: 'with bottlenecks', zh: '带瓶颈的模块', ko: '병목 모듈' },
]

export const VALUE: Localized = { en: 'value', zh: '值', ko: '값' }
