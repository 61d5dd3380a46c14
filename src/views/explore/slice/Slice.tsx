import { useMemo } from 'react'
import { probe as choose } from '../../../store/actions.ts'
import { useDesk, useScene, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { NumberField } from '../../NumberField.tsx'
import { Gaps } from '../../plot/Gaps.tsx'
import { Tex } from '../../typeset.tsx'
import { useExplorer, useProbed } from '../explorer.ts'
import { useGrip } from '../grip.ts'
import { usePinned } from '../pinned.ts'
import { Sentence } from '../Sentence.tsx'
import { VariableSelect } from '../VariableSelect.tsx'
import { Facts } from './Facts.tsx'
import { useInterval } from './interval.ts'
import { Kinks } from './Kinks.tsx'
import { Picture } from './Picture.tsx'
import { curveOf, readingOf } from './reading.ts'
import { remarksOf } from './remarks.ts'
import { NARROWER, NUMBER, TOGETHER, WIDER, WORSE } from './words.ts'
import css from './Slice.module.css'

/** The loss against one number, all others fixed: where the point is, what its tangent says, where a step leads. */
export function Slice() {
  const { session, set, field } = useDesk()
  const { derivation } = useScene()
  const { probe } = useExplorer()
  const text = useText()
  const variable = useProbed()
  const grip = useGrip()
  const { from, to, ...zoom } = useInterval(grip.probe, variable, grip.isHeld)
  usePinned(derivation.parameters)

  const { ref } = variable
  const curve = useMemo(() => curveOf(grip.probe, ref, from, to), [grip.probe, ref, from, to])
  const reading = readingOf(probe, variable, curve.kinks, to - from)
  const { figure, quantities, loss, samples } = derivation
  const after = quantities.get(loss.after)
  const isRate = ref === probe.update?.rate
  const y = (isRate ? after?.tex : undefined) ?? probe.output.tex
  const isUpdated = probe.update !== undefined
  const remarks = remarksOf(reading, { graph: figure, output: y, from, to, isUpdated, samples })
  const control = field(ref)

  return (
    <div className={css['slice']}>
      <div className={css['bar']}>
        <VariableSelect
          label={NUMBER}
          variables={probe.variables}
          value={ref}
          onChange={(next) => choose(session, next)}
        />
        {control && (
          <NumberField
            key={ref}
            label={plain(`$${variable.tex}$`)}
            value={variable.value}
            min={control.min}
            max={control.max}
            step={control.step}
            onCommit={(value) => set(ref, value)}
          >
            <Tex tex={`${variable.tex} =`} />
          </NumberField>
        )}
        <span className={css['zoom']}>
          <button
            type="button"
            className={css['zoomer']}
            aria-label={text(WIDER)}
            disabled={!zoom.canWiden}
            onClick={zoom.widen}
          >
            −
          </button>
          <button
            type="button"
            className={css['zoomer']}
            aria-label={text(NARROWER)}
            disabled={!zoom.canNarrow}
            onClick={zoom.narrow}
          >
            +
          </button>
        </span>
      </div>
      <Picture
        reading={reading}
        curve={curve}
        from={from}
        to={to}
        y={y}
        {...(isRate && { before: probe.loss })}
        grip={grip}
        onMove={(value) => set(ref, value)}
      />
      <Gaps points={curve.points} x={variable.tex} y={y} />
      <Facts reading={reading} landmarks={curve.landmarks} y={y} />
      <div className={css['remarks']}>
        {remarks.map(({ text: sentence, values }) => (
          <p key={sentence.en} className={css['remark']}>
            <Sentence text={sentence} {...(values && { values })} />
          </p>
        ))}
        {isRate && reading.loss > probe.loss && (
          <p className={css['remark']}>
            <Sentence
              text={WORSE(y, probe.output.tex)}
              values={{ loss: reading.loss, before: probe.loss }}
            />
          </p>
        )}
        <Kinks kinks={curve.kinks} x={variable.tex} />
        {reading.landing && after && (
          <p>
            <Sentence text={TOGETHER(variable.tex, after.tex)} values={{ after: after.value }} />
          </p>
        )}
      </div>
    </div>
  )
}
