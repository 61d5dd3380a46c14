import {
  isPacked,
  LONGEST_READABLE,
  readAddress,
  writeAddress,
  type Address,
} from '../format/address.ts'
import { FormatError } from '../format/error.ts'
import { LESSONS } from '../lessons/index.ts'
import { lessonOf, startOf } from './start.ts'
import { DEFAULT_SETTINGS, type Session, type Settings, type Work } from '../store/session.ts'

/** What a link asks for. */
export interface Linked {
  readonly work: Work
  readonly settings: Partial<Settings>
}

/** Reads a link. Throws a FormatError; what is left out is at its default. */
export async function readLink(hash: string): Promise<Linked> {
  const address = isPacked(hash)
    ? readAddress(hash, (await import('../format/pack.ts')).unpack)
    : readAddress(hash)
  const lesson = LESSONS.find(({ id }) => id === address.lesson)
  if (!lesson)
    throw new FormatError('lesson', {
      en: `there is no lesson “${address.lesson}”.`,
      zh: `没有名为“${address.lesson}”的课程。`,
      ko: `‘${address.lesson}’ 강의가 없습니다.`,
    })
  const { unlink, tooLarge } = await lesson.borders()
  const params = unlink(address.params)
  const excess = tooLarge(params)
  if (excess) throw new FormatError('', excess)
  const { lang, notation, digits, detail } = address
  return {
    work: {
      ...startOf(lesson),
      params,
      step: address.step ?? '',
      part: address.part ?? 0,
      sample: address.sample ?? 0,
      selected: [...(address.selected ?? [])],
    },
    settings: {
      notation: notation ?? DEFAULT_SETTINGS.notation,
      digits: digits ?? DEFAULT_SETTINGS.digits,
      detail: detail ?? DEFAULT_SETTINGS.detail,
      ...(lang && { locale: lang }),
    },
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

async function addressOf(session: Session): Promise<Address> {
  const { step, part, sample, selected, locale, notation, digits, detail } = session
  const lesson = lessonOf(session.lesson)
  const { link } = await lesson.borders()
  return {
    lesson: lesson.id,
    params: link(session.params),
    ...(step !== '' && { step }),
    ...(part > 0 && { part }),
    ...(sample > 0 && { sample }),
    ...(selected.length > 0 && { selected }),
    lang: locale,
    ...(notation !== DEFAULT_SETTINGS.notation && { notation }),
    ...(digits !== DEFAULT_SETTINGS.digits && { digits }),
    ...(detail === 'unit' && { detail }),
  }
}

/** Whether anything changed that an address holds. */
export function isSeen(now: Session, then: Session): boolean {
  return (
    now.params !== then.params ||
    now.step !== then.step ||
    now.part !== then.part ||
    now.sample !== then.sample ||
    now.selected !== then.selected ||
    now.locale !== then.locale ||
    now.notation !== then.notation ||
    now.digits !== then.digits ||
    now.detail !== then.detail
  )
}
