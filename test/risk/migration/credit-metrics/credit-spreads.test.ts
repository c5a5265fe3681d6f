import { expect, it } from 'vitest'
import { creditSpreads, migrationByPowers } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { CREDIT_METRICS, STUCK, twoStates } from '../matrices.js'

const year = migrationByPowers(CREDIT_METRICS, { periods: [1] })

it('makes up for the expected loss', () => {
  const spreads = creditSpreads(year, { defaultState: 'D', lossGivenDefault: 0.45 })
  expect(spreads.ratings).toEqual(['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'])
  expect(spreads.values[3]?.[0]).toBeCloseRelative(-Math.log(1 - 0.45 * 0.0018), 1e-13)
})

it('is the hazard times the loss where little is lost', () => {
  const months = migrationByPowers(twoStates(0.01), { periods: [12], unit: 'month' })
  const { values, unit } = creditSpreads(months, { defaultState: 'bad', lossGivenDefault: 1e-9 })
  expect(unit).toBe('month')
  expect(values[0]?.[0]).toBeCloseRelative((1e-9 * (1 - 0.99 ** 12)) / 12, 1e-9)
})

it('is 0 where nothing is lost or nobody defaults', () => {
  const nothing = creditSpreads(year, { defaultState: 'D', lossGivenDefault: 0 })
  expect(nothing.values.flat().every(value => value === 0)).toBe(true)
  const stuck = creditSpreads(migrationByPowers(STUCK, { periods: 1 }), { defaultState: 'D', lossGivenDefault: 1 })
  expect(stuck.values[2]).toEqual([0])
})

it('has no bound where all is lost', () => {
  const all = migrationByPowers(twoStates(1), { periods: 1 })
  expect(creditSpreads(all, { defaultState: 'bad', lossGivenDefault: 0.5 }).values[0]?.[0]).toBeCloseRelative(
    Math.LN2,
    1e-15,
  )
  expect(thrown(() => creditSpreads(all, { defaultState: 'bad', lossGivenDefault: 1 }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.lossGivenDefault',
  })
  expect(thrown(() => creditSpreads(year, JSON.parse('{ "defaultState": "D" }'))).path).toBe('options.lossGivenDefault')
})
