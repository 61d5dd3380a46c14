import type { Training } from '../../../derivation/training.ts'
import type { Example } from '../../../model/example.ts'
import { methodOf } from '../../../model/momentum.ts'
import { quantitiesOf } from '../quantities/index.ts'
import { tell } from '../told.ts'
import { courseOf } from './course.ts'
import { ideasOf, layersOf } from './ideas.ts'

export const training: Training<Example> = {
  method: methodOf,
  course: courseOf,
  layers: layersOf,
  quantities: (example, options, frozen) => quantitiesOf(tell(example, options, new Set(frozen))),
  ideas: ideasOf,
}
