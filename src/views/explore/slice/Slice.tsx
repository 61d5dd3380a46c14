import { useMemo } from 'react'
import { probe as choose } from '../../../store/exploring.ts'
import { useDesk, useScene } from '../../desk.ts'
import { Gaps } from '../../plot/Gaps.tsx'
import { useExplorer } from '../explorer.ts'
import { useProbed } from '../probed.ts'
import { useGrip } from '../grip.ts'
import { usePinned } from '../pinned.ts'
import type { Remark } from '../remark.ts'
import { CheckBelow } from '../check/CheckBelow.tsx'
import { Remarks } from '../Remarks.tsx'
import { Value } from '../Value.tsx'
import { VariableSelect } from '../VariableSelect.tsx'
import { Zoom } from '../Zoom.tsx'
import { Facts } from './Facts.tsx'
import { useInterval } from '../interval.ts'
import { kinksNote } from './kinks.ts'
import { Picture } from './Picture.tsx'
import { curveOf, heightOf, isCut, readingOf } from './reading.ts'
import { remarksOf } from './remarks.ts'
import { CUT, NUMBER, TOGETHER, WORSE } from './words.ts'
import css from './Slice.module.css'

/** The loss against one number, all others fixed: where the point is, what its tangent says, where a step leads. */
export function Slice() {
  const { session, set } = useDesk()
  const { derivation } = useScene()
  const { probe } = useExplorer()
  const variable = useProbed()
  const grip = useGrip()
  const { from, to, zoom } = useInterval(grip.probe, variable, grip.isHeld)
  usePinned(derivation.parameters)

  const { ref } = variable
  const curve = useMemo(() => curveOf(grip.probe, ref, from, to), [grip.probe, ref, from, to])
  const before = ref === probe.update?.rate ? probe.loss : undefined
  const domain = useMemo(() => heightOf(curve, before), [curve, before])
  const reading = readingOf(probe, variable, curve.kinks, to - from)
  const { figure, quantities, loss, samples } = derivation
  const after = quantities.get(loss?.after ?? '')
  const isRate = before !== undefined
  const y = (isRate ? after?.tex : undefined) ?? probe.output.tex
  const isUpdated = probe.update !== undefined
  const isWorse = isRate && reading.loss > probe.loss
  const remarks: readonly Remark[] = [
    ...remarksOf(reading, {
      graph: figure.kind === 'graph' ? figure : null,
      output: y,
      from,
      to,
      isUpdated,
      samples,
    }),
    ...(isWorse
      ? [
          {
            text: WORSE(y, probe.output.tex),
            values: { loss: reading.loss, before: probe.loss },
          },
        ]
      : []),
  ]
  const notes: readonly Remark[] = [
    ...(isCut(curve, domain) ? [{ text: CUT(y) }] : []),
    ...kinksNote(curve.kinks, variable.tex),
    ...(reading.landing && after
      ? [{ text: TOGETHER(variable.tex, after.tex), values: { after: after.value } }]
      : []),
  ]

  return (
    <>
      <div className={css['bar']}>
        <VariableSelect
          label={NUMBER}
          variables={probe.variables}
          value={ref}
          onChange={(next) => choose(session, next)}
        />
        <Zoom {...zoom} />
        <Value variable={variable} />
      </div>
      <Picture
        reading={reading}
        curve={curve}
        from={from}
        to={to}
        y={y}
        domain={domain}
        {...(before !== undefined && { before })}
        grip={grip}
        onMove={(value) => set(ref, value)}
      />
      <Gaps points={curve.points} x={variable.tex} y={y} />
      <Facts reading={reading} landmarks={curve.landmarks} y={y} />
      <Remarks remarks={remarks} notes={notes} />
      <CheckBelow />
    </>
  )
}
