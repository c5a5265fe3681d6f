import { expect, it } from 'vitest'
import { effectiveForce } from '../../../../src/project/profitability/engine/effective-force.js'

const force = (price: number, flows: readonly number[], years: readonly number[]): number | undefined =>
  effectiveForce(price, Float64Array.from(flows), Float64Array.from(years))

it.each([
  [100, [6, 106], [1, 2], Math.log(1.06)],
  [100, [110.25], [2], Math.log(1.05)],
  [110, [100], [1], Math.log(100 / 110)],
  [1, [1e6], [1], Math.log(1e6)],
  [1e12, [1e12], [0.25], 0],
  [100, [-0.5, 99], [1, 2], 0],
])('%d paid for %j at %j', (price, flows, years, expected) => {
  const found = force(price, flows, years)!
  const worth = flows.reduce((sum, flow, k) => sum + flow * Math.exp(-found * years[k]!), 0)
  expect(worth / price).toBeCloseTo(1, 13)
  if (price !== 100 || flows[0]! > 0) expect(found).toBeCloseTo(expected, 13)
})

it('finds it by bracketing where negative interest outweighs the loan', () => {
  const years = Array.from({ length: 20 }, (_, k) => k + 1)
  const flows = years.map(year => (year === 20 ? 70 : -30))
  expect(force(100, flows, years)).toBeCloseTo(Math.log(0.7), 12)
})

it('says that there is none where nothing comes back', () => {
  expect(force(100, [-50, -10], [1, 2])).toBeUndefined()
})
