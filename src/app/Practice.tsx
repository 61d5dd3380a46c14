import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { at } from '../derivation/at.ts'
import type { Flow } from '../derivation/figure.ts'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import { DEFAULT_OPTIONS, type Options } from '../derivation/options.ts'
import type { Step } from '../derivation/step.ts'
import { isSameData } from '../derivation/same.ts'
import { FormatError } from '../format/error.ts'
import type { Practising } from '../derivation/practice.ts'
import { goTo, open, say } from '../store/actions.ts'
import { isFree } from '../practice/exercise.ts'
import { exposes } from '../practice/exposure.ts'
import { problemOf } from '../practice/problem.ts'
import { usePracticeOf } from '../store/practice.ts'
import { DeskContext, SceneContext, useDesk, useSession, type Desk } from '../views/desk.ts'
import { FigurePane } from '../views/FigurePane.tsx'
import type { Anchor } from '../views/figure/Drawing.tsx'
import { PracticeContext, type PracticeDesk } from '../views/practice/practice.ts'
import { Invitation } from '../views/practice/Invitation.tsx'
import { PracticeSheet } from '../views/practice/PracticeSheet.tsx'
import { sceneOf } from '../views/practice/scene.ts'
import { words } from '../views/practice/words.ts'
import { Transport } from '../views/transport/Transport.tsx'
import { Card } from './Card.tsx'
import { useKeys } from './keys.ts'
import { useBorders, usePractising } from './open.ts'
import { invitation, setLinkOf } from './class-set.ts'
import { keepStudent, openPractice, practiceFile, readStudent } from './practice-store.ts'
import { lessonOf, loadLesson } from './start.ts'
import css from './Study.module.css'

interface PracticeProps {
  readonly lesson: Lesson
  readonly derivation: Derivation
  readonly options: Options
  /** Of the step on view. */
  readonly index: number
}

/** The solution with numbers left open: the drawing shows what is found, the sheet asks for the rest. */
export function Practice(props: PracticeProps) {
  const practising = usePractising(props.lesson)
  return practising === null ? (
    <main className={css['study']} />
  ) : (
    <Practised {...props} practising={practising} />
  )
}

/** What the lesson opens with is compared with every other problem, in any notation. */
function exposingOf({ defaults, derive }: Lesson, practising: Practising): PracticeDesk['exposes'] {
  const derivation = derive(defaults, DEFAULT_OPTIONS)
  const home = problemOf(practising, defaults, DEFAULT_OPTIONS, derivation)
  const companions = practising.companions(defaults)
  return (problem, blank) => exposes(problem, blank, home, companions)
}

/** Opens what is kept of a problem, which its lesson reads like any other input. Says what is damaged. */
async function resume({ session, strings, locale }: Desk, kept: Kept): Promise<boolean> {
  try {
    const lesson = await loadLesson(kept.lesson)
    const { read } = await (lesson ?? lessonOf('')).borders()
    open(session, { lesson: kept.lesson, params: read(kept.params) })
    return true
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    say(session, strings.app.savedWrong(error.sentence[locale]))
    return false
  }
}

type Kept = Parameters<PracticeDesk['onResume']>[0]

const overlay = (anchor: Anchor) => <Card anchor={anchor} />
const STILL: readonly Flow[] = []
const NONE: readonly Step[] = []

function Practised(props: PracticeProps & { readonly practising: Practising }) {
  const { lesson, derivation, options, index, practising } = props
  const desk = useDesk()
  const { session, strings, locale } = desk
  const params = useSession((s) => s.params)
  const lit = useSession((s) => s.lit)
  const [{ store, error }] = useState(() =>
    openPractice(() => say(session, strings.app.storageFailed)),
  )
  const isTold = useRef(false)
  useEffect(() => {
    if (error && !isTold.current) say(session, strings.app.savedWrong(error.sentence[locale]))
    // once, in the language of that moment
    isTold.current = true
  }, [error, session, strings, locale])

  const borders = useBorders(lesson)
  const exposing = useMemo(() => exposingOf(lesson, practising), [lesson, practising])
  const practice = useMemo(
    (): PracticeDesk => ({
      store,
      lesson: lesson.id,
      practising,
      params,
      options,
      derive: lesson.derive,
      exposes: exposing,
      file: practiceFile,
      setLink: (wanted) => setLinkOf(lesson.id, borders?.link(params) ?? {}, wanted),
      problem: problemOf(practising, params, options, derivation),
      onOpen: (others) => open(session, { params: others }),
      onResume: (problem) => resume(desk, problem),
    }),
    [store, lesson, practising, params, options, derivation, session, desk, exposing, borders],
  )
  const kept = usePracticeOf(store, (state) => state.exercise)
  const exercise = kept?.lesson === lesson.id && isSameData(kept.params, params) ? kept : null
  const scene = useMemo(
    () => sceneOf(derivation, practice.problem.blanks, exercise, lit),
    [derivation, practice.problem.blanks, exercise, lit],
  )
  // The numbers of an exercise stay as they are.
  const settled = useMemo(() => ({ ...desk, set: () => undefined, field: () => undefined }), [desk])

  // A blank page and a solution with a slip in it are one sheet, without steps.
  const isWhole = exercise !== null && (isFree(exercise) || exercise.slip !== undefined)

  const set = useStore(invitation, (state) => state.set)
  const begin = (student: string) => {
    keepStudent(student)
    invitation.setState({ set: null })
  }

  const steps = isWhole ? NONE : derivation.steps
  const place = useMemo(() => ({ index, part: 0, pace: 'two-presses' as const }), [index])
  const turn = (by: number) => {
    const step = steps[index + by]
    if (step) goTo(session, { step: step.id, part: 0 })
  }
  const forward = () => turn(1)
  const back = () => turn(-1)
  const go = ({ step }: { readonly step: string }) => goTo(session, { step, part: 0 })
  useKeys({ lesson, derivation, place, go, forward, back })

  return (
    <DeskContext value={settled}>
      <PracticeContext value={practice}>
        <SceneContext value={scene}>
          <main className={css['study']}>
            <FigurePane flow={STILL} overlay={overlay} />
            <section
              id="step"
              tabIndex={-1}
              className={css['steps']}
              aria-label={words.exercise[locale]}
            >
              {set ? (
                <Invitation set={set} student={readStudent()} onBegin={begin} />
              ) : (
                <PracticeSheet step={at(derivation.steps, index)} exercise={exercise} />
              )}
            </section>
          </main>
          {!isWhole && (
            <Transport
              index={index}
              whole={false}
              isFirst={index === 0}
              isLast={index === steps.length - 1}
              onBack={back}
              onNext={forward}
              onGo={go}
            />
          )}
        </SceneContext>
      </PracticeContext>
    </DeskContext>
  )
}
