import { step } from '../../derivation/kit/tell.ts'
import type { Step } from '../../derivation/step.ts'
import { fixed, ladder, result } from '../../derivation/write.ts'
import { CLASSES, FLAT, ID, LAYERS, MAPS } from './ids.ts'
import { BECAUSE, GOAL, TITLE, WHY } from './words.ts'

const LAYER = CLASSES.flatMap((k) => [ID.bias(k), ...MAPS.map((c) => ID.weight(k, c))])

/** What the dense layer costs after pooling, after flattening, and in a network of full size. */
export function countSteps(): readonly Step[] {
  return LAYERS.map(({ id, quantity, inputs, outputs }) =>
    step({
      id: `count.${id}`,
      phase: 'count',
      title: TITLE[id],
      goal: GOAL[id],
      rows: [
        ...ladder('N', [
          {
            operator: '=',
            rule: [fixed('C_{\\text{in}} \\cdot C_{\\text{out}}')],
            numbers: [fixed(`${inputs} \\cdot ${outputs}`)],
          },
          { operator: '+', rule: [fixed('C_{\\text{out}}')], numbers: [fixed(`${outputs}`)] },
        ]),
        result('N', quantity),
      ],
      computes: [quantity],
      focus: id === 'flattened' ? FLAT.chw.map((_, n) => ID.chw(n + 1)) : LAYER,
      because: BECAUSE[id],
      ...(id === 'flattened' && { why: WHY.count }),
    }),
  )
}
