import { expect, it } from 'vitest'
import { bandsOf, polynomialsOf } from '../../../../src/risk/portfolio/credit-risk-plus/bands.js'
import { sectorPortfolio } from '../../../../src/risk/portfolio/credit-risk-plus/portfolio.js'
import { thrown } from '../../../errors/thrown.js'

const columns = {
  exposure: [149, 150, 20, 0, 1e6],
  probabilityOfDefault: [0.02, 0.02, 0.1, 0.5, 0.001],
  lossGivenDefault: [1, 1, 1, 1, 0.5],
}
const options = { unit: 100, sectors: { all: 0.5 } }

it('rounds to the nearest level or up, at least 1, and keeps the expected loss', () => {
  const nearest = bandsOf(sectorPortfolio(columns, options))
  expect(Array.from(nearest.level)).toEqual([1, 2, 1, 1, 5000])
  const up = bandsOf(sectorPortfolio(columns, { ...options, rounding: 'up' }))
  expect(Array.from(up.level)).toEqual([2, 2, 1, 1, 5000])
  for (const { level, intensity } of [nearest, up]) {
    for (const [i, levels] of level.entries()) {
      const loss = columns.exposure[i]! * columns.lossGivenDefault[i]!
      expect(100 * levels * intensity[i]!).toBeCloseTo(loss * columns.probabilityOfDefault[i]!, 12)
    }
  }
})

it('leaves a loss that is a level but for rounding where it is', () => {
  const thirds = { exposure: [30], probabilityOfDefault: [0.01], lossGivenDefault: [0.1] }
  expect(Array.from(bandsOf(sectorPortfolio(thirds, { ...options, unit: 1, rounding: 'up' })).level)).toEqual([3])
})

it('adds up the expected defaults of those who move together, level by level', () => {
  const portfolio = sectorPortfolio({ ...columns, sectorWeights: { all: [1, 0.5, 1, 1, 0] } }, options)
  const [own, all] = polynomialsOf(portfolio, bandsOf(portfolio))
  expect(Array.from(own!.levels)).toEqual([2, 5000])
  expect(Array.from(own!.masses, mass => Number(mass.toFixed(12)))).toEqual([0.0075, 0.001])
  expect(Array.from(all!.levels)).toEqual([1, 2])
  expect(all).toMatchObject({ variance: 0.25 })
  expect(all!.total).toBeCloseTo(0.0298 + 0.02 + 0.0075, 12)
})

it('counts more levels than an integer of 32 bits holds, and refuses more than a double does', () => {
  const large = { exposure: [2 ** 32 + 5], probabilityOfDefault: [1e-6], lossGivenDefault: [1] }
  const { level, intensity } = bandsOf(sectorPortfolio(large, { ...options, unit: 1 }))
  expect([level[0], intensity[0]]).toEqual([2 ** 32 + 5, 1e-6])
  expect(thrown(() => bandsOf(sectorPortfolio(large, { ...options, unit: 1e-300 })))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.unit',
  })
})
