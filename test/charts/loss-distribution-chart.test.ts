import { describe, expect, it } from 'vitest'
import { lossDistributionChart } from '../../src/charts/index.js'
import { creditRiskPlus, lossDistribution, vasicekPool } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { expectReadable } from './render.js'

const pool = vasicekPool({ borrowers: 100, probabilityOfDefault: 0.02, assetCorrelation: 0.15 })
const loans = creditRiskPlus(
  {
    exposure: Float64Array.from({ length: 60 }, (_, i) => 2e5 * (1 + (i % 7))),
    probabilityOfDefault: Float64Array.from({ length: 60 }, (_, i) => 0.01 + 0.002 * (i % 5)),
    lossGivenDefault: new Float64Array(60).fill(0.45),
  },
  { unit: 1e4, sectors: { all: 0.6 } },
)

describe('the picture', () => {
  it('can be read, as bars and as a curve', async () => {
    for (const show of ['probability', 'exceedance'] as const) {
      await expectReadable(size => lossDistributionChart(pool, { ...size, show, level: 0.99 }))
      await expectReadable(size => lossDistributionChart(loans, { ...size, show, currency: 'EUR' }))
    }
  })

  it('can be read where there are gains, hardly any losses, or none', async () => {
    const gains = lossDistribution([-300, -100, 0, 50, 400], [1, 2, 5, 2, 1])
    await expectReadable(size => lossDistributionChart(gains, { ...size, level: 0.9 }))
    await expectReadable(size => lossDistributionChart(gains, { ...size, level: 0.9, show: 'exceedance' }))
    await expectReadable(size => lossDistributionChart(lossDistribution([0]), size))
    await expectReadable(size => lossDistributionChart(lossDistribution([1e-9, 5e9]), { ...size, level: 0.4 }))
  })
})

it('has bars of whole levels that hold all that is shown', () => {
  const { values } = lossDistributionChart(loans, { bars: 30 }).data
  const width = Number(values[0]?.['to']) - Number(values[0]?.['from'])
  expect(width % 1e4).toBe(0)
  for (const { from, to } of values) expect(Number(to) - Number(from)).toBeCloseTo(width, 6)
  const shown = values.reduce((sum, bar) => sum + Number(bar['probability']), 0)
  expect(shown).toBeGreaterThan(0.999)
  expect(shown).toBeLessThanOrEqual(1 + 1e-12)
})

it('tells figures in words, and marks them', () => {
  const spec = lossDistributionChart(pool, { level: 0.99, width: 900 })
  expect(spec.title.subtitle?.join(' ').replaceAll('\u00a0', ' ')).toMatch(
    /^Expected 2; at 99 %: value at risk 12, expected shortfall 15\.\d+, capital 10$/,
  )
  const guides = spec.layer.flatMap(({ mark, data }) => (mark.type === 'text' ? [data?.values[0]] : []))
  expect(guides.map(guide => guide?.['words'])).toEqual(['EL', 'VaR', 'ES'])
  expect(guides.map(guide => Math.round(Number(guide?.['value'])))).toEqual([2, 12, 15])
  const big = lossDistributionChart(loans, { width: 900, title: '' }).title
  expect(big.subtitle?.join(' ')).toMatch(/^Expected \d+(\.\d+)?k; at/)
})

it('falls from probable to improbable losses as a curve', () => {
  const { values } = lossDistributionChart(loans, { show: 'exceedance' }).data
  const falls = values.map(row => Number(row['exceedance']))
  expect(falls).toEqual(falls.toSorted((a, b) => b - a))
  expect(falls.at(-1)).toBeGreaterThan(0)
  expect(falls.length).toBeLessThan(310)
})

it('refuses what is no distribution, and options that are none', () => {
  expect(thrown(() => lossDistributionChart(JSON.parse('{}')))).toMatchObject({ code: 'INVALID_TYPE' })
  expect(thrown(() => lossDistributionChart(pool, { level: 1 }))).toMatchObject({ path: 'options.level' })
  expect(thrown(() => lossDistributionChart(pool, { bars: 2 }))).toMatchObject({ path: 'options.bars' })
  expect(thrown(() => lossDistributionChart(pool, { currency: 'euro' }))).toMatchObject({ path: 'options.currency' })
  expect(thrown(() => lossDistributionChart(pool, JSON.parse('{"show":"all"}')))).toMatchObject({
    path: 'options.show',
  })
  expect(thrown(() => lossDistributionChart(lossDistribution([0]), { show: 'exceedance' }))).toMatchObject({
    code: 'NO_DATA',
  })
})
