import { format } from '../../../derivation/number.ts'
import type { Probe } from '../../../derivation/explore.ts'
import { at } from '../../../derivation/at.ts'
import { useSession, useText } from '../../desk.ts'
import { evenly } from '../../plot/domain.ts'
import { Tex } from '../../typeset.tsx'
import { Sentence } from '../Sentence.tsx'
import type { Side } from './field.ts'
import type { Reading } from './reading.ts'
import { CAPTION, TABLE } from './words.ts'
import css from './Landscape.module.css'

interface ValueTableProps {
  readonly probe: Probe
  readonly sides: readonly [Side, Side]
  readonly reading: Reading
  readonly output: string
}

const ROWS = 5
/** Digits that fit beside each other on a phone. */
const ROUGH = 4

/** The map without its picture: the loss at a few places, from top to bottom as they lie there. */
export function ValueTable({ probe, sides: [across, up], reading, output }: ValueTableProps) {
  const digits = Math.min(
    useSession((s) => s.digits),
    ROUGH,
  )
  const text = useText()
  const { x, y } = reading
  const xs = evenly(across.from, across.to, ROWS)
  const ys = evenly(up.to, up.from, ROWS)
  const losses = probe.lossOver(across.ref, xs, up.ref, ys)
  return (
    <details className={css['table']}>
      <summary>{text(TABLE)}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a narrow phone */}
      <div className={css['scroll']} role="group" aria-label={text(TABLE)} tabIndex={0}>
        <table>
          <caption>
            <Sentence text={CAPTION(output, x.tex, y.tex)} />
          </caption>
          <thead>
            <tr>
              <td>
                <Tex tex={`${y.tex} \\backslash ${x.tex}`} spoken />
              </td>
              {xs.map((value) => (
                <th key={value} scope="col" className="number">
                  {format(value, digits)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ys.map((value, row) => (
              <tr key={value}>
                <th scope="row" className="number">
                  {format(value, digits)}
                </th>
                {xs.map((column, k) => (
                  <td key={column} className="number">
                    {format(at(losses, row * ROWS + k), digits)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
