import { AVERAGED, PART, shapeLegend } from '../../derivation/kit/resnet-words.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { ResNet } from '../../model/resnet.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  batch: { en: 'pictures at once', zh: '每批图像数', ko: '한 번에 넣는 이미지 수' },
  stem: {
    en: 'weights of the first convolution',
    zh: '第一个卷积的权重个数',
    ko: '첫 합성곱의 가중치 수',
  },
  stage: { en: 'weights of stage', zh: '权重个数，阶段', ko: '가중치 수, 스테이지' },
  first: {
    en: 'weights of the first block of stage',
    zh: '首个残差块的权重个数，阶段',
    ko: '첫 블록의 가중치 수, 스테이지',
  },
  other: {
    en: 'weights of every other block of stage',
    zh: '其余每个残差块的权重个数，阶段',
    ko: '나머지 블록 하나의 가중치 수, 스테이지',
  },
  dense: {
    en: 'weights of the dense layer',
    zh: '全连接层的权重个数',
    ko: '완전 연결 층의 가중치 수',
  },
  main: { en: 'weights so far', zh: '以上的权重个数', ko: '지금까지의 가중치 수' },
  projections: {
    en: 'weights of the projections',
    zh: '投影的权重个数',
    ko: '투영의 가중치 수',
  },
  outputs: {
    en: 'channels of all convolutions',
    zh: '所有卷积的输出通道总数',
    ko: '모든 합성곱의 출력 채널 수',
  },
  norms: {
    en: 'parameters of the normalisations',
    zh: '批归一化的参数个数',
    ko: '배치 정규화의 매개변수 수',
  },
  total: { en: 'all parameters', zh: '全部参数', ko: '모든 매개변수' },
  picture: { en: 'numbers of the picture', zh: '图像的数值个数', ko: '이미지의 수 개수' },
  stemValues: {
    en: 'numbers from the first convolution',
    zh: '第一个卷积输出的数值个数',
    ko: '첫 합성곱이 내놓는 수의 개수',
  },
  pooled: {
    en: 'numbers from the pooling',
    zh: '池化输出的数值个数',
    ko: '풀링이 내놓는 수의 개수',
  },
  values: {
    en: 'numbers from stage',
    zh: '输出的数值个数，阶段',
    ko: '내놓는 수의 개수, 스테이지',
  },
  allValues: { en: 'all these numbers', zh: '全部数值', ko: '모든 수의 개수' },
  memory: { en: 'bytes', zh: '字节数', ko: '바이트 수' },
  mega: { en: 'megabytes', zh: '兆字节数', ko: '메가바이트 수' },
} as const satisfies Words

export const CAPTION = {
  weights: { en: 'Weights of each part', zh: '各部分的权重个数', ko: '부분마다 가중치의 수' },
  values: {
    en: 'Numbers given out for one picture',
    zh: '一幅图像在各部分的输出个数',
    ko: '이미지 한 장에 내놓는 수의 개수',
  },
} as const satisfies Words

export const legendOf = (net: ResNet): Derivation['legend'] => [
  ...shapeLegend(net),
  { tex: 'm', meaning: NAME.batch },
  {
    tex: 'P_i',
    meaning: {
      en: 'weights of stage $i$: $A_i$ in its first block, $B_i$ in each of the others',
      zh: '阶段 $i$ 的权重个数：首个残差块 $A_i$，其余每块 $B_i$',
      ko: '스테이지 $i$의 가중치 수. 첫 블록은 $A_i$, 나머지 블록은 하나에 $B_i$',
    },
  },
  { tex: 'F', meaning: NAME.dense },
  {
    tex: 'V_i',
    meaning: {
      en: 'numbers that stage $i$ gives out',
      zh: '阶段 $i$ 输出的数值个数',
      ko: '스테이지 $i$가 내놓는 수의 개수',
    },
  },
]

export const TITLE = {
  ...PART,
  task: { en: 'What is counted', zh: '数什么', ko: '무엇을 셀까' },
  main: { en: 'All these weights', zh: '以上权重合计', ko: '가중치의 합' },
  projections: { en: 'On the shortcuts', zh: '捷径上的卷积', ko: '지름길 위의 합성곱' },
  norms: { en: 'The normalisations', zh: '批归一化', ko: '배치 정규화' },
  total: { en: 'All parameters', zh: '全部参数', ko: '모든 매개변수' },
  entry: { en: 'Before the stages', zh: '各阶段之前', ko: '스테이지에 들어가기 전' },
  maps: { en: 'What the stages give out', zh: '各阶段的输出', ko: '스테이지들이 내놓는 것' },
  values: { en: 'All these numbers', zh: '数值合计', ko: '수를 모두 합하면' },
  memory: { en: 'In megabytes', zh: '换算成兆字节', ko: '메가바이트로' },
} as const

export const GOAL = {
  task: {
    en: 'How many parameters has this residual network, and how much memory takes one pass through it?',
    zh: '这个残差网络有多少个参数？前向传播一次要占多少内存？',
    ko: '이 잔차 신경망의 매개변수는 몇 개이고, 한 번 통과시키는 데 메모리는 얼마나 들까요?',
  },
  stem: {
    en: 'How many weights has the first convolution?',
    zh: '第一个卷积有多少个权重？',
    ko: '첫 합성곱에는 가중치가 몇 개 있을까요?',
  },
  stage: (i: number): Localized => ({
    en: `How many weights have the blocks of stage ${i}?`,
    zh: `阶段 ${i} 的残差块共有多少个权重？`,
    ko: `스테이지 ${i}의 블록들에는 가중치가 몇 개 있을까요?`,
  }),
  dense: {
    en: 'How many weights has the dense layer?',
    zh: '全连接层有多少个权重？',
    ko: '완전 연결 층에는 가중치가 몇 개 있을까요?',
  },
  main: {
    en: 'How many weights are these together?',
    zh: '以上权重合计多少个？',
    ko: '가중치를 모두 합하면 몇 개일까요?',
  },
  projections: {
    en: 'How many weights lie on the shortcuts?',
    zh: '捷径上有多少个权重？',
    ko: '지름길 위에는 가중치가 몇 개 있을까요?',
  },
  norms: {
    en: 'How many parameters have the normalisations?',
    zh: '批归一化有多少个参数？',
    ko: '배치 정규화의 매개변수는 몇 개일까요?',
  },
  total: {
    en: 'How many parameters has the whole network?',
    zh: '整个网络有多少个参数？',
    ko: '신경망 전체의 매개변수는 몇 개일까요?',
  },
  entry: {
    en: 'How many numbers are kept before the first stage?',
    zh: '进入第一个阶段之前要保存多少个数？',
    ko: '첫 스테이지에 들어가기 전까지 보관할 수는 몇 개일까요?',
  },
  maps: {
    en: 'How many numbers do the convolutions of each stage give out?',
    zh: '每个阶段的卷积一共输出多少个数？',
    ko: '스테이지마다 합성곱들이 내놓는 수는 모두 몇 개일까요?',
  },
  values: {
    en: 'How many numbers are kept for one picture?',
    zh: '一幅图像要保存多少个数？',
    ko: '이미지 한 장에 보관할 수는 모두 몇 개일까요?',
  },
  memory: {
    en: 'How much memory do they take?',
    zh: '它们占多少内存？',
    ko: '메모리를 얼마나 차지할까요?',
  },
} as const

export const BECAUSE = {
  task: {
    en: 'First the weights are counted as the sheet does it, without biases and shortcuts; then what it leaves out; then the numbers that a forward pass keeps for the way back.',
    zh: '先按讲义的方式数权重，不计偏置和捷径；再补上漏掉的部分；最后数前向传播要为反向传播保存的数。',
    ko: '먼저 강의 자료처럼 편향과 지름길 없이 가중치를 세고, 빠진 것을 더한 다음, 순전파가 역전파를 위해 보관하는 수를 셉니다.',
  },
  stem: {
    en: 'A weight for each place of the 7×7 window, in each of the 3 channels, for each kernel. The convolutions have no biases: the normalisation behind each has a shift of its own.',
    zh: '7×7 窗口的每个位置、3 个通道、每个卷积核各有一个权重。卷积没有偏置：其后的批归一化自带平移参数。',
    ko: '7×7 창의 자리마다, 채널 3개마다, 커널마다 가중치가 하나씩 있습니다. 합성곱에는 편향이 없습니다. 뒤따르는 배치 정규화에 이동 매개변수가 있기 때문입니다.',
  },
  block: {
    en: 'Each term is the weights of one convolution. The side of the map does not matter: a kernel is the same at every place.',
    zh: '每一项是一个卷积的权重个数，与特征图的边长无关：每个位置用的是同一个卷积核。',
    ko: '항 하나가 합성곱 하나의 가중치 수입니다. 모든 자리에서 같은 커널을 쓰므로 맵의 크기와는 상관이 없습니다.',
  },
  first: {
    en: 'The first convolution takes in the channels of the stage before.',
    zh: '首个卷积的输入是上一阶段的通道。',
    ko: '첫 합성곱에는 앞 스테이지의 채널이 들어옵니다.',
  },
  dense: AVERAGED,
  projections: {
    en: 'Where a stage changes the shape of the map, the shortcut of its first block needs a 1×1 convolution, so that both can be added.',
    zh: '阶段改变特征图形状时，首个残差块的捷径需要一个 1×1 卷积，两路才能相加。',
    ko: '스테이지가 맵의 모양을 바꾸면 첫 블록의 지름길에도 1×1 합성곱이 있어야 둘을 더할 수 있습니다.',
  },
  norms: {
    en: 'Behind each convolution, every channel gets a scale γ and a shift β; those on the shortcuts are counted too.',
    zh: '每个卷积之后，每个通道都有缩放 γ 和平移 β；捷径上的卷积也一样。',
    ko: '합성곱마다 그 뒤의 채널에는 배율 γ와 이동 β가 하나씩 있습니다. 지름길의 합성곱도 마찬가지입니다.',
  },
  total: {
    en: 'The last term is the biases of the dense layer, one for each class.',
    zh: '最后一项是全连接层的偏置，每个类别一个。',
    ko: '마지막 항은 완전 연결 층의 편향으로, 클래스마다 하나입니다.',
  },
  entry: {
    en: 'A map has a number for each channel at each of its places.',
    zh: '特征图的每个位置、每个通道各有一个数。',
    ko: '맵에는 자리마다, 채널마다 수가 하나씩 있습니다.',
  },
  maps: {
    en: 'Every convolution of a stage gives out a map of the same side. The sums, the normalisations and the shortcuts are left out, as in the sheet.',
    zh: '同一阶段的卷积输出的特征图边长相同。与讲义一样，不计相加、批归一化和捷径的输出。',
    ko: '한 스테이지의 합성곱은 모두 같은 크기의 맵을 내놓습니다. 강의 자료처럼 덧셈, 정규화, 지름길의 출력은 세지 않습니다.',
  },
  late: {
    en: 'Where the 3×3 halves the map, the 1×1 before it gives out a larger one: that is the second term.',
    zh: '由 3×3 卷积减半时，它前面的 1×1 卷积输出的是较大的特征图，即第二项。',
    ko: '3×3이 맵을 반으로 줄이는 곳에서는 그 앞의 1×1이 더 큰 맵을 내놓습니다. 둘째 항이 그것입니다.',
  },
  values: {
    en: 'The last two terms are the averages and the scores of the classes.',
    zh: '最后两项是全局平均的结果和各类别的得分。',
    ko: '마지막 두 항은 평균값과 클래스의 점수입니다.',
  },
  memory: {
    en: 'A megabyte is $10^6$ bytes here. For training, the gradients of these numbers come on top, and three times the parameters: weights, gradients, velocities.',
    zh: '这里一兆字节是 $10^6$ 字节。训练时还要加上这些数的梯度，以及参数的三倍：权重、梯度、速度。',
    ko: '여기서 메가바이트는 $10^6$바이트입니다. 학습할 때는 이 수들의 기울기와, 매개변수의 세 배(가중치, 기울기, 속도)가 더 듭니다.',
  },
} as const satisfies Words
