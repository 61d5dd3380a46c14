import type { ReadyPlan } from './ready-plan.ts'

const UPDATE = 'bp-update'

export const TEN: ReadyPlan = {
  id: 'ten',
  title: { en: 'One update in 10 minutes', zh: '10 分钟讲完一次更新', ko: '10분 안에 갱신 한 번' },
  about: {
    en: 'A demonstration between two topics, with one vote.',
    zh: '穿插在两个主题之间的演示，投票一次。',
    ko: '두 주제 사이의 짧은 시연, 투표 한 번.',
  },
  items: [
    {
      lesson: UPDATE,
      from: 'task',
      minutes: 1,
      note: {
        en: 'Point at every number in the drawing: inputs, weights, target. Say what is asked.',
        zh: '在图上逐一指出输入、权重和目标值，说明要求什么。',
        ko: '그림에서 입력, 가중치, 목표를 하나씩 가리키고 무엇을 구하는지 말합니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'z1',
      to: 'loss',
      minutes: 2,
      note: {
        en: 'Keep the pace: this part is known. Stop at the loss: this one number is to fall.',
        zh: '这部分学生已经会，讲快一些。在损失处停一下：要让它变小。',
        ko: '아는 내용이니 빠르게 지나갑니다. 손실에서 잠시 멈춥니다. 줄여야 할 수는 이것 하나입니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'error',
      to: 'dW2',
      minutes: 2,
      note: {
        en: 'Say the sign aloud, as the line shows it. A wrong sign here turns every weight the wrong way.',
        zh: '照这一行把符号说清楚。这里符号错了，所有权重都会朝反方向改变。',
        ko: '이 줄에 나온 부호를 소리 내어 말합니다. 여기서 부호가 틀리면 모든 가중치가 반대로 움직입니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'path',
      minutes: 3,
      note: {
        en: 'Walk the path with the pointer: one factor for every edge, one slope for every unit.',
        zh: '用光点沿路径走一遍：每条连接一个因子，每个单元一个导数。',
        ko: '포인터로 경로를 따라갑니다. 연결마다 인수 하나, 뉴런마다 미분값 하나입니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'update',
      to: 'verdict',
      poll: 'loss-after',
      minutes: 2,
      note: {
        en: 'Everybody votes before you go on, and compares. Then change one weight and let the room see the loss move.',
        zh: '先让每个人投票，再继续，并与结果对照。然后改动一个权重，让大家看损失怎样变化。',
        ko: '모두 투표한 뒤에 넘어가고 결과와 비교합니다. 그다음 가중치 하나를 바꾸어 손실이 움직이는 것을 보여 줍니다.',
      },
    },
  ],
}
