import { useEffect, useState } from 'react'
import { filled } from '../derivation/prose.ts'
import { everywhere, type Locale } from '../i18n/localized.ts'
import { useDesk, useSession } from '../views/desk.ts'
import type { NamedPoll } from '../views/plans/PlanPoll.tsx'
import { plainTitle } from '../views/transport/title.ts'
import type { Example, Opened } from './plan-items.ts'
import { askable } from './polls.ts'

const NONE: readonly NamedPoll[] = []

/** The questions about an item, with numbers of so many digits. */
interface Found {
  readonly digits: number
  readonly polls: readonly NamedPoll[]
}

/** The questions that each item of a plan can ask a room, in their order; none until they are found. */
export function useNamedPolls(
  opened: readonly (Opened | undefined)[],
): readonly (readonly NamedPoll[])[] {
  const { locale } = useDesk()
  const digits = useSession((s) => s.digits)
  const [found, setFound] = useState<ReadonlyMap<Opened, Found>>(new Map())
  const isMissing = (one: Opened | undefined) =>
    one?.kind === 'example' && found.get(one)?.digits !== digits
  const missed = opened.map((one) => (isMissing(one) ? '?' : '.')).join('')
  useEffect(() => {
    let isStale = false
    // Items about the same share what was worked out.
    const examples = [...new Set(opened.filter(isMissing))].filter((one) => one?.kind === 'example')
    void Promise.all(
      examples.map(async (one) => {
        const polls = await pollsAbout(one, locale, digits)
        return [one, { digits, polls }] as const
      }),
    ).then((polls) => {
      if (!isStale && polls.length > 0) setFound((all) => new Map([...all, ...polls]))
    })
    return () => {
      isStale = true
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is missing is in its text
  }, [missed, digits])
  return opened.map((one) => (one && found.get(one)?.polls) ?? NONE)
}

async function pollsAbout(
  example: Example,
  locale: Locale,
  digits: number,
): Promise<readonly NamedPoll[]> {
  const practising = (await example.lesson.practising?.()) ?? null
  const { quantities } = example.derivation
  return askable(example, practising, digits).map(({ id, question }) => ({
    id,
    // A menu sets no formulas.
    question: everywhere(
      plainTitle({ title: everywhere(filled(question[locale], quantities, digits)) }, locale),
    ),
  }))
}
