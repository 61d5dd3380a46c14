import type { Editing } from '../../derivation/lesson.ts'
import type { Example } from '../../model/example.ts'
import { controlsOf, fieldOf } from './controls.ts'
import { setControl } from './set-control.ts'
import { PRESETS } from './presets.ts'
import { randomise } from './randomise.ts'

export const editing: Editing<Example> = {
  presets: PRESETS,
  controls: controlsOf,
  field: fieldOf,
  set: setControl,
  randomise,
}
