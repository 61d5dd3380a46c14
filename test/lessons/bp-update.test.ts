/** The main lesson: its numbers against golden and published ones, its steps, and sentences that follow the numbers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/derivation/number.ts'
import type { Derivation } from '../../src/derivation/lesson.ts'
import { NOTATIONS, type Notation } from '../../src/derivation/options.ts'
import { filled, type Prose } from '../../src/derivation/prose.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { rowTex } from '../../src/export/tex.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { editing } from '../../src/lessons/bp-update/editing.ts'
import { PRESETS } from '../../src/lessons/bp-update/presets.ts'
import { isBatch, sizes, type Activation, type Example } from '../../src/model/example.ts'
import { differences, type Numbers } from '../fixtures/differences.ts'
import { computedValues, goldenEntry, publishedCase } from '../fixtures/fixtures.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { layer, mainExample, network, networkOfSizes } from '../model/examples.ts'
import { graphOf, preset, stepOf, told } from './examples.ts'

const value = (derivation: Derivation, id: string) => valueOf(derivation.quantities, id)

/** Numbers of a derivation under the ids that `ids` gives them. */
function under(derivation: Derivation, ids: Readonly<Record<string, string>>): Numbers {
  return Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, value(derivation, id)]))
}

/** Where the gradients of a step come from. */
const sourcesOf = (derivation: Derivation, step: string) => [
  ...new Set(stepOf(derivation, step).flow.map(({ from }) => from)),
]

const said = (
  derivation: Derivation,
  prose: Prose | undefined,
  locale: 'en' | 'zh' | 'ko' = 'en',
) => filled(prose?.[locale] ?? '', derivation.quantities)

describe('the numbers of the homework problem', () => {
  const { expected } = goldenEntry<unknown>('001-2.1-bp-221-relu')
  const derivation = told(preset('homework'))
  // computed from a rounded y on the sheet: not a number of the update
  const keys = Object.keys(expected).filter((key) => !key.includes('rounded'))

  it.each(keys)('%s is there under its own id', (key) => {
    expect(differences(value(derivation, key), expected[key])).toEqual([])
  })

  it.each([
    ['alpha1', '0.18'],
    ['alpha2', '0.23'],
    ['b1', '0.18'],
    ['b2', '0.23'],
    ['y', '0.274'],
    ['E', '0.025538'],
    ['g1', '0.226'],
    ['e1', '0.113'],
    ['e2', '0.1808'],
    ['w11_new', '0.54068'],
    ['w21_new', '0.85198'],
    ['v11_new', '0.6226'],
    ['v12_new', '0.13616'],
    ['v21_new', '0.2339'],
    ['v22_new', '0.75424'],
    ['Delta_w11', '0.04068'],
    ['Delta_v22', '0.05424'],
    ['alpha1_new', '0.19469'],
    ['alpha2_new', '0.253504'],
    ['y_new', '0.321245'],
    ['E_new', '0.0159766'],
  ])('%s reads %s, as printed', (id, text) => {
    expect(format(value(derivation, id))).toBe(text)
  })

  it('reads y⁺ and E⁺ in as many digits as the sheet prints', () => {
    expect(format(value(derivation, 'y_new'), 10)).toBe('0.3212453271')
    expect(format(value(derivation, 'E_new'), 4)).toBe('0.01598')
  })
})

describe.each([
  ['sigmoid', 'sigmoid'],
  ['tanh', 'tanh'],
  ['identity', 'identity'],
  ['algebraic_v_over_sqrt(1+v^2)', 'algebraic'],
] as const)('the same network with %s', (name, activation: Activation) => {
  const { expected } = goldenEntry<unknown>(`001-2.1-bp-221-variant-${name}`)
  const derivation = told(mainExample({}, activation))
  it.each(Object.keys(expected))('has %s', (key) => {
    expect(differences(value(derivation, key), expected[key])).toEqual([])
  })
})

describe('other golden examples', () => {
  it('has the numbers of the dead unit', () => {
    const { expected } = goldenEntry<unknown>('001-2.1-bp-221-variant-dead-relu')
    const derivation = told(preset('dead-unit'))
    const found = Object.fromEntries(Object.keys(expected).map((id) => [id, value(derivation, id)]))
    expect(differences(found, expected)).toEqual([])
  })

  it('has the numbers of two outputs, where a signal is a sum of two', () => {
    const derivation = told(preset('two-outputs'))
    const id = (letter: string, l: number) =>
      [1, 2].map((j) => value(derivation, `${letter}[${l}][${j}]`))
    const weights = (l: number) =>
      [1, 2].map((i) => [1, 2].map((j) => value(derivation, `W[${l}][${j}][${i}]_new`)))
    const found = {
      y: id('a', 2),
      E: value(derivation, 'E'),
      g: id('signal', 2),
      e: id('signal', 1),
      w_new: weights(2),
      v_new: weights(1),
      y_new: [1, 2].map((j) => value(derivation, `a[2][${j}]_new`)),
      E_new: value(derivation, 'E_new'),
    }
    expect(differences(found, goldenEntry<unknown>('001-2.1-bp-222-two-outputs').expected)).toEqual(
      [],
    )
  })

  it('has the numbers of thresholds, which are subtracted and move against the signal', () => {
    const { expected } = goldenEntry<unknown>('001-2.1-bp-zhou-thresholds-sigmoid')
    const rows = [
      [0.6, 0.2],
      [0.1, 0.7],
    ]
    const example = network(
      [layer(rows, 'sigmoid', [0.05, -0.05]), layer([[0.5, 0.8]], 'sigmoid', [0.02])],
      { inputs: [0.2, 0.3], targets: [0.5] },
      { learningRate: 0.5, biasSign: 'threshold' },
    )
    const derivation = told(example)
    const list = (...ids: readonly string[]) => ids.map((id) => value(derivation, id))
    const found = {
      b: list('b1', 'b2'),
      y: value(derivation, 'y'),
      E: value(derivation, 'E'),
      g: value(derivation, 'g1'),
      e: list('e1', 'e2'),
      w_new: list('w11_new', 'w21_new'),
      theta_new: value(derivation, 'theta1_new'),
      v_new: [list('v11_new', 'v12_new'), list('v21_new', 'v22_new')],
      gamma_new: list('gamma1_new', 'gamma2_new'),
    }
    expect(differences(found, expected)).toEqual([])
    const rule = stepOf(derivation, 'z1').rows[0]
    expect(rule && rowTex(rule, derivation.quantities)).toContain('- \\gamma_{1}')
  })

  it('has the numbers of a batch of two, averaged', () => {
    const derivation = told(minibatch())
    const found = {
      E: value(derivation, 'E'),
      grad_w: [1, 2].map((i) => value(derivation, `dE_dW[2][1][${i}]`)),
      grad_v: [1, 2].map((i) => [1, 2].map((j) => value(derivation, `dE_dW[1][${j}][${i}]`))),
      w_new: [1, 2].map((i) => value(derivation, `W[2][1][${i}]_new`)),
      v_new: [1, 2].map((i) => [1, 2].map((j) => value(derivation, `W[1][${j}][${i}]_new`))),
    }
    expect(differences(found, goldenEntry<unknown>('001-2.1-bp-minibatch2').expected)).toEqual([])
    expect(format(value(derivation, 'Delta_W[2][1][1]'))).toBe('0.04124')
    const lines = stepOf(derivation, 'reduce').rows.map((row) => rowTex(row, derivation.quantities))
    expect(lines).toContain('= 0.5 \\cdot\\bigl( 0.04068 + 0.0418 \\bigr)')
  })

  it.each(['matrix', 'ay'] as const)(
    'has the numbers of the notation %s, all gradients',
    (notation) => {
      const id = notation === 'matrix' ? 'layer-matrix' : 'ryu'
      const { expected } = goldenEntry<unknown>(`001-2.1-bp-221-${id}-notation`)
      const derivation = told(
        notation === 'matrix' ? preset('homework') : mainExample({}, 'relu', 'identity'),
        { notation },
      )
      const gradients = under(derivation, {
        a: 'dE_dv11',
        b: 'dE_dv21',
        c: 'dE_dv12',
        d: 'dE_dv22',
      })
      const grid = expected[notation === 'matrix' ? 'grad_W1' : 'dl_dA1']
      expect(
        differences(Object.values(gradients ?? {}), Array.isArray(grid) ? grid.flat() : grid),
      ).toEqual([])
      const first = stepOf(derivation, 'path').rows.findLast((row) => row.kind === 'result')
      expect(first && rowTex(first, derivation.quantities)).toMatch(/= -0\.0226$/)
      const signal = stepOf(derivation, 'delta1').rows.findLast((row) => row.kind === 'result')
      expect(signal && rowTex(signal, derivation.quantities)).toMatch(/delta.*= -0\.113$/)
    },
  )
})

function minibatch(): Example {
  const { layers } = mainExample()
  const samples = [
    { inputs: [0.2, 0.3], targets: [0.5] },
    { inputs: [0.4, -0.1], targets: [0.3] },
  ]
  return network(layers, { samples, reduction: 'mean' })
}

describe("Mazur's example", () => {
  const derivation = told(preset('mazur'))

  it('has every number that is printed, as computed in 60 digits', () => {
    const all = computedValues(publishedCase<unknown>('mazur-2-2-2'))
    const ids = {
      net_h1: 'z[1][1]',
      out_h2: 'a[1][2]',
      net_o1: 'z[2][1]',
      out_o1: 'a[2][1]',
      out_o2: 'a[2][2]',
      E_o1: 'E[1]',
      E_o2: 'E[2]',
      E_total: 'E',
      delta_o1: 'delta[2][1]',
      'dE/dout_h1': 'dE_back[1][1]',
      'dE_o1/dout_h1': 'dE_back[1][1][1]',
      'dE_o2/dout_h1': 'dE_back[1][1][2]',
      'dE/dw5': 'dE_dW[2][1][1]',
      'dE/dw1': 'dE_dW[1][1][1]',
      'w1+': 'W[1][1][1]_new',
      'w5+': 'W[2][1][1]_new',
      'w8+': 'W[2][2][2]_new',
      E_total_after: 'E_new',
    }
    const wanted = Object.fromEntries(Object.keys(ids).map((key) => [key, all[key]]))
    expect(differences(under(derivation, ids), wanted)).toEqual([])
    expect(format(value(derivation, 'E'), 9)).toBe('0.298371109')
    expect(format(value(derivation, 'E_new'), 9)).toBe('0.291027774')
  })

  it('reaches the loss that the text prints only with the weights that are already updated', () => {
    const slipped = told({ ...preset('mazur'), hiddenUsesUpdatedWeights: true })
    expect(format(value(slipped, 'E_new'), 9)).toBe('0.291027924')
  })

  it('gathers the signal of a hidden unit from two outputs, one after the other', () => {
    const lines = stepOf(derivation, 'delta1').rows.map((row) => rowTex(row, derivation.quantities))
    expect(lines.slice(-3)).toEqual([
      '= 0.241301 \\cdot\\bigl( -0.0553994 + 0.0190491 \\bigr)',
      '= 0.241301 \\cdot (-0.0363503)',
      'e_{1} = -0.00877135',
    ])
    expect(stepOf(derivation, 'delta1').goal.en).toBe(
      'Two outputs send a signal back to $h_{1}$. What arrives in all?',
    )
  })

  it('walks one path over each output and adds them up', () => {
    const { rows } = stepOf(derivation, 'path')
    const labels = rows.flatMap((row) => (row.kind === 'numbers' ? [row.label?.en] : []))
    expect(labels).toEqual(['via y₁', 'via y₂', undefined])
  })

  it('says that biases are frozen where they would change', () => {
    const frozen = stepOf(derivation, 'dW2').members.filter(({ because }) => because !== undefined)
    expect(frozen.map(({ ref }) => ref)).toEqual(['b[2][1]', 'b[2][2]'])
  })

  it.each(NOTATIONS)('leaves a frozen bias where it is, in the letters of %s', (notation) => {
    const { steps, quantities } = told(preset('mazur'), { notation })
    const bias = steps
      .find(({ id }) => id === 'update')
      ?.members.find(({ ref }) => ref === 'b[1][1]')
    const lines = bias?.rows.map((row) => rowTex(row, quantities))
    expect(lines?.at(1)).toBe(notation === 'vw' ? '= 0.35 + 0' : '= 0.35')
  })
})

describe('softmax with cross-entropy', () => {
  const derivation = told(preset('softmax'))

  it('leaves the gap between target and probability as the signal of every output', () => {
    for (const j of [1, 2, 3])
      expect(value(derivation, `signal[2][${j}]`)).toBeCloseTo(
        value(derivation, `t[${j}]`) - value(derivation, `p[${j}]`),
        14,
      )
    const lines = stepOf(derivation, 'delta2').rows.map((row) => rowTex(row, derivation.quantities))
    expect(lines).toContain('g_{1} = \\hat{y}_{1} - p_{1}')
  })

  it('checks that the signals add up to 0, and explains the Jacobian instead of f′', () => {
    const { why, because } = stepOf(derivation, 'delta2')
    expect(why?.en).toContain('\\sum_j g_{j} = 0')
    expect(because?.en).toContain('\\frac{\\partial p_{k}}{\\partial \\beta_{j}}')
    const sum = [1, 2, 3].reduce((total, j) => total + value(derivation, `signal[2][${j}]`), 0)
    expect(sum).toBeCloseTo(0, 14)
  })

  it('asks about the probabilities, which are what the drawing shows', () => {
    expect(stepOf(derivation, 'z2').goal.en).toContain('$p_{1}$, $p_{2}$, $p_{3}$')
  })
})

describe('the steps', () => {
  const names = (example: Example) => told(example).steps.map(({ id }) => id)

  it('are those of the main example, in order', () => {
    expect(names(preset('homework'))).toEqual([
      'task',
      'z1',
      'a1',
      'z2',
      'a2',
      'loss',
      'error',
      'delta2',
      'dW2',
      'delta1',
      'path',
      'dW1',
      'update',
      'again',
      'verdict',
    ])
  })

  it('gain one before the update in a batch', () => {
    const alone = names(preset('homework'))
    const batch = names(minibatch())
    expect(batch.filter((id) => !alone.includes(id))).toEqual(['reduce'])
    expect(batch.indexOf('reduce')).toBe(batch.indexOf('update') - 1)
  })

  it('are 4L + 6 after the task for L layers of any size, and one more for a batch', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const { steps } = told(example)
        expect(steps.length - 1).toBe(4 * example.layers.length + 6 + (isBatch(example) ? 1 : 0))
      }),
      { numRuns: 30 },
    )
  })

  it('keep their number and their place through every edit of a number', () => {
    const edits = fc.record({
      example: fc.constantFrom(...PRESETS.map(({ params }) => params)),
      which: fc.nat(),
      to: fc.integer({ min: -1000, max: 1000 }),
      unit: fc.boolean(),
    })
    fc.assert(
      fc.property(edits, ({ example, which, to, unit }) => {
        const options = { detail: unit ? ('unit' as const) : ('layer' as const) }
        const before = told(example, options)
        const refs = [...before.parameters]
        const edited = editing.set(example, refs[which % refs.length] ?? '', to / 100)
        expect(told(edited, options).steps.map(({ id }) => id)).toEqual(
          before.steps.map(({ id }) => id),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('work the chosen unit or weight in full, and keep the others as siblings', () => {
    const derivation = told(preset('homework'), { selected: ['h2', 'v22'] })
    expect(stepOf(derivation, 'z1').worked).toBe('h2')
    expect(stepOf(derivation, 'z1').members.map(({ ref }) => ref)).toEqual(['h1'])
    expect(stepOf(derivation, 'path').worked).toBe('v22')
    expect(stepOf(derivation, 'dW1').members.map(({ ref }) => ref)).not.toContain('v22')
  })

  it('write the chain over its rule over its numbers, with braces over what is known', () => {
    const { rows } = stepOf(told(preset('homework')), 'path')
    expect(rows.map(({ kind }) => kind)).toEqual(['chain', 'rule', 'numbers', 'known', 'result'])
    const widths = rows.flatMap((row) =>
      row.kind === 'known' || row.kind === 'result' ? [] : [row.cells.length],
    )
    expect(new Set(widths)).toEqual(new Set([7]))
    const known = rows.flatMap((row) => (row.kind === 'known' ? row.braces : []))
    expect(known.map(({ step }) => step)).toEqual(['delta2', 'delta1'])
  })

  it('write the sum over the units above with its Σ also for a single one', () => {
    const { rows } = stepOf(told(preset('homework')), 'delta1')
    expect(rows[0] && rowTex(rows[0], new Map())).toContain('\\sum_j \\frac{\\partial \\beta_{j}}')
  })

  it('bracket a negative factor after an operator', () => {
    for (const notation of NOTATIONS)
      for (const { params } of PRESETS) {
        const { steps, quantities } = told(params, { notation })
        const lines = steps
          .flatMap((step) => [step.rows, ...step.members.map(({ rows }) => rows)].flat())
          .filter((row) => row.kind !== 'known')
          .map((row) => rowTex(row, quantities))
        expect(lines.filter((line) => /(?:\\cdot|[-+/])\s*-/.test(line))).toEqual([])
      }
  })

  it('speak of the loss of one sample while they follow one sample', () => {
    const { steps, quantities } = told(minibatch())
    for (const step of steps.filter(({ id }) => ['error', 'delta2', 'dW2', 'path'].includes(id))) {
      const chain = step.rows.find(({ kind }) => kind === 'chain' || kind === 'rule')
      expect(chain && rowTex(chain, quantities)).toMatch(/\[1\]/)
      expect(chain && rowTex(chain, quantities)).not.toContain('\\partial E}')
    }
  })

  it('by unit have a name of their own', () => {
    const { steps } = told(preset('two-outputs'), { detail: 'unit' })
    const titles = steps.map(({ title }) => title.en)
    expect(new Set(titles).size).toBe(titles.length)
    expect(steps.find(({ id }) => id === 'delta1.n[1][2]')?.goal.en).toContain('h_{2}')
    expect(steps.find(({ id }) => id === 'z1')?.goal.en).toMatch(/What enters \$h_\{1\}\$\?$/)
  })
})

describe('the sentences follow the numbers', () => {
  it('states the problem with its data', () => {
    const derivation = told({ ...preset('homework'), inputs: [0.25, -0.3], learningRate: 2 })
    const task = stepOf(derivation, 'task')
    expect(said(derivation, task.goal)).toBe(
      'A 2-2-1 network (ReLU) gets the input $x =$ (0.25, −0.3). The target is $\\hat{y} =$ 0.5, the loss is the half squared error, the learning rate is $\\eta =$ 2. Update every parameter once by backpropagation. Does $E$ fall?',
    )
    for (const locale of LOCALES) expect(said(derivation, task.goal, locale)).toContain('−0.3')
  })

  it('states every sample of a batch', () => {
    const derivation = told(minibatch(), { sample: 1 })
    for (const locale of LOCALES) {
      const text = said(derivation, stepOf(derivation, 'task').goal, locale)
      for (const number of ['0.2, 0.3', '0.4, −0.1', '0.5', '= $ 0.3'.replace(' $', '$')])
        expect(text).toContain(number)
    }
  })

  it.each([
    ['v11', 'path', '−0.00221', '−0.00226'],
    ['w11', 'dW2', undefined, '−0.004068'],
  ])('nudges %s by 0.1, beside what the slope predicts', (id, step, real, foretold) => {
    const derivation = told(preset('homework'))
    if (real !== undefined) expect(format(value(derivation, `nudge_${id}`))).toBe(real)
    expect(format(value(derivation, `foretold_${id}`))).toBe(foretold)
    const text = said(derivation, stepOf(derivation, step).nudge)
    expect(text).toContain(foretold)
  })

  it('tells by how much the loss fell', () => {
    const derivation = told(preset('homework'))
    const { because, outcome } = stepOf(derivation, 'verdict')
    expect(said(derivation, because)).toBe('Yes: $E$ fell, 0.025538 → 0.0159766 (−37.4 %).')
    expect(outcome?.option).toBe('fall')
  })

  it('tells when the step was too long', () => {
    const derivation = told({ ...preset('homework'), learningRate: 8 })
    const { because, outcome } = stepOf(derivation, 'verdict')
    expect(value(derivation, 'E_new')).toBeCloseTo(0.0322, 4)
    expect(outcome?.option).toBe('rise')
    expect(said(derivation, because)).toMatch(/^No: \$E\$ rose, 0\.025538 → 0\.0322/)
  })

  it('changes from fall to rise where the learning rate breaks even', () => {
    const { eta_break_even: even } = goldenEntry<unknown>('001-2.1-bp-221-eta-scan').expected
    const outcome = (learningRate: number) =>
      stepOf(told({ ...preset('homework'), learningRate }), 'verdict').outcome?.option
    expect(outcome(Number(even) - 1e-6)).toBe('fall')
    expect(outcome(Number(even) + 1e-6)).toBe('rise')
  })

  it.each([
    [
      'a learning rate of zero',
      { ...preset('homework'), learningRate: 0 },
      'learning rate of zero',
    ],
    ['an output on its target', { ...preset('homework'), targets: [0.274] }, 'on its target'],
  ])('gives the reason why nothing moved: %s', (_, example, reason) => {
    const onTarget = 'targets' in example && example.targets[0] === 0.274
    // the exact output, so that the gap is exactly zero
    const exact = onTarget ? { ...example, targets: [value(told(example), 'y')] } : example
    const derivation = told(exact)
    const { why, outcome, prompt } = stepOf(derivation, 'verdict')
    expect(outcome?.option).toBe('stay')
    expect(why?.en).toContain(reason)
    expect(prompt).toBeUndefined()
  })

  it('shows as many digits of E and E⁺ as it takes to see a difference', () => {
    const derivation = told({ ...preset('homework'), learningRate: 1e-6 })
    const text = said(derivation, stepOf(derivation, 'verdict').because)
    const [, before, after] = /([\d.]+) → ([\d.]+)/.exec(text) ?? []
    expect(before).toBeDefined()
    expect(before).not.toBe(after)
  })

  it('does not claim that old weights were used where they were not', () => {
    const derivation = told({ ...preset('homework'), hiddenUsesUpdatedWeights: true })
    const { goal, prompt } = stepOf(derivation, 'update')
    expect(goal.en).not.toContain('used old weights')
    expect(prompt).toBeUndefined()
    expect(stepOf(derivation, 'path').why).toBeUndefined()
  })
})

describe('the way back to a layer', () => {
  const waysOf = (shape: readonly number[]) =>
    stepOf(told(networkOfSizes(shape)), 'delta1').flow.map(({ from, to }) => `${from} ${to}`)

  it('is shown along every weight where these are few', () => {
    expect(waysOf([2, 3, 4, 1])).toHaveLength(12)
  })

  it('is shown to the worked unit alone where these are many', () => {
    expect(waysOf([2, 4, 4, 1])).toEqual([1, 2, 3, 4].map((j) => `n[2][${j}] n[1][1]`))
  })
})

describe('a unit that is off', () => {
  const derivation = told(preset('dead-unit'))

  it('has a slope of zero, with the reason in every language', () => {
    expect(value(derivation, 'slope_alpha1')).toBe(0)
    const { because } = stepOf(derivation, 'delta1')
    expect(said(derivation, because)).toContain('the unit is off, and the gradient stops here')
    expect(said(derivation, because, 'zh')).toContain('梯度到此为止')
    expect(said(derivation, because, 'ko')).toContain('기울기가 여기서 멈춥니다')
    for (const locale of LOCALES) expect(said(derivation, because, locale)).toContain('−0.18')
  })

  it('blocks the way back to it, and only to it', () => {
    const { flow } = stepOf(derivation, 'delta1')
    expect(flow.filter(({ blocked }) => blocked).map(({ to }) => to)).toEqual(['h1'])
    expect(flow.map(({ to }) => to)).toContain('h2')
    expect(
      graphOf(derivation)
        .nodes.filter(({ dead }) => dead)
        .map(({ ref }) => ref),
    ).toEqual(['h1'])
  })

  it('lets nothing leave it', () => {
    expect(stepOf(derivation, 'path').flow).toEqual([
      { from: 'E', to: 'o1' },
      { from: 'o1', to: 'h1', blocked: true },
    ])
    expect(sourcesOf(derivation, 'dW1')).toEqual(['h2'])
  })

  it('stops what the loss sends to an output, and only that', () => {
    const hidden = layer(
      [
        [0.6, 0.2],
        [0.1, 0.7],
      ],
      'relu',
    )
    const outputs = layer(
      [
        [0.5, 0.8],
        [0.3, -0.4],
      ],
      'relu',
    )
    const off = told(network([hidden, outputs], { inputs: [0.2, 0.3], targets: [0.5, 0.1] }))
    expect(value(off, 'z[2][2]')).toBeCloseTo(0.3 * 0.18 - 0.4 * 0.23, 12)
    for (const step of ['delta2', 'path'])
      expect(stepOf(off, step).flow).toContainEqual({ from: 'E', to: 'n[2][2]', blocked: true })
    expect(sourcesOf(off, 'delta1')).toEqual(['n[2][1]'])
    expect(sourcesOf(off, 'dW2')).toEqual(['n[2][1]'])
    expect(sourcesOf(off, 'path')).toEqual(['E', 'n[2][1]', 'n[1][1]'])
  })

  it('silences what is below it when there is no other way', () => {
    const off = told({ ...mainExample(), inputs: [-0.2, -0.3] })
    const one = network([layer([[0.5]], 'tanh'), layer([[0.4]], 'tanh'), layer([[-0.3]], 'relu')], {
      inputs: [0.2],
      targets: [0.5],
    })
    expect(sourcesOf(told(one), 'delta2')).toEqual([])
    expect(sourcesOf(told(one), 'dW1')).toEqual([])
    expect(stepOf(told(one), 'path').flow).toHaveLength(1)
    expect(sourcesOf(off, 'dW1')).toEqual([])
  })

  it('leaves the way to a weight that another sample of the batch moves', () => {
    const samples = [
      { inputs: [-0.2, -0.3], targets: [0.5] },
      { inputs: [0.2, 0.3], targets: [0.5] },
    ]
    const batch = told(network(mainExample().layers, { samples, reduction: 'sum' }))
    expect(value(batch, 'Delta_W[1][1][2]')).not.toBe(0)
    expect(sourcesOf(batch, 'dW1')).toEqual(['n[1][1]', 'n[1][2]'])
  })

  it.each([0, 0.5, 1] as const)(
    'takes the convention ReLU′(0) = %s at exactly zero',
    (reluAtZero) => {
      const at0 = told({ ...preset('at-zero'), reluAtZero }, { selected: ['h2'] })
      expect(value(at0, 'alpha2')).toBe(0)
      expect(value(at0, 'slope_alpha2')).toBe(reluAtZero)
      expect(said(at0, stepOf(at0, 'delta1').because)).toMatch(
        new RegExp(`by the chosen convention .* ${reluAtZero}\\.$`),
      )
    },
  )
})

describe('a path through more than two units per layer', () => {
  const deep = told(networkOfSizes([2, 3, 3, 1]))
  const path = stepOf(deep, 'path')

  it('is told as all paths, and speaks of no factor that its chain does not show', () => {
    expect(path.title.en).toBe('All paths to $W^{(1)}_{11}$')
    expect(path.goal.en).toContain('$\\delta^{(1)}_{1}$ already sums up all paths from $E$')
    expect(path.because).toBeUndefined()
    expect(path.prompt).toBeUndefined()
    expect(path.nudge).toBeDefined()
  })

  it('has the question about old weights where these weights are on view', () => {
    const { prompt, rows } = stepOf(deep, 'delta1')
    expect(prompt?.question.en).toBe('Why the old $W^{(2)}_{11}$?')
    expect(rows.map((row) => rowTex(row, deep.quantities)).join()).toContain('W^{(2)}_{11}')
  })

  it('is written out, with that question, where there are two at most', () => {
    const derivation = told(networkOfSizes([2, 2, 2]))
    expect(stepOf(derivation, 'path').title.en).toBe('The whole path to $v_{11}$')
    expect(stepOf(derivation, 'path').prompt?.id).toBe('old-weight')
    expect(stepOf(derivation, 'delta1').prompt).toBeUndefined()
  })
})

describe('questions', () => {
  const asked = (example: Example) => {
    const { steps } = told(example)
    return {
      prompts: steps.flatMap(({ prompt }) => (prompt ? [prompt] : [])),
      predictions: steps.flatMap(({ predict }) => (predict ? [predict] : [])),
    }
  }

  it('are five at most, and one prediction', () => {
    fc.assert(
      fc.property(exampleArbitrary, (example) => {
        const { prompts, predictions } = asked(example)
        expect(prompts.length).toBeLessThanOrEqual(5)
        expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length)
        expect(predictions).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
    expect(asked(preset('homework')).prompts).toHaveLength(5)
  })

  it('name no number that is not computed by then, and have one right answer', () => {
    for (const { params } of PRESETS) {
      const computed = new Set<string>()
      for (const { computes, prompt } of told(params).steps) {
        for (const id of computes) computed.add(id)
        if (!prompt) continue
        const { question, options } = prompt
        const texts = [question, ...options.flatMap(({ text, reply }) => [text, reply])]
        for (const text of texts)
          for (const locale of LOCALES) {
            const words = text[locale].replace(/\$[^$]*\$/g, '')
            for (const [, id = ''] of words.matchAll(/\{\+?(\w+)\}/g))
              expect(computed.has(id), id).toBe(true)
            expect(words.replace(/\{\+?\w+\}/g, '')).not.toMatch(/\{|\d\.\d|[1-9]/)
          }
        expect(options.filter(({ right }) => right)).toHaveLength(1)
      }
    }
  })

  it('foretell what the last step then answers', () => {
    const { steps } = told(preset('homework'))
    const asks = steps.find(({ predict }) => predict)?.predict
    const answers = steps.find(({ outcome }) => outcome)?.outcome
    expect(answers?.prediction).toBe(asks?.id)
    expect(asks?.options.map(({ id }) => id)).toContain(answers?.option)
  })
})

describe('language', () => {
  const sentences = (locale: 'en' | 'zh' | 'ko') => {
    const steps = PRESETS.flatMap(({ params }) =>
      NOTATIONS.flatMap((notation) => told(params, { notation }).steps),
    )
    const texts = steps.flatMap(({ title, goal, because, why, nudge, prompt }) => [
      ...[title, goal, because, why, nudge, prompt?.question],
      ...(prompt?.options ?? []).flatMap(({ text, reply }) => [text, reply]),
    ])
    return [...new Set(texts.flatMap((text) => (text ? [text[locale]] : [])))]
  }

  it('never hangs a Korean particle on a symbol or number whose reading decides its form', () => {
    const hung = sentences('ko').flatMap((text) => [
      ...text.matchAll(/(\S*[$}])(은|는|이|가|을|를|와|과|로|으로)(?![가-힣])/g),
    ])
    // an index 1 and a half are both read 일 at their end
    const wrong = hung.filter(
      ([, before = '', particle]) => !(particle === '과' && /(?:1\}|12)\$$/.test(before)),
    )
    expect(wrong.map(([found]) => found)).toEqual([])
  })

  it('parts Chinese symbols and sentences with Chinese marks', () => {
    expect(sentences('zh').filter((text) => /\$, \$|[一-龥][,.?]/.test(text))).toEqual([])
  })
})

describe('the moves of parameters', () => {
  const example = { ...minibatch(), hiddenUsesUpdatedWeights: true }
  const moves = (notation: Notation) =>
    [...told(example, { notation }).quantities.values()].filter(({ id }) =>
      /^(?:s\[\d\]\.)?(?:Delta_|dE_d|followed_)[Wb]/.test(id),
    )

  it.each(NOTATIONS)('have each its own symbol in %s', (notation) => {
    const symbols = moves(notation).map(({ tex }) => tex)
    expect(new Set(symbols).size).toBe(symbols.length)
  })

  it.each(LOCALES)('have each its own name in %s', (locale) => {
    const names = moves('vw').map(({ name }) => name[locale])
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('numbers that overflow', () => {
  it('are named with the step that produced them', () => {
    const huge = { ...preset('homework'), inputs: [1e200, 1e200], learningRate: 1e200 }
    const { overflow, steps } = told(huge)
    expect(overflow?.quantity).toBe('E')
    expect(steps.map(({ id }) => id)).toContain(overflow?.step)
  })

  it('give no reason that is not true', () => {
    const example = mainExample({}, 'relu')
    const nan = { ...example, inputs: [Infinity, -Infinity] }
    const derivation = told(nan)
    for (const id of ['a1', 'delta1'])
      expect(stepOf(derivation, id).because?.en).not.toMatch(/> 0|< 0|\\le 0/)
  })
})

it('gives an output layer of one shape the same ids in every notation, counted from 1', () => {
  expect(sizes(preset('homework'))).toEqual([2, 2, 1])
  const ids = NOTATIONS.map((notation) => [...told(preset('homework'), { notation }).parameters])
  expect(ids[0]).toEqual(['eta', 'x1', 'x2', 'target', 'v11', 'v21', 'v12', 'v22', 'w11', 'w21'])
  expect(ids[1]).toEqual(ids[0])
  expect(ids[2]).toEqual(ids[0])
})
