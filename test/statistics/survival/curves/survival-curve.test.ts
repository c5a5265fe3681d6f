import { expect, it } from 'vitest'
import { curveAt, hazardFromSurvival, survivalFromHazard } from '../../../../src/model/index.js'
import { kaplanMeier, survivalAt, survivalCurveOf } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations } from '../book.js'

const km = kaplanMeier(durations)

it('is the curve at all times, and gives it back through its hazard where somebody went', () => {
  const curve = survivalCurveOf(km)
  for (const time of [0, 0.5, 3, 11, 30]) expect(curveAt(curve, time)).toBe(survivalAt(km, [time]).values[0])
  const back = survivalFromHazard(hazardFromSurvival(curve), curve.times)
  for (const [k, value] of back.values.entries()) expect(value).toBeCloseTo(curve.values[k]!, 12)
})

it('goes up to where it is asked, with those who went at once taken off at the start', () => {
  const atOnce = kaplanMeier({ unit: 'year', duration: [0, 2, 3], event: [1, 1, 0] })
  const { times, values } = survivalCurveOf(atOnce, { until: { value: 12, unit: 'month' } })
  expect(times).toEqual([0, 1])
  expect(values[0]).toBeCloseTo(2 / 3, 12)
  expect(thrown(() => survivalCurveOf(km, { until: 31 })).path).toBe('options.until')
})
