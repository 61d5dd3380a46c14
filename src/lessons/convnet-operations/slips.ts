import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { layersOf, productsOf, sumsOf, workOf, type Layer } from './counts.ts'
import type { NetParams } from './params.ts'

export interface Rules {
  readonly products: (layer: Layer) => number
  readonly sums: (layer: Layer) => number
  readonly work: (layer: Layer) => number
  readonly dense: (inputs: number, outputs: number) => number
}

export const RIGHT: Rules = {
  products: productsOf,
  sums: sumsOf,
  work: workOf,
  dense: (inputs, outputs) => inputs * outputs,
}

export const SLIPS: readonly Slip<Rules, NetParams>[] = [
  slip(
    'no-window',
    'count',
    'M_i = c_{i-1}\\,c_i\\,h_i^2',
    { work: (layer) => workOf({ ...layer, window: 1 }) },
    {
      title: { en: 'window as one number', zh: '把窗口当成一个数', ko: '창을 수 하나로 셈' },
      feedback: {
        en: 'A window was taken for one number. How many numbers lie in it?',
        zh: '把一个窗口当成了一个数。窗口里有多少个数？',
        ko: '창 하나를 수 하나로 세었습니다. 창에는 수가 몇 개 들어 있을까요?',
      },
      when: ({ k }) => k.some((window) => window > 1),
    },
  ),
  slip(
    'window-once',
    'count',
    'M_i = k_i\\,c_{i-1}\\,c_i\\,h_i^2',
    { work: (layer) => workOf(layer) / layer.window },
    {
      title: { en: 'one row of the window', zh: '只算窗口的一行', ko: '창의 한 줄만 셈' },
      feedback: {
        en: 'Only one row of the window was counted. How many rows has it?',
        zh: '只数了窗口的一行。窗口有多少行？',
        ko: '창의 한 줄만 세었습니다. 창은 몇 줄일까요?',
      },
      when: ({ k }) => k.some((window) => window > 1),
    },
  ),
  slip(
    'one-place',
    'count',
    'M_i = k_i^2\\,c_{i-1}\\,c_i',
    {
      work: (layer) => workOf({ ...layer, side: 1 }),
      products: (layer) => productsOf({ ...layer, side: 1 }),
    },
    {
      title: {
        en: 'places of the map forgotten',
        zh: '漏掉特征图的位置',
        ko: '맵의 자리를 빠뜨림',
      },
      feedback: {
        en: 'These are the weights. At how many places of the map is each of them used?',
        zh: '这是权重的个数。每个权重要用在特征图的多少个位置上？',
        ko: '이것은 가중치의 수입니다. 가중치 하나는 맵의 몇 자리에서 쓰일까요?',
      },
    },
  ),
  slip(
    'no-groups',
    'count',
    'M_i = k_i^2\\,c_{i-1}\\,c_i\\,h_i^2',
    { work: (layer) => workOf({ ...layer, groups: 1 }) },
    {
      title: { en: 'not halved', zh: '没有减半', ko: '반으로 줄이지 않음' },
      feedback: {
        en: 'Every kernel was led over all channels. How many of them lie on its own processor?',
        zh: '让每个卷积核看到了所有通道。同一块处理器上有多少个通道？',
        ko: '커널이 모든 채널을 본다고 세었습니다. 자기 처리 장치에는 채널이 몇 개 있을까요?',
      },
      when: (params) => layersOf(params).some(({ groups }) => groups > 1),
    },
  ),
  slip(
    'no-dense',
    'count',
    'M = M_1 + M_2 + \\ldots',
    { dense: () => 0 },
    {
      title: { en: 'dense layers forgotten', zh: '漏掉全连接层', ko: '완전 연결 층을 빠뜨림' },
      feedback: {
        en: 'Only the convolutions were counted. What do the dense layers behind them multiply?',
        zh: '只数了卷积。其后的全连接层要做哪些乘法？',
        ko: '합성곱만 세었습니다. 그 뒤의 완전 연결 층은 무엇을 곱할까요?',
      },
    },
  ),
  slip(
    'all-maps',
    'count',
    'T_i = c_{i-1}\\,c_i',
    { sums: ({ inputs, outputs }) => inputs * outputs },
    {
      title: { en: 'as many sums as maps', zh: '加法与特征图一样多', ko: '덧셈을 맵의 수만큼 셈' },
      feedback: {
        en: 'As many sums were counted as maps come in. How many plus signs stand between two maps?',
        zh: '加法次数数成了输入特征图的个数。两个特征图相加需要几个加号？',
        ko: '덧셈을 들어오는 맵의 수만큼 세었습니다. 맵 두 개 사이에는 더하기 기호가 몇 개 있을까요?',
      },
    },
  ),
]
