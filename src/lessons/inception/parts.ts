import type { Width } from './params.ts'

/** What is counted: parameters, activations, multiplications and additions. */
export const COUNTS = ['P', 'N', 'M', 'A'] as const
export type Count = (typeof COUNTS)[number]

/** Those of the naive module, the first of which both have; then those of the module with bottlenecks alone. */
export const CONVOLUTIONS = ['1', '3', '5', 'r3', 'b3', 'r5', 'b5', 'p'] as const
export type Convolution = (typeof CONVOLUTIONS)[number]

export interface Shape {
  /** Of the square kernels. */
  readonly side: 1 | 3 | 5
  /** The channels that come in, and those that go out. */
  readonly from: Width
  readonly to: Width
}

export const SHAPE: Readonly<Record<Convolution, Shape>> = {
  '1': { side: 1, from: 'C', to: 'F1' },
  '3': { side: 3, from: 'C', to: 'F3' },
  '5': { side: 5, from: 'C', to: 'F5' },
  r3: { side: 1, from: 'C', to: 'R3' },
  b3: { side: 3, from: 'R3', to: 'F3' },
  r5: { side: 1, from: 'C', to: 'R5' },
  b5: { side: 5, from: 'R5', to: 'F5' },
  p: { side: 1, from: 'C', to: 'Rp' },
}

/** A bottleneck and the large convolution behind it. */
export const BRANCHES = ['branch3', 'branch5'] as const
export type Branch = (typeof BRANCHES)[number]

export const MODULES = ['naive', 'bottleneck'] as const
export type Module = (typeof MODULES)[number]

export type Sum = Branch | Module
export type Part = Convolution | Sum

/** The sums in an order in which each can be worked out from those before it. */
export const SUMS: readonly Sum[] = [...BRANCHES, ...MODULES]

export const PARTS = {
  branch3: ['r3', 'b3'],
  branch5: ['r5', 'b5'],
  naive: ['1', '3', '5'],
  bottleneck: ['1', 'branch3', 'branch5', 'p'],
} as const satisfies Readonly<Record<Sum, readonly Part[]>>

/** The convolution of the naive module in whose place a branch stands. */
export const PLAIN = { branch3: '3', branch5: '5' } as const satisfies Readonly<
  Record<Branch, Convolution>
>

/** All of them as the lesson comes to them. */
export const IN_ORDER: readonly Part[] = [
  ...PARTS.naive,
  'naive',
  ...BRANCHES.flatMap((branch): readonly Part[] => [...PARTS[branch], branch]),
  'p',
  'bottleneck',
]

export const isBranch = (part: Part): part is Branch => part === 'branch3' || part === 'branch5'
export const isModule = (part: Part): part is Module => part === 'naive' || part === 'bottleneck'
