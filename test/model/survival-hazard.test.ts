import { curve, hazardFromSurvival, survivalFromHazard } from 'clientele/model'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

const steps = (times: number[], values: number[]) =>
  curve({ unit: 'month', times, values, between: 'step', quantity: 'survival' })

it('is the hazard under which survival is what the curve says at each of its times', () => {
  const hazard = hazardFromSurvival(steps([0, 3, 12], [1, 0.8, 0.5]))
  expect(hazard.values[0]).toBeCloseTo(Math.log(1 / 0.8) / 3, 14)
  expect(hazard.values[1]).toBeCloseTo(Math.log(0.8 / 0.5) / 9, 14)
  expect(hazard.values[2]).toBeCloseTo(Math.log(2) / 12, 14)
})

it('starts from 1 where the curve begins later, and goes on as told', () => {
  const hazard = hazardFromSurvival(steps([2], [0.9]), { beyond: 0.01 })
  expect(hazard.times).toEqual([0, 2])
  expect(hazard.values).toEqual([Math.log(1 / 0.9) / 2, 0.01])
})

it('goes there and back for any curve', () => {
  const falls = fc.array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(falls, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (drawn, unit) => {
      const times = drawn.map((_, i) => (i + 1) * unit)
      const values = drawn.map((_, i) => drawn.slice(0, i + 1).reduce((left, share) => left * share, 1))
      if (values.some(value => value < 1e-280)) return
      const back = survivalFromHazard(hazardFromSurvival(steps(times, values)), times)
      back.values.forEach((value, i) => {
        expect(value / values[i]!).toBeCloseTo(1, 9)
      })
    }),
  )
})

it('names what has no hazard', () => {
  expect(() => hazardFromSurvival(steps([0, 1], [1, 0]))).toThrow(/survival.values\[1\].*OUT_OF_RANGE/)
  expect(() => hazardFromSurvival(steps([0], [1]))).toThrow(/survival.times.*INVALID_TYPE/)
  const hazard = curve({ unit: 'year', times: [0], values: [1], between: 'step', quantity: 'hazard' })
  expect(() => hazardFromSurvival(hazard)).toThrow(/survival.quantity/)
  expect(() => survivalFromHazard(steps([0], [1]), [1])).toThrow(/hazard.quantity/)
  expect(() => survivalFromHazard(hazard, [2, 1])).toThrow(/survival.times\[1\]/)
  expect(() => hazardFromSurvival(steps([1], [0.5]), { beyond: -1 })).toThrow(/options.beyond/)
})

it('falls to 0 without a complaint where the hazard is large', () => {
  const hazard = curve({ unit: 'year', times: [0], values: [1000], between: 'step', quantity: 'hazard' })
  expect(survivalFromHazard(hazard, [0, 1]).values).toEqual([1, 0])
})
