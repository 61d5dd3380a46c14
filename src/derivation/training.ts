import type { Method } from '../model/momentum.ts'
import type { Options } from './options.ts'
import type { Prose } from './prose.ts'
import type { Quantities, Ref } from './quantity.ts'

export type { Method } from '../model/momentum.ts'

/** The problem after some updates. */
export interface Moment {
  readonly loss: number
  /** ‖∇E‖ */
  readonly norm: number
  /** What the updates move, in the order of the course. */
  readonly values: readonly number[]
  /** The first of these numbers, or the loss, that is not finite. */
  readonly lost?: Ref
}

/** Many updates in a row from one start. Nothing of it is stored: it is worked out as far as it is asked for. */
export interface Course<P extends object = object> {
  readonly refs: readonly Ref[]
  /** The start and what follows it; ends with the first moment that has lost a number, if there is one. */
  upTo(updates: number): readonly Moment[]
  /** The parameters at one of these moments, without binary noise; the same object whenever it is asked for. */
  paramsAt(update: number): P
  /** At which moment these parameters were handed out; −1 for any others. */
  indexOf(params: object): number
}

/** Parameters that are set to something else, and layers that the update leaves as they are. */
export interface Version {
  readonly changes: readonly (readonly [control: string, value: number | string])[]
  readonly frozen: readonly number[]
}

/** How a lesson is trained, beyond the one update that it tells. */
export interface Training<P extends object = object> {
  /** The method that the parameters themselves ask for. */
  method(params: P): Method
  /** The same course for the same question. `halvedAfter` so many updates the learning rate is halved, once. */
  course(params: P, method: Method, halvedAfter?: number): Course<P>
  /** What can be frozen, in the order of `Version.frozen`. */
  layers(params: P, options: Options): readonly Prose[]
  /** Every number of one update that leaves some layers as they are. */
  quantities(params: P, options: Options, frozen: readonly number[]): Quantities
  /** Versions worth comparing with the problem as it stands. */
  ideas(params: P, options: Options): readonly (Version & { readonly name: Prose })[]
}
