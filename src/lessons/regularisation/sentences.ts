import type { Localized } from '../../i18n/localized.ts'
import type { RegularisationParams } from './params.ts'
import { BECAUSE } from './reasons.ts'
import { isCarriedAcross, type Shrinking } from './shrinking.ts'
import { lowestEpoch, type Stopping } from './stopping.ts'

/** Sentences that depend on the numbers. */

export function decays({ factor }: Shrinking): Localized {
  if (factor === 1) return BECAUSE.noDecay
  return factor > 0 ? BECAUSE.decay : BECAUSE.tooStrong
}

export const pulledBy = (shrinking: Shrinking): Localized =>
  isCarriedAcross(shrinking) ? BECAUSE.across : BECAUSE.L1

/** What epoch t brought, by the count of epochs since the lowest error. */
export function broughtBy(t: number, since: number, { stop, isStopped }: Stopping): Localized {
  if (t === 1)
    return {
      en: 'The first error is the lowest so far.',
      zh: '第一个误差就是至今最低的。',
      ko: '첫 오차가 지금까지 가장 낮습니다.',
    }
  const error = `$E_{${t}}$`
  const lowest = `$b_{${t - 1}}$`
  if (since === 0)
    return {
      en: `${error} is lower than ${lowest}: the count starts anew.`,
      zh: `${error} 低于 ${lowest}：重新计数。`,
      ko: `${error}의 값이 ${lowest}보다 낮으므로 처음부터 다시 셉니다.`,
    }
  if (t < stop || !isStopped)
    return {
      en: `${error} is not lower than ${lowest}: one more epoch in vain.`,
      zh: `${error} 不低于 ${lowest}：又过了一轮，没有改善。`,
      ko: `${error}의 값이 ${lowest}보다 낮지 않습니다. 나아지지 않은 에포크가 하나 늘었습니다.`,
    }
  return {
    en: `${error} is not lower than ${lowest}, and $d_{${t}} = P$: patience has run out.`,
    zh: `${error} 不低于 ${lowest}，且 $d_{${t}} = P$：耐心耗尽。`,
    ko: `${error}의 값이 ${lowest}보다 낮지 않고 $d_{${t}} = P$이므로 인내가 다했습니다.`,
  }
}

export function endedBy({ E }: RegularisationParams, { best, isStopped }: Stopping): Localized {
  if (!isStopped) return BECAUSE.ended
  return lowestEpoch(E) === best ? BECAUSE.stopped : BECAUSE.missed
}

export function averaged({ k, variance, c }: RegularisationParams): Localized {
  if (k === 1) return BECAUSE.single
  if (c === variance) return BECAUSE.alike
  return c === 0 ? BECAUSE.independent : BECAUSE.mean
}

export function decidedBy({ p }: RegularisationParams): Localized {
  if (p === 0 || p === 1) return BECAUSE.sure
  if (p === 0.5) return BECAUSE.even
  return p > 0.5 ? BECAUSE.better : BECAUSE.worse
}
