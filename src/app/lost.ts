import type { Derivation } from '../derivation/lesson.ts'
import { PACES, partsOf } from '../derivation/parts.ts'
import type { Work } from '../store/session.ts'

/** What a link names and the lesson does not have at present, as the link writes it, and what is open instead. */
export interface Lost {
  readonly name: 'step' | 'part' | 'sample' | 'sel'
  readonly value: string
  readonly instead: Partial<Work>
}

/** All of a link's place that is not there. While exploring no step is on view: where it was left is not asked for. */
export function lostIn(work: Work, { steps, samples }: Derivation): readonly Lost[] {
  const { sample, mode } = work
  const lost = mode === 'explore' ? [] : [...lostPosition(work, steps), ...lostChoice(work, steps)]
  return sample < samples
    ? lost
    : [...lost, { name: 'sample', value: String(sample), instead: { sample: 0 } }]
}

type Steps = Derivation['steps']

function lostPosition({ step, part, mode }: Work, steps: Steps): readonly Lost[] {
  const shown = steps.find(({ id }) => step === '' || id === step)
  if (!shown) return [{ name: 'step', value: step, instead: { step: '', part: 0 } }]
  // practice shows its step as a whole; the pace is that of the reader, and not in the link
  const last = Math.max(...PACES.map((pace) => partsOf(shown, pace))) - 1
  return mode === 'practice' || part <= last
    ? []
    : [{ name: 'part', value: String(part), instead: { part: last } }]
}

/** What can be worked in full is what a step works out, and its siblings. */
function lostChoice({ selected }: Work, steps: Steps): readonly Lost[] {
  if (selected.length === 0) return []
  const known = new Set(
    steps.flatMap(({ worked, members }) => [worked, ...members.map(({ ref }) => ref)]),
  )
  const unknown = selected.filter((ref) => !known.has(ref))
  return unknown.length === 0
    ? []
    : [
        {
          name: 'sel',
          value: unknown.join(','),
          instead: { selected: selected.filter((ref) => known.has(ref)) },
        },
      ]
}
