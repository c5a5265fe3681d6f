import { describe, expect, it } from 'vitest'
import { posteriorChart, traceChart } from '../../src/charts/index.js'
import { kernelDensity, kernelWidth } from '../../src/charts/kernel-density.js'
import { normalQuantile } from '../../src/numeric/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

/** Four chains of 1,000 draws each, in no order. */
const alpha = Float64Array.from(
  { length: 4000 },
  (_, i) => 4.4 + 0.4 * normalQuantile((((i * 1597) % 4000) + 0.5) / 4000),
)
const posterior = { draws: { alpha, still: new Float64Array(10).fill(2) }, chains: 4 }

describe('posteriorChart', () => {
  it('can be read, also where nothing moves', async () => {
    await expectReadable(size => posteriorChart(posterior, 'alpha', size))
    await expectReadable(size => posteriorChart({ ...posterior, chains: 2 }, 'still', { ...size, level: 0.5 }))
    await expectReadable(size => posteriorChart({ draws: { zero: [0, 0] }, chains: 1 }, 'zero', size))
  })

  it('draws all chains together and each alone, by one kernel', () => {
    const { values } = posteriorChart(posterior, 'alpha').data
    const of = (chain: string): readonly unknown[] => values.filter(row => row['chain'] === chain)
    const [from, to] = [Number(values[0]?.['value']), Number(values[160]?.['value'])]
    const width = kernelWidth(alpha)
    const pooled = kernelDensity(alpha, width, from, to).map(point => ({ chain: 'all', ...point }))
    expect(of('all')).toEqual(pooled)
    const third = kernelDensity(alpha.subarray(2000, 3000), width, from, to).map(point => ({ chain: '3', ...point }))
    expect(of('3')).toEqual(third)
    expect(values).toHaveLength(5 * 161)
  })

  it('says and shades the interval of the level asked for', async () => {
    const spec = posteriorChart(posterior, 'alpha', { level: 0.8, width: 900 })
    expect(wordsOf(await draw(spec))).toContain(
      'Mean 4.4, 80\u00a0% between 3.89 and 4.91 (darker); thin lines: 4 chains',
    )
    const shaded = spec.layer[1]?.data?.values.map(({ value }) => Number(value)) ?? []
    expect(Math.min(...shaded)).toBeCloseTo(4.4 + 0.4 * normalQuantile(0.1), 1)
    expect(Math.max(...shaded)).toBeCloseTo(4.4 + 0.4 * normalQuantile(0.9), 1)
  })

  it('refuses a level that is none and an unknown parameter', () => {
    expect(thrown(() => posteriorChart(posterior, 'alpha', { level: 95 }))).toMatchObject({ path: 'options.level' })
    expect(thrown(() => posteriorChart(posterior, 'r'))).toMatchObject({ path: 'parameter' })
  })
})

describe('traceChart', () => {
  it('can be read', async () => {
    await expectReadable(size => traceChart(posterior, 'alpha', size))
  })

  it('shows every draw of short chains, and every few of long ones', () => {
    const short = traceChart({ draws: { r: [5, 6, 7, 8] }, chains: 2 }, 'r')
    expect(short.data.values).toEqual([
      { draw: 1, chain: 'chain 1', value: 5 },
      { draw: 2, chain: 'chain 1', value: 6 },
      { draw: 1, chain: 'chain 2', value: 7 },
      { draw: 2, chain: 'chain 2', value: 8 },
    ])
    const long = traceChart(posterior, 'alpha')
    expect(long.data.values).toHaveLength(2000)
    expect(long.data.values[501]).toEqual({ draw: 3, chain: 'chain 2', value: alpha[1002] })
    expect(long.title.subtitle?.join(' ')).toBe('4 chains of 1000 draws, one in 2 shown')
  })
})
