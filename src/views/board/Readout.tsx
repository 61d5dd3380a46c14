import { elementsIn, panelsOf, type Board } from '../../derivation/board.ts'
import { format } from '../../derivation/number.ts'
import { beginEdit } from '../../store/actions.ts'
import { useDesk, useSession, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { sayTies } from './spoken.ts'
import { seen, useBoard } from './view.ts'
import { EDIT, POINT_AT, PRESS } from './words.ts'
import css from './readout.module.css'

interface ReadoutProps {
  readonly board: Board
  readonly id: string
  /** On a projector it is only heard. */
  readonly opens: boolean
}

/** Below the board: what is pointed at, its number, and in words what it is tied to. */
export function Readout({ board, id, opens }: ReadoutProps) {
  const { session, locale } = useDesk()
  const { reading, parameters } = useBoard()
  const text = useText()
  const ref = useSession((s) => s.pointed ?? s.pinned)
  const canEdit = useSession((s) => s.pinned !== null && parameters.has(s.pinned) && !s.editing)
  const pinned = useSession((s) => s.pinned)
  const elements = panelsOf(board).flatMap(elementsIn)
  const element = elements.find((one) => one.ref === ref)
  const isOf = board.ties.length > 0 || elements.some((one) => parameters.has(one.ref))
  const isHidden = opens || !isOf
  return (
    <div className={isHidden ? 'visually-hidden' : css['readout']}>
      <p>
        {element ? (
          <>
            {element.quantities.map((quantity) => {
              const value = seen(reading, quantity)
              return (
                <span key={quantity} className={css['fact']}>
                  <Tex tex={reading.quantities.get(quantity)?.tex ?? ''} />
                  {value !== undefined && (
                    <span className="number"> = {format(value, reading.digits)}</span>
                  )}
                </span>
              )
            })}
            <strong>{text(element.name)}</strong>{' '}
            <span id={id}>{sayTies(board, element.ref, locale)}</span>
          </>
        ) : (
          text(board.ties.length > 0 ? POINT_AT : PRESS)
        )}
      </p>
      {canEdit && pinned !== null && !isHidden && (
        <button type="button" className={css['edit']} onClick={() => beginEdit(session, pinned)}>
          {text(EDIT)}
        </button>
      )}
    </div>
  )
}
