import { useCallback, useEffect, useMemo, useState } from 'react'
import { levelOn } from '../derivation/explore.ts'
import type { About } from '../derivation/lesson.ts'
import { indexOf, partsOf } from '../derivation/parts.ts'
import { everywhere, type Locale } from '../i18n/localized.ts'
import type { Strings } from '../i18n/words.ts'
import { edit, open, say } from '../store/actions.ts'
import type { SessionStore } from '../store/session.ts'
import { useSessionOf } from '../store/use.ts'
import { DeskContext, type Desk, type Reading } from '../views/desk.ts'
import { late } from '../views/late.tsx'
import { Message } from '../views/dialogs/Message.tsx'
import { BenchContext } from '../views/explore/bench.ts'
import { ExplorerContext } from '../views/explore/explorer.ts'
import { plainTitle } from '../views/transport/title.ts'
import { Header } from '../views/Header.tsx'
import { begin } from './begin.ts'
import { useLanguage } from './language.ts'
import { lessonOf, lessons, loadMenu } from './start.ts'
import { openDialog } from './dialogs.ts'
import { Dialogs } from './Dialogs.tsx'
import { useBenchOf, useExplorerOf } from './explorer.ts'
import { useEditor } from './open.ts'
import { useBefore, useDerivation, useScene } from './scene.ts'
import { Study } from './Study.tsx'
import { useTheme } from './theme.ts'
import { WindowTitle } from './WindowTitle.tsx'

const Practice = late(async () => (await import('./Practice.tsx')).Practice, 'then')
const Lecture = late(async () => (await import('./Lecture.tsx')).Lecture, 'then')

interface AppProps {
  readonly session: SessionStore
  /** The words of the session's language. */
  readonly strings: Strings
}

/** For the moment until typed numbers can be read. */
const UNREAD: Reading = { kind: 'invalid', reason: everywhere('…') }

/** The composition root: joins lesson, store and views. */
export function App({ session, strings }: AppProps) {
  const language = useLanguage(session, strings)
  const lesson = lessonOf(useSessionOf(session, (s) => s.lesson))
  const editor = useEditor(lesson)
  const desk = useMemo(
    (): Desk => ({
      session,
      ...language,
      set: (control, value) =>
        editor && edit(session, editor.set(session.getState().params, control, value)),
      field: (ref) => editor?.field(session.getState().params, ref),
      ...(editor && {
        complain: (control, text) => editor.complain?.(session.getState().params, control, text),
      }),
      readNumber: editor?.readNumber ?? (() => UNREAD),
      nudge: editor?.nudge ?? ((value, delta) => value + delta),
    }),
    [session, language, editor],
  )
  return (
    <DeskContext value={desk}>
      <Page session={session} desk={desk} />
    </DeskContext>
  )
}

function Page({ session, desk }: { readonly session: SessionStore; readonly desk: Desk }) {
  const lesson = lessonOf(useSessionOf(session, (s) => s.lesson))
  const params = useSessionOf(session, (s) => s.params)
  const old = useSessionOf(session, (s) => s.before)
  const notation = useSessionOf(session, (s) => s.notation)
  const detail = useSessionOf(session, (s) => s.detail)
  const sample = useSessionOf(session, (s) => s.sample)
  const selected = useSessionOf(session, (s) => s.selected)
  const stepId = useSessionOf(session, (s) => s.step)
  const mode = useSessionOf(session, (s) => s.mode)
  const level = useSessionOf(session, (s) => s.level)
  const wanted = useSessionOf(session, (s) => s.part)
  const pace = useSessionOf(session, (s) => s.pace)
  const lit = useSessionOf(session, (s) => s.lit)
  const message = useSessionOf(session, (s) => s.message)
  const setAside = useSessionOf(session, (s) => s.setAside)
  // closing the message loses no work: it is offered again when the page is
  const [closed, setClosed] = useState<typeof setAside>(null)
  const menu = useMenu(desk.locale)
  useTheme(session)
  const beginLesson = useCallback((id: string) => void begin(session, id), [session])

  const options = useMemo(
    () => ({ notation, detail, sample, selected }),
    [notation, detail, sample, selected],
  )
  const derivation = useDerivation(lesson, params, options)
  const before = useBefore(lesson, old, options, derivation)
  const index = indexOf(derivation.steps, stepId)
  const current = derivation.steps[index]
  const part = current ? Math.min(wanted, partsOf(current, pace) - 1) : 0
  const scene = useScene(derivation, before, { index, part, pace }, mode, lit)
  const shown = levelOn(derivation.figure, level)
  const isExplored = mode === 'explore' || shown === 'operations' || shown === 'matrices'
  const explorer = useExplorerOf(lesson, params, options, isExplored)
  const bench = useBenchOf(lesson, isExplored)
  const place = useMemo(() => ({ index, part, pace }), [index, part, pace])

  const words = desk.strings.app
  const overflow = derivation.overflow
  const lost = overflow && derivation.steps.find(({ id }) => id === overflow.step)
  const offer = setAside
    ? {
        label: words.openMine,
        onAction: () => {
          open(session, setAside)
          session.setState({ setAside: null, message: null })
        },
      }
    : undefined
  const text =
    message ??
    (setAside && setAside !== closed && mode !== 'lecture'
      ? words.setAside
      : lost
        ? words.overflow(plainTitle(lost, desk.locale))
        : null)
  const dismiss = () => (message ? say(session, null) : setClosed(setAside))

  return (
    <>
      <Header
        lessons={menu}
        lesson={lesson}
        hasNotations={derivation.figure.kind === 'graph'}
        onLesson={beginLesson}
        onWindow={openDialog}
      />
      <Message text={text} {...(offer && { action: offer })} onClose={dismiss} />
      <ExplorerContext value={explorer}>
        <BenchContext value={bench}>
          {mode === 'practice' && lesson.practising ? (
            <Practice lesson={lesson} derivation={derivation} options={options} index={index} />
          ) : mode === 'lecture' ? (
            <Lecture lesson={lesson} derivation={derivation} before={before} place={place} />
          ) : (
            <Study lesson={lesson} scene={scene} place={place} />
          )}
        </BenchContext>
      </ExplorerContext>
      <Dialogs lesson={lesson} scene={scene} />
      <WindowTitle lesson={lesson} />
    </>
  )
}

/** The lessons to choose from: all but the first arrive once the first view can be used. */
function useMenu(locale: Locale): readonly About[] {
  const [menu, setMenu] = useState(lessons)
  useEffect(() => {
    void loadMenu().then(() => setMenu(lessons))
  }, [locale])
  return menu
}
