import { expect, it } from 'vitest'
import { fittedRows } from '../../../../src/statistics/survival/cox/fitted-rows.js'
import type { TimeTransform } from '../../../../src/statistics/survival/cox/time-transform.js'
import { transformedTimes } from '../../../../src/statistics/survival/cox/time-transform.js'
import { thrown } from '../../../errors/thrown.js'
import { expectClose } from './fitted.js'
import { SIMPLE } from './simple.js'

const scale = (
  duration: readonly number[],
  event: readonly number[],
  transform: TimeTransform,
  weights?: readonly number[],
) => {
  const durations = { unit: 'month' as const, duration, event, ...(weights === undefined ? {} : { weights }) }
  const rate = duration.map((_, i) => i % 2)
  const { rows, problem } = fittedRows(SIMPLE, durations, { rate }, {})
  return Array.from(transformedTimes(rows, problem, transform))
}

/** Less the mean over events, the furthest at a distance of 1. */
function centred(values: readonly number[], counts: readonly number[] = values.map(() => 1)): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const mean = values.reduce((sum, value, e) => sum + (value * counts[e]!) / total, 0)
  const most = Math.max(...values.map(value => Math.abs(value - mean)))
  return values.map(value => (value - mean) / most)
}

const duration = [1, 2, 2, 3, 5, 8]
const event = [1, 1, 1, 0, 1, 0]

it('puts times on the scale that is asked for', () => {
  expectClose(scale(duration, event, 'identity'), centred([1, 2, 5], [1, 2, 1]), 1e-12)
  expectClose(scale(duration, event, 'log'), centred([0, Math.log(2), Math.log(5)], [1, 2, 1]), 1e-12)
  expectClose(scale(duration, event, 'rank'), centred([1, 2.5, 5], [1, 2, 1]), 1e-12)
  // What has ended before: nobody, one of six, then a half.
  expectClose(scale(duration, event, 'km'), centred([0, 1 / 6, 1 / 2], [1, 2, 1]), 1e-12)
})

it('counts a row of weight 2 as two', () => {
  const twice = [...duration, 5]
  for (const transform of ['km', 'rank', 'identity'] as const) {
    expectClose(scale(twice, [...event, 1], transform), scale(duration, event, transform, [1, 1, 1, 1, 2, 1]), 1e-12)
  }
})

it('names times that have no such scale', () => {
  expect(thrown(() => scale([0, 2, 3, 4], [1, 1, 0, 0], 'log'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'durations.duration',
  })
  expect(thrown(() => scale([2, 2, 3, 4], [1, 1, 0, 0], 'km')).code).toBe('NOT_APPLICABLE')
})
