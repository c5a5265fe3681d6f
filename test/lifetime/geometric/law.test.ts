import { expect, it } from 'vitest'
import { geometricLaw } from '../../../src/lifetime/geometric/law.js'
import { randomStream } from '../../../src/model/index.js'

it('loses the same share in every period', () => {
  const law = geometricLaw(0.2)
  expect(Math.exp(law.logSurvival(4, 3))).toBeCloseRelative(0.512, 1e-15)
  expect(law.hazard(4, 3)).toBe(-Math.log1p(-0.2))
  expect([law.tailPower, law.tailExcess(9), law.shape]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1])
})

it('draws whole tenures from 1 on', () => {
  const uniform = randomStream(3)
  const drawn = Array.from({ length: 4000 }, () => geometricLaw(0.2).drawTenure(uniform))
  expect(Math.min(...drawn)).toBe(1)
  expect(Math.abs(drawn.reduce((sum, time) => sum + time, 0) / 4000 - 5)).toBeLessThan(0.3)
  expect(geometricLaw(0.2).drawTenure(() => 0)).toBe(1)
})
