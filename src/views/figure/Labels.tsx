import type { LabelPlace } from '../../derivation/layout.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { labelFace } from './label-face.ts'
import { Label } from './Label.tsx'
import type { View } from './view.ts'

export interface LabelsProps extends View {
  readonly labels: ReadonlyMap<Ref, LabelPlace | null>
}

/** Above everything else, so that no line runs over a number. */
export function Labels({ graph, plan, sight, focus, labels }: LabelsProps) {
  return (
    <g>
      {graph.edges.map(({ ref, weight }) => {
        const place = labels.get(ref)
        if (!weight || !place) return null
        return (
          <Label
            key={ref}
            {...labelFace(sight, weight, place.width / plan.text, place.lines)}
            id={ref}
            sign={weight.sign}
            place={place}
            text={plan.text}
            on={focus.has(ref)}
          />
        )
      })}
    </g>
  )
}
