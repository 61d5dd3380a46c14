import type { ConventionPreset } from '../../../derivation/conventions.ts'
import type { Notation } from '../../../derivation/options.ts'
import type { Prose } from '../../../derivation/prose.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import type { Example } from '../../../model/example.ts'
import { setControl } from '../set-control.ts'
import { SQUARED, type ConventionId } from './convention-ids.ts'

interface Source {
  readonly id: string
  readonly title: Localized
  readonly about: Prose
  readonly notation: Notation
  readonly settings: readonly (readonly [ConventionId, string])[]
}

/** The conventions of sources and libraries, on the numbers of the example. Biases come first: others hang on them. */
export function presetsOf(example: Example): readonly ConventionPreset<Example>[] {
  return SOURCES.map(({ settings, ...source }) => ({
    ...source,
    params: settings.reduce(
      (one, [id, value]) =>
        id === 'loss' && !SQUARED.has(one.loss) ? one : setControl(one, id, value),
      example,
    ),
  }))
}

const settings = (
  loss: string,
  reduction: string,
  biases: string,
  biasSign: string,
  hiddenWeights: string,
): Source['settings'] => [
  ['biases', biases],
  ['biasSign', biasSign],
  ['loss', loss],
  ['reduction', reduction],
  ['reluAtZero', '0'],
  ['hiddenWeights', hiddenWeights],
]

const SOURCES: readonly Source[] = [
  {
    id: 'homework',
    title: { en: 'The homework (v w)', zh: '作业题（v w）', ko: '과제(v w)' },
    about: {
      en: 'Half the squared error, no biases, old weights; $g$ and $e$ already hold the minus.',
      zh: '平方误差的一半，无偏置，用旧权重；$g$ 和 $e$ 已含负号。',
      ko: '제곱 오차의 절반, 편향 없음, 갱신 전 가중치. $g$와 $e$에 이미 음의 부호가 들어 있습니다.',
    },
    notation: 'vw',
    settings: settings('half-squared-error', 'sum', 'absent', 'add', 'old'),
  },
  {
    id: 'thresholds',
    title: { en: 'Textbook with thresholds', zh: '周志华《机器学习》', ko: '임계값을 쓰는 교재' },
    about: {
      en: 'As the homework, with a threshold per unit that is subtracted.',
      zh: '同作业题，但每个单元有一个要减去的阈值。',
      ko: '과제와 같지만, 뉴런마다 빼는 임계값이 있습니다.',
    },
    notation: 'vw',
    settings: settings('half-squared-error', 'sum', 'per-neuron', 'threshold', 'old'),
  },
  {
    id: 'mazur',
    title: { en: 'Mazur’s article', zh: 'Mazur 的文章', ko: 'Mazur의 글' },
    about: {
      en: 'Half the squared error, biases frozen. Its printed loss comes out only with updated weights for the hidden layer.',
      zh: '平方误差的一半，偏置固定。文中印出的损失只有在隐藏层使用已更新的权重时才能算出。',
      ko: '제곱 오차의 절반, 편향 고정. 인쇄된 손실은 은닉층에 갱신 후 가중치를 쓸 때만 나옵니다.',
    },
    notation: 'matrix',
    settings: settings('half-squared-error', 'sum', 'none', 'add', 'updated'),
  },
  {
    id: 'pytorch',
    title: everywhere('PyTorch'),
    about: {
      en: 'The mean over samples and outputs, a trained bias per unit, all weights updated at once.',
      zh: '对样本和输出求平均，每个单元有可训练的偏置，所有权重同时更新。',
      ko: '표본과 출력에 대한 평균, 뉴런마다 학습하는 편향, 모든 가중치를 한꺼번에 갱신합니다.',
    },
    notation: 'matrix',
    settings: settings('mean-squared-error', 'mean', 'per-neuron', 'add', 'old'),
  },
  {
    id: 'exercises',
    title: { en: 'The exercise sheet (A y b)', zh: '练习题（A y b）', ko: '연습 문제(A y b)' },
    about: {
      en: 'Half the squared error, a trained bias per unit; every signal is a gradient.',
      zh: '平方误差的一半，每个单元有可训练的偏置；每个信号都是梯度。',
      ko: '제곱 오차의 절반, 뉴런마다 학습하는 편향. 모든 신호가 기울기입니다.',
    },
    notation: 'ay',
    settings: settings('half-squared-error', 'sum', 'per-neuron', 'add', 'old'),
  },
]
