/** The catalogue of wrong rules, read once, and its networks as examples. */
import { at } from '../../src/engine/at.ts'
import type { Activation, Example } from '../../src/model/example.ts'
import data from '../fixtures/misconceptions.json' with { type: 'json' }
import { layer, network } from './examples.ts'

type Networks = typeof data.networks
export type NetworkName = keyof Networks

type Numbers = Readonly<Record<string, number>>

/** A wrong rule of backpropagation with what the reference program computed for it. */
export interface Misconception {
  readonly id: string
  readonly visibleOn: readonly string[]
  readonly wrong: Numbers
  readonly probe: {
    readonly network: NetworkName
    readonly quantity: string
    readonly correct: number
    readonly wrong: number
  }
}

const isNetwork = (name: string): name is NetworkName => name in data.networks

export const NETWORKS: readonly NetworkName[] = Object.keys(data.networks).filter(isNetwork)

export const invisibleOnCentral: readonly string[] = data.invisible_on_central

export const misconceptions: readonly Misconception[] = data.misconceptions.flatMap((one) => {
  if (one.group !== 'bp') return []
  const probe = one.best_probe
  if (!probe || !('network' in probe) || !isNetwork(probe.network)) return []
  const { network: name, quantity, correct, wrong } = probe
  return [
    {
      id: one.id,
      visibleOn: one.visible_on ?? [],
      wrong: numbersOf(one.central?.wrong),
      probe: { network: name, quantity, correct, wrong },
    },
  ]
})

export const correctOn = (name: NetworkName): Numbers => numbersOf(data.networks[name].correct)

function numbersOf(record: object | undefined): Numbers {
  return Object.fromEntries(
    Object.entries(record ?? {}).filter(
      (pair): pair is [string, number] => typeof pair[1] === 'number',
    ),
  )
}

const ACTIVATION: Readonly<Record<string, Activation>> = { relu: 'relu', sigmoid: 'sigmoid' }

/** The reference keeps v[from][to]; an example, weights[to][from]. */
export function exampleOn(name: NetworkName): Example {
  const { x, v, w, t, eta, fh, fo, bh, bo } = data.networks[name].params
  const turned = (rows: readonly (readonly number[])[]) =>
    at(rows, 0).map((_, j) => rows.map((row) => at(row, j)))
  return network(
    [
      layer(turned(v), ACTIVATION[fh] ?? 'identity', bh),
      layer(turned(w), ACTIVATION[fo] ?? 'identity', bo),
    ],
    { inputs: x, targets: t },
    { learningRate: eta },
  )
}

/** What the lesson calls a number of the reference, by its ids for a network with one output or with two. */
export function idOf(key: string, name: NetworkName): string {
  const several = data.networks[name].params.t.length > 1
  const [, letter = '', digits = '', mark = ''] =
    /^([a-zA-Z]+)(?:_new)?(\d*)(_new)?$/.exec(key) ?? []
  const suffix = mark || key.includes('_new') ? '_new' : ''
  return `${(several ? general : lettered)(letter, digits)}${suffix}`
}

function lettered(letter: string, digits: string): string {
  const index = digits || '1'
  switch (letter) {
    case 'a':
      return `alpha${index}`
    case 'beta':
      return `beta${index}`
    case 'gh':
      return `e${index}`
    case 'g':
      return `g${index}`
    case 'dw':
    case 'dv':
      return `Delta_${letter[1] ?? ''}${digits}`
    case 'bh':
      return `gamma${index}`
    case 'bo':
      return `theta${index}`
    default:
      return `${letter}${digits}`
  }
}

function general(letter: string, digits: string): string {
  const [from = '', to = ''] = digits
  switch (letter) {
    case 'a':
      return `z[1][${digits}]`
    case 'b':
      return `a[1][${digits}]`
    case 'beta':
      return `z[2][${digits}]`
    case 'y':
      return `a[2][${digits}]`
    case 'g':
      return `signal[2][${digits}]`
    case 'gh':
      return `signal[1][${digits}]`
    case 'v':
      return `W[1][${to}][${from}]`
    case 'w':
      return `W[2][${to}][${from}]`
    case 'dv':
      return `Delta_W[1][${to}][${from}]`
    case 'dw':
      return `Delta_W[2][${to}][${from}]`
    default:
      return letter
  }
}
