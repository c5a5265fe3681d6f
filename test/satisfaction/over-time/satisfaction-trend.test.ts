import { expect, it } from 'vitest'
import type { SatisfactionTrendOptions } from '../../../src/satisfaction/over-time/index.js'
import { satisfactionTrend } from '../../../src/satisfaction/over-time/index.js'
import { theilSen } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const measure = { kind: 'mean', scale: { lowest: 0, highest: 100 } } as const
const quarters = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${2020 + Math.floor(i / 4)}-${['02', '05', '08', '11'][i % 4]}-15`)

it('is Theil and Sen over the ends of periods, by the year', () => {
  const answers = [70, 71, 69, 74, 73, 40, 75, 77]
  const { perYear, interval, pValue, direction, periods } = satisfactionTrend(
    { date: quarters(8), answers },
    { by: 'quarter', measure },
  )
  const ends = [91, 182, 274, 366, 456, 547, 639, 731]
  const plain = theilSen(
    ends.map(day => day / 365.25),
    answers,
  )
  expect(perYear).toBeCloseTo(plain.slope, 10)
  expect(interval!.lower).toBeCloseTo(plain.interval!.lower, 10)
  expect(pValue).toBeCloseTo(plain.pValue, 12)
  expect(direction).toBe('steady')
  expect(periods[7]).toEqual({ period: '2021-Q4', value: 77 })
})

it('takes means of periods, clients of whatever number', () => {
  const date = quarters(6).flatMap((day, i) => Array.from({ length: 1 + (i % 3) }, () => day))
  const answers = quarters(6).flatMap((_, i) => Array.from({ length: 1 + (i % 3) }, () => 50 + i))
  expect(satisfactionTrend({ date, answers }, { by: 'quarter', measure }).direction).toBe('rising')
})

it('sees a fall beneath seasons, also where quarters are missing', () => {
  const season = [6, -2, -7, 3]
  const answers: (number | null)[] = Array.from({ length: 20 }, (_, i) => 70 - 0.5 * i + season[i % 4]!)
  answers[6] = null
  const data = { date: quarters(20), answers }
  const { perYear, direction, periods } = satisfactionTrend(data, { by: 'quarter', measure, seasons: true })
  expect(perYear).toBeCloseTo(-2, 12)
  expect(direction).toBe('falling')
  expect(periods.length).toBe(19)
  for (const { period, adjusted } of periods) {
    const place = 4 * (Number(period.slice(0, 4)) - 2020) + Number(period.slice(-1)) - 1
    expect(adjusted).toBeCloseTo(70 - 0.5 * place, 10)
  }
})

it('does not know of few periods', () => {
  const { direction, ...rest } = satisfactionTrend(
    { date: quarters(3), answers: [60, 61, 62] },
    { by: 'quarter', measure },
  )
  expect(direction).toBe('unknown')
  expect(rest).not.toHaveProperty('interval')
})

it.each<readonly [string, string, unknown]>([
  ['data', 'TOO_FEW_POINTS', { by: 'year' }],
  ['options.seasons', 'INVALID_TYPE', { by: 'quarter', seasons: 4 }],
  ['options.seasons', 'CONFLICTING_OPTIONS', { by: 'year', seasons: true }],
  ['data', 'TOO_FEW_POINTS', { by: 'quarter', seasons: true }],
  ['options.level', 'OUT_OF_RANGE', { by: 'quarter', level: 0 }],
])('names %s: %s', (path, code, options) => {
  const date = path === 'options.seasons' && code === 'CONFLICTING_OPTIONS' ? quarters(8) : quarters(4)
  const data = { date, answers: date.map((_, i) => 60 + i) }
  const call = (): unknown => satisfactionTrend(data, { measure, ...(options as object) } as SatisfactionTrendOptions)
  expect(thrown(call)).toMatchObject({ path, code })
})
