import type { Board } from '../../derivation/board.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { classesOf, ID, isScaled } from './ids.ts'
import type { SoftmaxParams } from './kit.ts'
import { CAPTION, NAME } from './words.ts'

/** The scores, what becomes of them, the probabilities as bars, and the Jacobian. */
export function figureOf(notes: Notes, params: SoftmaxParams): Board {
  const classes = classesOf(params)
  const hasScaled = isScaled(params)
  const row = (id: keyof typeof CAPTION, of: (k: number) => string) =>
    gridOf(notes, { id, caption: CAPTION[id] }, [classes.map(of)])
  return {
    kind: 'board',
    rows: [
      [
        row('x', ID.x),
        ...(hasScaled ? [row('s', ID.score)] : []),
        row('d', ID.shifted),
        row('e', ID.power),
      ],
      [
        {
          kind: 'bars',
          id: 'p',
          caption: CAPTION.p,
          scale: 'linear',
          groups: classes.map((k) => [
            { ref: ID.p(k), quantity: ID.p(k), tex: `p_{${k}}`, name: numbered(NAME.p, k) },
          ]),
        },
        row('log', ID.log),
      ],
      [
        gridOf(
          notes,
          { id: 'J', caption: CAPTION.J, shade: true },
          classes.map((i) => classes.map((k) => ID.entry(i, k))),
        ),
        row('g', ID.gradient),
      ],
    ],
    ties: classes.flatMap((k) => [
      { from: ID.x(k), to: hasScaled ? ID.score(k) : ID.shifted(k) },
      ...(hasScaled ? [{ from: ID.score(k), to: ID.shifted(k) }] : []),
      { from: ID.shifted(k), to: ID.power(k) },
      // every power is in the sum under each probability
      ...classes.map((j) => ({ from: ID.power(j), to: ID.p(k) })),
      { from: ID.p(k), to: ID.log(k) },
      ...classes.map((i) => ({ from: ID.p(k), to: ID.entry(i, k) })),
      { from: ID.entry(params.i, k), to: ID.gradient(k) },
    ]),
  }
}
