import type { Words } from './names.ts'

export const LOSS_WORDS: Readonly<Record<string, Words>> = {
  'loss-no-half': (n, m) => ({
    skill: 'loss',
    title: { en: 'Loss without ½', zh: '算损失时漏了 ½', ko: '손실에서 ½을 빠뜨림' },
    tex: `${n.E}=(${n.y}-${n.t})^2`,
    feedback: {
      en: `You squared the gap and stopped there. Look at how ${m.E} is defined in this example: what stands before the square?`,
      zh: `你把差平方之后就停下了。看看本例中 ${m.E} 的定义：平方前面还有什么？`,
      ko: `차이를 제곱하고 거기서 멈췄습니다. 이 예제에서 ${m.E}의 정의를 보세요. 제곱 앞에 무엇이 있나요?`,
    },
  }),
  'loss-no-square': (n) => ({
    skill: 'loss',
    title: { en: 'Loss without the square', zh: '算损失时没有平方', ko: '손실에서 제곱을 빠뜨림' },
    tex: `${n.E}\\propto|${n.y}-${n.t}|`,
    feedback: {
      en: 'You took the gap between output and target, but did not square it. What does the definition of the loss say?',
      zh: '你用了输出与目标值之差，但没有平方。损失的定义是怎么写的？',
      ko: '출력과 목표의 차이를 썼지만 제곱하지 않았습니다. 손실의 정의는 어떻게 되어 있나요?',
    },
  }),
  'loss-neg': (n, _, { example }) => ({
    skill: 'loss',
    title: { en: 'Loss with the wrong sign', zh: '损失的符号反了', ko: '손실의 부호가 반대' },
    tex: `${n.E}\\to-${n.E}`,
    feedback: example.loss.endsWith('squared-error')
      ? {
          en: 'Your loss is negative. The gap is squared first, then multiplied by what stands before it. Can a square be negative?',
          zh: '你的损失是负的。应先把差平方，再乘以前面的系数。平方可能是负数吗？',
          ko: '손실이 음수가 되었습니다. 차이를 먼저 제곱한 다음 앞의 계수를 곱합니다. 제곱이 음수가 될 수 있나요?',
        }
      : {
          en: 'Your loss has the wrong sign. The logarithm of a probability is not positive. What does the minus of the definition make of it?',
          zh: '损失的符号反了。概率的对数不大于 0，定义中的负号会把它变成什么？',
          ko: '손실의 부호가 반대입니다. 확률의 로그는 0 이하입니다. 정의에 있는 음의 부호를 붙이면 어떻게 되나요?',
        },
  }),
  'half-kept': (n, m) => ({
    skill: 'loss',
    title: {
      en: 'Kept the ½ after differentiating',
      zh: '求导后还留着 ½',
      ko: '미분 후에도 ½을 남김',
    },
    tex: `${n.dEdy}=\\tfrac12(${n.y}-${n.t})`,
    feedback: {
      en: `A ½ is left over in your derivative. Differentiate ${m.E} again: what does the power 2 bring down, and what happens to the ½?`,
      zh: `你的导数里多留了一个 ½。再对 ${m.E} 求一次导：指数 2 落到前面之后，½ 会怎样？`,
      ko: `미분한 식에 ½이 남아 있습니다. ${m.E}의 식을 다시 미분해 보세요. 지수 2가 내려오면 ½은 어떻게 되나요?`,
    },
  }),
  'factor-two': (n, m) => ({
    skill: 'loss',
    title: { en: 'Extra factor 2', zh: '多了一个因子 2', ko: '2를 한 번 더 곱함' },
    tex: `${n.dEdy}=2(${n.y}-${n.t})`,
    feedback: {
      en: `A factor 2 is left over in your derivative. It would belong to a loss without the ½. How is ${m.E} defined here?`,
      zh: `你的导数里多了一个因子 2，那是不带 ½ 的损失的导数。本例的 ${m.E} 是怎么定义的？`,
      ko: `미분한 식에 2가 더 들어 있습니다. 이는 ½이 없는 손실의 미분입니다. 여기서 ${m.E}의 정의는 무엇인가요?`,
    },
  }),
}
