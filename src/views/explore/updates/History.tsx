import { memo, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import { at } from '../../../derivation/at.ts'
import type { Variable } from '../../../derivation/explore.ts'
import type { Moment } from '../../../derivation/training.ts'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { useRovingStop } from '../../roving.ts'
import { Tex } from '../../typeset.tsx'
import { useExplorer } from '../explorer.ts'
import { thinned, type Stretch } from './thinned.ts'
import type { Walking } from './walking.ts'
import { GAP, ROW, WORDS } from './words.ts'
import css from './Updates.module.css'

/** Rows at the beginning, and half of those at the end; a running table is kept short. */
const FEW = 16
const FEWEST = 4
/** How many rows a gap gives away at a time. */
const MORE = 50

interface HistoryProps {
  readonly walking: Walking
  readonly isRunning: boolean
}

/** Every update with its loss and parameters; choosing a row goes back to it. */
export function History({ walking, isRunning }: HistoryProps) {
  const text = useText()
  const { probe } = useExplorer()
  const box = useRef<HTMLTableSectionElement>(null)
  const [asked, setAsked] = useState<readonly Stretch[]>([])
  useRovingStop(box)
  const { course, moments, index } = walking
  const columns = useMemo(() => {
    const known = new Map(probe.variables.map((variable) => [variable.ref, variable]))
    return course.refs.map((ref) => known.get(ref)).filter((one) => one !== undefined)
  }, [probe, course])
  const lines = thinned(moments.length, index, isRunning ? FEWEST : FEW, isRunning ? [] : asked)

  // The present row stays in sight; the sheet around the table stays where it is.
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[aria-current]')
    const pane = row?.closest('table')?.parentElement
    if (!row || !pane) return
    const [above, below] = [row.offsetTop - 2 * row.offsetHeight, row.offsetTop + row.offsetHeight]
    if (above < pane.scrollTop) pane.scrollTop = above
    else if (below > pane.scrollTop + pane.clientHeight) pane.scrollTop = below - pane.clientHeight
  }, [index])

  // One listener for all rows, so that a row stays as it is while the others go on.
  function onClick({ target }: MouseEvent<HTMLElement>): void {
    const chosen = target instanceof Element ? target.closest<HTMLElement>('[data-update]') : null
    if (chosen !== null && !isRunning) walking.go(Number(chosen.dataset['update']))
  }

  return (
    <section className={css['figure']} aria-label={text(WORDS.history)}>
      <div className={css['caption']}>
        <h2>{text(WORDS.history)}</h2>
        <p>{text(WORDS.back)}</p>
      </div>
      <div className={css['scroll']}>
        <table className={css['history']}>
          <Head columns={columns} output={probe.output.tex} outputName={text(probe.output.name)} />
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the buttons in the rows have keys */}
          <tbody ref={box} onClick={onClick}>
            {lines.map((line) =>
              line.kind === 'row' ? (
                <Row
                  key={line.row}
                  n={line.row}
                  moment={at(moments, line.row)}
                  isPresent={line.row === index}
                />
              ) : (
                <tr key={`from ${line.from}`} className={css['gap']}>
                  <td colSpan={3 + columns.length}>
                    <button
                      type="button"
                      onClick={() =>
                        setAsked([...asked, [line.from, Math.min(line.to, line.from + MORE - 1)]])
                      }
                    >
                      <span aria-hidden="true">⋮</span>{' '}
                      {text(GAP(String(line.from), String(line.to)))}
                    </button>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface HeadProps {
  readonly columns: readonly Variable[]
  readonly output: string
  /** What the output is called. */
  readonly outputName: string
}

const Head = memo(function Head({ columns, output, outputName }: HeadProps) {
  const text = useText()
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{text(WORDS.update)}</span>
          <Tex tex="n" />
        </th>
        <th scope="col">
          <span className="visually-hidden">{outputName}</span>
          <Tex tex={output} />
        </th>
        <th scope="col">
          <span className="visually-hidden">{text(WORDS.norm)}</span>
          <Tex tex={`\\lVert\\nabla ${output}\\rVert`} />
        </th>
        {columns.map(({ ref, tex, name }) => (
          <th key={ref} scope="col">
            <span className="visually-hidden">{text(name)}</span>
            <Tex tex={tex} />
          </th>
        ))}
      </tr>
    </thead>
  )
})

interface RowProps {
  readonly n: number
  readonly moment: Moment
  readonly isPresent: boolean
}

const Row = memo(function Row({ n, moment, isPresent }: RowProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const loss = format(moment.loss, digits)
  return (
    <tr aria-current={isPresent ? 'step' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="number"
          data-stop=""
          data-update={n}
          tabIndex={-1}
          aria-label={text(ROW(String(n), loss))}
        >
          {n}
        </button>
      </th>
      <td className="number">{loss}</td>
      <td className="number">{format(moment.norm, digits)}</td>
      {moment.values.map((value, k) => (
        // the columns of a course have no identity but their place
        <td key={`${k}`} className="number">
          {format(value, digits)}
        </td>
      ))}
    </tr>
  )
})
