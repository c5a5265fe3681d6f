import { expect, it } from 'vitest'
import { exceedances, lossBars } from '../../src/charts/loss-histogram.js'
import { lossDistribution } from '../../src/risk/index.js'

const losses = lossDistribution([-15, 0, 10, 19.9, 20, 95, 300], [1, 4, 1, 1, 1, 1, 1])

it('counts losses in round steps, gains too, up to the end', () => {
  const bars = lossBars(losses, 100, 12)
  expect(bars[0]).toEqual({ from: -20, to: -10, probability: 0.1 })
  expect(bars.map(({ probability }) => Number(probability.toFixed(12)))).toEqual([
    0.1, 0, 0.4, 0.2, 0.1, 0, 0, 0, 0, 0, 0, 0.1, 0,
  ])
  expect(bars.at(-1)).toMatchObject({ from: 100, to: 110 })
})

it('makes steps of whole levels, and one bar of nothing', () => {
  const levels = { ...losses, unit: 7 }
  expect(lossBars(levels, 100, 12)[1]!.to - lossBars(levels, 100, 12)[1]!.from).toBeCloseTo(14, 12)
  expect(lossBars(lossDistribution([0]), 0, 40)).toEqual([{ from: 0, to: 1, probability: 1 }])
})

it('knows how likely it is to lose more', () => {
  const rows = exceedances(losses, 100)
  expect(rows.map(({ loss, exceedance }) => [loss, Number(exceedance.toFixed(12))])).toEqual([
    [-15, 0.9],
    [0, 0.5],
    [10, 0.4],
    [19.9, 0.3],
    [20, 0.2],
    [95, 0.1],
    [100, 0.1],
  ])
  expect(exceedances(losses, 500).slice(-2)).toEqual([95, 300].map(loss => ({ loss, exceedance: 0.1 })))
  expect(exceedances(lossDistribution([3]), 5)).toEqual([])
})
