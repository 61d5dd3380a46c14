import { useMemo } from 'react'
import type { Ref } from '../../../derivation/quantity.ts'
import { probe as choose } from '../../../store/exploring.ts'
import { useDesk, useScene, useText } from '../../desk.ts'
import type { Point } from '../../plot/domain.ts'
import { Equals, Fact, FactList } from '../Fact.tsx'
import { useExplorer } from '../explorer.ts'
import { useProbedPair, useSides } from '../probed.ts'
import { useGrip } from '../grip.ts'
import { useInterval } from '../interval.ts'
import { usePinned } from '../pinned.ts'
import type { Remark } from '../remark.ts'
import { Remarks } from '../Remarks.tsx'
import { Value } from '../Value.tsx'
import { VariableSelect } from '../VariableSelect.tsx'
import { Zoom } from '../Zoom.tsx'
import { fieldOf, type Side } from './field.ts'
import { Legend } from './Legend.tsx'
import { Map } from './Map.tsx'
import { readingOf, type Reading } from './reading.ts'
import { remarksOf } from './remarks.ts'
import { useTrail } from './trail.ts'
import { ValueTable } from './ValueTable.tsx'
import * as words from './words.ts'
import { ONWARD, TOGETHER, TRAIL } from './words.ts'
import css from './Landscape.module.css'

/** The loss over two numbers as a contour map, all others fixed: the point, the way down and one step. */
export function Landscape() {
  const { session, set } = useDesk()
  const { derivation } = useScene()
  const { probe } = useExplorer()
  const [x, y] = useProbedPair()
  const numbers = useSides()
  const grip = useGrip()
  const across = useInterval(grip.probe, x, grip.isHeld)
  const up = useInterval(grip.probe, y, grip.isHeld)
  const refs = useMemo(() => new Set(numbers.map(({ ref }) => ref)), [numbers])
  usePinned(refs)

  const left: Side = useSide(x.ref, across.from, across.to)
  const upwards: Side = useSide(y.ref, up.from, up.to)
  const field = useMemo(() => fieldOf(grip.probe, left, upwards), [grip.probe, left, upwards])
  const reading = readingOf(probe, x, y)
  const trail = useTrail(x, y)
  const sides = [left, upwards] as const
  const output = probe.output.tex
  const after = derivation.quantities.get(derivation.loss?.after ?? '')
  const isUpdated = probe.update !== undefined
  const notes: readonly Remark[] = [
    ...(reading.landing && after
      ? [{ text: TOGETHER(after.tex), values: { after: after.value } }]
      : []),
    ...(trail.length > 0 ? [{ text: words.SEEN_FROM_ABOVE }] : []),
  ]

  /** The chosen pair; a number that is chosen for both sides makes them change places. */
  function pick(place: 0 | 1, ref: Ref): void {
    const other = place === 0 ? y.ref : x.ref
    choose(session, ref, place)
    choose(session, other === ref ? (place === 0 ? x.ref : y.ref) : other, place === 0 ? 1 : 0)
  }

  return (
    <>
      <div className={css['bar']}>
        <VariableSelect
          label={words.ACROSS}
          variables={numbers}
          value={x.ref}
          onChange={(ref) => pick(0, ref)}
        />
        <VariableSelect
          label={words.UPWARDS}
          variables={numbers}
          value={y.ref}
          onChange={(ref) => pick(1, ref)}
        />
        <Zoom
          canWiden={across.zoom.canWiden || up.zoom.canWiden}
          canNarrow={across.zoom.canNarrow && up.zoom.canNarrow}
          onWiden={() => [across, up].forEach(({ zoom }) => zoom.onWiden())}
          onNarrow={() => [across, up].forEach(({ zoom }) => zoom.onNarrow())}
        />
      </div>
      <Map
        field={field}
        sides={sides}
        reading={reading}
        trail={trail}
        output={output}
        grip={grip}
        onMove={(toX, toY) => {
          set(x.ref, toX)
          set(y.ref, toY)
        }}
      />
      <Legend levels={field.levels} output={output} />
      <div className={css['values']}>
        <Value variable={x} />
        <Value variable={y} />
      </div>
      <Facts reading={reading} trail={trail} output={output} isUpdated={isUpdated} />
      <Remarks remarks={remarksOf(reading, { field, sides, output, isUpdated })} notes={notes} />
      <ValueTable probe={probe} sides={sides} reading={reading} output={output} />
    </>
  )
}

/** The same object for as long as it says the same. */
function useSide(ref: Ref, from: number, to: number): Side {
  return useMemo(() => ({ ref, from, to }), [ref, from, to])
}

interface FactsProps {
  readonly reading: Reading
  readonly trail: readonly Point[]
  readonly output: string
  readonly isUpdated: boolean
}

/** The same as the map, in numbers. */
function Facts({ reading, trail, output, isUpdated }: FactsProps) {
  const text = useText()
  const { x, y, loss, gradient, landing, path, end } = reading
  const [slopeX, slopeY] = gradient
  const [start] = trail
  return (
    <FactList>
      <Fact glyph="point" name={words.POINT}>
        <Equals tex={output} value={loss} />
      </Fact>
      <Fact glyph="arrow" name={words.DOWNHILL}>
        <Equals tex={`-\\partial ${output}/\\partial ${x.tex}`} value={-slopeX} />
        <Equals tex={`-\\partial ${output}/\\partial ${y.tex}`} value={-slopeY} />
      </Fact>
      {start && (
        <Fact glyph="curve" name={TRAIL(trail.length - 1)}>
          <Equals tex={x.tex} value={start[0]} />
          <Equals tex={y.tex} value={start[1]} />
          {text(words.FIRST)}
        </Fact>
      )}
      {isUpdated && landing === null && (
        <Fact glyph="step" name={words.STEP}>
          {text(words.NO_STEP)}
        </Fact>
      )}
      {landing && (
        <>
          <Fact glyph="step" name={words.STEP}>
            <Equals tex={`\\Delta ${x.tex}`} value={landing.at[0] - x.value} signed />
            <Equals tex={`\\Delta ${y.tex}`} value={landing.at[1] - y.value} signed />
          </Fact>
          <Fact glyph="hollow" name={words.LANDING}>
            <Equals tex={`{${x.tex}}^{+}`} value={landing.at[0]} />
            <Equals tex={`{${y.tex}}^{+}`} value={landing.at[1]} />
            <Equals tex={output} value={landing.loss} />
          </Fact>
          {path.length > 0 && (
            <Fact glyph="other" name={ONWARD(path.length)}>
              <Equals tex={output} value={end} />
            </Fact>
          )}
        </>
      )}
    </FactList>
  )
}
