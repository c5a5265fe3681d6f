import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { reviveWith } from '../../src/model/index.js'
import type { ControlReadings } from '../../src/statistics/control-charts/index.js'
import { averageRunLength, controlLimits, processCapability } from '../../src/statistics/control-charts/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 }).filter(isVaried)
const charts = ['individuals', 'moving-range', 'ewma', 'cusum'] as const
const counts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 500 })), { minLength: 3, maxLength: 40 })
  .filter(rows => rows.some(([count]) => count > 0))

function isVaried(column: readonly number[]): boolean {
  return new Set(column).size > 1
}

function relative(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((most, value, i) => Math.max(most, Math.abs(value - other[i]!)), 0)
}

it('another unit and another origin change the unit and the origin of the chart, and no signal', () => {
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...charts),
      fc.integer({ min: -40, max: 40 }),
      fc.integer(),
      (column, chart, power, by) => {
        const unit = 2 ** power
        const moved = column.map(value => unit * (value + (by % 1000)))
        const [plain, other] = [column, moved].map(own =>
          controlLimits.apply(controlLimits.fit({ values: own }, { chart }), { values: own }),
        )
        expect(other!.signals).toEqual(plain!.signals)
        const origin = chart === 'individuals' || chart === 'ewma' ? by % 1000 : 0
        const scale = chart === 'cusum' ? 1 : unit
        expect(
          relative(
            other!.upper,
            plain!.upper.map(limit => scale * (limit + origin)),
          ),
        ).toBeLessThan(1e-9 * scale * 5000)
      },
    ),
  )
})

it('a mirror turns sides about', () => {
  fc.assert(
    fc.property(values, fc.constantFrom('individuals', 'ewma', 'cusum'), (column, chart) => {
      const [plain, other] = [column, column.map(value => -value)].map(own =>
        controlLimits.apply(controlLimits.fit({ values: own }, { chart }), { values: own }),
      )
      const turned = other!.signals.map(signal => ({ ...signal, side: signal.side === 'above' ? 'below' : 'above' }))
      expect(turned).toEqual(plain!.signals)
    }),
  )
})

it('limits lie about the centre, shares stay within 0 and 1, and documents survive JSON', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom('p', 'np', 'u'), (rows, chart) => {
      const readings = { counts: rows.map(([count]) => count), sizes: rows.map(([, size]) => size) }
      const limits = controlLimits.fit(readings, { chart })
      expect(reviveWith([controlLimits.codec], JSON.stringify(limits))).toEqual(limits)
      const { lower, centre, upper } = controlLimits.apply(limits, readings)
      for (const [i, middle] of centre.entries()) {
        expect(lower[i]!).toBeLessThanOrEqual(middle)
        expect(upper[i]!).toBeGreaterThanOrEqual(middle)
        expect(lower[i]!).toBeGreaterThanOrEqual(0)
        if (chart === 'p') expect(upper[i]!).toBeLessThanOrEqual(1)
      }
    }),
  )
})

it('the longer a chart is to run without a shift, the later it sees one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (lambda, sigmas) => {
        for (const shift of [0, 0.5, 1.5]) {
          const [narrow, wide] = [sigmas, sigmas + 0.3].map(width =>
            averageRunLength({ chart: 'ewma', lambda, sigmas: width, shift }),
          )
          expect(wide!).toBeGreaterThan(narrow!)
          expect(narrow!).toBeGreaterThanOrEqual(1)
        }
      },
    ),
    { numRuns: 20 },
  )
})

it('values from 1e-90 to 1e90 have finite limits', () => {
  for (const unit of [1e-90, 1e-12, 1, 1e12, 1e90]) {
    for (const chart of charts) {
      const readings = { values: [1, 3, 2, 5, 4].map(value => value * unit) }
      const { lower, upper, points } = controlLimits.apply(controlLimits.fit(readings, { chart }), readings)
      for (const column of [lower, upper, points]) expect(Array.from(column).every(Number.isFinite)).toBe(true)
    }
    const subgroups = {
      subgroups: [
        [1, 3],
        [2, 5],
        [4, 4],
      ].map(own => own.map(value => value * unit)),
    }
    for (const chart of ['mean', 'range', 'deviation'] as const) {
      const { params } = controlLimits.fit(subgroups, { chart, spread: 'pooled' })
      expect('standardDeviation' in params && params.standardDeviation / unit).toBeGreaterThan(0.5)
    }
  }
})

const calls: readonly (readonly [string, (...given: never[]) => unknown, readonly unknown[]])[] = [
  ['fit singles', controlLimits.fit, [{ values: [1, 2, 4] }, { chart: 'ewma', sigmas: 3, lambda: 0.2 }]],
  [
    'fit subgroups',
    controlLimits.fit,
    [
      {
        subgroups: [
          [1, 2],
          [2, 4],
        ],
      },
      { chart: 'mean', spread: 'pooled' },
    ],
  ],
  ['fit counts', controlLimits.fit, [{ counts: [1, 2, 4], sizes: [9, 9, 9] }, { chart: 'laney-p' }]],
  ['fit estimates', controlLimits.fit, [{ values: [1, 2, 4], standardErrors: [1, 1, 1] }, { chart: 'laney-mean' }]],
  [
    'from params',
    controlLimits.fromParams,
    [{ chart: 'cusum', centre: 0, standardDeviation: 1, reference: 1, decision: 4, headStart: 1 }],
  ],
  [
    'apply',
    controlLimits.apply,
    [
      {
        kind: 'control-limits',
        version: 1,
        madeBy: 'x',
        params: { chart: 'individuals', centre: 0, standardDeviation: 1, sigmas: 3 },
        fit: { source: 'given' },
      },
      { values: [1] },
      { rules: [{ name: 'x', kind: 'zone', points: 2, of: 3, beyond: 1 }] },
    ],
  ],
  [
    'run length',
    averageRunLength,
    [{ chart: 'cusum', reference: 0.5, decision: 4, headStart: 1, shift: 0, sides: 'two' }],
  ],
  [
    'capability',
    processCapability,
    [
      { mean: 0, standardDeviation: 1, readings: 9 },
      { lowest: -3, highest: 3, target: 0, level: 0.9 },
    ],
  ],
]

it.each(calls)('%s answers or refuses by name, whatever stands where', (_, call, given) => {
  for (const path of pathsOf(given)) {
    for (const junk of JUNK) {
      const wrong = replaced(given, path, junk)
      if (!Array.isArray(wrong)) continue
      try {
        const answer = call(...(wrong as never[]))
        expect(
          JSON.stringify(answer, (_key, value) =>
            ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
          ),
        ).not.toMatch(/null/)
      } catch (error) {
        if (!(error instanceof ClienteleError)) throw new Error(`${path.join('.')} = ${String(junk)}: ${String(error)}`)
        expect(error.path).not.toBe('')
      }
    }
  }
})

it('limits of readings hold for the same readings in any kind of column', () => {
  const readings: ControlReadings = { values: Float32Array.of(1, 2, 4, 3) }
  const list: ControlReadings = { values: [1, 2, 4, 3] }
  expect(controlLimits.fit(readings, { chart: 'individuals' })).toEqual(
    controlLimits.fit(list, { chart: 'individuals' }),
  )
})
