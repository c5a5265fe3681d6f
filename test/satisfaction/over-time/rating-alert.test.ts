import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import type { RatingAlertOptions } from '../../../src/satisfaction/over-time/index.js'
import { ratingAlert } from '../../../src/satisfaction/over-time/index.js'
import { drawNormal } from '../../../src/statistics/fitting.js'
import { thrown } from '../../errors/thrown.js'

const measure = { kind: 'mean', scale: { lowest: 0, highest: 100 } } as const
const year = (i: number): string => `${2000 + i}-06-01`

function alertOf(values: readonly number[], options: Partial<RatingAlertOptions> = {}): ReturnType<typeof ratingAlert> {
  return ratingAlert({ date: values.map((_, i) => year(i)), answers: values }, { by: 'year', measure, ...options })
}

it('is the prediction interval of one more normal reading', () => {
  // Hahn and Meeker (1991), 4.3: mean ± t s √(1 + 1/n); s of 60, 64, 62, 66 is √(20/3), t of 3 degrees 3.182446.
  const { expected, interval, verdict, previous } = alertOf([60, 64, 62, 66, 50])
  const reach = 3.1824463052837 * Math.sqrt(20 / 3) * Math.sqrt(1.25)
  expect(expected).toBeCloseTo(63, 12)
  expect(interval!.lower).toBeCloseTo(63 - reach, 8)
  expect(interval!.upper).toBeCloseTo(63 + reach, 8)
  expect(interval!.kind).toBe('predictive')
  expect([verdict, previous]).toEqual(['drop', 4])
})

it.each([
  ['usual', [60, 64, 62, 66, 61]],
  ['rise', [60, 64, 62, 66, 80]],
  ['unknown', [60, 64, 40]],
  ['unknown', [60, 60, 60, 60, 10]],
  ['unknown', [60]],
])('says %s', (verdict, values) => {
  const alert = alertOf(values)
  expect(alert.verdict).toBe(verdict)
  expect('interval' in alert).toBe(verdict !== 'unknown')
  expect('expected' in alert).toBe(values.length > 1)
})

it('looks as far back as asked', () => {
  const values = [10, 90, 10, 60, 64, 62, 66, 50]
  expect(alertOf(values, { previous: 4 })).toEqual({ ...alertOf(values.slice(3)), period: '2007' })
  expect(alertOf(values).verdict).toBe('usual')
})

it('cries wolf as often as it says, with few and many clients', () => {
  const stream = randomStream(4)
  let alarms = 0
  const runs = 1500
  for (let run = 0; run < runs; run++) {
    const [date, answers]: [string[], number[]] = [[], []]
    for (let i = 0; i < 7; i++) {
      for (let k = 0; k < 3 + ((i * 5) % 9); k++) {
        date.push(year(i))
        answers.push(50 + 8 * drawNormal(stream))
      }
    }
    const { verdict } = ratingAlert({ date, answers }, { by: 'year', measure, level: 0.9 })
    if (verdict !== 'usual') alarms++
  }
  expect(Math.abs(alarms / runs - 0.1)).toBeLessThan(3 * Math.sqrt(0.09 / runs))
})

it.each([
  ['options.previous', { previous: 2 }],
  ['options.level', { level: 1 }],
  ['options.since', { since: 1 }],
])('names %s', (path, options) => {
  expect(thrown(() => alertOf([1, 2, 3], options as never)).path).toBe(path)
})
