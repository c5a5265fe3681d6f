import { describe, expect, it } from 'vitest'
import { heterogeneityChart } from '../../src/charts/index.js'
import { bgNbd, gammaGamma, nbd, paretoNbd } from '../../src/lifetime/index.js'
import { thrown } from '../errors/thrown.js'
import { buying, leaving } from './clients.js'
import { expectReadable } from './render.js'

describe('heterogeneityChart', () => {
  it('can be read where clients are alike, where they are not, and where the density has no bound', async () => {
    await expectReadable(size => heterogeneityChart(buying, size))
    await expectReadable(size => heterogeneityChart(buying, { ...size, of: 'dropout' }))
    await expectReadable(size => heterogeneityChart(leaving, { ...size, of: 'dropout' }))
    const alike = paretoNbd.fromParams({ r: 900, alpha: 3, s: 1e-3, beta: 5 }, { timeUnit: 'year' })
    await expectReadable(size => heterogeneityChart(alike, size))
    await expectReadable(size => heterogeneityChart(alike, { ...size, of: 'dropout' }))
  })

  it('holds the gamma density of purchase rates, and its mean', () => {
    const spec = heterogeneityChart(nbd.fromParams({ r: 2, alpha: 4 }))
    for (const { value, density } of spec.data.values) {
      expect(Number(density)).toBeCloseRelative(16 * Number(value) * Math.exp(-4 * Number(value)), 1e-12)
    }
    expect(spec.data.values).toHaveLength(400)
    expect(spec.layer.at(-2)?.data?.values).toEqual([{ value: 0.5, words: 'mean' }])
  })

  it('holds the beta density of dropout', () => {
    const model = bgNbd.fromParams({ r: 2, alpha: 4, a: 2, b: 3 })
    for (const { value, density } of heterogeneityChart(model, { of: 'dropout' }).data.values) {
      expect(Number(density)).toBeCloseRelative(12 * Number(value) * (1 - Number(value)) ** 2, 1e-12)
    }
  })

  it.each([
    [5, 1],
    [1e9, 5],
    [1e6, 3e6],
    [1e10, 3e10],
    [1e12, 1e12],
    [1e-4, 1e-4],
    [0.02, 2e-5],
  ])('draws shares of Beta(%d, %d) inside 0 and 1, where clients are', (a, b) => {
    const model = bgNbd.fromParams({ r: 2, alpha: 4, a, b })
    const rows = heterogeneityChart(model, { of: 'dropout' }).data.values
    const densities = rows.map(({ density }) => Number(density))
    expect(rows.every(({ value }) => Number(value) > 0 && Number(value) < 1)).toBe(true)
    expect(densities.every(density => Number.isFinite(density))).toBe(true)
    // A curve that misses its clients would be flat at 0.
    expect(densities.filter(density => density > Math.max(...densities) / 20).length).toBeGreaterThan(1)
  })

  it.each([1e-8, 1e-4, 1e6, 1e12])('holds finite densities of rates of shape %d', r => {
    const spec = heterogeneityChart(nbd.fromParams({ r, alpha: r * 4 }))
    const rows = [spec.data.values, ...spec.layer.map(({ data }) => (data === undefined ? [] : data.values))].flat()
    const densities = rows.flatMap(({ density }) => (density === undefined ? [] : [Number(density)]))
    expect(densities.length).toBeGreaterThanOrEqual(400)
    expect(densities.every(density => Number.isFinite(density))).toBe(true)
    expect(Math.max(...densities)).toBeGreaterThan(0)
  })

  it('refuses parameters that are none', () => {
    const broken = JSON.parse(JSON.stringify(buying).replace(/"alpha":[^,}]+/, '"alpha":null'))
    expect(thrown(() => heterogeneityChart(broken))).toMatchObject({ path: 'model.params.alpha' })
  })

  it('refuses what has no such law', () => {
    expect(thrown(() => heterogeneityChart(gammaGamma.fromParams({ p: 6, q: 4, gamma: 15 })))).toMatchObject({
      code: 'UNKNOWN_DOCUMENT',
    })
    expect(thrown(() => heterogeneityChart(JSON.parse('[]')))).toMatchObject({ path: 'model' })
    expect(thrown(() => heterogeneityChart(buying, JSON.parse('{"of":"spend"}')))).toMatchObject({ path: 'options.of' })
  })
})
