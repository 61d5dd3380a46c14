import type { MouseEvent } from 'react'
import type { Position } from '../../derivation/parts.ts'
import { toggleAsking } from '../../store/ballots.ts'
import { cover, enlarge, nextTheme, toggle, ZOOMS } from '../../store/lecture.ts'
import { useScene, useStrings, useText } from '../desk.ts'
import { useKept } from '../kept.ts'
import { focusStep } from '../transport/focus.ts'
import { StepList } from '../transport/StepList.tsx'
import { words as presenter } from '../presenter/words.ts'
import { Control } from './Control.tsx'
import { useLecture, useLectureStore } from './lecture.ts'
import { toggleFullscreen } from './screen.ts'
import { words as pollWords } from './poll/words.ts'
import { THEME_SIGNS, words } from './words.ts'
import css from './Lecture.module.css'

interface BarProps {
  readonly index: number
  readonly isFirst: boolean
  readonly isLast: boolean
  onBack(): void
  onNext(): void
  onGo(position: Position): void
  onReset(): void
  onPresenter(): void
  onPlans(): void
  onKeys(): void
  onLeave(): void
}

/** A button for every key of the lecture. On view while the pointer moves or one of them has the focus. */
export function Bar(props: BarProps) {
  const { index, isFirst, isLast, onBack, onNext, onGo } = props
  const { onReset, onPresenter, onPlans, onKeys, onLeave } = props
  const store = useLectureStore()
  const { steps: step, app } = useStrings()
  const text = useText()
  const { zoom, theme, spotlight, spot, code, blank, poll } = useLecture((state) => state)
  const { derivation } = useScene()
  const steps = useKept(derivation.steps.map(({ id, phase, title }) => ({ id, phase, title })))
  // By hand; a key that has pressed a button finds it again.
  const release = ({ detail, target }: MouseEvent) => {
    const opens = target instanceof Element && target.closest('[popovertarget], [popover]')
    if (detail > 0 && !opens) focusStep()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the buttons inside are pressed
    <nav className={css['bar']} aria-label={text(words.controls)} onClick={release}>
      <Control label={step.back} sign="←" disabled={isFirst} onPress={onBack} />
      <Control label={step.next} sign="→" disabled={isLast} onPress={onNext} />
      <StepList steps={steps} index={index} whole={false} onGo={onGo} />
      <i />
      <Control
        label={text(pollWords.predict)}
        sign="Q"
        pressed={poll !== null}
        onPress={() => toggleAsking(store)}
      />
      <Control
        label={text(words.spotlight)}
        sign="◎"
        pressed={spotlight}
        onPress={() => toggle(store, 'spotlight')}
      />
      <Control
        label={text(words.spot)}
        sign="●"
        pressed={spot}
        onPress={() => toggle(store, 'spot')}
      />
      <Control
        label={text(words.smaller)}
        sign="A−"
        disabled={zoom === ZOOMS[0]}
        onPress={() => enlarge(store, -1)}
      />
      <span className={css['zoom']}>{zoom} %</span>
      <Control
        label={text(words.larger)}
        sign="A+"
        disabled={zoom === ZOOMS.at(-1)}
        onPress={() => enlarge(store, 1)}
      />
      <i />
      <Control
        label={text(words.black)}
        sign="■"
        pressed={blank === 'black'}
        onPress={() => cover(store, 'black')}
      />
      <Control
        label={text(words.white)}
        sign="□"
        pressed={blank === 'white'}
        onPress={() => cover(store, 'white')}
      />
      <Control
        label={text(words.theme[theme])}
        sign={THEME_SIGNS[theme]}
        onPress={() => nextTheme(store)}
      />
      <i />
      <Control
        label={text(words.code)}
        sign="▦"
        pressed={code}
        onPress={() => toggle(store, 'code')}
      />
      <Control label={text(words.plans)} sign="☰" onPress={onPlans} />
      <Control label={text(words.reset)} sign="↺" onPress={onReset} />
      <Control label={text(presenter.open)} sign="⧉" onPress={onPresenter} />
      <Control label={text(words.fullscreen)} sign="⤢" onPress={() => void toggleFullscreen()} />
      <Control label={app.help} sign="?" onPress={onKeys} />
      <Control label={text(words.leave)} sign="✕" onPress={onLeave} />
    </nav>
  )
}
