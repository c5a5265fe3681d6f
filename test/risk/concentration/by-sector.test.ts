import { expect, it } from 'vitest'
import { sectorConcentration } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const PORTFOLIO = {
  exposure: [60, 20, 20],
  probabilityOfDefault: [0.01, 0.02, 0.05],
  lossGivenDefault: [0.5, 0.5, 0.5],
  sector: ['power', 'power', 'steel'],
}

it('adds up by sector', () => {
  const { sectors, exposure, capital } = sectorConcentration({ ...PORTFOLIO, capital: [0.05, 0.1, 0.25] })
  expect(sectors.map(({ exposureShare, capitalShare }) => [exposureShare, capitalShare])).toEqual([
    [0.8, 0.5],
    [0.2, 0.5],
  ])
  expect(sectors[0]).toMatchObject({ sector: 'power', obligors: 2, expectedLoss: expect.closeTo(0.5, 12), capital: 5 })
  expect(exposure?.index).toBeCloseTo(0.68, 12)
  expect(capital?.effectiveNumber).toBeCloseTo(2, 12)
})

it('leaves out shares of nothing', () => {
  const nothing = sectorConcentration({ ...PORTFOLIO, exposure: [0, 0, 0], capital: [0, 0, 0] })
  expect(nothing.exposure).toBeUndefined()
  expect(nothing.sectors[0]).toEqual({ sector: 'power', obligors: 2, exposure: 0, expectedLoss: 0, capital: 0 })
})

it('names what is at fault', () => {
  expect(thrown(() => sectorConcentration({ ...PORTFOLIO, sector: ['a'] })).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => sectorConcentration({ ...PORTFOLIO, capital: [0.1, -1, 0] })).path).toBe('columns.capital[1]')
  expect(thrown(() => sectorConcentration(JSON.parse('[]'))).path).toBe('columns')
})
