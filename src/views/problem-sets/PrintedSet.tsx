import type { Derivation } from '../../derivation/lesson.ts'
import { format } from '../../derivation/number.ts'
import {
  columnsOf,
  type ProblemSet,
  type Subject,
  type Variant,
} from '../../practice/problem-set.ts'
import { SET_WORDS } from '../../practice/set-words.ts'
import { SceneContext, useDesk, useSession, useStrings, useText, type Scene } from '../desk.ts'
import { PrintedBoard } from '../board/PrintedBoard.tsx'
import { Printout } from '../dialogs/Printout.tsx'
import { taskOf } from '../dialogs/task.ts'
import { WorkTable } from '../dialogs/WorkTable.tsx'
import { Words } from '../editor/Words.tsx'
import { Drawing } from '../figure/Drawing.tsx'
import { Tex } from '../typeset.tsx'
import { EXERCISE, FOOTER } from './words.ts'
import css from './PrintedSet.module.css'

interface PrintedSetProps {
  readonly set: ProblemSet
  readonly subject: Subject
  readonly variants: readonly Variant[]
  readonly onDone: () => void
}

/** A sheet for every exercise of every student, and the key behind them. */
export function PrintedSet({ set, subject, variants, onDone }: PrintedSetProps) {
  return (
    <Printout onDone={onDone}>
      {variants.map((variant) => (
        <Sheet
          key={`${variant.student} ${variant.exercise}`}
          set={set}
          variant={variant}
          derivation={subject.derive(variant.params, { ...subject.options, detail: 'unit' })}
        />
      ))}
      <Key set={set} variants={variants} />
    </Printout>
  )
}

interface SheetProps {
  readonly set: ProblemSet
  readonly variant: Variant
  readonly derivation: Derivation
}

function Sheet({ set, variant, derivation }: SheetProps) {
  const { locale } = useDesk()
  const digits = useSession((s) => s.digits)
  const words = useStrings().editor.sheet
  const text = useText()
  const { student, exercise, seed, asked } = variant
  return (
    <section className={css['sheet']}>
      <header className={css['head']}>
        <h1>
          {set.name}
          {set.exercises > 1 && ` · ${text(EXERCISE(exercise))}`}
        </h1>
        <p>
          {words.name}: <strong>{student}</strong>
        </p>
      </header>
      <p>
        <Words text={taskOf(derivation, locale, digits)} />
      </p>
      {(derivation.figure.kind === 'graph' || derivation.figure.kind === 'board') && (
        <figure className={css['drawing']}>
          <SceneContext value={givenOnly(derivation)}>
            {derivation.figure.kind === 'graph' ? <Drawing flow={[]} /> : <PrintedBoard />}
          </SceneContext>
        </figure>
      )}
      <WorkTable
        className={css['table']}
        rows={asked.map(({ tex }) => ({ label: <Tex tex={tex} /> }))}
      />
      <footer className={css['foot']}>{text(FOOTER(set.name, seed))}</footer>
    </section>
  )
}

/** The numbers that are given, and no others. */
function givenOnly(derivation: Derivation): Scene {
  return {
    derivation,
    before: null,
    known: derivation.parameters,
    focus: new Set(),
    dimmed: false,
  }
}

/** So many columns stand side by side on a sheet. */
const ACROSS = 6

/** The numbers asked stand under each other, the students beside each other: a class fits on few pages. */
function Key({ set, variants }: Pick<PrintedSetProps, 'set' | 'variants'>) {
  const digits = useSession((s) => s.digits)
  const text = useText()
  const blocks = Array.from({ length: Math.ceil(variants.length / ACROSS) }, (_, k) =>
    variants.slice(k * ACROSS, (k + 1) * ACROSS),
  )
  return (
    <section className={css['sheet']}>
      <h1>
        {set.name} · {text(SET_WORDS.key)}
      </h1>
      {blocks.map((block, k) => (
        <table key={k} className={css['key']}>
          <thead>
            <tr>
              <th scope="col">{text(SET_WORDS.student)}</th>
              {block.map(({ student, exercise, seed }) => (
                <th key={seed} scope="col">
                  {student}
                  {set.exercises > 1 && ` · ${exercise}`}
                  <br />
                  <small>{seed}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columnsOf(block, 'asked').map(({ id, tex }) => (
              <tr key={id}>
                <th scope="row">
                  <Tex tex={tex} />
                </th>
                {block.map(({ asked, seed }) => {
                  const value = asked.find((one) => one.id === id)?.value
                  return <td key={seed}>{value === undefined ? '' : format(value, digits)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}
