import { slip, type Slip } from '../../derivation/kit/practising.ts'

/** What a solution is worked by, rule by rule. */
export interface Rules {
  /** The slope of the activation, from its output. */
  readonly slope: (slope: number, y: number) => number
  /** What a gradient is multiplied by on its way from one output to the one before. */
  readonly passed: (weight: number, slope: number) => number
  /** The gradient of a bias, from that of the output of its layer. */
  readonly toBias: (dy: number, slope: number) => number
  readonly toWeight: (db: number, input: number, output: number) => number
}

export const RIGHT: Rules = {
  slope: (slope) => slope,
  passed: (weight, slope) => weight * slope,
  toBias: (dy, slope) => dy * slope,
  toWeight: (db, input) => db * input,
}

export const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'value-for-slope',
    'act.deriv',
    "g'(\\tilde y_i) = g(\\tilde y_i)",
    { slope: (_, y) => y },
    {
      title: {
        en: 'output in place of the slope',
        zh: '用输出代替斜率',
        ko: '기울기 대신 출력',
      },
      feedback: {
        en: 'The output of the unit was used. It says how high the curve is there: what says how steep?',
        zh: '用了单元的输出。它只说明曲线在那里有多高：什么能说明有多陡？',
        ko: '뉴런의 출력을 썼습니다. 출력은 곡선의 높이만 알려 줍니다. 얼마나 가파른지는 무엇이 알려 줄까요?',
      },
    },
  ),
  slip(
    'forgot-slope',
    'chain',
    '\\frac{\\partial y_{i+1}}{\\partial y_i} = A_{i+1}',
    { passed: (weight) => weight, toBias: (dy) => dy },
    {
      title: { en: 'slopes forgotten', zh: '漏掉斜率', ko: '기울기를 빠뜨림' },
      feedback: {
        en: 'Only the weights were multiplied. What does the gradient pass in every layer besides the weight?',
        zh: '只乘了权重。梯度在每一层除了权重还要经过什么？',
        ko: '가중치만 곱했습니다. 기울기는 층마다 가중치 말고 무엇을 더 지날까요?',
      },
    },
  ),
  slip(
    'one-too-few',
    'chain',
    '\\frac{\\partial y_L}{\\partial b_i} = \\frac{\\partial y_L}{\\partial y_i}',
    { toBias: (dy) => dy },
    {
      title: { en: 'one factor too few', zh: '少乘一个因子', ko: '인수가 하나 모자람' },
      feedback: {
        en: 'The product ends at the output of the layer. The bias stands before its activation: which factor is still missing?',
        zh: '乘积只到这一层的输出为止。偏置在激活函数之前：还缺哪个因子？',
        ko: '곱이 그 층의 출력에서 끝났습니다. 편향은 활성화 함수 앞에 있습니다. 어느 인수가 빠졌을까요?',
      },
    },
  ),
  slip(
    'forgot-weight',
    'chain',
    "\\frac{\\partial y_{i+1}}{\\partial y_i} = g'(\\tilde y_{i+1})",
    { passed: (_, slope) => slope },
    {
      title: { en: 'weight forgotten', zh: '漏掉权重', ko: '가중치를 빠뜨림' },
      feedback: {
        en: 'Only slopes were multiplied. By what is the output of a layer multiplied on its way into the next sum?',
        zh: '只乘了斜率。一层的输出进入下一个加权和时要乘以什么？',
        ko: '기울기만 곱했습니다. 한 층의 출력이 다음 가중합에 들어갈 때 무엇이 곱해질까요?',
      },
    },
  ),
  slip(
    'without-input',
    'grad.w',
    '\\frac{\\partial y_L}{\\partial A_i} = \\frac{\\partial y_L}{\\partial b_i}',
    { toWeight: (db) => db },
    {
      title: {
        en: 'input of the layer forgotten',
        zh: '漏乘这一层的输入',
        ko: '층의 입력을 빠뜨림',
      },
      feedback: {
        en: 'That is the gradient of the bias. A weight does not enter its sum alone: what stands beside it?',
        zh: '这是偏置的梯度。权重不是单独进入加权和的：它旁边还有什么？',
        ko: '이것은 편향의 기울기입니다. 가중치는 가중합에 혼자 들어가지 않습니다. 그 옆에는 무엇이 있을까요?',
      },
    },
  ),
  slip(
    'own-output',
    'grad.w',
    '\\frac{\\partial y_L}{\\partial A_i} = \\frac{\\partial y_L}{\\partial b_i}\\,y_i',
    { toWeight: (db, _, output) => db * output },
    {
      title: {
        en: 'output in place of the input',
        zh: '用输出代替输入',
        ko: '입력 대신 출력',
      },
      feedback: {
        en: 'The output of the layer was used. Does its weight multiply what goes in, or what comes out?',
        zh: '用了这一层的输出。权重乘的是进入这一层的值，还是出来的值？',
        ko: '그 층의 출력을 썼습니다. 가중치는 들어가는 값에 곱해질까요, 나오는 값에 곱해질까요?',
      },
    },
  ),
]
