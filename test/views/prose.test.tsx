import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { everywhere } from '../../src/i18n/localized.ts'
import { SceneContext } from '../../src/views/desk.ts'
import { Prose } from '../../src/views/Prose.tsx'
import { loadTypesetting } from '../../src/views/typeset.tsx'
import { DERIVATION } from './board/fixture.ts'
import { bareScene, renderOnDesk } from './editing.tsx'

beforeAll(loadTypesetting)

/** What stands on one line with each formula of a sentence, and the sentence without its formulas. */
function glued(sentence: string) {
  renderOnDesk(
    <SceneContext value={bareScene(DERIVATION)}>
      <p data-testid="sentence">
        <Prose text={everywhere(sentence)} />
      </p>
    </SceneContext>,
  )
  const line = screen.getByTestId('sentence')
  const tails = [...line.querySelectorAll('.glued')].map((one) => one.lastChild?.textContent)
  for (const formula of line.querySelectorAll('[data-tex]')) formula.replaceWith('#')
  return { tails, text: line.textContent }
}

test.each([
  ['from $E$. Multiply it by $x$', ['.'], 'from #. Multiply it by #'],
  ['$E$에서 $w$까지의 경로', ['에서', '까지의'], '#에서 #까지의 경로'],
  ['输出 $y$，目标 $t$的值', ['，'], '输出 #，目标 #的值'],
  ['$a$, $b$', [','], '#, #'],
])('keeps with a symbol what may not begin a line: %s', (sentence, tails, text) => {
  expect(glued(sentence)).toEqual({ tails, text })
})

test('leaves a formula that can be broken to its own breaks', () => {
  expect(glued('the rate is $\\eta = 1$. So')).toEqual({ tails: [], text: 'the rate is #. So' })
})
