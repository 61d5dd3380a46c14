import { useEffect, useState } from 'react'
import { isOpen } from '../../derivation/parts.ts'
import { filled, type Prose } from '../../derivation/prose.ts'
import { sayTex } from '../../derivation/speech.ts'
import type { Step } from '../../derivation/step.ts'
import { useDesk, useScene, useSession, useStrings } from '../desk.ts'

/** Long enough that holding a key down does not read every step aloud. */
const PAUSE = 300

interface AnnouncerProps {
  readonly step: Step
  readonly index: number
  readonly part: number
}

/** Says each part once: the question of a step, then its result. */
export function Announcer({ step, index, part }: AnnouncerProps) {
  const { locale } = useDesk()
  const { quantities, steps } = useScene().derivation
  const words = useStrings().steps
  const pace = useSession((s) => s.pace)
  const digits = useSession((s) => s.digits)
  const [said, setSaid] = useState('')

  const plain = (prose: Prose) =>
    filled(prose[locale], quantities, digits).replace(/\$([^$]*)\$/g, (_, tex: string) =>
      sayTex(tex, locale),
    )
  const question = `${words.count(index, steps.length - 1)}. ${plain(step.goal)}`
  const result = isOpen(step, part, pace) ? plain(step.say) : ''
  const sentence = part === 0 ? `${question} ${result}` : result

  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
