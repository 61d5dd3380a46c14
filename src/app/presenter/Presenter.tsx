import { useMemo } from 'react'
import { useStore } from 'zustand'
import { at } from '../../derivation/at.ts'
import { indexOf, partsOf, type Position } from '../../derivation/parts.ts'
import { everywhere, LOCALES, type Locale, type Localized } from '../../i18n/localized.ts'
import { filled } from '../../derivation/prose.ts'
import { problemOf } from '../../practice/problem.ts'
import { notesOf } from '../../practice/notes.ts'
import { useSessionOf } from '../../store/use.ts'
import { useLectureOf, type Command } from '../../store/lecture.ts'
import { DeskContext, SceneContext, type Desk } from '../../views/desk.ts'
import { useKept } from '../../views/kept.ts'
import { late } from '../../views/late.tsx'
import { LectureContext } from '../../views/lecture/lecture.ts'
import { AskingContext } from '../../views/lecture/poll/asking.ts'
import { LinkState } from '../../views/presenter/LinkState.tsx'
import { Planned } from '../../views/presenter/Planned.tsx'
import { PresenterPage } from '../../views/presenter/PresenterPage.tsx'
import { closeDialog, dialogs } from '../dialogs.ts'
import { useLanguage } from '../language.ts'
import { usePractising } from '../open.ts'
import { rangeOf } from '../plan-items.ts'
import { endsOf, usePlanned, type Planned as Presented } from '../planned.ts'
import { useAsking } from '../polls.ts'
import { useDerivation, useScene } from '../scene.ts'
import { lessonOf } from '../start.ts'
import { useTheme } from '../theme.ts'
import { useFollowing, type Following } from './follow.ts'
import { usePresenterKeys } from './keys.ts'
import type { Mirror } from './mirror.ts'

const KeysDialog = late(async () => (await import('../../views/dialogs/KeysDialog.tsx')).KeysDialog)

/** The window beside a lecture. Everything in it is derived from what the lecture tells; nothing is kept. */
export function Presenter({ id }: { readonly id: string }) {
  const following = useFollowing(id)
  const { mirror, standing, isForeign, reopen } = following
  return mirror === null ? (
    <LinkState
      locale={ownLocale()}
      standing={standing === 'lost' ? 'lost' : 'waiting'}
      isForeign={isForeign}
      onReopen={reopen}
    />
  ) : (
    <Mirrored mirror={mirror} following={following} />
  )
}

/** Before anything has been told. */
function ownLocale() {
  const language = navigator.language.slice(0, 2)
  return LOCALES.find((locale) => locale === language) ?? 'en'
}

interface MirroredProps {
  readonly mirror: Mirror
  readonly following: Following
}

function Mirrored({ mirror, following }: MirroredProps) {
  const { session, store, strings } = mirror
  const language = useLanguage(session, strings)
  useTheme(session)
  const desk = useMemo((): Desk => ({ session, ...language, ...READ_ONLY }), [session, language])
  return (
    <DeskContext value={desk}>
      <LectureContext value={store}>
        <Page mirror={mirror} following={following} />
      </LectureContext>
    </DeskContext>
  )
}

/** Numbers are changed in the lecture. */
const READ_ONLY: Pick<Desk, 'set' | 'field' | 'readNumber' | 'nudge'> = {
  set: () => undefined,
  field: () => undefined,
  readNumber: () => ({ kind: 'invalid', reason: everywhere('…') }),
  nudge: (value, delta) => value + delta,
}

function Page({ mirror: { session, store, plans }, following }: MirroredProps) {
  const lesson = lessonOf(useSessionOf(session, (s) => s.lesson))
  const params = useSessionOf(session, (s) => s.params)
  const notation = useSessionOf(session, (s) => s.notation)
  const detail = useSessionOf(session, (s) => s.detail)
  const sample = useSessionOf(session, (s) => s.sample)
  // Every message holds a new list.
  const selected = useKept(useSessionOf(session, (s) => s.selected))
  const stepId = useSessionOf(session, (s) => s.step)
  const wanted = useSessionOf(session, (s) => s.part)
  const pace = useSessionOf(session, (s) => s.pace)
  const locale = useSessionOf(session, (s) => s.locale)

  const options = useMemo(
    () => ({ notation, detail, sample, selected }),
    [notation, detail, sample, selected],
  )
  const derivation = useDerivation(lesson, params, options)
  const { steps } = derivation
  const index = indexOf(steps, stepId)
  const step = at(steps, index)
  const part = Math.min(wanted, partsOf(step, pace) - 1)
  const place = useMemo(() => ({ index, part, pace }), [index, part, pace])
  const scene = useScene(derivation, null, place, 'study')

  const practising = usePractising(lesson)
  const problem = useMemo(
    () => practising && problemOf(practising, params, options, derivation),
    [practising, params, options, derivation],
  )
  const notes = useMemo(() => notesOf(steps, step, problem), [steps, step, problem])

  const asking = useAsking(store, lesson, derivation, place)
  const isAsking = useLectureOf(store, (s) => s.poll !== null)
  const planned = usePlanned(store, plans, { lesson: lesson.id, steps, place })

  const dialog = useStore(dialogs, ({ open }) => open)
  const { send, standing, isForeign, reopen } = following
  const drive = useMemo(
    () => ({
      press: (command: Command) => send({ kind: 'command', command }),
      vote: (option: number, by: 1 | -1) => send({ kind: 'vote', option, by }),
      go: ({ step: to, part: its }: Position) => send({ kind: 'go', step: to, part: its }),
    }),
    [send],
  )
  usePresenterKeys({ lesson, derivation, place, drive, send })

  return (
    <SceneContext value={scene}>
      <AskingContext value={asking}>
        <PresenterPage
          lesson={lesson.title}
          {...endsOf(planned, isAsking, { steps, place })}
          plan={
            planned && (
              <Planned plan={planned.plan} index={planned.index} next={nextOf(planned, locale)} />
            )
          }
          step={step}
          index={index}
          part={part}
          notes={notes}
          drive={drive}
          isLinked={standing === 'linked'}
          link={
            <LinkState
              locale={locale}
              standing={standing}
              isForeign={isForeign}
              onReopen={reopen}
            />
          }
        />
      </AskingContext>
      {dialog === 'keys' && <KeysDialog onClose={closeDialog} />}
    </SceneContext>
  )
}

/** What the next item begins with: its lesson, and its first step with that lesson's numbers. */
function nextOf({ next }: Presented, locale: Locale): Localized | null {
  if (next === null) return null
  const { lesson, derivation } = next.example
  const { steps, quantities } = derivation
  const { title } = at(steps, rangeOf(next.item, steps).first)
  return everywhere(`${lesson.title[locale]}, ${filled(title[locale], quantities)}`)
}
