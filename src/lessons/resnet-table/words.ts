import type { Derivation } from '../../derivation/lesson.ts'
import { AVERAGED, PART, shapeLegend } from '../../derivation/kit/resnet-words.ts'
import type { Erratum } from '../../derivation/step.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { ResNet } from '../../model/resnet.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  convolutions: {
    en: 'convolutions beside the shortcuts',
    zh: '主路上的卷积层数',
    ko: '지름길을 뺀 합성곱의 수',
  },
  depth: { en: 'layers with weights', zh: '带权重的层数', ko: '가중치가 있는 층의 수' },
  stem: {
    en: 'multiplications of the first convolution',
    zh: '第一个卷积的乘法次数',
    ko: '첫 합성곱의 곱셈 수',
  },
  work: { en: 'multiplications of stage', zh: '乘法次数，阶段', ko: '곱셈 수, 스테이지' },
  first: {
    en: 'multiplications of the first block of stage',
    zh: '首个残差块的乘法次数，阶段',
    ko: '첫 블록의 곱셈 수, 스테이지',
  },
  other: {
    en: 'multiplications of every other block of stage',
    zh: '其余每个残差块的乘法次数，阶段',
    ko: '나머지 블록 하나의 곱셈 수, 스테이지',
  },
  dense: {
    en: 'multiplications of the dense layer',
    zh: '全连接层的乘法次数',
    ko: '완전 연결 층의 곱셈 수',
  },
  total: { en: 'all multiplications', zh: '全部乘法次数', ko: '모든 곱셈' },
  giga: { en: 'billions of multiplications', zh: '乘法次数，以十亿计', ko: '곱셈 수, 10억 단위' },
} as const satisfies Words

export const CAPTION = {
  work: {
    en: 'Multiplications for one picture',
    zh: '处理一幅图像的乘法次数',
    ko: '이미지 한 장에 드는 곱셈의 수',
  },
} as const satisfies Words

export const legendOf = (net: ResNet): Derivation['legend'] => [
  ...shapeLegend(net),
  {
    tex: 'M_i',
    meaning: {
      en: 'multiplications of stage $i$: $A_i$ in its first block, $B_i$ in each of the others',
      zh: '阶段 $i$ 的乘法次数：首个残差块 $A_i$，其余每块 $B_i$',
      ko: '스테이지 $i$의 곱셈 수. 첫 블록은 $A_i$, 나머지 블록은 하나에 $B_i$',
    },
  },
  { tex: 'F', meaning: NAME.dense },
]

export const TITLE = {
  ...PART,
  task: { en: 'What the table says', zh: '结构表说了什么', ko: '표가 말하는 것' },
  depth: { en: 'The number in the name', zh: '名字里的数', ko: '이름에 들어간 수' },
  total: { en: 'The whole network', zh: '整个网络', ko: '신경망 전체' },
  printed: { en: 'The last row of the table', zh: '表的最后一行', ko: '표의 마지막 줄' },
} as const

export const GOAL = {
  task: {
    en: 'How deep is this residual network, and how much does it work on one picture?',
    zh: '这个残差网络有多深？处理一幅图像要算多少次？',
    ko: '이 잔차 신경망은 얼마나 깊고, 이미지 한 장에 얼마나 많은 계산을 할까요?',
  },
  depth: {
    en: 'Which layers does the name of the network count?',
    zh: '网络名字里的数，数的是哪些层？',
    ko: '신경망의 이름에 붙은 수는 어떤 층을 센 것일까요?',
  },
  stem: {
    en: 'How many multiplications has the first convolution?',
    zh: '第一个卷积要做多少次乘法？',
    ko: '첫 합성곱에는 곱셈이 몇 번 들까요?',
  },
  stage: (i: number): Localized => ({
    en: `How many multiplications have the blocks of stage ${i}?`,
    zh: `阶段 ${i} 的残差块共要做多少次乘法？`,
    ko: `스테이지 ${i}의 블록들에는 곱셈이 몇 번 들까요?`,
  }),
  dense: {
    en: 'How many multiplications has the dense layer?',
    zh: '全连接层要做多少次乘法？',
    ko: '완전 연결 층에는 곱셈이 몇 번 들까요?',
  },
  total: {
    en: 'How many multiplications are these together?',
    zh: '合计多少次乘法？',
    ko: '모두 합하면 곱셈은 몇 번일까요?',
  },
  printed: {
    en: 'How many billions are that, as in the last row of the table?',
    zh: '按表的最后一行的写法，是多少个十亿？',
    ko: '표의 마지막 줄처럼 쓰면 몇십억일까요?',
  },
} as const

export const BECAUSE = {
  basic: {
    en: 'A block is two 3×3 convolutions with a shortcut around them. Where a stage changes the shape of the map, the shortcut has a 1×1 convolution: the projection.',
    zh: '每个残差块是两个 3×3 卷积，外加一条捷径。阶段改变特征图形状时，捷径上有一个 1×1 卷积，即投影。',
    ko: '블록은 3×3 합성곱 두 개와 그 둘레의 지름길로 이루어집니다. 스테이지가 맵의 모양을 바꾸는 곳에서는 지름길에 1×1 합성곱, 곧 투영이 있습니다.',
  },
  bottleneck: {
    en: 'A block is a 1×1, a 3×3 and a 1×1 convolution with a shortcut around them. The first 1×1 of a stage halves the map, and the shortcut there has a 1×1 convolution too: the projection.',
    zh: '每个残差块依次是 1×1、3×3、1×1 卷积，外加一条捷径。每个阶段由首个 1×1 卷积把特征图减半，此处捷径上也有一个 1×1 卷积，即投影。',
    ko: '블록은 1×1, 3×3, 1×1 합성곱과 그 둘레의 지름길로 이루어집니다. 스테이지의 첫 1×1이 맵을 반으로 줄이고, 그곳의 지름길에도 1×1 합성곱, 곧 투영이 있습니다.',
  },
  late: {
    en: 'A block is a 1×1, a 3×3 and a 1×1 convolution with a shortcut around them. Here the 3×3 halves the map, as in later implementations; the table has the stride in the first 1×1.',
    zh: '每个残差块依次是 1×1、3×3、1×1 卷积，外加一条捷径。这里由 3×3 卷积把特征图减半，是后来的实现方式；表中的步长在首个 1×1 上。',
    ko: '블록은 1×1, 3×3, 1×1 합성곱과 그 둘레의 지름길로 이루어집니다. 여기서는 뒤에 나온 구현처럼 3×3이 맵을 반으로 줄입니다. 표에서는 첫 1×1이 줄입니다.',
  },
  depth: {
    en: 'The first convolution and the dense layer count, each as one. Poolings have no weights; the projections lie on the shortcuts and are not counted.',
    zh: '第一个卷积和全连接层各算一层。池化没有权重；投影在捷径上，不计入层数。',
    ko: '첫 합성곱과 완전 연결 층을 하나씩 셉니다. 풀링에는 가중치가 없고, 투영은 지름길에 있어 세지 않습니다.',
  },
  stem: {
    en: 'Each of its weights is multiplied once for each place of the map that goes out.',
    zh: '输出特征图的每个位置上，每个权重各乘一次。',
    ko: '나가는 맵의 자리마다 가중치 하나하나를 한 번씩 곱합니다.',
  },
  plain: {
    en: 'The pooling has no weights, and the shortcut of this stage no projection: the map keeps its shape. A term is the weights of one convolution.',
    zh: '池化没有权重；本阶段特征图形状不变，捷径上没有投影。括号里每一项是一个卷积的权重个数。',
    ko: '풀링에는 가중치가 없고, 이 스테이지에서는 맵의 모양이 그대로이므로 지름길에 투영도 없습니다. 괄호 안의 항은 합성곱 하나의 가중치 수입니다.',
  },
  projected: {
    en: 'The last term of the first block is the projection: it widens the shortcut. A term is the weights of one convolution.',
    zh: '首个残差块的最后一项是投影，它加宽捷径。括号里每一项是一个卷积的权重个数。',
    ko: '첫 블록의 마지막 항은 지름길을 넓히는 투영입니다. 괄호 안의 항은 합성곱 하나의 가중치 수입니다.',
  },
  halved: {
    en: 'The first block takes in the channels of the stage before, and its last term is the projection.',
    zh: '首个残差块的输入是上一阶段的通道，最后一项是投影。',
    ko: '첫 블록에는 앞 스테이지의 채널이 들어오고, 마지막 항은 투영입니다.',
  },
  inside: {
    en: 'The first 1×1 still works on the large map of the stage before: that is why its term has a side of its own.',
    zh: '首个 1×1 卷积仍在上一阶段的大特征图上计算，所以这一项用的是另一个边长。',
    ko: '첫 1×1은 아직 앞 스테이지의 큰 맵 위에서 계산합니다. 그래서 그 항만 한 변이 다릅니다.',
  },
  dense: AVERAGED,
  unit: {
    en: 'A multiplication and the addition that follows it count as one, as in the table. Counted apart, they are twice as many.',
    zh: '与表中一样，一次乘法连同随后的加法算一次；分开计算则加倍。',
    ko: '표에서처럼 곱셈과 이어지는 덧셈을 한 번으로 셉니다. 따로 세면 두 배입니다.',
  },
} as const satisfies Words

export const E45: Erratum = {
  document: '004',
  lines: '406',
  printed: {
    en: '50 convolution layers',
    zh: '50 个卷积层',
    ko: '합성곱 층 50개',
  },
  right: {
    en: '49 convolutions and 1 dense layer',
    zh: '49 个卷积层加 1 个全连接层',
    ko: '합성곱 층 49개와 완전 연결 층 1개',
  },
  why: {
    en: 'The name counts all layers with weights that lie on the main path; 4 more convolutions are projections.',
    zh: '名字里的数是主路上带权重的层数；另有 4 个卷积是投影。',
    ko: '이름의 수는 주 경로에 있는, 가중치가 있는 층을 모두 센 것입니다. 합성곱 4개가 더 있지만 투영입니다.',
  },
}
