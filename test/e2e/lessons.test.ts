import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectRead,
  expectStep,
  goTo,
  next,
  open,
  step,
  test,
} from './site.ts'

/** A journey through each lesson with a board: its printed numbers, and what an edit makes of them. */
interface Journey {
  readonly id: string
  /** The number of the last step. */
  readonly last: number
  readonly printed: readonly (readonly [step: number, text: string])[]
  /** An element of the board, and what is typed over it; a slider takes one press of an arrow key. */
  readonly edit: {
    readonly name: string
    readonly role: 'gridcell' | 'button' | 'slider'
    readonly to?: string
    readonly gives: readonly [step: number, text: string]
  }
}

const JOURNEYS: readonly Journey[] = [
  {
    id: 'classifier-head',
    last: 18,
    printed: [
      [5, '1.25'],
      [11, '0.609899'],
      [18, '49 times'],
    ],
    edit: { name: 'activation 1 1', role: 'gridcell', to: '5', gives: [2, '3.5'] },
  },
  {
    id: 'log-softmax',
    last: 10,
    printed: [
      [4, '0.0900306'],
      [8, '−0.244728'],
    ],
    edit: { name: 'score 1', role: 'gridcell', to: '3', gives: [4, '0.422319'] },
  },
  {
    id: 'convolution-forward',
    last: 17,
    printed: [
      [2, '30'],
      [17, '8 of 16 places'],
    ],
    edit: { name: 'pixel 1 2', role: 'gridcell', to: '7', gives: [2, '27'] },
  },
  {
    id: 'conv-shapes',
    last: 14,
    printed: [
      [1, '147'],
      [5, '8'],
      [6, '151.381'],
      [9, '112'],
      [13, '9408'],
      [14, '118 013 952'],
    ],
    edit: { name: 'rows of the picture', role: 'button', to: '227', gives: [9, '114'] },
  },
  {
    id: 'gradient-descent',
    last: 7,
    printed: [
      [2, '1.125'],
      [5, '1.2'],
      [7, '0.0703125'],
    ],
    edit: { name: 'weight', role: 'button', to: '1', gives: [2, '0.125'] },
  },
  {
    id: 'mlp-parameters',
    last: 7,
    printed: [
      [1, '6 400 040 000'],
      [4, '6 480 242 100'],
      [7, '25.921 GB'],
    ],
    edit: { name: 'units of layer 3', role: 'button', to: '10', gives: [3, '20 010'] },
  },
  {
    id: 'cnn-parameters',
    last: 7,
    printed: [
      [1, '78'],
      [3, '405'],
      [4, '40 100'],
      [5, '40 828'],
    ],
    edit: { name: 'kernel size of layer 2', role: 'button', to: '3', gives: [2, '140'] },
  },
  {
    id: 'convnet-operations',
    last: 9,
    printed: [
      [1, '105 415 200'],
      [6, '37 748 736'],
      [7, '76 933 923'],
      [8, '1 135 256 096'],
      [9, '14.7562'],
    ],
    edit: { name: 'window of convolution 1', role: 'gridcell', to: '7', gives: [1, '42 688 800'] },
  },
  {
    id: 'resnet-parameters',
    last: 16,
    printed: [
      [3, '9408'],
      [4, '147 456'],
      [9, '11 506 880'],
      [12, '11 689 512'],
      [15, '2 660 840'],
      [16, '10.6434'],
    ],
    edit: { name: 'blocks of stage 1', role: 'button', to: '3', gives: [4, '221 184'] },
  },
  {
    id: 'resnet-table',
    last: 11,
    printed: [
      [1, '56'],
      [2, '2048'],
      [3, '50'],
      [5, '667 942 912'],
      [10, '3 857 973 248'],
      [11, '3.85797'],
    ],
    edit: { name: 'blocks of stage 1', role: 'button', to: '4', gives: [3, '53'] },
  },
  {
    id: 'operation-counts',
    last: 14,
    printed: [
      [3, '48'],
      [10, '164'],
      [12, '168'],
      [14, '100'],
    ],
    edit: { name: 'units of each layer', role: 'button', to: '10', gives: [10, '890'] },
  },
  {
    id: 'momentum',
    last: 10,
    printed: [
      [5, '0.618'],
      [7, '−0.05942'],
      [9, '−0.18'],
    ],
    edit: { name: 'gradient 0', role: 'button', to: '2', gives: [1, '0.6'] },
  },
  {
    id: 'regularisation',
    last: 16,
    printed: [
      [6, '0.366'],
      [8, '−0.77'],
      [11, '7'],
      [13, '0.36'],
      [15, '0.784'],
      [16, '0.651322'],
    ],
    edit: { name: 'weight 2', role: 'gridcell', to: '-0.5', gives: [8, '−0.47'] },
  },
  {
    id: 'xavier',
    last: 7,
    printed: [
      [3, '0.0133333'],
      [4, '0.2'],
      [6, '1.33333'],
    ],
    edit: { name: 'units out', role: 'button', to: '100', gives: [2, '0.01'] },
  },
  {
    id: 'he',
    last: 8,
    printed: [
      [3, '0.53125'],
      [4, '0.0188235'],
      [6, '0.441725'],
    ],
    edit: { name: 'units in', role: 'button', to: '50', gives: [4, '0.0376471'] },
  },
  {
    id: 'linear-collapse',
    last: 14,
    printed: [
      [2, '29'],
      [3, '6'],
      [14, '−7'],
    ],
    edit: { name: 'first matrix 1 1', role: 'gridcell', to: '2', gives: [5, '6'] },
  },
  {
    id: 'vanishing-gradients',
    last: 13,
    printed: [
      [7, '0.00270536'],
      [8, '0.00135268'],
      [9, '0.00390625'],
    ],
    edit: { name: 'input', role: 'button', to: '1', gives: [1, '0.731059'] },
  },
  {
    id: 'residual-block',
    last: 9,
    printed: [
      [4, '1.96'],
      [7, '0.98'],
    ],
    edit: { name: 'input', role: 'button', to: '3', gives: [4, '2.94'] },
  },
  {
    id: 'sigmoid-derivatives',
    last: 6,
    printed: [
      [1, '0.731059'],
      [3, '0.196612'],
      [4, '−0.0908577'],
    ],
    edit: { name: '', role: 'slider', gives: [1, '0.75026'] },
  },
  {
    id: 'activations',
    last: 5,
    printed: [
      [1, '0.731059'],
      [2, '0.196612'],
    ],
    edit: { name: '', role: 'slider', gives: [1, '0.75026'] },
  },
  {
    id: 'algebraic-sigmoid',
    last: 9,
    printed: [
      [1, '0.707107'],
      [3, '0.353553'],
      [9, '0.353553'],
    ],
    edit: { name: '', role: 'slider', gives: [1, '0.73994'] },
  },
  {
    id: 'pooling-forward',
    last: 6,
    printed: [
      [1, '6'],
      [6, '4'],
    ],
    edit: { name: 'value 1 1', role: 'gridcell', to: '9', gives: [1, '9'] },
  },
  {
    id: 'pooling-backprop',
    last: 13,
    printed: [
      [1, '6'],
      [5, '1'],
      [13, '10'],
    ],
    edit: { name: 'incoming gradient 1 1', role: 'gridcell', to: '5', gives: [5, '5'] },
  },
  {
    id: 'tensor-layouts',
    last: 9,
    printed: [
      [1, '373'],
      [5, '530'],
      [7, '107'],
      [8, '40'],
    ],
    edit: { name: 'channel index', role: 'gridcell', to: '5', gives: [1, '433'] },
  },
  {
    id: 'receptive-field',
    last: 17,
    printed: [
      [2, '55'],
      [8, '16'],
      [15, '−9'],
      [17, '118'],
    ],
    edit: { name: 'output cell', role: 'button', to: '1', gives: [17, '10'] },
  },
  {
    id: 'float32',
    last: 11,
    printed: [
      [4, '20 000 000'],
      [9, '−1'],
    ],
    edit: { name: 'addend', role: 'gridcell', to: '3', gives: [4, '20 000 004'] },
  },
  {
    id: 'inception',
    last: 17,
    printed: [
      [2, '442 560'],
      [5, '1 115 684 864'],
      [13, '170 144'],
      [14, '346 720'],
      [15, '3.14361'],
    ],
    edit: {
      name: 'bottleneck before 3×3',
      role: 'button',
      to: '32',
      gives: [6, '8224'],
    },
  },
]

/** No label, menu or caption shows TeX that nobody has typeset. */
async function expectTypeset(page: Page): Promise<void> {
  const raw = await page.evaluate(() => {
    const copy = document.createElement('body')
    copy.innerHTML = document.body.innerHTML
    copy.querySelectorAll('.katex, math, script, style').forEach((one) => one.remove())
    return [...copy.querySelectorAll('*')]
      .flatMap(({ childNodes }) => [...childNodes])
      .flatMap((node) => (node instanceof Text ? [node.data] : []))
      .filter((text) => /\$|\\\w/.test(text))
  })
  expect(raw).toEqual([])
}

/** The labels of fields that run under what stands beside them. */
const covered = (page: Page): Promise<readonly (string | null)[]> =>
  page.locator('dialog label').evaluateAll((labels) =>
    labels
      .filter((label) => {
        const range = document.createRange()
        range.selectNodeContents(label)
        const text = range.getBoundingClientRect()
        const box = label.nextElementSibling?.getBoundingClientRect()
        return box && text.right > box.left && text.bottom > box.top && text.top < box.bottom
      })
      .map(({ textContent }) => textContent),
  )

const board = (page: Page) => page.getByRole('group', { name: 'Drawing' })

for (const { id, last, printed, edit } of JOURNEYS)
  test(`walks through ${id}, and follows an edit`, async ({ page }) => {
    await open(page, `#/${id}?v=1`)
    for (const [number, text] of printed) {
      await goTo(page, number)
      if (await next(page).isEnabled()) await next(page).click()
      await expectRead(step(page), text)
    }
    await page.locator('#step').focus()
    await page.keyboard.press('End')
    await expectStep(page, last)
    await expectAccessible(page)

    const element = board(page)
      .getByRole(edit.role, { name: new RegExp(`^${edit.name}`) })
      .first()
    if (edit.to === undefined) await element.press('ArrowRight')
    else {
      await element.dblclick()
      await page.getByRole('spinbutton').fill(edit.to)
      await page.keyboard.press('Enter')
    }
    const [number, text] = edit.gives
    await goTo(page, number)
    await next(page).click()
    await expectRead(step(page), text)

    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await expectTypeset(page)
    await page.getByRole('button', { name: 'Edit problem' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectTypeset(page)
    expect(await covered(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Practice', exact: true }).click()
    await expect(page.getByRole('textbox').first()).toBeVisible()
    await expectTypeset(page)
  })
