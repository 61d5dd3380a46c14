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
const DESCENT = 'gradient-descent'
const SIGMOID = 'sigmoid-derivatives'
const CONVOLUTION = 'conv-backprop'

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
      to: 'loss',
      minutes: 7,
      note: {
        en: 'Do the first unit together. The room computes the second one on paper before you press.',
        zh: '第一个单元一起算，第二个单元先让学生在纸上算，再按下一步。',
        ko: '첫 뉴런은 함께 계산하고, 둘째 뉴런은 학생이 종이에 계산한 뒤에 넘깁니다.',
      },
    },
    {
      lesson: DESCENT,
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
      lesson: SIGMOID,
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
      lesson: CONVOLUTION,
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
