import { modeOn, type Lesson } from '../derivation/lesson.ts'
import type { Options } from '../derivation/options.ts'
import {
  isPacked,
  LONGEST_READABLE,
  readAddress,
  writeAddress,
  type Address,
} from '../format/address.ts'
import { FormatError } from '../format/error.ts'
import { readSet, type LinkedSet } from '../format/set-link.ts'
import type { Localized } from '../i18n/localized.ts'
import { lostIn } from './lost.ts'
import { lessonOf, loadLesson, startOf } from './start.ts'
import { DEFAULT_SETTINGS, type Session, type Settings, type Work } from '../store/session.ts'

/** What a link asks for. */
export interface Linked {
  readonly work: Work
  readonly settings: Partial<Settings>
  /** The problem set of a class. */
  readonly set: LinkedSet | null
  /** What the link names in vain: the work is without it. */
  readonly lost: Localized | null
}

/** Reads a link. Throws a FormatError; what is left out is at its default. */
export async function readLink(hash: string): Promise<Linked> {
  const address = isPacked(hash)
    ? readAddress(hash, (await import('../format/pack.ts')).unpack)
    : readAddress(hash)
  const lesson = await loadLesson(address.lesson || lessonOf('').id)
  if (!lesson)
    throw new FormatError('lesson', {
      en: `there is no lesson “${address.lesson}”.`,
      zh: `没有名为“${address.lesson}”的课程。`,
      ko: `‘${address.lesson}’ 단원이 없습니다.`,
    })
  const { unlink, tooLarge } = await lesson.borders()
  const params = unlink(address.params)
  const excess = tooLarge(params)
  if (excess) throw new FormatError('', excess)
  const { lang, mode, tool, level } = address
  const {
    notation = DEFAULT_SETTINGS.notation,
    digits = DEFAULT_SETTINGS.digits,
    detail = DEFAULT_SETTINGS.detail,
  } = address
  const work: Work = {
    ...startOf(lesson),
    params,
    ...(Object.keys(address.params).length > 0 && { origin: params }),
    step: address.step ?? '',
    part: address.part ?? 0,
    sample: address.sample ?? 0,
    selected: [...(address.selected ?? [])],
    probed: [...(address.probed ?? [])],
    ...(mode && { mode: modeOn(lesson, mode) }),
    ...(tool && { tool }),
    ...(level && { level }),
  }
  return {
    ...(await placed(lesson, work, { notation, detail })),
    settings: { notation, digits, detail, ...(lang && { locale: lang }) },
    set: address.set === undefined ? null : readSet(address.set),
  }
}

/** The work of a link at a place that the lesson has, and a sentence about the first thing that it does not have. */
async function placed(
  lesson: Lesson,
  work: Work,
  told: Pick<Options, 'notation' | 'detail'>,
): Promise<Pick<Linked, 'work' | 'lost'>> {
  const { params, step, part, sample, selected } = work
  const isAtStart = step === '' && part + sample + selected.length === 0
  const lost = isAtStart ? [] : lostIn(work, lesson.derive(params, { ...told, sample, selected }))
  const [first] = lost
  return {
    work: lost.reduce((rest, { instead }) => ({ ...rest, ...instead }), work),
    lost: first ? (await import('./lost-words.ts')).sayLost(first) : null,
  }
}

/** The hash of what is on the page. */
export async function linkOf(session: Session): Promise<string> {
  const address = await addressOf(session)
  const readable = writeAddress(address)
  return readable.length > LONGEST_READABLE
    ? writeAddress(address, (await import('../format/pack.ts')).pack)
    : readable
}

/** The shortest hash that opens the page in study mode, at the same step with the same numbers. */
export async function shortLinkOf(session: Session): Promise<string> {
  const address = await addressOf({ ...session, mode: 'study' })
  const readable = writeAddress(address)
  const packed = writeAddress(address, (await import('../format/pack.ts')).pack, 0)
  return packed.length < readable.length ? packed : readable
}

async function addressOf(session: Session): Promise<Address> {
  const { step, part, sample, selected, locale, notation, digits, detail } = session
  const { mode, tool, level, probed } = session
  const lesson = lessonOf(session.lesson)
  const { link } = await lesson.borders()
  return {
    lesson: lesson.id,
    params: link(session.params),
    ...(step !== '' && { step }),
    ...(part > 0 && { part }),
    ...(sample > 0 && { sample }),
    ...(selected.length > 0 && { selected }),
    ...(mode !== 'study' && { mode }),
    ...(mode === 'explore' && { tool }),
    ...(level !== 'units' && { level }),
    ...(mode === 'explore' && probed.length > 0 && { probed }),
    lang: locale,
    ...(notation !== DEFAULT_SETTINGS.notation && { notation }),
    ...(digits !== DEFAULT_SETTINGS.digits && { digits }),
    ...(detail === 'unit' && { detail }),
  }
}

const SEEN = [
  'params',
  'step',
  'part',
  'sample',
  'selected',
  'locale',
  'notation',
  'digits',
  'detail',
  'mode',
  'tool',
  'level',
  'probed',
] as const satisfies readonly (keyof Session)[]

/** Whether anything changed that an address holds. */
export function isSeen(now: Session, then: Session): boolean {
  return SEEN.some((name) => now[name] !== then[name])
}
