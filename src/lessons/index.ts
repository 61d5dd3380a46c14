import { open, type About, type Lesson, type OpenLesson } from '../derivation/lesson.ts'
import { ABOUT as activations } from './activations/about.ts'
import { ABOUT as algebraicSigmoid } from './algebraic-sigmoid/about.ts'
import bpUpdate from './bp-update/index.ts'
import { ABOUT as classifierHead } from './classifier-head/about.ts'
import { ABOUT as cnnParameters } from './cnn-parameters/about.ts'
import { ABOUT as convBackprop } from './conv-backprop/about.ts'
import { ABOUT as convnetOperations } from './convnet-operations/about.ts'
import { ABOUT as convShapes } from './conv-shapes/about.ts'
import { ABOUT as convolutionForward } from './convolution-forward/about.ts'
import { ABOUT as expression } from './expression/about.ts'
import { ABOUT as float32 } from './float32/about.ts'
import { ABOUT as gradientDescent } from './gradient-descent/about.ts'
import { ABOUT as he } from './he/about.ts'
import { ABOUT as inception } from './inception/about.ts'
import { ABOUT as linearCollapse } from './linear-collapse/about.ts'
import { ABOUT as logSoftmax } from './log-softmax/about.ts'
import { ABOUT as mlpParameters } from './mlp-parameters/about.ts'
import { ABOUT as momentum } from './momentum/about.ts'
import { ABOUT as operationCounts } from './operation-counts/about.ts'
import { ABOUT as poolingBackprop } from './pooling-backprop/about.ts'
import { ABOUT as poolingForward } from './pooling-forward/about.ts'
import { ABOUT as receptiveField } from './receptive-field/about.ts'
import { ABOUT as regularisation } from './regularisation/about.ts'
import { ABOUT as residualBlock } from './residual-block/about.ts'
import { ABOUT as resnetParameters } from './resnet-parameters/about.ts'
import { ABOUT as resnetTable } from './resnet-table/about.ts'
import { ABOUT as sigmoidDerivatives } from './sigmoid-derivatives/about.ts'
import { ABOUT as tensorLayouts } from './tensor-layouts/about.ts'
import { ABOUT as vanishingGradients } from './vanishing-gradients/about.ts'
import { ABOUT as xavier } from './xavier/about.ts'

/** A lesson in the menu. */
export interface Listed extends About {
  load(): Promise<Lesson>
}

/** Part of the first view; every other lesson is loaded when it is opened. */
export const FIRST: Lesson = bpUpdate

/** Every lesson, in the order of the menu: from one line to whole networks. */
export const LESSONS: readonly Listed[] = [
  { ...about(FIRST), load: async () => FIRST },
  { ...expression, load: async () => (await import('./expression/index.ts')).default },
  { ...gradientDescent, load: async () => (await import('./gradient-descent/index.ts')).default },
  { ...momentum, load: async () => (await import('./momentum/index.ts')).default },
  { ...regularisation, load: async () => (await import('./regularisation/index.ts')).default },
  { ...activations, load: async () => (await import('./activations/index.ts')).default },
  {
    ...sigmoidDerivatives,
    load: async () => (await import('./sigmoid-derivatives/index.ts')).default,
  },
  {
    ...algebraicSigmoid,
    load: async () => (await import('./algebraic-sigmoid/index.ts')).default,
  },
  { ...linearCollapse, load: async () => (await import('./linear-collapse/index.ts')).default },
  { ...mlpParameters, load: async () => (await import('./mlp-parameters/index.ts')).default },
  { ...cnnParameters, load: async () => (await import('./cnn-parameters/index.ts')).default },
  { ...operationCounts, load: async () => (await import('./operation-counts/index.ts')).default },
  { ...xavier, load: async () => (await import('./xavier/index.ts')).default },
  { ...he, load: async () => (await import('./he/index.ts')).default },
  { ...logSoftmax, load: async () => (await import('./log-softmax/index.ts')).default },
  {
    ...convolutionForward,
    load: async () => (await import('./convolution-forward/index.ts')).default,
  },
  { ...convShapes, load: async () => (await import('./conv-shapes/index.ts')).default },
  { ...convBackprop, load: async () => (await import('./conv-backprop/index.ts')).default },
  { ...poolingForward, load: async () => (await import('./pooling-forward/index.ts')).default },
  { ...poolingBackprop, load: async () => (await import('./pooling-backprop/index.ts')).default },
  { ...float32, load: async () => (await import('./float32/index.ts')).default },
  { ...tensorLayouts, load: async () => (await import('./tensor-layouts/index.ts')).default },
  { ...receptiveField, load: async () => (await import('./receptive-field/index.ts')).default },
  {
    ...convnetOperations,
    load: async () => (await import('./convnet-operations/index.ts')).default,
  },
  {
    ...vanishingGradients,
    load: async () => (await import('./vanishing-gradients/index.ts')).default,
  },
  { ...residualBlock, load: async () => (await import('./residual-block/index.ts')).default },
  { ...resnetParameters, load: async () => (await import('./resnet-parameters/index.ts')).default },
  { ...resnetTable, load: async () => (await import('./resnet-table/index.ts')).default },
  { ...inception, load: async () => (await import('./inception/index.ts')).default },
  { ...classifierHead, load: async () => (await import('./classifier-head/index.ts')).default },
]

export function openLessons(): Promise<readonly OpenLesson[]> {
  return Promise.all(LESSONS.map(async ({ load }) => open(await load())))
}

function about({ id, title, source }: About): About {
  return { id, title, source }
}
