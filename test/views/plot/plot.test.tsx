import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainOf, gapsOf, type Point } from '../../../src/views/plot/domain.ts'
import { frameOf } from '../../../src/views/plot/frame.ts'
import { Line, Mark } from '../../../src/views/plot/marks.tsx'
import { Plot } from '../../../src/views/plot/Plot.tsx'

const labels = (scale: 'linear' | 'log', domain: readonly [number, number]) =>
  frameOf(560, 320, { tex: 'x', domain: [0, 1] }, { tex: 'y', domain, scale }).y.ticks.map(
    ({ label }) => label,
  )

describe('a plot', () => {
  it('labels a linear axis with round numbers, without binary noise', () => {
    expect(labels('linear', [0, 0.5])).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5'])
    expect(labels('linear', [-1, 1])[0]).toBe('−1')
  })

  it('labels a logarithmic axis with powers of ten where all ticks would not fit', () => {
    expect(labels('log', [1e-4, 1])).toEqual(['0.0001', '0.001', '0.01', '0.1', '1'])
    expect(labels('log', [1e-12, 1]).length).toBeLessThan(8)
  })

  it('has whole numbers alone on an axis that counts', () => {
    const { container } = render(
      <Plot
        label="y"
        x={{ tex: 'k', domain: [-0.3, 3.6], whole: true }}
        y={{ tex: 'y', domain: [0, 1] }}
      >
        {null}
      </Plot>,
    )
    const below = [...container.querySelectorAll('text[text-anchor=middle]')]
    expect(below.map(({ textContent }) => textContent)).toEqual(['0', '1', '2', '3'])
  })

  it('puts equal factors at equal distances on a logarithmic axis', () => {
    const { y } = frameOf(
      560,
      320,
      { tex: 'x', domain: [0, 1] },
      { tex: 'y', domain: [0.01, 100], scale: 'log' },
    )
    expect(y.at(0.1) - y.at(1)).toBeCloseTo(y.at(1) - y.at(10), 9)
  })

  it('breaks a line where a value is not finite', () => {
    const points: Point[] = [
      [0, 0],
      [1, 1],
      [2, Number.NaN],
      [3, Number.POSITIVE_INFINITY],
      [4, 0],
      [5, 1],
    ]
    const { container } = render(
      <Plot label="y" x={{ tex: 'x', domain: [0, 5] }} y={{ tex: 'y', domain: [0, 1] }}>
        <Line points={points} />
      </Plot>,
    )
    const path = container.querySelector('[data-kind=curve]')?.getAttribute('d') ?? ''
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path).not.toMatch(/NaN|Infinity/)
    expect(screen.getByRole('img', { name: 'y' })).toBeInTheDocument()
    expect(gapsOf(points)).toEqual([[2, 3]])
  })

  it('leaves out a point that is not finite or not in the picture', () => {
    const { container } = render(
      <Plot
        label="y"
        x={{ tex: 'x', domain: [0, 5] }}
        y={{ tex: 'y', domain: [0, 1] }}
        above={[0.5, 2, Number.NaN].map((y) => (
          <Mark key={y} at={[1, y]} />
        ))}
      />,
    )
    expect(container.querySelectorAll('circle')).toHaveLength(1)
  })
})

describe('the height of a plot', () => {
  it('holds every value, with some room', () => {
    const [low, high] = domainOf([1, 2, 3])
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(3)
  })

  it('is not pressed flat by a value that explodes', () => {
    const usual = Array.from({ length: 100 }, (_, k) => k / 100)
    expect(domainOf([...usual, 1e9])[1]).toBeLessThan(20)
  })

  it('is finite for no value, for one, and for values that are not finite', () => {
    for (const values of [[], [3], [0, 0], [Number.NaN, Number.POSITIVE_INFINITY]]) {
      const [low, high] = domainOf(values)
      expect(low).toBeLessThan(high)
      expect([low, high].every(Number.isFinite)).toBe(true)
    }
  })

  it('can be divided whatever the values are, and every value has its place', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), fc.double(), (values, other) => {
        const domain = domainOf(values)
        expect(domain[0]).toBeLessThan(domain[1])
        const { y } = frameOf(560, 320, { tex: 'x', domain: [0, 1] }, { tex: 'y', domain })
        for (const value of [...values, other])
          expect(Number.isFinite(y.at(value)) || Number.isNaN(value)).toBe(true)
        expect(y.ticks.length).toBeGreaterThan(0)
      }),
    )
  })
})
