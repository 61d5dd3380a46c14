import { step } from '../../derivation/kit/tell.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { mapOf } from '../../model/window.ts'
import { KERNELS, OUTPUT, PICTURE, pixelId, SMALL, sumId, SUMS, wayRef, weightId } from './ids.ts'
import { CHANNELS, type Channel, type ShapeParams } from './params.ts'
import { BECAUSE, channels, coloured, left, WHY } from './reasons.ts'
import {
  brightnessRows,
  channelRows,
  colourRows,
  kernelRows,
  mapRows,
  multiplicationRows,
  outputRows,
  parameterRows,
  placeRows,
  restRows,
  shapeRows,
} from './rows.ts'
import type { Shape } from './shapes.ts'
import { GOAL, TITLE } from './words.ts'

/** Picture and kernel, one number of the output from all channels, then the sizes and what they cost. */
export function stepsOf(params: ShapeParams, shape: Shape): readonly Step[] {
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: PICTURE,
      because: channels(params),
      why: WHY.order,
    }),
    step({
      id: 'kernel',
      phase: 'setup',
      title: TITLE.kernel,
      goal: GOAL.kernel,
      rows: kernelRows(),
      computes: ['ck', 'q'],
      asks: 'q',
      focus: ['ci', wayRef('ci', 'ck'), ...KERNELS],
      because: BECAUSE.kernel,
    }),
    ...forwardSteps(params),
    ...shapeSteps(),
    step({
      id: 'rest',
      phase: 'check',
      title: TITLE.rest,
      goal: GOAL.rest,
      rows: [...restRows('rows'), ...restRows('columns')],
      computes: ['rh', 'rw'],
      focus: ['hi', 'kh', 'ho', 'wi', 'kw', 'wo', 's', 'p'],
      because: left(params, shape),
    }),
    ...countSteps(),
  ]
}

function forwardSteps(params: ShapeParams): readonly Step[] {
  return [
    ...CHANNELS.map(channelStep),
    step({
      id: 'output',
      phase: 'forward',
      title: TITLE.output,
      goal: GOAL.output,
      rows: outputRows(),
      computes: ['y'],
      focus: [...SUMS, 'b', 'y'],
      because: BECAUSE.output,
    }),
    step({
      id: 'brightness',
      phase: 'forward',
      title: TITLE.brightness,
      goal: GOAL.brightness,
      rows: brightnessRows(),
      computes: ['Y'],
      focus: [...CHANNELS, 'Y'],
      because: BECAUSE.brightness,
    }),
    step({
      id: 'colour',
      phase: 'forward',
      title: TITLE.colour,
      goal: GOAL.colour,
      rows: colourRows(),
      computes: ['U', 'V'],
      focus: ['R', 'B', 'Y', 'U', 'V'],
      because: coloured(params),
      why: WHY.pointwise,
    }),
    step({
      id: 'maps',
      phase: 'forward',
      title: TITLE.maps,
      goal: GOAL.maps,
      rows: mapRows(),
      computes: ['co'],
      focus: ['kn', wayRef('kn', 'co'), 'co'],
      because: BECAUSE.maps,
      why: WHY.features,
    }),
  ]
}

function channelStep(channel: Channel): Step {
  const isFirst = channel === CHANNELS[0]
  const places = mapOf(SMALL, (i, j) => [pixelId(channel, i, j), weightId(channel, i, j)])
  return step({
    id: `channel[${channel}]`,
    phase: 'forward',
    title: TITLE.channel(channel),
    goal: isFirst ? GOAL.small : GOAL.channel(channel),
    rows: channelRows(channel),
    computes: [sumId(channel)],
    focus: [...places.flat(2), sumId(channel)],
    ...(isFirst && { because: BECAUSE.channel }),
  })
}

/** The sizes of one direction and what leads through them. */
const placed = (side: 'hi' | 'wi', window: 'kh' | 'kw', places: 'ho' | 'wo'): readonly Ref[] => [
  ...[side, window, places, 's', 'p'],
  ...[wayRef('p', side), wayRef('s', window), wayRef(side, window), wayRef(window, places)],
]

function shapeSteps(): readonly Step[] {
  return [
    step({
      id: 'rows',
      phase: 'derive',
      title: TITLE.rows,
      goal: GOAL.rows,
      rows: placeRows('rows'),
      computes: ['ho'],
      focus: placed('hi', 'kh', 'ho'),
      why: WHY.floor,
    }),
    step({
      id: 'columns',
      phase: 'derive',
      title: TITLE.columns,
      goal: GOAL.columns,
      rows: placeRows('columns'),
      computes: ['wo'],
      focus: placed('wi', 'kw', 'wo'),
    }),
    step({
      id: 'shape',
      phase: 'derive',
      title: TITLE.shape,
      goal: GOAL.shape,
      rows: shapeRows(),
      computes: ['no'],
      focus: [...PICTURE, ...KERNELS, ...OUTPUT],
      because: BECAUSE.shape,
    }),
  ]
}

function countSteps(): readonly Step[] {
  return [
    step({
      id: 'parameters',
      phase: 'count',
      title: TITLE.parameters,
      goal: GOAL.parameters,
      rows: parameterRows(),
      computes: ['W', 'P'],
      focus: KERNELS,
      because: BECAUSE.parameters,
      why: WHY.normalised,
    }),
    step({
      id: 'multiplications',
      phase: 'count',
      title: TITLE.multiplications,
      goal: GOAL.multiplications,
      rows: multiplicationRows(),
      computes: ['M'],
      focus: ['n', 'ho', 'wo', ...KERNELS],
      because: BECAUSE.multiplications,
    }),
  ]
}
