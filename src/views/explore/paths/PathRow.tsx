import { format } from '../../../derivation/number.ts'
import type { LossPath } from '../../../derivation/path.ts'
import { useSession, useStrings, useText } from '../../desk.ts'
import { Words } from '../../editor/Words.tsx'
import { Prose } from '../../Prose.tsx'
import { PathFactors } from './PathFactors.tsx'
import css from './Paths.module.css'

interface PathRowProps {
  readonly path: LossPath
  /** The name of the group of radio buttons; null where there is nothing to choose. */
  readonly radio: string | null
  readonly isChosen: boolean
  /** The factors are written out; else only their numbers. */
  readonly isOpen: boolean
  readonly onChoose: () => void
}

/** One path: where it leads, its factors, and their product. */
export function PathRow({ path, radio, isChosen, isOpen, onChoose }: PathRowProps) {
  const text = useText()
  const words = useStrings().app
  const digits = useSession((s) => s.digits)
  const product = format(path.product, digits)
  const head = (
    <>
      <span className={css['route']}>
        <Words text={text(path.route)} spoken />
      </span>
      {path.sample !== null && (
        <span className={css['sample']}>{words.sample(path.sample + 1)}</span>
      )}
      {!isOpen && <b className={`number ${css['product']}`}>{product}</b>}
    </>
  )
  return (
    <li className={css['row']} data-chosen={isChosen || undefined}>
      {radio === null ? (
        <div className={css['head']}>{head}</div>
      ) : (
        <label className={css['head']}>
          <input type="radio" name={radio} checked={isChosen} onChange={onChoose} />
          {head}
        </label>
      )}
      {isOpen ? (
        <PathFactors factors={path.factors} product={product} />
      ) : (
        <p className={`number ${css['numbers']}`}>{productOf(path, digits)}</p>
      )}
      {path.blocked && (
        <p className={css['blocked']}>
          <Prose text={path.blocked} />
        </p>
      )}
    </li>
  )
}

/** The numbers of a path alone: −0.226 · 1 · 0.5. */
function productOf({ factors }: LossPath, digits: number): string {
  return factors
    .map(({ value }, k) =>
      value < 0 && k > 0 ? `(${format(value, digits)})` : format(value, digits),
    )
    .join(' · ')
}
