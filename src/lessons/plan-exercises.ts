import type { ReadyPlan } from './ready-plan.ts'

const UPDATE = 'bp-update'

export const EXERCISES: ReadyPlan = {
  id: 'exercises',
  title: { en: 'Exercise class', zh: '习题课', ko: '연습 시간' },
  about: {
    en: 'Students work on paper; each part is shown when they are done.',
    zh: '学生在纸上做，做完一部分再展示一部分。',
    ko: '학생이 종이에 풀고, 마치면 그 부분을 보여 줍니다.',
  },
  items: [
    {
      lesson: UPDATE,
      from: 'task',
      minutes: 3,
      note: {
        en: 'Hand out the worksheet or show the QR code. Everybody draws the network first.',
        zh: '发下练习纸或显示二维码。每个人先把网络画出来。',
        ko: '학습지를 나누어 주거나 QR 코드를 띄웁니다. 먼저 신경망을 직접 그리게 합니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'z1',
      to: 'loss',
      poll: 'loss-after',
      minutes: 8,
      note: {
        en: 'Six minutes alone, then show the steps without a word. Whoever differs finds the line.',
        zh: '独立计算六分钟，然后不加讲解地展示各步。结果不同的人自己找出是哪一行。',
        ko: '6분 동안 혼자 풉니다. 그다음 말없이 단계를 보여 주고, 값이 다른 사람은 어느 줄인지 찾습니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'error',
      to: 'dW2',
      poll: 'zero-weight',
      minutes: 8,
      note: {
        en: 'In pairs. Ask for the rule first, then for the number.',
        zh: '两人一组。先问法则，再问数值。',
        ko: '둘씩 짝지어 풉니다. 규칙을 먼저, 값은 나중에 묻습니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'delta1',
      to: 'dW1',
      minutes: 8,
      note: {
        en: 'Go round. The usual slip: the weight is taken after its update instead of before.',
        zh: '巡视。常见错误：用了更新后的权重，而不是更新前的。',
        ko: '돌아다니며 봅니다. 흔한 실수는 갱신 전이 아니라 갱신 후의 가중치를 쓰는 것입니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'update',
      to: 'verdict',
      poll: 'one-layer',
      minutes: 4,
      note: {
        en: 'One student reads out the new weights, the others check the loss.',
        zh: '一名学生读出新的权重，其他人检验损失。',
        ko: '한 학생이 새 가중치를 읽고 다른 학생들은 손실을 확인합니다.',
      },
    },
    {
      lesson: UPDATE,
      params: 'w1=-0.6,-0.2;0.1,0.7',
      from: 'delta1',
      to: 'dW1',
      poll: 'dead-unit',
      minutes: 6,
      note: {
        en: 'The same problem with a unit that is off. Vote first: which gradients are zero?',
        zh: '同一道题，但有一个单元处于关闭状态。先投票：哪些梯度为零？',
        ko: '같은 문제에서 뉴런 하나가 꺼져 있습니다. 먼저 투표합니다. 어떤 기울기가 0일까요?',
      },
    },
    {
      lesson: 'conv-backprop',
      from: 'gradient.dL_dK[0][0]',
      to: 'dL_db',
      poll: 'number-dL_dK[0][0]',
      minutes: 8,
      note: {
        en: 'The same rule where a weight is used in several places: each place adds its product.',
        zh: '同一个权重用在几处时，规则不变：各处的乘积相加。',
        ko: '가중치 하나를 여러 곳에서 쓸 때도 규칙은 같습니다. 곳마다 생기는 곱을 더합니다.',
      },
    },
  ],
}
