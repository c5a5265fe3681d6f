import { describe, expect, it } from 'vitest'
import { randomStream, reviveWith } from '../../../src/model/index.js'
import type { SatisfactionControlOptions } from '../../../src/satisfaction/over-time/index.js'
import { satisfactionControl } from '../../../src/satisfaction/over-time/index.js'
import type { DatedRatingColumns } from '../../../src/satisfaction/ratings/index.js'
import { controlLimits } from '../../../src/statistics/control-charts/index.js'
import { drawNormal } from '../../../src/statistics/fitting.js'
import { thrown } from '../../errors/thrown.js'

const measure = { kind: 'mean', scale: { lowest: 0, highest: 100 } } as const

/** Months from January 2020 on; so many answers of so many clients in each. */
function months(
  rows: readonly { readonly level: number; readonly clients: number; readonly each: number }[],
  seed: number,
): DatedRatingColumns {
  const stream = randomStream(seed)
  const [date, answers, client]: [string[], number[], string[]] = [[], [], []]
  for (const [i, { level, clients, each }] of rows.entries()) {
    const day = `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`
    for (let who = 0; who < clients; who++) {
      const own = level + 12 * drawNormal(stream)
      for (let k = 0; k < each; k++) {
        date.push(day)
        answers.push(Math.max(0, Math.min(100, own + 2 * drawNormal(stream))))
        client.push(`${i}-${who}`)
      }
    }
  }
  return { date, answers, client }
}

function signalled(data: DatedRatingColumns, options: Partial<SatisfactionControlOptions> = {}): readonly string[] {
  const { periods } = satisfactionControl(data, { by: 'month', measure, ...options })
  return periods.filter(({ signals }) => signals.length > 0).map(({ period }) => period)
}

describe('limits of a rating', () => {
  it('are Laney’s by the clients of each period', () => {
    const data = { date: ['2025-01-05', '2025-02-05', '2025-02-06', '2025-03-05'], answers: [60, 70, 80, 66] }
    const { periods, limits } = satisfactionControl(data, { by: 'month', measure, sigmas: 2 })
    const expected = controlLimits.fit(
      { values: [60, 75, 66], standardErrors: [1, 1 / Math.sqrt(2), 1] },
      { chart: 'laney-mean', sigmas: 2 },
    )
    expect(limits.params).toEqual(expected.params)
    expect(periods.map(({ value, clients }) => [value, clients])).toEqual([
      [60, 1],
      [75, 2],
      [66, 1],
    ])
    const scale = 'scale' in limits.params ? limits.params.scale : Number.NaN
    expect(periods[1]!.upper).toBeCloseTo(Math.min(100, limits.params.centre + 2 * scale * Math.SQRT1_2), 12)
  })

  it('never leave the scale', () => {
    const data = { date: ['2025-01-05', '2025-02-05', '2025-03-05'], answers: [1, 99, 2] }
    for (const { lower, upper } of satisfactionControl(data, { by: 'month', measure }).periods) {
      expect([lower, upper]).toEqual([0, 100])
    }
  })

  it('stay quiet where months differ by more than their answers explain, which limits of answers alone do not', () => {
    const moves = randomStream(5)
    const rows = Array.from({ length: 36 }, () => ({ level: 70 + 6 * drawNormal(moves), clients: 300, each: 1 }))
    const data = months(rows, 6)
    expect(signalled(data).length).toBeLessThanOrEqual(1)
    const { periods } = satisfactionControl(data, { by: 'month', measure })
    // 12 points between clients, of whom there are 300.
    const narrow = periods.filter(({ value, centre }) => Math.abs(value - centre) > (3 * 12.2) / Math.sqrt(300))
    expect(narrow.length).toBeGreaterThan(15)
  })

  it('take several contacts of one client for one voice', () => {
    const rows = Array.from({ length: 24 }, (_, i) => ({
      level: 70,
      clients: i % 2 === 0 ? 12 : 40,
      each: i % 2 === 0 ? 10 : 3,
    }))
    const { periods } = satisfactionControl(months(rows, 9), { by: 'month', measure })
    for (const [i, { clients, upper, centre }] of periods.entries()) {
      expect(clients).toBeCloseTo(i % 2 === 0 ? 12 : 40, 10)
      expect((upper - centre) ** 2 * clients).toBeCloseTo((periods[0]!.upper - centre) ** 2 * 12, 6)
    }
  })

  it('show a drop against a calm time before, and can be stored until the next month', () => {
    const calm = Array.from({ length: 24 }, () => ({ level: 75, clients: 60, each: 1 }))
    const data = months([...calm, { level: 60, clients: 60, each: 1 }], 12)
    expect(signalled(data, { calibration: 24 })).toEqual(['2022-01'])
    const { limits, warnings } = satisfactionControl(data, { by: 'month', measure, calibration: 24 })
    expect(warnings).toEqual(limits.fit.source === 'given' ? [] : limits.fit.warnings)
    const stored = reviveWith([controlLimits.codec], JSON.stringify(limits))
    expect(signalled(data, { limits: stored })).toEqual(['2022-01'])
  })

  it('hear a drift by run rules that no single month shows', () => {
    const rows = Array.from({ length: 36 }, (_, i) => ({ level: i < 24 ? 75 : 72.5, clients: 60, each: 1 }))
    const data = months(rows, 21)
    const late = signalled(data, { calibration: 24, rules: 'western-electric' }).filter(period => period >= '2022')
    expect(late.length).toBeGreaterThan(0)
  })
})

it.each<readonly [string, string, Partial<Record<keyof SatisfactionControlOptions, unknown>>]>([
  ['options.calibration', 'OUT_OF_RANGE', { calibration: 1 }],
  ['options.calibration', 'OUT_OF_RANGE', { calibration: 9 }],
  ['options.sigmas', 'OUT_OF_RANGE', { sigmas: 0 }],
  ['options.rules', 'OUT_OF_RANGE', { rules: 'all' }],
  ['options.limits', 'INVALID_TYPE', { limits: 3 }],
  ['options.limits', 'CONFLICTING_OPTIONS', { limits: {}, sigmas: 2 }],
  [
    'options.limits.params.chart',
    'OUT_OF_RANGE',
    { limits: controlLimits.fromParams({ chart: 'p', centre: 0.5, sigmas: 3 }) },
  ],
])('names %s: %s', (path, code, options) => {
  const data = { date: ['2025-01-05', '2025-02-05', '2025-03-05'], answers: [60, 70, 66] }
  const call = (): unknown =>
    satisfactionControl(data, { by: 'month', measure, ...options } as SatisfactionControlOptions)
  expect(thrown(call)).toMatchObject({ path, code })
})

it('needs two periods that differ', () => {
  const of = (answers: readonly number[], date: readonly string[]): unknown =>
    satisfactionControl({ date, answers }, { by: 'month', measure })
  expect(thrown(() => of([1], ['2025-01-01'])).code).toBe('TOO_FEW_POINTS')
  expect(thrown(() => of([5, 5], ['2025-01-01', '2025-02-01'])).code).toBe('NO_VARIATION')
})

it('refuses periods in which all answered the same, in the words of the caller, however many answered', () => {
  const date = [3, 7, 11, 2, 6].flatMap((count, i) => Array<string>(count).fill(`2025-0${i + 1}-10`))
  const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } } as const
  const alike = { date, answers: date.map(() => 7.3) }
  expect(thrown(() => satisfactionControl(alike, { by: 'month', measure }))).toMatchObject({
    code: 'NO_VARIATION',
    path: 'data.answers',
  })
})

it('names a field of limits as the caller wrote it', () => {
  const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } } as const
  const answered = { date: ['2025-01-10', '2025-02-10', '2025-03-10'], answers: [7, 8, 6] }
  const { limits } = satisfactionControl(answered, { by: 'month', measure })
  const plain = JSON.parse(JSON.stringify(limits))
  const wrong = { ...plain, params: { ...plain.params, scale: 0 } }
  expect(thrown(() => satisfactionControl(answered, { by: 'month', measure, limits: wrong })).path).toBe(
    'options.limits.params.scale',
  )
})
