import type { Clash, Effect, GroupChange, NumberChange } from '../../../derivation/conventions.ts'
import { digitsToSeparate, format } from '../../../derivation/number.ts'
import { LETTERS, NOTATIONS, type Notation } from '../../../derivation/options.ts'
import { localized, type Locale, type Localized } from '../../../i18n/localized.ts'

/** The words of the switchboard. */

export const TITLE: Localized = { en: 'Conventions', zh: '约定', ko: '규약' }

export const LEAD: Localized = {
  en: 'Two right answers may differ because their conventions do. Each choice shows the losses that it gives on your numbers.',
  zh: '两个正确答案不同，可能只是约定不同。每个选项后面是它在你的数上给出的损失。',
  ko: '옳은 답이 서로 다르면 규약이 다른 것일 수 있습니다. 선택지마다 지금 수로 얻는 손실이 있습니다.',
}

export const PRESETS: Localized = {
  en: 'All at once, as in',
  zh: '全部按照',
  ko: '한꺼번에 맞추기',
}

export const NOTATION: Localized = { en: 'Notation', zh: '记号', ko: '표기' }

export const LETTER_TABLE: Localized = {
  en: 'The letters of the three notations',
  zh: '三套记号的字母对照',
  ko: '세 표기의 문자',
}

export const MEANING: Localized = { en: 'Meaning', zh: '含义', ko: '뜻' }

export const CLASHES: Localized = {
  en: 'Letters that change their meaning',
  zh: '含义会变的字母',
  ko: '뜻이 바뀌는 문자',
}

export const NOTHING_YET: Localized = {
  en: 'Switch something: this line says what it did to the numbers.',
  zh: '切换一项约定，这里会说明数值的变化。',
  ko: '규약을 바꾸면 값이 어떻게 달라졌는지 여기에 나옵니다.',
}

/** Leads here from elsewhere. */
export const ALL_CONVENTIONS: Localized = {
  en: 'All conventions…',
  zh: '全部约定…',
  ko: '모든 규약…',
}

const NO_NUMBER: Localized = {
  en: 'No number changes.',
  zh: '没有任何数改变。',
  ko: '바뀐 값이 없습니다.',
}

const LETTERS_ONLY: Localized = {
  en: 'The letters change, no number does.',
  zh: '只换了字母，数值都不变。',
  ko: '문자만 바뀌고 값은 그대로입니다.',
}

/** What a switch did, in a line. */
export function saidOf(
  effect: Effect,
  clashes: readonly Clash[],
  notations: readonly [from: Notation, to: Notation],
  digits: number,
): Localized {
  const [from, to] = notations
  const isRenamed = from !== to
  const isSame = effect.numbers.changed === 0
  return joined([
    ...(isSame ? [isRenamed ? LETTERS_ONLY : NO_NUMBER] : numbersOf(effect, digits)),
    ...(isRenamed ? clashes.flatMap((clash) => renamed(clash, from, to)) : []),
  ])
}

function numbersOf(
  { loss, after, gradients, updated, numbers, biases }: Effect,
  digits: number,
): readonly Localized[] {
  return [
    ...(biases.come > 0 ? [newBiases(biases.come)] : []),
    ...(biases.gone > 0 ? [noBiases(biases.gone)] : []),
    lossAndGradients(loss, gradients, digits),
    ...(gradients.changed === 0 && updated.changed > 0 ? [someOf(UPDATED, updated, digits)] : []),
    movedOf(after, digits),
    {
      en: `In all, ${numbers.changed} of ${numbers.total} numbers change.`,
      zh: `共 ${numbers.total} 个数中有 ${numbers.changed} 个改变。`,
      ko: `모두 ${numbers.total}개 가운데 ${numbers.changed}개가 바뀝니다.`,
    },
  ]
}

const newBiases = (count: number): Localized => ({
  en: `${count} new ${count === 1 ? 'bias comes in with a number' : 'biases come in with numbers'} to change as you like.`,
  zh: `新增 ${count} 个偏置，数值可以随意修改。`,
  ko: `편향 ${count}개가 새로 생깁니다. 값은 마음대로 바꿀 수 있습니다.`,
})

const noBiases = (count: number): Localized => ({
  en: count === 1 ? 'The bias is gone.' : `The ${count} biases are gone.`,
  zh: `去掉了 ${count} 个偏置。`,
  ko: `편향 ${count}개가 사라집니다.`,
})

function lossAndGradients(loss: NumberChange, gradients: GroupChange, digits: number): Localized {
  const { ratio, changed } = gradients
  const isWith = ratio !== null && isClose(ratio, loss.after / loss.before)
  if (changed > 0 && ratio !== null)
    return localized((locale) => {
      const head = movedOf(loss, digits)[locale].replace(/[.。]$/, '')
      const way = isWith ? WITH_IT[locale] : ''
      return {
        en: `${head}; every gradient ${times(ratio, locale, digits)}${way}.`,
        zh: `${head}；每个梯度${way}${times(ratio, locale, digits)}。`,
        ko: `${head}. 모든 기울기도 ${way}${times(ratio, locale, digits)}.`,
      }[locale]
    })
  return joined([
    movedOf(loss, digits),
    ...(changed > 0 ? [someOf(GRADIENTS, gradients, digits)] : [SAME_GRADIENTS]),
  ])
}

const WITH_IT: Localized = { en: ' with it', zh: '也随之', ko: '따라서 ' }

const SAME_GRADIENTS: Localized = {
  en: 'Every gradient stays.',
  zh: '梯度都不变。',
  ko: '기울기는 모두 그대로입니다.',
}

/** E doubles from … to … */
function movedOf({ tex, before, after }: NumberChange, digits: number): Localized {
  const many = digitsToSeparate(before, after, digits)
  const [old, now] = [format(before, many), format(after, many)]
  if (isClose(before, after))
    return {
      en: `$${tex}$ stays ${old}.`,
      zh: `$${tex}$ 仍为 ${old}。`,
      ko: `$${tex}$의 값은 ${old} 그대로입니다.`,
    }
  const ratio = after / before
  return {
    en: `$${tex}$ ${isClose(ratio, 2) ? 'doubles' : isClose(ratio, 1 / 2) ? 'halves' : 'goes'} from ${old} to ${now}.`,
    zh: `$${tex}$ 从 ${old} ${isClose(ratio, 2) ? '翻倍为' : isClose(ratio, 1 / 2) ? '减半为' : '变为'} ${now}。`,
    ko: `$${tex}$: ${old} → ${now}${isClose(ratio, 2) ? ', 두 배가 됩니다' : isClose(ratio, 1 / 2) ? ', 절반이 됩니다' : ''}.`,
  }
}

function times(ratio: number, locale: Locale, digits: number): string {
  const factor = format(ratio, digits)
  if (isClose(ratio, 2)) return { en: 'doubles', zh: '翻倍', ko: '두 배가 됩니다' }[locale]
  if (isClose(ratio, 1 / 2)) return { en: 'halves', zh: '减半', ko: '절반이 됩니다' }[locale]
  return {
    en: `is multiplied by ${factor}`,
    zh: `乘以 ${factor}`,
    ko: `${factor}배가 됩니다`,
  }[locale]
}

const GRADIENTS: Localized = { en: 'gradients', zh: '梯度', ko: '기울기' }
const UPDATED: Localized = { en: 'updated values', zh: '更新后的值', ko: '갱신된 값' }

/** How many change, and the one that changes most. */
function someOf(
  what: Localized,
  { changed, total, largest }: GroupChange,
  digits: number,
): Localized {
  if (largest === null) return NO_NUMBER
  const { tex, before, after } = largest
  const many = digitsToSeparate(before, after, digits)
  const most = `$${tex}$: ${format(before, many)} → ${format(after, many)}`
  return {
    en: `${changed} of ${total} ${what.en} change, most of all ${most}.`,
    zh: `${total} 个${what.zh}中有 ${changed} 个改变，变化最大的是 ${most}。`,
    ko: `${what.ko} ${total}개 가운데 ${changed}개가 바뀌고, 가장 큰 변화는 ${most}.`,
  }
}

/** A letter that means something else after a change of notation. */
function renamed({ tex, meanings }: Clash, from: Notation, to: Notation): readonly Localized[] {
  const [was, is] = [meanings[from], meanings[to]]
  if (!was || !is || was.en === is.en) return []
  return [
    {
      en: `$${tex}$ was: ${was.en}; now it is: ${is.en}.`,
      zh: `$${tex}$ 原为${was.zh}，现在是${is.zh}。`,
      ko: `$${tex}$: 앞에서는 ${was.ko}, 이제는 ${is.ko}.`,
    },
  ]
}

/** What a letter is in each notation. */
export const clashOf = ({ meanings }: Clash): Localized =>
  localized((locale) =>
    NOTATIONS.flatMap((notation) => {
      const meaning = meanings[notation]
      return meaning ? [`${LETTERS[notation]}: ${meaning[locale]}`] : []
    }).join(' · '),
  )

const joined = (sentences: readonly Localized[]): Localized =>
  localized((locale) =>
    sentences.map((sentence) => sentence[locale]).join(locale === 'zh' ? '' : ' '),
  )

function isClose(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Object.is(a, b)
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
}
