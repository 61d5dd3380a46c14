import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { MomentumParams } from './kit.ts'

export interface Rules {
  /** θ₋₁, from the start. */
  readonly placeBefore: (start: number) => number
  /** What form I adds, from the step made last. */
  readonly repeated: (beta: number, step: number) => number
  readonly velocity: (g: number, beta: number, v: number, rate: number) => number
  /** The velocity that moves θ. */
  readonly used: (next: number, v: number) => number
}

export const SLIPS: readonly Slip<Rules, MomentumParams>[] = [
  slip(
    'no-momentum',
    'update',
    '\\theta_{k+1} = \\theta_k - \\alpha g_k',
    { repeated: () => 0, velocity: (g) => g },
    {
      title: { en: 'momentum forgotten', zh: '漏掉动量', ko: '모멘텀을 빠뜨림' },
      feedback: {
        en: 'That is plain gradient descent. What does an update with momentum take over from the one before?',
        zh: '这是普通的梯度下降。带动量的更新还要从上一次更新延续什么？',
        ko: '이것은 보통의 경사 하강법입니다. 모멘텀이 있는 갱신은 앞선 갱신에서 무엇을 이어받을까요?',
      },
      when: ({ beta }) => beta !== 0,
    },
  ),
  slip(
    'momentum-sign',
    'update',
    '\\theta_{k+1} = \\theta_k - \\alpha g_k - \\beta\\,(\\theta_k - \\theta_{k-1})',
    { repeated: (beta, step) => -beta * step, velocity: (g, beta, v) => g - beta * v },
    {
      title: {
        en: 'momentum with the wrong sign',
        zh: '动量项符号错误',
        ko: '모멘텀의 부호가 바뀜',
      },
      feedback: {
        en: 'The last step was taken back in part. Momentum keeps going: which sign does the repeated step have?',
        zh: '上一步被部分撤回了。动量是要继续前进：重复的位移应带什么符号？',
        ko: '지난 걸음을 일부 되돌렸습니다. 모멘텀은 계속 나아가는 것입니다. 되풀이하는 걸음의 부호는 무엇일까요?',
      },
      when: ({ beta }) => beta !== 0,
    },
  ),
  slip(
    'place-before-zero',
    'update',
    '\\theta_{-1} = 0',
    { placeBefore: () => 0 },
    {
      title: {
        en: '$\\theta_{-1}$ taken as 0',
        zh: '把 $\\theta_{-1}$ 当作 0',
        ko: '$\\theta_{-1}$을 0으로 둠',
      },
      feedback: {
        en: 'The first update repeats a step from 0 to the start. Was such a step ever made?',
        zh: '第一次更新重复了从 0 到起点的一步。真的走过这一步吗？',
        ko: '첫 갱신이 0에서 시작값까지의 걸음을 되풀이합니다. 그런 걸음을 내디딘 적이 있을까요?',
      },
      when: ({ beta, theta }) => beta !== 0 && theta !== 0,
    },
  ),
  slip(
    'mean-velocity',
    'update',
    'v_{k+1} = (1 - \\beta)\\,g_k + \\beta v_k',
    { velocity: (g, beta, v) => (1 - beta) * g + beta * v },
    {
      title: {
        en: 'running mean in place of the velocity',
        zh: '用滑动平均代替速度',
        ko: '속도 대신 이동 평균',
      },
      feedback: {
        en: 'The gradient was weighted by $1 - \\beta$, as in a running mean. By what does form II multiply it?',
        zh: '梯度乘上了 $1 - \\beta$，那是滑动平均的写法。写法 II 给梯度乘的是什么？',
        ko: '기울기에 $1 - \\beta$의 값을 곱했습니다. 이동 평균에서 하는 일입니다. 꼴 II에서는 기울기에 무엇을 곱할까요?',
      },
      when: ({ beta }) => beta !== 0,
    },
  ),
  slip(
    'rate-twice',
    'update',
    'v_{k+1} = \\alpha g_k + \\beta v_k',
    { velocity: (g, beta, v, rate) => rate * g + beta * v },
    {
      title: { en: 'learning rate applied twice', zh: '学习率乘了两次', ko: '학습률을 두 번 곱함' },
      feedback: {
        en: 'The rate is in the velocity already, and comes again when $\\theta$ moves. Where does form II multiply by it?',
        zh: '速度里已经乘了学习率，移动 $\\theta$ 时又乘了一次。写法 II 在哪里乘学习率？',
        ko: '속도에 이미 학습률이 들어 있는데, $\\theta$의 값을 옮길 때 또 곱합니다. 꼴 II에서는 학습률을 어디에서 곱할까요?',
      },
    },
  ),
  slip(
    'old-velocity',
    'update',
    '\\theta_{k+1} = \\theta_k - \\alpha v_k',
    { used: (_, v) => v },
    {
      title: { en: 'old velocity used', zh: '用了旧的速度', ko: '옛 속도를 사용' },
      feedback: {
        en: '$\\theta$ was moved with the velocity from before. In which order are $v$ and $\\theta$ renewed?',
        zh: '移动 $\\theta$ 时用了更新前的速度。$v$ 和 $\\theta$ 应按什么顺序更新？',
        ko: '앞선 속도로 $\\theta$의 값을 옮겼습니다. $v$와 $\\theta$는 어떤 순서로 갱신할까요?',
      },
    },
  ),
]
