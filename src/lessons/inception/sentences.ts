import type { Localized } from '../../i18n/localized.ts'
import { countId, ratioId } from './ids.ts'
import { hasBiases, type InceptionParams } from './params.ts'
import type { Convolution } from './parts.ts'

/** Sentences that follow the numbers, and the rules that are chosen. */

/** What kind of kernel this is. */
export function kernel(params: InceptionParams, one: Convolution): Localized {
  switch (one) {
    case '1':
      return hasBiases(params) ? KERNEL.biased : KERNEL.plain
    case '3':
      return KERNEL.window
    case '5':
      return KERNEL.large
    case 'r3':
      return reduced('C', 'R3')
    case 'r5':
      return reduced('C', 'R5')
    case 'b3':
      return behind('R3')
    case 'b5':
      return behind('R5')
    case 'p':
      return KERNEL.pooled
  }
}

const KERNEL = {
  biased: {
    en: 'A kernel of one place has a weight for each of the {C} channels, and a bias. Both modules have this convolution.',
    zh: '1×1 卷积核只有一个位置：{C} 个输入通道各有一个权重，另有一个偏置。两个模块都有这个卷积。',
    ko: '자리가 하나뿐인 커널은 채널 {C}개마다 가중치가 하나씩 있고, 편향이 하나 있습니다. 두 모듈에 모두 있는 합성곱입니다.',
  },
  plain: {
    en: 'A kernel of one place has a weight for each of the {C} channels. Both modules have this convolution.',
    zh: '1×1 卷积核只有一个位置：{C} 个输入通道各有一个权重。两个模块都有这个卷积。',
    ko: '자리가 하나뿐인 커널은 채널 {C}개마다 가중치가 하나씩 있습니다. 두 모듈에 모두 있는 합성곱입니다.',
  },
  window: {
    en: 'A kernel has 9 weights in each channel. Zeros around the maps keep the size $H \\times W$; products with these zeros are counted, too.',
    zh: '卷积核在每个通道中有 9 个权重。边缘补零使大小保持 $H \\times W$；与这些零相乘也计入。',
    ko: '커널은 채널마다 가중치가 9개입니다. 가장자리를 0으로 채워 크기 $H \\times W$를 지키며, 이 0과의 곱도 셉니다.',
  },
  large: {
    en: 'A window of 25 places instead of 9: for each channel and each kernel almost three times as much.',
    zh: '窗口有 25 个位置，而不是 9 个：每个通道、每个卷积核的计算量几乎是三倍。',
    ko: '창의 자리가 9개가 아니라 25개이므로, 채널과 커널마다 거의 세 배가 듭니다.',
  },
  pooled: {
    en: 'The pooling passes on all {C} channels, and this convolution makes {Rp} of them.',
    zh: '池化保留全部 {C} 个通道，这个卷积把它们变成 {Rp} 个。',
    ko: '풀링은 채널 {C}개를 그대로 내보내고, 이 합성곱이 {Rp}개로 바꿉니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>

const reduced = (from: string, to: string): Localized => ({
  en: `It looks at single places and changes only the number of channels: from {${from}} to {${to}}.`,
  zh: `它只看单个位置，改变的只是通道数：从 {${from}} 到 {${to}}。`,
  ko: `한 자리씩만 보고 채널의 수만 바꿉니다. 채널 {${from}}개가 {${to}}개로 됩니다.`,
})

const behind = (width: string): Localized => ({
  en: `Only the channels that come in have changed: {${width}} in place of {C}.`,
  zh: `只有输入通道数变了：由 {C} 变为 {${width}}。`,
  ko: `들어오는 채널의 수만 {C}개에서 {${width}}개로 바뀌었습니다.`,
})

/** Why a sum takes so many additions. */
export function additions(params: InceptionParams): Localized {
  const isBiased = hasBiases(params)
  switch (params.additions) {
    case 'exact':
      return isBiased ? ADDITIONS.exact : ADDITIONS.unbiased
    case 'source':
      return isBiased ? ADDITIONS.source : ADDITIONS.products
    case 'sums':
      return isBiased ? ADDITIONS.sums : ADDITIONS.unbiased
  }
}

const ADDITIONS = {
  exact: {
    en: 'A sum of $n$ products takes $n - 1$ additions, and the bias one more: as many as there are multiplications.',
    zh: '$n$ 个乘积求和要做 $n - 1$ 次加法，加偏置再做一次：正好与乘法次数相同。',
    ko: '곱 $n$개를 더하는 데 덧셈이 $n - 1$번, 편향을 더하는 데 한 번 더 듭니다. 그래서 곱셈 횟수와 같습니다.',
  },
  unbiased: {
    en: 'A sum of $n$ products takes $n - 1$ additions. There is no bias to add.',
    zh: '$n$ 个乘积求和要做 $n - 1$ 次加法。这里没有偏置可加。',
    ko: '곱 $n$개를 더하는 데 덧셈이 $n - 1$번 듭니다. 더할 편향은 없습니다.',
  },
  sums: {
    en: 'A sum of $n$ products takes $n - 1$ additions. Adding the bias is not counted here.',
    zh: '$n$ 个乘积求和要做 $n - 1$ 次加法。这里不计加偏置的一次。',
    ko: '곱 $n$개를 더하는 데 덧셈이 $n - 1$번 듭니다. 여기서는 편향을 더하는 것은 세지 않습니다.',
  },
  source: {
    en: 'Counted as on the sheet: one addition for each product, and one for the bias. Strictly, a sum of $n$ products takes only $n - 1$.',
    zh: '按原题解的算法：每个乘积算一次加法，偏置再算一次。严格说来，$n$ 个乘积求和只需 $n - 1$ 次。',
    ko: '원문의 방식대로 곱마다 덧셈 한 번, 편향에 한 번을 셉니다. 엄밀하게는 곱 $n$개를 더하는 데 $n - 1$번이면 됩니다.',
  },
  products: {
    en: 'Counted as on the sheet: one addition for each product. Strictly, a sum of $n$ products takes only $n - 1$.',
    zh: '按原题解的算法：每个乘积算一次加法。严格说来，$n$ 个乘积求和只需 $n - 1$ 次。',
    ko: '원문의 방식대로 곱마다 덧셈을 한 번 셉니다. 엄밀하게는 곱 $n$개를 더하는 데 $n - 1$번이면 됩니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** Whether the bottlenecks save parameters and multiplications. */
export const balance = (saved: boolean): Localized => {
  const [few, many] = [countId('N', 'naive'), countId('N', 'bottleneck')]
  return saved
    ? {
        en: `The bottlenecks divide the parameters by {${ratioId('P')}:3} and the multiplications by {${ratioId('M')}:3}. What they cost is activations: {${many}} instead of {${few}}.`,
        zh: `有了瓶颈，参数缩减为原来的 {${ratioId('P')}:3} 分之一，乘法缩减为原来的 {${ratioId('M')}:3} 分之一。代价是激活值增多：由 {${few}} 增至 {${many}}。`,
        ko: `병목을 두면 매개변수는 {${ratioId('P')}:3}분의 1, 곱셈은 {${ratioId('M')}:3}분의 1로 줄어듭니다. 그 대신 활성값은 {${few}}개에서 {${many}}개로 늘어납니다.`,
      }
    : {
        en: `Here the bottlenecks do not save both. They pay only where they are much narrower than the input, for they have kernels of their own. Activations: {${many}} instead of {${few}}.`,
        zh: `这里的瓶颈不能同时节省两者。瓶颈自身也有卷积核，只有比输入窄得多时才划算。激活值：由 {${few}} 增至 {${many}}。`,
        ko: `여기서는 병목이 둘을 모두 줄이지 못합니다. 병목에도 커널이 있으므로 입력보다 훨씬 좁아야 이득입니다. 활성값은 {${few}}개에서 {${many}}개로 늘어납니다.`,
      }
}

export const BECAUSE = {
  task: {
    en: 'All convolutions have stride 1 and keep the size of the maps. The pooling neither multiplies nor adds: it is not counted.',
    zh: '所有卷积的步长都是 1，特征图的大小不变。池化既不乘也不加，不计入。',
    ko: '모든 합성곱은 스트라이드가 1이고 맵의 크기를 지킵니다. 풀링은 곱하지도 더하지도 않으므로 세지 않습니다.',
  },
  branch: {
    en: 'Both convolutions run one after the other, so that all four counts add up.',
    zh: '两个卷积先后进行，四种计数都要相加。',
    ko: '두 합성곱이 차례로 이어지므로 네 가지 수를 모두 더합니다.',
  },
  naive: {
    en: 'All branches work on the same input, side by side. The pooling adds nothing.',
    zh: '各支路并行处理同一个输入。池化不增加任何计数。',
    ko: '갈래들은 같은 입력을 나란히 처리합니다. 풀링은 아무것도 보태지 않습니다.',
  },
  bottleneck: {
    en: 'The 1×1 convolution is that of the naive module; the other three branches each begin or end with a bottleneck.',
    zh: '1×1 卷积与朴素模块相同；另外三条支路都以瓶颈开始或结束。',
    ko: '1×1 합성곱은 단순 모듈의 것과 같습니다. 나머지 세 갈래는 병목으로 시작하거나 끝납니다.',
  },
  places: {
    en: 'The places, $H \\cdot W$, are the same for all convolutions and cancel. A large window through all channels is set against a bottleneck and the large window behind it.',
    zh: '所有卷积的位置数 $H \\cdot W$ 相同，可以约去。比较的是贯穿全部通道的大窗口，与瓶颈加上其后的大窗口。',
    ko: '자리의 수 $H \\cdot W$는 모든 합성곱에서 같으므로 약분됩니다. 모든 채널에 걸친 큰 창을, 병목과 그 뒤의 큰 창을 합한 것과 비교합니다.',
  },
  channels: {
    en: 'The naive module gives out all that it takes in, and more: {D[naive]} channels. The 1×1 convolution after the pooling decides how far this growth goes: {D[bottleneck]}.',
    zh: '朴素模块除了新通道，还把输入通道全部输出，共 {D[naive]} 个，逐层增多。池化后的 1×1 卷积可以控制这个增长：{D[bottleneck]} 个。',
    ko: '단순 모듈은 들어온 채널을 모두 내보내고 새 채널을 더해 {D[naive]}개가 됩니다. 풀링 뒤의 1×1 합성곱으로 이 증가를 조절하면 {D[bottleneck]}개입니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>

export const WHY = {
  task: {
    en: 'A $1 \\times 1$ convolution mixes the channels of one place. It sees no neighbours, but it can make many channels few.',
    zh: '$1 \\times 1$ 卷积只混合同一位置的各个通道。它看不到邻近位置，却能把许多通道变成少数几个。',
    ko: '$1 \\times 1$ 합성곱은 한 자리의 채널들을 섞습니다. 이웃은 보지 않지만 많은 채널을 몇 개로 줄일 수 있습니다.',
  },
  places: {
    en: 'A large window is expensive for each channel that it reaches through. A $1 \\times 1$ convolution takes one product per channel, and leaves fewer channels to the large window.',
    zh: '大窗口每贯穿一个通道都很费计算。$1 \\times 1$ 卷积对每个通道只做一次乘法，先把通道减少，再用大窗口。',
    ko: '큰 창은 걸치는 채널마다 비용이 많이 듭니다. $1 \\times 1$ 합성곱은 채널마다 곱셈 한 번이면 되고, 큰 창을 대기 전에 채널을 줄여 줍니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>
