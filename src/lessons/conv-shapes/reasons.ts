import { localized, type Localized } from '../../i18n/localized.ts'
import type { ShapeParams } from './params.ts'
import type { Shape } from './shapes.ts'

/** Sentences that say why; some depend on the numbers. */

type Words = Readonly<Record<string, Localized>>

/** What the channels of the picture are. */
export function channels({ ci }: ShapeParams): Localized {
  if (ci === 1) return GREY
  return ci === 3 ? COLOURED : FEATURES
}

const GREY: Localized = {
  en: 'One channel is one plane of numbers: a grey picture.',
  zh: '只有一个通道，就是一张数的平面：灰度图像。',
  ko: '채널이 하나이면 수가 놓인 평면 하나, 곧 흑백 이미지입니다.',
}

const COLOURED: Localized = {
  en: 'Each channel is a plane of numbers. A colour picture has three: red, green and blue.',
  zh: '每个通道是一张数的平面。彩色图像有三张：红、绿、蓝。',
  ko: '채널은 저마다 수가 놓인 평면입니다. 컬러 이미지의 평면은 빨강, 초록, 파랑의 세 개입니다.',
}

const FEATURES: Localized = {
  en: 'Each channel is a plane of numbers. Inside a network it is a feature map, the output of an earlier layer.',
  zh: '每个通道是一张数的平面。在网络内部，它是前一层输出的特征图。',
  ko: '채널은 저마다 수가 놓인 평면입니다. 신경망 안에서는 앞 층이 내놓은 특징 맵입니다.',
}

export const BECAUSE = {
  kernel: {
    en: 'A kernel reaches through all channels: it has a plane of weights for each of them.',
    zh: '卷积核贯穿所有通道：每个通道各有一张权重平面。',
    ko: '커널은 모든 채널에 걸쳐 있습니다. 채널마다 가중치 평면이 하나씩 있습니다.',
  },
  channel: {
    en: 'Each plane of the kernel lies on the plane of the same channel.',
    zh: '卷积核的每张平面都放在同一通道的平面上。',
    ko: '커널의 평면은 저마다 같은 채널의 평면 위에 놓입니다.',
  },
  output: {
    en: 'The channels are added up. One kernel at one place gives one number, and its bias is added once.',
    zh: '各通道相加。一个卷积核在一个位置只给出一个数，偏置只加一次。',
    ko: '채널을 모두 더합니다. 커널 하나는 한 자리에서 수를 하나만 내고, 편향도 한 번만 더합니다.',
  },
  brightness: {
    en: 'The three weights add up to 1. Green counts most, because the eye is most sensitive to it.',
    zh: '三个权重之和为 1。绿色的权重最大，因为人眼对它最敏感。',
    ko: '세 가중치의 합은 1입니다. 눈이 초록에 가장 민감하므로 초록의 가중치가 가장 큽니다.',
  },
  maps: {
    en: 'Each kernel slides over the whole picture and fills one map. All its channels are in every number of that map.',
    zh: '每个卷积核滑过整张图像，填满一个特征图。该图的每个数都包含所有输入通道。',
    ko: '커널마다 이미지 전체를 움직이며 맵 하나를 채웁니다. 맵의 수마다 모든 입력 채널이 들어 있습니다.',
  },
  shape: {
    en: 'The channels $c_i$ of the picture meet the channels $c_k$ of the kernel and are added up. Those of the output come from the number of kernels.',
    zh: '图像的通道 $c_i$ 与卷积核的通道 $c_k$ 相乘后相加。输出的通道数由卷积核的个数决定。',
    ko: '이미지의 채널 $c_i$개와 커널의 채널 $c_k$개는 채널끼리 곱해 모두 더합니다. 출력의 채널 수는 커널의 개수로 정해집니다.',
  },
  parameters: {
    en: 'The size of the picture does not matter: the same weights are used at every place.',
    zh: '与图像大小无关：每个位置都用同样的权重。',
    ko: '이미지의 크기와는 상관이 없습니다. 자리마다 같은 가중치를 쓰기 때문입니다.',
  },
  multiplications: {
    en: 'Each weight is used once at every place of every picture. With each product goes one addition; both together are one multiply–accumulate.',
    zh: '在每张图像的每个位置，每个权重各用一次。每次乘法伴随一次加法，合称一次乘加运算（MAC）。',
    ko: '이미지마다, 자리마다 각 가중치를 한 번씩 씁니다. 곱셈마다 덧셈이 하나 따르고, 둘을 묶어 곱셈-누산(MAC) 한 번이라 합니다.',
  },
} as const satisfies Words

export const WHY = {
  order: {
    en: 'Shapes are written in the order $[n, h, w, c]$: pictures, rows, columns, channels. The index $i$ stands for the input, $o$ for the output.',
    zh: '形状按 $[n, h, w, c]$ 的顺序书写：图像、行、列、通道。下标 $i$ 表示输入，$o$ 表示输出。',
    ko: '형상은 $[n, h, w, c]$의 순서로, 곧 이미지, 행, 열, 채널의 순서로 적습니다. 첨자 $i$는 입력, $o$는 출력을 뜻합니다.',
  },
  pointwise: {
    en: 'Each of $Y$, $U$, $V$ is a weighted sum of $R$, $G$, $B$ at one pixel. That is a convolution: three kernels of size $1 \\times 1$ make three new channels.',
    zh: '$Y$、$U$、$V$ 都是同一像素的 $R$、$G$、$B$ 的加权和。这就是卷积：三个 $1 \\times 1$ 卷积核生成三个新通道。',
    ko: '$Y$, $U$, $V$는 모두 한 픽셀의 $R$, $G$, $B$를 가중치로 더한 값입니다. 이것이 곧 합성곱입니다. $1 \\times 1$ 커널 세 개가 새 채널 세 개를 만듭니다.',
  },
  features: {
    en: 'A channel is a feature. To look for 100 features, take 100 kernels.',
    zh: '一个通道就是一种特征。要找 100 种特征，就用 100 个卷积核。',
    ko: '채널 하나가 특징 하나입니다. 특징 100가지를 찾으려면 커널 100개를 씁니다.',
  },
  floor: {
    en: 'The first window lies at the edge of the padded picture; that is the 1. Then it moves by $s$ as often as it fits, so the fraction is rounded down.',
    zh: '第一个窗口位于填充后图像的边缘，这就是式中的 1。之后每次移动 $s$，能放下几次就算几次，所以向下取整。',
    ko: '첫 창은 패딩을 포함한 이미지의 가장자리에 놓입니다. 이것이 식의 1입니다. 그다음 $s$씩 움직여 놓일 수 있는 만큼만 세므로 내림합니다.',
  },
  normalised: {
    en: 'Networks such as ResNet leave the biases out: a normalisation follows each convolution and has a shift of its own.',
    zh: 'ResNet 等网络不用偏置：每个卷积之后有归一化，它自带平移项。',
    ko: 'ResNet 같은 신경망에서는 편향을 쓰지 않습니다. 합성곱마다 뒤따르는 정규화에 이동 항이 따로 있기 때문입니다.',
  },
} as const satisfies Words

/** The colour of a pixel in words: whether it has any, and which. */
export function coloured({ R, G, B }: ShapeParams): Localized {
  return R === G && G === B ? COLOURLESS : TINTED
}

const COLOURLESS: Localized = {
  en: 'The pixel is grey: red, green and blue are alike, and both differences are 0.',
  zh: '这个像素是灰色：红、绿、蓝相同，两个色差都是 0。',
  ko: '이 픽셀은 회색입니다. 빨강, 초록, 파랑이 같아서 두 색차가 모두 0입니다.',
}

const TINTED: Localized = {
  en: 'For a grey pixel both would be 0: $U$ and $V$ hold nothing but colour.',
  zh: '若像素为灰色，两者都是 0：$U$ 和 $V$ 只含颜色。',
  ko: '픽셀이 회색이면 둘 다 0입니다. $U$와 $V$에는 색만 담깁니다.',
}

/** What becomes of the rows and columns after the last window. */
export function left({ p }: ShapeParams, { rh, rw }: Shape): Localized {
  if (rh === 0 && rw === 0) return NONE
  const most = Math.max(rh, rw)
  const parts = [TOO_FEW, most > p ? UNSEEN : PADDING]
  return localized((locale) => parts.map((part) => part[locale]).join(locale === 'zh' ? '' : ' '))
}

const NONE: Localized = {
  en: 'The last window ends exactly at the edge.',
  zh: '最后一个窗口正好到达边缘。',
  ko: '마지막 창이 가장자리에서 꼭 맞게 끝납니다.',
}

const TOO_FEW: Localized = {
  en: 'Fewer than $s$ are left: there is no place for another window.',
  zh: '剩余不足 $s$，放不下另一个窗口。',
  ko: '남은 것이 $s$개보다 적어 창을 더 놓을 수 없습니다.',
}

const PADDING: Localized = {
  en: 'What is left is padding alone.',
  zh: '剩下的只是填充。',
  ko: '남은 것은 패딩뿐입니다.',
}

const UNSEEN: Localized = {
  en: 'Pixels of the picture are among them, which no window ever sees.',
  zh: '其中有图像本身的像素，任何窗口都看不到它们。',
  ko: '그 가운데에는 이미지의 픽셀도 있고, 어느 창도 그 픽셀을 보지 못합니다.',
}
