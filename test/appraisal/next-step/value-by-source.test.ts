import { expect, it } from 'vitest'
import { valueBySource } from '../../../src/appraisal/next-step/value-by-source.js'
import { appraised, hazard } from './appraised.js'

const { value, outlook } = appraised()

it('leaves the value where nothing changes', () => {
  expect(valueBySource(value, outlook, 0.08)({})).toBe(1_000_000)
})

it('scales by an annuity and an insurance that are summed day by day', () => {
  const at = { ...outlook, defaults: hazard([0.01, 0.05, 0.02]), leaving: hazard([0.2, 0.1, 0.3]) }
  const lived = (onDefault: number, onLeaving: number) => {
    const steps = 20_000
    let [years, defaults, force] = [0, 0, 0]
    for (let i = 0; i < 3 * steps; i++) {
      const year = Math.floor(i / steps)
      const h = at.defaults.perYear[year]! * onDefault
      const rate = h + at.leaving.perYear[year]! * onLeaving + Math.log(1.08)
      const alive = Math.exp(-force - rate / steps / 2)
      years += alive / steps
      defaults += (h * alive) / steps
      force += rate / steps
    }
    return { years, defaults }
  }
  const [before, after] = [lived(1, 1), lived(0.8, 0.5)]
  const years = after.years / before.years
  const lost = after.defaults / before.defaults
  const under = valueBySource(
    value,
    at,
    0.08,
  )({ defaults: 0.8, leaving: 0.5, lossGivenDefault: 0.9, newBusiness: 1.1, margin: 0.95 })
  const expected = 900_000 * years * 0.95 - 250_000 * lost * 0.9 + 350_000 * years * 1.1 + 0 * years
  expect(under).toBeCloseTo(expected, 2)
})

it('stands a certain default, no hazard at all and no horizon', () => {
  const certain = valueBySource(value, { ...outlook, defaults: hazard([1e12, 1, 1]) }, 0)
  expect(certain({ defaults: 0.5 })).toBeTypeOf('number')
  expect(Number.isFinite(certain({ defaults: 0.5, leaving: 2 }))).toBe(true)
  const none = valueBySource(value, { ...outlook, defaults: hazard([0, 0]), leaving: hazard([0, 0]) }, 0)
  expect(none({ defaults: 2, leaving: 2 })).toBe(1_000_000)
  expect(none({ lossGivenDefault: 0 })).toBe(1_250_000)
  expect(valueBySource(value, { ...outlook, defaults: hazard([]), leaving: hazard([]) }, 0.1)({ defaults: 3 })).toBe(
    1_000_000,
  )
})
