import type { Slip } from '../../derivation/kit/practising.ts'
import { rotated } from '../../model/window.ts'
import type { Rules } from './rules.ts'

/** What is known to go wrong on the way back through a convolution. */
export const SLIPS: readonly Slip<Rules>[] = [
  {
    id: 'used_z_forward',
    skill: 'forward.act',
    title: { en: 'activation skipped', zh: '漏掉激活函数', ko: '활성화를 건너뜀' },
    tex: 'z^{(l+1)}_{ij} = \\sum_{u,v}\\omega_{uv}\\, z^{(l)}_{\\cdots} + b',
    feedback: {
      en: 'The kernel was laid on $z^{(l)}$. What does the layer hand on: its pre-activation, or what the activation makes of it?',
      zh: '卷积核压在了 $z^{(l)}$ 上。这一层传给下一层的是净输入，还是激活之后的值？',
      ko: '커널을 $z^{(l)}$ 위에 놓았습니다. 층이 다음으로 넘기는 것은 활성화 전의 값일까요, 지난 값일까요?',
    },
    rules: { fed: (_, z) => z },
  },
  {
    id: 'other_convolution',
    skill: 'conv',
    title: { en: 'kernel turned the other way', zh: '卷积核方向相反', ko: '커널 방향이 반대' },
    tex: '\\omega_{uv} \\to \\omega_{(k-1-u)(k-1-v)}',
    feedback: {
      en: 'The kernel lies turned by 180°. Look at the operation in the problem: which weight lies on the top left of the window?',
      zh: '卷积核的方向差了 180°。看题目中的运算：窗口左上角压着哪个权重？',
      ko: '커널이 180° 돌아가 있습니다. 문제의 연산을 보세요. 창의 왼쪽 위에는 어느 가중치가 놓일까요?',
    },
    rules: { forwardKernel: rotated },
  },
  {
    id: 'index_plus_instead_of_minus',
    skill: 'conv',
    title: { en: 'indices moved the wrong way', zh: '下标方向弄反', ko: '첨자의 방향이 반대' },
    tex: "f'(z_{ij})\\sum_{u,v}\\omega_{uv}\\,\\delta_{(i+u)(j+v)}",
    feedback: {
      en: 'The errors were looked up in the direction in which the kernel slides forwards. An input lies in row $u$ of a window: where is the output that it fed?',
      zh: '误差的下标取成了前向滑动的方向。输入在窗口中位于第 $u$ 行，那么它参与的输出在哪里？',
      ko: '순방향으로 미끄러지는 쪽의 오차를 골랐습니다. 창 안에서 $u$행에 놓인 입력은 어느 출력에 쓰였을까요?',
    },
    rules: { outputOf: (place, tap, padding) => place + tap - padding },
  },
  {
    id: 'kernel_not_rotated_full_correlation',
    skill: 'conv',
    title: { en: 'kernel not turned', zh: '卷积核没有旋转', ko: '커널을 돌리지 않음' },
    tex: '\\sum_{u,v}\\omega_{(k-1-u)(k-1-v)}\\,\\delta_{(i-u)(j-v)}',
    feedback: {
      en: 'Each error met the weight at the opposite corner. This would be right for the other kind of convolution. By which weight did this output use this input?',
      zh: '每个误差乘上了对角位置的权重，这其实是另一种卷积的结果。这个输出当时用哪个权重乘这个输入？',
      ko: '오차마다 맞은편 가중치를 곱했습니다. 다른 종류의 합성곱이라면 맞는 값입니다. 이 출력은 이 입력을 어느 가중치로 썼을까요?',
    },
    rules: { backwardKernel: rotated },
  },
  {
    id: 'forgot_f_prime',
    skill: 'act.deriv',
    title: { en: 'slope of the activation missing', zh: "漏乘 f'", ko: "f'의 누락" },
    tex: '\\delta^{(l)}_{ij} = \\sum_{u,v}\\omega_{uv}\\,\\delta^{(l+1)}_{\\cdots}',
    feedback: {
      en: 'This is the gradient at $a^{(l)}$. One factor leads from there to $z^{(l)}$: what is the slope of the activation here?',
      zh: '这是对 $a^{(l)}$ 的梯度。从 $a^{(l)}$ 到 $z^{(l)}$ 还差一个因子：激活函数在这里的导数是多少？',
      ko: '이것은 $a^{(l)}$에 대한 기울기입니다. $z^{(l)}$까지는 인수가 하나 더 있습니다. 여기서 활성화 함수의 도함수는 얼마일까요?',
    },
    rules: { slope: () => 1 },
  },
  {
    id: 'used_z_instead_of_a_for_dK',
    skill: 'grad.w',
    title: { en: 'z in place of a', zh: '用 z 代替 a', ko: 'a 대신 z를 씀' },
    tex: '\\sum_{i,j}\\delta^{(l+1)}_{ij}\\, z^{(l)}_{\\cdots}',
    feedback: {
      en: 'The errors were multiplied by $z^{(l)}$. Which numbers did the kernel really lie on, on the way forwards?',
      zh: '误差乘的是 $z^{(l)}$。前向时卷积核真正乘的是哪一组数？',
      ko: '오차에 $z^{(l)}$의 값을 곱했습니다. 순방향에서 커널이 실제로 곱한 수는 어느 것일까요?',
    },
    rules: { signal: (_, z) => z },
  },
  {
    id: 'flipped_dK',
    skill: 'grad.w',
    title: { en: 'gradient turned by 180°', zh: '梯度旋转了 180°', ko: '기울기가 180° 돌아감' },
    tex: '\\partial\\mathcal{L}/\\partial\\omega_{(k-1-u)(k-1-v)}',
    feedback: {
      en: 'This is the gradient of the weight at the opposite corner. Which inputs did this weight lie on?',
      zh: '这是对角位置那个权重的梯度。这个权重压过哪些输入？',
      ko: '맞은편 가중치의 기울기입니다. 이 가중치는 어느 입력들 위에 놓였을까요?',
    },
    rules: { gradientMap: rotated },
  },
  {
    id: 'multiplied_elementwise_K_x_delta',
    skill: 'grad.w',
    title: {
      en: 'kernel times error, place by place',
      zh: '卷积核与误差逐元素相乘',
      ko: '커널과 오차를 자리끼리 곱함',
    },
    tex: '\\omega_{uv}\\,\\delta^{(l+1)}_{uv}',
    feedback: {
      en: 'The weight was multiplied by the error at its own place. The derivative of a product by one factor is the other: what did the weight multiply?',
      zh: '权重乘上了同一位置的误差。乘积对一个因子求导得到另一个因子：这个权重乘的是什么？',
      ko: '가중치에 같은 자리의 오차를 곱했습니다. 곱을 한 인수로 미분하면 다른 인수가 남습니다. 이 가중치는 무엇에 곱해졌을까요?',
    },
    rules: { weightGradient: (_, weight, own) => weight * own },
  },
  {
    id: 'db_as_mean',
    skill: 'grad.w',
    title: { en: 'mean in place of the sum', zh: '用平均代替求和', ko: '합 대신 평균' },
    tex: '\\frac{1}{n}\\sum_{i,j}\\delta^{(l+1)}_{ij}',
    feedback: {
      en: 'The errors were averaged. The bias goes into every output with full weight: what happens to all that comes back?',
      zh: '误差取了平均。偏置完整地加到每一个输出上，那么传回来的各项应当怎样合并？',
      ko: '오차를 평균했습니다. 편향은 출력마다 온전히 더해집니다. 돌아오는 것들을 어떻게 합쳐야 할까요?',
    },
    rules: { total: (sum, count) => sum / count },
  },
]
