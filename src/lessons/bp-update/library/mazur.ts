import { presetParams, values, type Entry } from './entry.ts'

/** The most cited worked example. Its loss after the update is that of another convention than its new weights. */
export const MAZUR: Entry = {
  id: 'mazur-2-2-2',
  title: {
    en: 'Mazur, step by step (2-2-2)',
    zh: 'Mazur 逐步示例（2-2-2）',
    ko: 'Mazur 단계별 예제(2-2-2)',
  },
  source: {
    text: 'Matt Mazur, A Step by Step Backpropagation Example, 2015',
    url: 'https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/',
  },
  convention: {
    en: 'Sum of ½(t − o)² over the outputs; biases stay as they are; the hidden layer sees the old output weights.',
    zh: '损失为各输出的 ½(t − o)² 之和；偏置不更新；隐藏层使用更新前的输出层权重。',
    ko: '손실은 출력별 ½(t − o)²의 합, 편향은 고정, 은닉층은 갱신 전 출력층 가중치를 씁니다.',
  },
  remark: {
    en: 'The text works by two conventions: its new weights come from the old output weights, its loss after the update from updated ones.',
    zh: '原文混用了两种约定：新权重按更新前的输出层权重计算，更新后的损失却对应已更新的权重。',
    ko: '원문에는 두 규약이 섞여 있습니다. 새 가중치는 갱신 전 출력층 가중치로, 갱신 후 손실은 갱신된 가중치로 구한 값입니다.',
  },
  params: presetParams('mazur'),
  values: values([
    ['net_h1', '0.3775', 'z[1][1]'],
    ['net_h2', '0.3925', 'z[1][2]'],
    ['out_h1', '0.593269992', 'a[1][1]'],
    ['out_h2', '0.596884378', 'a[1][2]'],
    ['net_o1', '1.105905967', 'z[2][1]'],
    ['out_o1', '0.75136507', 'a[2][1]'],
    ['out_o2', '0.772928465', 'a[2][2]'],
    ['E_o1', '0.274811083', 'E[1]'],
    ['E_o2', '0.023560026', 'E[2]'],
    ['E_total', '0.298371109', 'E'],
    ['delta_o1', '0.138498562', 'delta[2][1]'],
    ['dE/dw5', '0.082167041', 'dE_dW[2][1][1]'],
    ['dE_o1/dout_h1', '0.055399425', 'dE_back[1][1][1]'],
    ['dE_o2/dout_h1', '-0.019049119', 'dE_back[1][1][2]'],
    ['dE/dout_h1', '0.036350306', 'dE_back[1][1]'],
    ['dE/dw1', '0.000438568', 'dE_dW[1][1][1]'],
    ['w5+', '0.35891648', 'W[2][1][1]_new'],
    ['w6+', '0.408666186', 'W[2][1][2]_new'],
    ['w7+', '0.511301270', 'W[2][2][1]_new'],
    ['w8+', '0.561370121', 'W[2][2][2]_new'],
    ['w1+', '0.149780716', 'W[1][1][1]_new'],
    ['w2+', '0.19956143', 'W[1][1][2]_new'],
    ['w3+', '0.24975114', 'W[1][2][1]_new'],
    ['w4+', '0.29950229', 'W[1][2][2]_new'],
    ['E_total_after', '0.291027924', 'E_new'],
  ]),
}

/** The same network with biases that learn, as a test suite asserts it. */
export const MAZUR_BIASES: Entry = {
  id: 'mazur-2-2-2-bias-per-neuron',
  title: {
    en: 'Mazur, biases trained',
    zh: 'Mazur，偏置也更新',
    ko: 'Mazur, 편향도 학습',
  },
  source: { text: 'Values asserted in a test written in Rust', url: null },
  convention: {
    en: 'As Mazur, but each unit has a bias of its own that moves by −η·δ.',
    zh: '与 Mazur 相同，但每个单元各有一个偏置，改变量为 −η·δ。',
    ko: 'Mazur와 같지만 뉴런마다 편향이 있고 −η·δ만큼 바뀝니다.',
  },
  params: { ...presetParams('mazur'), trainBiases: 'per-neuron' },
  values: values([
    ['b0[0]+', '0.345614', 'b[1][1]_new'],
    ['b0[1]+', '0.345023', 'b[1][2]_new'],
    ['b1[0]+', '0.530751', 'b[2][1]_new'],
    ['b1[1]+', '0.619049', 'b[2][2]_new'],
  ]),
}
