import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import {
  expectationGaps,
  mixAdjustedRatings,
  ratingAlert,
  satisfactionControl,
  satisfactionTrend,
} from '../../src/satisfaction/over-time/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const scale = { lowest: 0, highest: 10 }
const measure = { kind: 'mean', scale } as const

/** Answer sheets over two years and a half. */
const sheets = fc.array(
  fc.record({
    month: fc.integer({ min: 0, max: 29 }),
    answer: fc.integer({ min: 0, max: 10 }),
    client: fc.integer({ min: 1, max: 12 }),
    group: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 12, maxLength: 80 },
)

type Sheet = typeof sheets extends fc.Arbitrary<readonly (infer S)[]> ? S : never

function columns(rows: readonly Sheet[]): {
  readonly date: string[]
  readonly answers: number[]
  readonly client: number[]
  readonly group: string[]
} {
  return {
    date: rows.map(({ month }) => `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`),
    answers: rows.map(({ answer }) => answer),
    client: rows.map(({ client }) => client),
    group: rows.map(({ group }) => group),
  }
}

/** What a call gives, or the code of its error. */
function outcome(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    if (error instanceof ClienteleError) return error.code
    throw error
  }
}

function closeTo(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 7)
  if (Array.isArray(value)) return value.map(closeTo)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeTo(inner)]))
}

it('the order of answer sheets changes nothing', () => {
  fc.assert(
    fc.property(sheets, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const shuffled = rows.map(row => [row, keys.next().value] as const).sort(([, a], [, b]) => a - b)
      const [{ group: _a, ...plain }, { group: _b, ...other }] = [columns(rows), columns(shuffled.map(([row]) => row))]
      for (const ask of [
        (data: typeof plain): unknown => ratingAlert(data, { by: 'quarter', measure }),
        (data: typeof plain): unknown => satisfactionTrend(data, { by: 'quarter', measure }),
        (data: typeof plain): unknown =>
          satisfactionControl(data, { by: 'quarter', measure }).periods.map(({ value }) => value),
      ]) {
        expect(outcome(() => ask(other))).toEqual(closeTo(outcome(() => ask(plain))))
      }
      const mixed = (data: ReturnType<typeof columns>): unknown =>
        mixAdjustedRatings(data, { by: 'quarter', measure }).periods.map(({ crude, adjusted }) => [crude, adjusted])
      const [one, two] = [columns(rows), columns(shuffled.map(([row]) => row))]
      expect(outcome(() => mixed(two))).toEqual(closeTo(outcome(() => mixed(one))))
    }),
    { numRuns: 60 },
  )
})

it('ratings, limits and adjusted ratings stay on the scale', () => {
  fc.assert(
    fc.property(sheets, rows => {
      const { group, ...data } = columns(rows)
      const control = outcome(() => satisfactionControl(data, { by: 'quarter', measure }))
      if (typeof control === 'object' && control !== null && 'periods' in control && Array.isArray(control.periods)) {
        for (const { value, lower, centre, upper } of control.periods) {
          for (const figure of [value, lower, centre, upper]) {
            expect(figure).toBeGreaterThanOrEqual(0)
            expect(figure).toBeLessThanOrEqual(10)
          }
          expect(lower).toBeLessThanOrEqual(centre + 1e-12)
        }
      }
      const { periods } = mixAdjustedRatings({ ...data, group }, { by: 'quarter', measure })
      for (const { adjusted = 5, interval } of periods) {
        expect(adjusted).toBeGreaterThanOrEqual(-1e-12)
        expect(adjusted).toBeLessThanOrEqual(10 + 1e-12)
        if (interval !== undefined) expect(interval.lower).toBeLessThanOrEqual(interval.upper)
      }
    }),
  )
})

it('with its own mix a period is adjusted to what it is', () => {
  fc.assert(
    fc.property(sheets, rows => {
      const data = columns(rows)
      const [first] = mixAdjustedRatings(data, { by: 'year', measure, standard: 'first' }).periods
      expect(first!.adjusted).toBeCloseTo(first!.crude, 10)
    }),
  )
})

it('a gap is what was found less what was expected', () => {
  fc.assert(
    fc.property(sheets, fc.infiniteStream(fc.integer({ min: 0, max: 10 })), (rows, found) => {
      const { date, answers, client } = columns(rows)
      const perception = answers.map(() => found.next().value)
      const { periods } = expectationGaps({ date, client, expectation: answers, perception }, { by: 'year', scale })
      for (const { gap, expectation, perception: seen } of periods)
        expect(gap.value).toBeCloseTo(seen - expectation, 10)
    }),
  )
})

const date = ['2025-01-05', '2025-02-05', '2025-03-05', '2025-04-05']
const answers = [6, 7, 5, 8]
const calls: readonly (readonly [string, (...given: never[]) => unknown, readonly unknown[]])[] = [
  [
    'control',
    satisfactionControl,
    [
      { date, answers, client: ['a', 'b', 'c', 'd'] },
      { by: 'month', measure, calibration: 3, sigmas: 3 },
    ],
  ],
  [
    'alert',
    ratingAlert,
    [
      { date, answers, weights: [1, 1, 2, 1] },
      { by: 'month', measure, previous: 3, level: 0.9 },
    ],
  ],
  [
    'trend',
    satisfactionTrend,
    [
      { date, answers },
      { by: 'month', measure, seasons: false, level: 0.9 },
    ],
  ],
  [
    'mix',
    mixAdjustedRatings,
    [
      { date, answers, group: ['x', 'y', 'x', 'y'] },
      { by: 'year', measure, standard: { x: 1, y: 2 } },
    ],
  ],
  [
    'gaps',
    expectationGaps,
    [
      { date, expectation: answers, perception: [5, 7, 6, 9] },
      { by: 'month', scale, level: 0.9 },
    ],
  ],
]

it.each(calls)('%s answers or refuses by name, whatever stands where', (_, call, given) => {
  for (const path of pathsOf(given)) {
    for (const junk of JUNK) {
      const wrong = replaced(given, path, junk)
      if (!Array.isArray(wrong)) continue
      try {
        expect(JSON.stringify(call(...(wrong as never[])))).not.toMatch(/null/)
      } catch (error) {
        if (!(error instanceof ClienteleError)) throw new Error(`${path.join('.')} = ${String(junk)}: ${String(error)}`)
        expect(error.path).not.toBe('')
      }
    }
  }
})
