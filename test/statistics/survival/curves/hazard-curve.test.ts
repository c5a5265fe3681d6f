import { expect, it } from 'vitest'
import { curveIntegral } from '../../../../src/model/index.js'
import { hazardCurveOf, nelsonAalen } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations } from '../book.js'

it('adds up to the cumulative hazard wherever somebody went', () => {
  const na = nelsonAalen(durations)
  const hazard = hazardCurveOf(na)
  for (const [k, time] of na.times.entries())
    if (na.events[k]! > 0) expect(curveIntegral(hazard, 0, time)).toBeCloseTo(na.cumulativeHazard[k]!, 12)
  expect(hazard.values.at(-1)).toBeCloseTo(na.cumulativeHazard.at(-1)! / 30, 12)
})

it('has no hazard for who went at once, and none at all where nobody was watched for any time', () => {
  expect(thrown(() => hazardCurveOf(nelsonAalen({ unit: 'day', duration: [0, 1], event: [1, 1] }))).path).toBe(
    'na.times[0]',
  )
  expect(hazardCurveOf(nelsonAalen({ unit: 'day', duration: [0], event: [0] })).values).toEqual([0])
  expect(thrown(() => hazardCurveOf(JSON.parse('{}'))).path).toBe('na.unit')
})
