import { expect, it } from 'vitest'
import { kaplanMeier, survivalAt } from '../../../../src/statistics/index.js'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { censoringCurve, inViewBefore } from '../../../../src/statistics/survival/scores/censoring-curve.js'
import { thrown } from '../../../errors/thrown.js'
import { durations, entered } from '../book.js'

it('is the Kaplan-Meier curve of censoring with events a moment earlier', () => {
  const { duration, event } = durations
  const earlier = Array.from(duration, (time, row) => (event[row] === 1 ? time - 0.25 : time))
  const km = kaplanMeier({ unit: 'month', duration: earlier, event: Array.from(event, value => 1 - Number(value)) })
  const curve = censoringCurve(expectDurations(durations), 'durations')
  for (const time of [1, 6, 8.5, 12, 19, 29]) {
    const before = time === Math.floor(time) ? time - 0.5 : time
    expect(inViewBefore(curve, time)).toBeCloseTo(survivalAt(km, [before]).values[0]!, 12)
  }
  expect(inViewBefore(curve, 0.5)).toBe(1)
})

it('refuses late entry', () => {
  expect(thrown(() => censoringCurve(expectDurations(entered), 'durations')).path).toBe('durations.entry')
})
