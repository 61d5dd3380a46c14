import type { ReadyPlan } from './ready-plan.ts'

const UPDATE = 'bp-update'

export const FIFTY: ReadyPlan = {
  id: 'fifty',
  title: { en: 'Backpropagation in 50 minutes', zh: '50 分钟讲反向传播', ko: '50분 역전파 강의' },
  about: {
    en: 'A whole lecture: the room computes, predicts and checks.',
    zh: '一整节课：学生计算、预测并检验。',
    ko: '한 시간 강의: 학생이 계산하고 예측하고 확인합니다.',
  },
  items: [
    {
      lesson: UPDATE,
      from: 'task',
      minutes: 3,
      note: {
        en: 'Put the QR code on the wall, so that everybody has the same numbers.',
        zh: '把二维码投到屏幕上，让每个人手里都是同样的数。',
        ko: 'QR 코드를 띄워 모두가 같은 수를 보게 합니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'z1',
      to: 'loss',
      minutes: 7,
      note: {
        en: 'Do the first unit together. The room computes the second one on paper before you press.',
        zh: '第一个单元一起算，第二个单元先让学生在纸上算，再按下一步。',
        ko: '첫 뉴런은 함께 계산하고, 둘째 뉴런은 학생이 종이에 계산한 뒤에 넘깁니다.',
      },
    },
    {
      lesson: 'gradient-descent',
      from: 'dw',
      to: 'w1',
      minutes: 4,
      note: {
        en: 'Why a gradient at all: one weight, one slope, one step downhill. Then back to the network.',
        zh: '为什么要求梯度：一个权重、一个斜率、下坡一步。然后回到网络。',
        ko: '기울기가 왜 필요한지 봅니다. 가중치 하나, 기울기 하나, 내리막 한 걸음. 그다음 신경망으로 돌아갑니다.',
      },
    },
    {
      lesson: 'sigmoid-derivatives',
      from: 'chain',
      to: 'slope',
      minutes: 4,
      note: {
        en: 'One activation whose slope is known once its output is. Where is it steepest, and how steep there?',
        zh: '这种激活函数，知道输出就知道导数。哪里最陡？有多陡？',
        ko: '출력만 알면 미분값도 아는 활성화 함수입니다. 어디에서 가장 가파르고, 얼마나 가파를까요?',
      },
    },
    {
      lesson: UPDATE,
      from: 'error',
      to: 'dW2',
      poll: 'zero-weight',
      minutes: 8,
      note: {
        en: 'Vote first. Then ask at every line: which rule gives this factor? Derivatives are local.',
        zh: '先投票，然后每一行都问：这个因子由哪条求导法则得到？每个导数都是局部的。',
        ko: '먼저 투표합니다. 그다음 줄마다 묻습니다. 이 인수는 어떤 미분 규칙에서 나올까요? 미분은 국소적입니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'delta1',
      to: 'path',
      poll: 'dead-unit',
      minutes: 9,
      note: {
        en: 'The hard part. Dim all but the path, and let somebody from the room say the next factor.',
        zh: '这是难点。只突出当前路径，让学生说出下一个因子。',
        ko: '가장 어려운 부분입니다. 지금 경로만 밝게 두고, 다음 인수를 학생이 말하게 합니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'dW1',
      poll: 'zero-input',
      minutes: 4,
      note: {
        en: 'After the vote, set this input to 0 and look: which weights stop changing?',
        zh: '投票后把这个输入设为 0 看看：哪些权重不再改变？',
        ko: '투표한 뒤 이 입력을 0으로 바꾸어 봅니다. 어떤 가중치가 더는 변하지 않을까요?',
      },
    },
    {
      lesson: UPDATE,
      from: 'update',
      poll: 'largest-change',
      minutes: 3,
      note: {
        en: 'In pairs: one explains to the other why this weight changes most.',
        zh: '两人一组，互相解释为什么这个权重改变最大。',
        ko: '둘씩 짝지어 이 가중치가 왜 가장 많이 변하는지 서로 설명합니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'again',
      to: 'verdict',
      poll: 'loss-after',
      minutes: 4,
      note: {
        en: 'Let them talk, and vote again, before the steps show what came true.',
        zh: '先讨论，再投一次票，然后才展示结果。',
        ko: '이야기하고 다시 투표한 뒤에 단계를 보여 주어 결과를 확인합니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'verdict',
      poll: 'large-rate',
      minutes: 4,
      note: {
        en: 'A longer step is not a better one. Put the numbers in, and watch the loss.',
        zh: '步子更大不等于更好。代入这些数，观察损失。',
        ko: '걸음이 크다고 더 좋은 것은 아닙니다. 이 값들로 바꾸고 손실을 봅니다.',
      },
    },
  ],
}
