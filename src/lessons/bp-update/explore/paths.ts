import type { Options } from '../../../derivation/options.ts'
import type { LossPath, Paths } from '../../../derivation/path.ts'
import type { Prose } from '../../../derivation/prose.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import { everywhere } from '../../../i18n/localized.ts'
import type { Example } from '../../../model/example.ts'
import { record } from '../../../model/mlp.ts'
import { RATE } from '../ids.ts'
import { quantitiesOf } from '../quantities/index.ts'
import { inSample, tell, type Told } from '../told.ts'
import { blockedBy } from './blocked.ts'
import { factorOf, placesOf, refsOf } from './factors.ts'
import { startsOf } from './starts.ts'
import { hopsOf, waysOf, type Hop, type Way } from './ways.ts'

/** More lines than this say less; the others are added up. */
export const MOST_PATHS = 16

/** Every path from a number to the loss: those with the largest products told in full, the others as one sum. */
export function pathsOf(example: Example, options: Options, ref: Ref): Paths {
  const told = tell(example, options)
  if (ref === RATE) return { kind: 'none', because: noPath(told) }
  const mlp = record(example)
  const starts = told.samples.map((_, s) => startsOf(told, mlp, ref, s))
  const waysTo = waysOf(mlp, told.throughSoftmax)
  const found = starts.flatMap((some, s) => waysTo(s, some).map((way) => ({ s, way })))
  const ranked = found.toSorted((a, b) => weightOf(b.way) - weightOf(a.way))
  const rest = ranked.slice(MOST_PATHS)
  mlp.tape.backward(mlp.loss)
  const leaf = starts.flat()[0]?.leaf
  const symbol = quantitiesOf(told).get(ref)?.tex ?? ''
  return {
    kind: 'paths',
    tex: `\\frac{\\partial ${tex(told.letters.loss)}}{\\partial ${symbol}}`,
    count: found.length,
    paths: ranked.slice(0, MOST_PATHS).map(({ s, way }) => pathOf(inSample(told, s), way)),
    rest: rest.length > 0 ? { count: rest.length, sum: sumOf(rest) } : null,
    refs: allRefs(
      told,
      found.map(({ way }) => way),
    ),
    sum: sumOf(found),
    gradient: leaf === undefined ? Number.NaN : mlp.tape.gradient(leaf),
  }
}

const sumOf = (ways: readonly { readonly way: Way }[]): number =>
  ways.reduce((total, { way }) => total + way.product, 0)

/** Ways share their hops. */
function allRefs(told: Told, ways: readonly Way[]): readonly Ref[] {
  const hops = new Set<Hop>()
  for (const way of ways)
    for (let one: Way | null = way; one !== null; one = one.above) hops.add(one.hop)
  return [...new Set([...hops].flatMap((hop) => refsOf(told, hop)))]
}

/** What is not a number comes first: it spoils the sum. */
const weightOf = ({ product }: Way): number =>
  Number.isNaN(product) ? Number.MAX_VALUE : Math.min(Math.abs(product), Number.MAX_VALUE)

function pathOf(told: Told, way: Way): LossPath {
  const hops = hopsOf(way)
  const signs = [
    ...hops.toReversed().flatMap(({ hop }, k) => placesOf(told, hop, k === 0)),
    told.letters.loss,
  ]
  return {
    id: `${told.s} ${hops.map(({ hop }) => Object.values(hop).join('.')).join(' ')}`,
    route: everywhere(signs.map((sign) => `$${tex(sign)}$`).join(' → ')),
    sample: told.batch ? told.s : null,
    factors: hops.map((hop) => factorOf(told, hop)),
    product: way.product,
    refs: [...new Set(hops.flatMap(({ hop }) => refsOf(told, hop)))],
    blocked: way.product === 0 ? blockedBy(told, hops) : null,
  }
}

function noPath({ letters }: Told): Prose {
  const [eta, E] = [`$${tex(letters.rate)}$`, `$${tex(letters.loss)}$`]
  return {
    en: `No path leads from the learning rate ${eta} to ${E}: the loss is computed before the update. It acts only on the loss after it.`,
    zh: `学习率 ${eta} 没有通向 ${E} 的路径：损失在更新之前就已算出。学习率只影响更新后的损失。`,
    ko: `학습률 ${eta}에서 ${E}에 이르는 경로는 없습니다. 손실은 갱신 전에 계산됩니다. 학습률은 갱신 후의 손실에만 영향을 줍니다.`,
  }
}
