import type { Plan, PlanItem } from '../format/plan.ts'
import type { Locale, Localized } from '../i18n/localized.ts'

/** A plan that comes with the program, in every language: an instructor starts from a copy. */
interface ReadyPlan {
  readonly id: string
  readonly title: Localized
  /** For whom it is, in a few words. */
  readonly about: Localized
  readonly items: readonly (Omit<PlanItem, 'note'> & { readonly note: Localized })[]
}

const UPDATE = 'bp-update'
const FORMULA = 'expression'

const TEN: ReadyPlan = {
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
        en: 'Keep the pace: this part is known. At the loss, ask: will one update make it smaller? Everybody votes before you go on.',
        zh: '这部分学生已经会，讲快一些。到损失时提问：更新一次后损失会变小吗？先让每个人表态，再继续。',
        ko: '아는 내용이니 빠르게 지나갑니다. 손실에서 묻습니다. 한 번 갱신하면 손실이 줄어들까요? 모두 손을 든 뒤에 넘어갑니다.',
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
      minutes: 2,
      note: {
        en: 'Compare with the vote. Then change one weight and let the room see the loss move.',
        zh: '与投票结果对照。然后改动一个权重，让大家看损失怎样变化。',
        ko: '투표 결과와 비교합니다. 그다음 가중치 하나를 바꾸어 손실이 움직이는 것을 보여 줍니다.',
      },
    },
  ],
}

const FIFTY: ReadyPlan = {
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
      to: 'a2',
      minutes: 8,
      note: {
        en: 'Do the first unit together. The room computes the second one on paper before you press.',
        zh: '第一个单元一起算，第二个单元先让学生在纸上算，再按下一步。',
        ko: '첫 뉴런은 함께 계산하고, 둘째 뉴런은 학생이 종이에 계산한 뒤에 넘깁니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'loss',
      minutes: 4,
      note: {
        en: 'Vote: does one update make the loss smaller? Write the numbers of the vote on the board.',
        zh: '投票：更新一次后损失会变小吗？把票数写在黑板上。',
        ko: '투표: 한 번 갱신하면 손실이 줄어들까요? 표 수를 칠판에 적어 둡니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'error',
      to: 'delta2',
      minutes: 7,
      note: {
        en: 'Derivatives are local. Ask at every line: which rule gives this factor?',
        zh: '每个导数都是局部导数。每一行都问：这个因子由哪条求导法则得到？',
        ko: '모든 미분은 국소 미분입니다. 줄마다 묻습니다. 이 인수는 어떤 미분 규칙에서 나올까요?',
      },
    },
    {
      lesson: UPDATE,
      from: 'dW2',
      minutes: 5,
      note: {
        en: 'In pairs: one explains the product to the other. Which weight of this layer changes most, and why?',
        zh: '两人一组，互相解释这个乘积。这一层哪个权重改变最大？为什么？',
        ko: '둘씩 짝지어 이 곱을 설명합니다. 이 층에서 가장 많이 변하는 가중치는 무엇이고 왜 그럴까요?',
      },
    },
    {
      lesson: UPDATE,
      from: 'delta1',
      to: 'path',
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
      minutes: 4,
      note: {
        en: 'What would stop one of these weights from changing? Set an input to 0 and look.',
        zh: '什么情况下其中某个权重不再改变？把一个输入设为 0 看看。',
        ko: '어떤 경우에 이 가중치 중 하나가 변하지 않을까요? 입력 하나를 0으로 바꾸어 봅니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'update',
      to: 'verdict',
      minutes: 6,
      note: {
        en: 'Look at the vote again. Then raise the learning rate until the update does harm.',
        zh: '回头看投票结果。然后不断加大学习率，直到更新反而有害。',
        ko: '투표 결과를 다시 봅니다. 그다음 학습률을 올려 갱신이 오히려 해가 될 때까지 가 봅니다.',
      },
    },
    {
      lesson: FORMULA,
      minutes: 4,
      note: {
        en: 'The same rule without a network: local derivative times what comes from above.',
        zh: '没有网络也是同一条规则：局部导数乘以上游传来的梯度。',
        ko: '신경망이 없어도 규칙은 같습니다. 국소 미분에 위에서 온 값을 곱합니다.',
      },
    },
  ],
}

const EXERCISES: ReadyPlan = {
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
      minutes: 10,
      note: {
        en: 'Eight minutes alone, then show the steps without a word. Whoever has another number looks for the line where it began.',
        zh: '独立计算八分钟，然后不加讲解地展示各步。结果不同的学生自己找出从哪一行开始出错。',
        ko: '8분 동안 혼자 풉니다. 그다음 말없이 단계를 보여 주고, 값이 다른 학생은 어느 줄부터 달라졌는지 찾습니다.',
      },
    },
    {
      lesson: UPDATE,
      from: 'error',
      to: 'dW2',
      minutes: 10,
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
      minutes: 10,
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
      minutes: 8,
      note: {
        en: 'The same problem with a unit that is off. Vote first: which gradients are zero?',
        zh: '同一道题，但有一个单元处于关闭状态。先投票：哪些梯度为零？',
        ko: '같은 문제에서 뉴런 하나가 꺼져 있습니다. 먼저 투표합니다. 어떤 기울기가 0일까요?',
      },
    },
  ],
}

/** In the order in which they are offered. */
export const READY_PLANS: readonly ReadyPlan[] = [TEN, FIFTY, EXERCISES]

/** A copy in one language, for its new owner to change. */
export function planIn({ title, items }: ReadyPlan, locale: Locale): Plan {
  return {
    title: title[locale],
    items: items.map((item) => ({ ...item, note: item.note[locale] })),
  }
}

/** A plan without items. */
export function emptyPlan(locale: Locale): Plan {
  return { title: UNTITLED[locale], items: [] }
}

const UNTITLED: Localized = { en: 'My lesson plan', zh: '我的教案', ko: '내 강의 계획' }
