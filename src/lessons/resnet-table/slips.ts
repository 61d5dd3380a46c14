import { ALL_ALIKE } from '../../derivation/kit/resnet-words.ts'
import { slip, type Slip } from '../../derivation/kit/practising.ts'
import { overStage, productsOf, stagesOf, type ResNet, type Stage } from '../../model/resnet.ts'

export interface Rules {
  readonly depth: (convolutions: number, projections: number) => number
  readonly stages: (net: ResNet) => readonly Stage[]
  readonly first: (stage: Stage) => number
  readonly all: (first: number, other: number, blocks: number) => number
}

const hasProjections = (net: ResNet) => stagesOf(net).some(({ projection }) => projection)

/** Wrong rules for the depth (source lessons: 49, 48 and 53 where 50 is right), then for the multiplications. */
export const SLIPS: readonly Slip<Rules, ResNet>[] = [
  slip(
    'no-dense',
    'count',
    'L = 1 + C',
    { depth: (convolutions) => 1 + convolutions },
    {
      title: { en: 'one end forgotten', zh: '漏掉一端', ko: '한쪽 끝을 빠뜨림' },
      feedback: {
        en: 'One layer with weights is missing. What stands before the stages, and what behind them?',
        zh: '少算了一个带权重的层。各阶段之前和之后各有什么层？',
        ko: '가중치가 있는 층 하나가 빠졌습니다. 스테이지들의 앞과 뒤에는 무엇이 있을까요?',
      },
    },
  ),
  slip(
    'blocks-only',
    'count',
    'L = C',
    { depth: (convolutions) => convolutions },
    {
      title: { en: 'only the blocks', zh: '只数了残差块', ko: '블록만 셈' },
      feedback: {
        en: 'Only the convolutions of the blocks were counted. Are there layers with weights outside of the stages?',
        zh: '只数了残差块里的卷积。各阶段之外还有带权重的层吗？',
        ko: '블록의 합성곱만 세었습니다. 스테이지 밖에도 가중치가 있는 층이 있을까요?',
      },
    },
  ),
  slip(
    'all-convolutions',
    'count',
    'L = 1 + C + \\text{projections}',
    { depth: (convolutions, projections) => 1 + convolutions + projections },
    {
      title: { en: 'every convolution', zh: '数了所有卷积', ko: '모든 합성곱을 셈' },
      feedback: {
        en: 'Every convolution was counted, those on the shortcuts as well. Does the name count these, and only convolutions?',
        zh: '把所有卷积都数了，连捷径上的也算在内。名字里的数包括它们吗？只数卷积吗？',
        ko: '지름길에 있는 것까지 모든 합성곱을 세었습니다. 이름은 그것도 셀까요? 그리고 합성곱만 셀까요?',
      },
      when: hasProjections,
    },
  ),
  slip(
    'pools',
    'count',
    'L = 1 + C + 1 + 2',
    { depth: (convolutions) => convolutions + 4 },
    {
      title: { en: 'poolings counted', zh: '数了池化层', ko: '풀링까지 셈' },
      feedback: {
        en: 'The two poolings were counted as layers. What do they have to learn?',
        zh: '把两个池化也算作层。它们有什么要学习的吗？',
        ko: '풀링 두 개를 층으로 세었습니다. 풀링이 학습할 것이 있을까요?',
      },
    },
  ),
  slip(
    'no-projection',
    'count',
    'A_i = (\\ldots)\\,h_i\\,h_i\\ \\text{(main path)}',
    { first: (stage) => overStage(stage, productsOf).first },
    {
      title: { en: 'projection forgotten', zh: '漏掉投影', ko: '투영을 빠뜨림' },
      feedback: {
        en: 'Only the main path of the first block was counted. Can its shortcut pass the map on as it is?',
        zh: '首个残差块只数了主路。它的捷径能原样传递特征图吗？',
        ko: '첫 블록의 주 경로만 세었습니다. 지름길이 맵을 그대로 전할 수 있을까요?',
      },
      when: hasProjections,
    },
  ),
  slip(
    'all-alike',
    'count',
    'M_i = b_i\\,B_i',
    { all: (_, other, blocks) => blocks * other },
    ALL_ALIKE,
  ),
  slip(
    'other-stride',
    'count',
    'A_i = c_{i-1}\\,w_i\\,h_{i-1}^2 + \\ldots',
    {
      stages: (net) => stagesOf({ ...net, block: net.block === 'late' ? 'bottleneck' : 'late' }),
    },
    {
      title: {
        en: 'stride in the other convolution',
        zh: '步长放在另一个卷积上',
        ko: '스트라이드를 다른 합성곱에 둠',
      },
      feedback: {
        en: 'The map was halved by the other convolution of the block. Which one has the stride here, and how large a map does the first 1×1 give out?',
        zh: '把减半放到了块里的另一个卷积上。这里步长在哪个卷积上？首个 1×1 输出的特征图有多大？',
        ko: '맵을 블록의 다른 합성곱에서 반으로 줄였습니다. 여기서 스트라이드는 어디에 있고, 첫 1×1이 내놓는 맵은 얼마나 클까요?',
      },
      when: ({ block, b }) => block !== 'basic' && b.length > 1,
    },
  ),
]
