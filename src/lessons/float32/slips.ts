import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { FloatParams } from './params.ts'
import { nearest } from './nearest.ts'
import type { Rules } from './sums.ts'

export const SLIPS: readonly Slip<Rules, FloatParams>[] = [
  slip(
    'hidden-bit',
    'operation',
    'u = 2^{e-(p-2)}',
    { precision: ({ precision }) => precision - 1 },
    {
      title: { en: 'leading 1 not counted', zh: '没算最高位的 1', ko: '맨 앞의 1을 빠뜨림' },
      feedback: {
        en: 'Only the stored bits of the fraction were counted. Which digit has every number that is not stored?',
        zh: '只数了存储的小数位。每个数还有哪一位没有存？',
        ko: '저장된 소수부의 비트만 세었습니다. 저장하지 않아도 수마다 있는 자리는 무엇일까요?',
      },
    },
  ),
  slip(
    'digit-too-many',
    'operation',
    'u = 2^{e-p}',
    { precision: ({ precision }) => precision + 1 },
    {
      title: { en: 'one digit too many', zh: '多算了一位', ko: '한 자리를 더 셈' },
      feedback: {
        en: 'All significant digits were counted behind the leading 1. Is the leading 1 not one of them?',
        zh: '把有效数字都算在最高位的 1 之后了。最高位的 1 是不是也算一位？',
        ko: '유효 숫자를 모두 맨 앞의 1 뒤에서 세었습니다. 맨 앞의 1도 그중 하나가 아닐까요?',
      },
    },
  ),
  slip(
    'whole-spacing',
    'operation',
    'h = U - L',
    { half: (low, high) => high - low },
    {
      title: { en: 'the whole spacing', zh: '取了整个间距', ko: '간격 전체' },
      feedback: {
        en: 'That is the whole way from one neighbour to the other. Where between them does rounding change sides?',
        zh: '这是两个邻数之间的全部距离。舍入在其间何处换边？',
        ko: '두 이웃 사이의 거리 전체입니다. 반올림은 그 사이 어디에서 방향을 바꿀까요?',
      },
    },
  ),
  slip(
    'exact',
    'operation',
    'c = \\hat a + \\hat b',
    { round: (_, x) => x },
    {
      title: { en: 'not rounded', zh: '没有舍入', ko: '반올림하지 않음' },
      feedback: {
        en: 'This is the sum on paper. Does the format have this number, or only neighbours of it?',
        zh: '这是纸上算出的和。该格式里有这个数，还是只有它的邻数？',
        ko: '종이에서 구한 합입니다. 이 수가 형식에 있을까요, 아니면 그 이웃만 있을까요?',
      },
    },
  ),
  slip(
    'rounded-up',
    'operation',
    'd = h \\Rightarrow c = U',
    { round: (format, x) => nearest(format, x, (quotient) => Math.floor(quotient + 0.5)) },
    {
      title: { en: 'ties rounded up', zh: '居中时一律进位', ko: '중간값을 늘 올림' },
      feedback: {
        en: 'The tie was rounded up, as at school. Which of the two neighbours is an even multiple of the spacing?',
        zh: '居中时像小学里那样进了位。两个邻数中哪个是间距的偶数倍？',
        ko: '학교에서처럼 중간값을 올렸습니다. 두 이웃 가운데 간격의 짝수 배는 어느 쪽일까요?',
      },
    },
  ),
  slip(
    'cut-off',
    'operation',
    'c = L',
    { round: (format, x) => nearest(format, x, Math.floor) },
    {
      title: { en: 'cut off', zh: '直接截断', ko: '버림' },
      feedback: {
        en: 'What does not fit was cut off. To which of its neighbours is the exact sum nearer?',
        zh: '把放不下的部分截掉了。精确的和更接近哪个邻数？',
        ko: '들어가지 않는 부분을 버렸습니다. 정확한 합은 어느 이웃에 더 가까울까요?',
      },
    },
  ),
  slip(
    'whole-share',
    'operation',
    '\\tau = u / \\hat a',
    { share: (spacing, sum) => spacing / sum },
    {
      title: {
        en: 'the whole spacing as threshold',
        zh: '以整个间距为阈值',
        ko: '간격 전체를 문턱값으로',
      },
      feedback: {
        en: 'The whole spacing was divided by the sum. From which part of a spacing on does an addend count?',
        zh: '用整个间距去除以大数了。加数从间距的几分之几起才算数？',
        ko: '간격 전체를 큰 수로 나누었습니다. 더하는 수는 간격의 얼마부터 반영될까요?',
      },
    },
  ),
  slip(
    'excess-added',
    'operation',
    'y_i = \\hat b + k_{i-1}',
    { corrected: (addend, excess) => addend + excess },
    {
      title: { en: 'excess added', zh: '误差加反了', ko: '더 더한 양을 또 더함' },
      feedback: {
        en: 'The excess was added once more. If the sum is too large, should the next addend be larger or smaller?',
        zh: '把多加的量又加了一次。和已经偏大时，下一个加数该更大还是更小？',
        ko: '더 더해진 양을 한 번 더 더했습니다. 합이 너무 크면 다음에는 더 큰 수를 더해야 할까요, 작은 수를 더해야 할까요?',
      },
      when: ({ kahan }) => kahan === 'on',
    },
  ),
]
