import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { slotsOf } from '../../derivation/kit/spec.ts'
import type { Blank } from '../../derivation/practice.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { pathRef } from './ids.ts'
import { KIT, type DescentParams } from './kit.ts'

interface Rules {
  readonly slopeW: (error: number, x: number) => number
  /** What an update multiplies by the rate. */
  readonly takes: (gradient: number, loss: number) => number
  readonly moved: (from: number, rate: number, slope: number) => number
  readonly movedBias: (from: number, to: number) => number
  /** The error that the bias is moved by: as it was, or with the new weight. */
  readonly errorOfBias: (error: number, withNewWeight: number) => number
}

const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'forgot-x',
    'grad.w',
    '\\frac{\\partial L}{\\partial w} = y - t',
    { slopeW: (error) => error },
    {
      title: { en: 'input forgotten', zh: '漏乘输入', ko: '입력을 빠뜨림' },
      feedback: {
        en: 'That is the derivative of the loss with respect to the output. The weight acts through $wx$: by what is its change multiplied?',
        zh: '这是损失对输出的导数。权重通过 $wx$ 起作用：它的变化要乘以什么？',
        ko: '이것은 출력에 대한 기울기입니다. 가중치는 $wx$의 꼴로 작용합니다. 그 변화에는 무엇이 곱해질까요?',
      },
    },
  ),
  slip(
    'plus-sign',
    'update',
    'w_1 = w + \\eta \\frac{\\partial L}{\\partial w}',
    { moved: (from, rate, slope) => from + rate * slope },
    {
      title: { en: 'uphill', zh: '朝上升方向更新', ko: '오르막으로 감' },
      feedback: {
        en: 'The step was added. The gradient points where the loss grows: which way should the step go?',
        zh: '更新量被加上去了。梯度指向损失增大的方向：应该往哪边走？',
        ko: '갱신량을 더했습니다. 기울기는 손실이 커지는 쪽을 가리킵니다. 어느 쪽으로 가야 할까요?',
      },
    },
  ),
  slip(
    'forgot-rate',
    'update',
    'w_1 = w - \\frac{\\partial L}{\\partial w}',
    { moved: (from, _, slope) => from - slope },
    {
      title: { en: 'learning rate forgotten', zh: '漏掉学习率', ko: '학습률을 빠뜨림' },
      feedback: {
        en: 'The whole gradient was subtracted. Which factor keeps the step short?',
        zh: '把整个梯度都减去了。哪个因子能缩小步长？',
        ko: '기울기를 통째로 뺐습니다. 걸음을 줄이는 인수는 무엇일까요?',
      },
    },
  ),
  slip(
    'loss-for-gradient',
    'update',
    'w_1 = w - \\eta L',
    { takes: (_, loss) => loss },
    {
      title: { en: 'loss in place of the gradient', zh: '用损失代替梯度', ko: '기울기 대신 손실' },
      feedback: {
        en: 'The loss itself was used. It says how high we are: what says which way is down?',
        zh: '用了损失本身。它只说明现在有多高：那么什么能说明往哪边是下坡？',
        ko: '손실 자체를 썼습니다. 손실은 높이만 알려 줍니다. 내리막의 방향은 무엇이 알려 줄까요?',
      },
    },
  ),
  slip(
    'sequential',
    'simultaneous',
    'b_1 = b - \\eta\\,(w_1 x + b - t)',
    { errorOfBias: (_, again) => again },
    {
      title: {
        en: 'new weight used for the bias',
        zh: '更新偏置时用了新权重',
        ko: '편향에 새 가중치를 사용',
      },
      feedback: {
        en: 'The bias was moved with the new weight already. At which weight were both gradients taken?',
        zh: '更新偏置时已经用了新的权重。两个梯度是在哪个权重处求的？',
        ko: '편향을 갱신할 때 이미 새 가중치를 썼습니다. 두 기울기는 어느 가중치에서 구한 것일까요?',
      },
    },
  ),
  slip(
    'bias-stays',
    'update',
    'b_1 = b',
    { movedBias: (from) => from },
    {
      title: { en: 'bias not updated', zh: '没有更新偏置', ko: '편향을 갱신하지 않음' },
      feedback: {
        en: 'The bias stayed where it was. Does the loss depend on it?',
        zh: '偏置没有动。损失与它有关吗？',
        ko: '편향이 그대로입니다. 손실은 편향과 상관이 없을까요?',
      },
    },
  ),
]

const workings: Workings<DescentParams, Rules> = {
  right: {
    slopeW: (error, x) => error * x,
    takes: (gradient) => gradient,
    moved: (from, rate, slope) => from - rate * slope,
    movedBias: (_, to) => to,
    errorOfBias: (error) => error,
  },
  slips: SLIPS,
  solve: (params, rules, write) => {
    for (const { ref, value } of slotsOf(KIT, params)) write(ref, value)
    const { x, t, w, b, eta } = params
    const y = write('y', w * x + b)
    const error = y - t
    const loss = write('L', 0.5 * error ** 2)
    const slopeW = write('dL_dw', rules.slopeW(error, x))
    const slopeB = write('dL_db', error)
    const w1 = write('w[1]', rules.moved(w, eta, rules.takes(slopeW, loss)))
    const errorOfBias = rules.errorOfBias(slopeB, w1 * x + b - t)
    const b1 = write(
      'b[1]',
      rules.movedBias(b, rules.moved(b, eta, rules.takes(errorOfBias, loss))),
    )
    const y1 = write('y[1]', w1 * x + b1)
    write('L[1]', 0.5 * (y1 - t) ** 2)
  },
  blanks: () => BLANKS,
  levels: {
    1: {
      en: 'output and loss after the update',
      zh: '更新后的输出和损失',
      ko: '갱신 뒤의 출력과 손실',
    },
    2: { en: 'updated numbers too', zh: '连同更新后的参数', ko: '갱신한 값까지' },
    3: { en: 'gradients too', zh: '连同梯度', ko: '기울기까지' },
    4: { en: 'first loss too', zh: '连同最初的损失', ko: '처음 손실까지' },
    5: { en: 'first output too', zh: '连同最初的输出', ko: '처음 출력까지' },
  },
  companions: () => [
    {
      id: 'other-input',
      title: { en: 'A negative input', zh: '负的输入', ko: '음수 입력' },
      params: { ...KIT.defaults, x: -1.5, w: 2, b: 0.2 },
      exposes: ['grad.w', 'update', 'simultaneous'],
    },
  ],
}

const BLANKS: readonly Omit<Blank, 'step'>[] = [
  { quantity: 'y', ref: 'y', skill: 'forward.sum', level: 5, family: 'y' },
  { quantity: 'L', ref: 'L', skill: 'loss', level: 4, family: 'L' },
  { quantity: 'dL_dw', ref: 'w>y', skill: 'grad.w', level: 3, family: 'slope' },
  { quantity: 'dL_db', ref: 'b>y', skill: 'grad.w', level: 3, family: 'slope' },
  { quantity: 'w[1]', ref: 'w', skill: 'update', level: 2, family: 'update' },
  { quantity: 'b[1]', ref: 'b', skill: 'update', level: 2, family: 'update' },
  { quantity: 'y[1]', ref: pathRef(1), skill: 'reeval', level: 1, family: 'output again' },
  { quantity: 'L[1]', ref: pathRef(1), skill: 'reeval', level: 1, family: 'again' },
]

export const practising = practisingOf(workings, derive, editing)
