/** Laws of reliability, of distinct constructs and of agreement. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import {
  averageVarianceExtracted,
  bartlettSphericity,
  coderAgreement,
  compositeReliability,
  cronbachAlpha,
  heterotraitMonotrait,
  heterotraitMonotraitIntervals,
  itemCorrelations,
  kaiserMeyerOlkin,
  omega,
  rhoA,
  samplingAdequacy,
  standardisedAlpha,
} from '../../src/satisfaction/measurement/index.js'
import { fleissKappa, intraclassCorrelation, krippendorffAlpha } from '../../src/statistics/agreement/index.js'
import { cohenKappa } from '../../src/statistics/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

/** Six items of a scale from 1 to 7, of people who like it all more or less; some differ on each item. */
const sheets = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 })),
    {
      minLength: 8,
      maxLength: 30,
    },
  )
  .map(people => people.map(([fond, own]) => own.map(each => Math.min(7, Math.max(1, fond + each)))))
  .filter(rows => [0, 1, 2, 3, 4, 5].every(item => new Set(rows.map(row => row[item])).size > 1))

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f']
const byItem = (rows: readonly (readonly (number | null)[])[], items = ITEMS) =>
  Object.fromEntries(items.map((item, i) => [item, rows.map(row => row[i]!)]))

/** What a door gives, or the named error that it throws; anything else fails. */
function given<T>(door: () => T): T | undefined {
  try {
    return door()
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

describe('reliability', () => {
  it('is the same whoever comes first, in whatever unit and from whatever end all items are counted', () => {
    fc.assert(
      fc.property(sheets, fc.double({ min: -6, max: 6, noNaN: true }), (rows, log) => {
        const plain = given(() => cronbachAlpha(byItem(rows)))
        fc.pre(plain !== undefined)
        const turned = cronbachAlpha(byItem(rows.toReversed().map(row => row.toReversed())))
        const other = cronbachAlpha(byItem(rows.map(row => row.map(cell => 10 ** log * (8 - cell)))))
        for (const { raw, standardised, interval } of [turned, other]) {
          expect(raw).toBeCloseTo(plain!.raw, 9)
          expect(standardised).toBeCloseTo(plain!.standardised, 9)
          expect(interval.lower).toBeCloseTo(plain!.interval.lower, 7)
        }
      }),
    )
  })

  it('is raw what it is standardised, of standardised items', () => {
    fc.assert(
      fc.property(sheets, rows => {
        const { means, deviations } = itemCorrelations(byItem(rows))
        const standard = rows.map(row => row.map((cell, i) => (cell - means[i]!) / deviations[i]!))
        const found = given(() => cronbachAlpha(byItem(standard)))
        fc.pre(found !== undefined)
        expect(found!.raw).toBeCloseTo(found!.standardised, 10)
        expect(found!.standardised).toBeCloseTo(cronbachAlpha(byItem(rows)).standardised, 10)
        expect(found!.standardised).toBeCloseTo(standardisedAlpha(itemCorrelations(byItem(rows)).correlation), 10)
      }),
    )
  })

  it('is at most 1, within its interval, and pairwise what it is listwise where nothing is missing', () => {
    fc.assert(
      fc.property(sheets, rows => {
        const listwise = given(() => cronbachAlpha(byItem(rows)))
        fc.pre(listwise !== undefined)
        const { raw, interval } = listwise!
        expect(raw).toBeLessThanOrEqual(1 + 1e-12)
        expect(interval.lower).toBeLessThanOrEqual(raw)
        expect(interval.upper).toBeGreaterThanOrEqual(raw)
        const pairwise = cronbachAlpha(byItem(rows), { missing: 'pairwise' })
        expect(pairwise.raw).toBeCloseTo(raw, 10)
        expect(pairwise.standardised).toBeCloseTo(listwise!.standardised, 10)
        const jackknife = given(() => cronbachAlpha(byItem(rows), { interval: 'jackknife' }))
        if (jackknife === undefined) return
        expect(jackknife.interval.upper).toBeLessThanOrEqual(1)
        expect(jackknife.interval.lower).toBeLessThanOrEqual(raw)
      }),
    )
  })

  it('never uses a sheet with a gap listwise: what else is on it changes nothing', () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 7 }), (rows, cell) => {
        const withGap = [...rows, [null, cell, cell, cell, cell, 1]]
        const [plain, more] = [given(() => cronbachAlpha(byItem(rows))), given(() => cronbachAlpha(byItem(withGap)))]
        fc.pre(plain !== undefined)
        expect(more!.raw).toBe(plain!.raw)
        expect(more!.interval).toEqual(plain!.interval)
        expect(more!.rows).toBe(plain!.rows + 1)
      }),
    )
  })

  it('is omega within [0, 1] whatever the items, with finite figures and a settled fit or a warning', () => {
    fc.assert(
      fc.property(sheets, rows => {
        const found = omega(byItem(rows))
        expect(numbersIn(found).every(Number.isFinite)).toBe(true)
        for (const value of [found.raw, found.standardised, found.averageVarianceExtracted]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        const turned = omega(byItem(rows.toReversed()))
        const settled = [found, turned].every(({ warnings }) => !warnings.some(({ code }) => code === 'NOT_CONVERGED'))
        if (settled) expect(turned.fit.residual).toBeCloseTo(found.fit.residual, 3)
      }),
      { numRuns: 50 },
    )
  })

  it('is, of one factor with loadings λ, composite reliability, omega and rho_A of weights λ in step', () => {
    const loadings = fc.array(fc.double({ min: 0.05, max: 0.98, noNaN: true }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(loadings, given => {
        const matrix = given.map((a, i) => given.map((b, j) => (i === j ? 1 : a * b)))
        const reliability = compositeReliability(given)
        expect(reliability).toBeGreaterThan(0)
        expect(reliability).toBeLessThanOrEqual(1)
        // Alpha is a lower bound; weights of another construct than equal ones can be more or less reliable.
        expect(standardisedAlpha(matrix)).toBeLessThanOrEqual(reliability + 1e-12)
        const weighted = given.reduce((sum, one) => sum + one ** 2, 0) ** 2
        const own = given.reduce((sum, one) => sum + one ** 2 * (1 - one ** 2), 0)
        expect(rhoA(given, matrix)).toBeCloseTo(weighted / (weighted + own), 8)
        expect(averageVarianceExtracted(given)).toBeLessThanOrEqual(reliability + 1e-12)
      }),
    )
  })
})

describe('distinct constructs', () => {
  const blocks = { x: [0, 1, 2], y: [3, 4], z: [5] }

  it('are as distinct whichever way items are worded, and in whatever order', () => {
    fc.assert(
      fc.property(sheets, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (rows, turned) => {
        const reworded = rows.map(row => row.map((cell, i) => (turned[i] ? 8 - cell : cell)))
        for (const mean of ['arithmetic', 'geometric'] as const) {
          const of = (table: readonly (readonly number[])[], where: Readonly<Record<string, readonly number[]>>) =>
            heterotraitMonotrait(itemCorrelations(byItem(table)).correlation, where, { mean })
          const plain = of(rows, blocks)
          const moved = of(reworded, { z: [5], x: [2, 0, 1], y: [4, 3] })
          for (const { first, second, ratio } of plain) {
            const same = moved.find(pair => [first, second].every(name => [pair.first, pair.second].includes(name)))
            if (ratio === undefined) continue
            if (ratio < 1e6) expect(same!.ratio! / Math.max(ratio, 1e-9)).toBeCloseTo(ratio / Math.max(ratio, 1e-9), 5)
          }
        }
      }),
    )
  })

  it('are one and the same where all items correlate alike', () => {
    const alike = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (__, j) => (i === j ? 1 : 0.4)))
    for (const mean of ['arithmetic', 'geometric'] as const) {
      expect(heterotraitMonotrait(alike, { x: [0, 1, 2], y: [3, 4, 5] }, { mean })[0]!.ratio).toBeCloseTo(1, 14)
    }
  })

  it('have adequacy within [0, 1] and a test that no order of items changes', () => {
    fc.assert(
      fc.property(sheets, rows => {
        const { correlation } = itemCorrelations(byItem(rows))
        const found = given(() => kaiserMeyerOlkin(correlation))
        fc.pre(found !== undefined)
        for (const value of [found!.overall, ...found!.items]) {
          if (value === undefined) continue
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        const turned = itemCorrelations(byItem(rows.map(row => row.toReversed()))).correlation
        const [plain, back] = [bartlettSphericity(correlation, 30), bartlettSphericity(turned, 30)]
        expect(back.chiSquare / (1 + plain.chiSquare)).toBeCloseTo(plain.chiSquare / (1 + plain.chiSquare), 8)
      }),
    )
  })
})

describe('agreement', () => {
  const codes = fc.array(fc.tuple(...[1, 2, 3].map(() => fc.option(fc.constantFrom('p', 'q', 'r'), { nil: null }))), {
    minLength: 2,
    maxLength: 25,
  })
  const judged = (rows: readonly (readonly (string | number | null)[])[]) => ({
    one: rows.map(row => row[0]!),
    two: rows.map(row => row[1]!),
    three: rows.map(row => row[2]!),
  })

  it('is the same by other names of codes, in another order of things and of judges, and at most 1', () => {
    const names: Readonly<Record<string, string>> = { p: 'r', q: 'p', r: 'q' }
    fc.assert(
      fc.property(codes, rows => {
        const plain = given(() => krippendorffAlpha(judged(rows)))
        fc.pre(plain !== undefined)
        expect(plain!.alpha).toBeLessThanOrEqual(1)
        const renamed = rows
          .map(row => row.map(code => (code === null ? null : names[code]!)).toReversed())
          .toReversed()
        expect(krippendorffAlpha(judged(renamed)).alpha).toBeCloseTo(plain!.alpha, 12)
        const [fleiss, again] = [given(() => fleissKappa(judged(rows))), given(() => fleissKappa(judged(renamed)))]
        if (fleiss === undefined) expect(again).toBeUndefined()
        else expect(again!.kappa).toBeCloseTo(fleiss.kappa, 12)
      }),
    )
  })

  it("is Krippendorff's what Fleiss's is, but for 1/(n m) of chance, where nothing is missing", () => {
    fc.assert(
      fc.property(codes, rows => {
        const full = rows.map(row => row.map(code => (code === null ? 'p' : code)))
        const [fleiss, krippendorff] = [
          given(() => fleissKappa(judged(full))),
          given(() => krippendorffAlpha(judged(full))),
        ]
        fc.pre(fleiss !== undefined && krippendorff !== undefined)
        const all = 3 * rows.length
        expect(1 - krippendorff!.alpha).toBeCloseTo(((1 - fleiss!.kappa) * (all - 1)) / all, 12)
      }),
    )
  })

  it('is ordinal and interval alike of two values, and nominal', () => {
    fc.assert(
      fc.property(codes, rows => {
        const two = rows.map(row => row.map(code => (code === null ? null : code === 'p' ? 0 : 1)))
        const found = (['nominal', 'ordinal', 'interval'] as const).map(scale =>
          given(() => krippendorffAlpha(judged(two), { scale })),
        )
        fc.pre(found[0] !== undefined)
        for (const other of found) expect(other!.alpha).toBeCloseTo(found[0]!.alpha, 12)
      }),
    )
  })

  it('is kappa with quadratic weights near consistency of ratings in class numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
        table => {
          const found = given(() => cohenKappa(table, { weights: 'quadratic' }))
          fc.pre(found !== undefined)
          const pairs = table.flatMap((row, i) =>
            row.flatMap((count, j) => new Array<readonly number[]>(count).fill([i, j])),
          )
          fc.pre(pairs.length > 1)
          // Fleiss and Cohen (1973): kappa = Σ 2ab / (Σ a² + Σ b² + n (ā − b̄)²), of deviations a, b from the means.
          const mean = (place: number) => pairs.reduce((sum, pair) => sum + pair[place]!, 0) / pairs.length
          const [first, second] = [mean(0), mean(1)]
          const together = pairs.reduce((sum, [a = 0, b = 0]) => sum + 2 * (a - first) * (b - second), 0)
          const apart = pairs.reduce((sum, [a = 0, b = 0]) => sum + (a - first) ** 2 + (b - second) ** 2, 0)
          expect(found!.kappa).toBeCloseTo(together / (apart + pairs.length * (first - second) ** 2), 10)
        },
      ),
    )
  })

  it('has intraclass correlations of at most 1 with finite ends, that no unit changes', () => {
    fc.assert(
      fc.property(sheets, fc.double({ min: -6, max: 6, noNaN: true }), (rows, log) => {
        const found = given(() => intraclassCorrelation(byItem(rows)))
        fc.pre(found !== undefined)
        expect(numbersIn(found).every(Number.isFinite)).toBe(true)
        const { forms } = intraclassCorrelation(byItem(rows.map(row => row.map(cell => 10 ** log * cell))))
        for (const [i, { value, interval }] of found!.forms.entries()) {
          expect(value).toBeLessThanOrEqual(1 + 1e-12)
          expect(forms[i]!.value).toBeCloseTo(value, 6)
          if (interval === undefined) continue
          expect(interval.lower).toBeLessThanOrEqual(value + 1e-9 * Math.abs(value))
          expect(interval.upper).toBeGreaterThanOrEqual(value - 1e-9 * Math.abs(value))
        }
      }),
    )
  })
})

describe('doors', () => {
  const answers = { a: [1, 2, 3, 5, 4], b: [2, 1, 3, 5, 5], c: [1, 3, 2, 4, 5], d: [5, 3, 4, 1, 2] }
  const coded = { one: ['x', 'y', null, 'x'], two: ['x', 'x', 'y', 'x'] }
  const square = [
    [1, 0.5, 0.4],
    [0.5, 1, 0.3],
    [0.4, 0.3, 1],
  ]
  const scale = { lowest: 1, highest: 5 }
  const clients = ['p', 'q', 'q', 'r', 's']
  const doors: readonly (readonly [string, (...given: readonly never[]) => unknown, readonly unknown[]])[] = [
    ['itemCorrelations', itemCorrelations, [answers, { missing: 'pairwise', weights: [1, 2, 1, 1, 1] }]],
    ['cronbachAlpha', cronbachAlpha, [answers, { reversed: ['d'], scale, interval: 'jackknife', clients, level: 0.9 }]],
    [
      'omega',
      omega,
      [answers, { reversed: ['d'], scale, clients, seed: 1, replicates: 100, method: 'accelerated', level: 0.9 }],
    ],
    ['samplingAdequacy', samplingAdequacy, [answers, { missing: 'pairwise' }]],
    [
      'heterotraitMonotraitIntervals',
      heterotraitMonotraitIntervals,
      [answers, { x: ['a', 'b'], y: ['c'] }, { seed: 1, replicates: 100, mean: 'geometric', clients }],
    ],
    ['coderAgreement', coderAgreement, [coded, { order: ['x', 'y'], level: 0.9 }]],
    ['standardisedAlpha', standardisedAlpha, [square]],
    ['compositeReliability', compositeReliability, [[0.5, 0.7]]],
    ['averageVarianceExtracted', averageVarianceExtracted, [[0.5, 0.7]]],
    ['rhoA', rhoA, [[0.5, 0.7, 0.3], square]],
    ['heterotraitMonotrait', heterotraitMonotrait, [square, { x: [0, 1], y: [2] }, { mean: 'geometric' }]],
    ['kaiserMeyerOlkin', kaiserMeyerOlkin, [square]],
    ['bartlettSphericity', bartlettSphericity, [square, 20]],
    ['fleissKappa', fleissKappa, [coded, { level: 0.9 }]],
    [
      'krippendorffAlpha',
      krippendorffAlpha,
      [
        { one: [1, 2, 3], two: [1, 3, null] },
        { scale: 'ordinal', level: 0.9 },
      ],
    ],
    ['intraclassCorrelation', intraclassCorrelation, [{ one: [1, 2, 3], two: [1, 3, 5] }, { level: 0.9 }]],
    [
      'cohenKappa',
      cohenKappa,
      [
        [
          [3, 1],
          [1, 2],
        ],
        { weights: 'linear', level: 0.9 },
      ],
    ],
  ]

  it.each(doors)(
    '%s lets in what is right, and names what is wrong or answers it in finite numbers',
    (_, door, right) => {
      const call = (values: unknown): unknown => door(...(values as readonly never[]))
      expect(numbersIn(call(right)).every(Number.isFinite)).toBe(true)
      for (const path of pathsOf(right).slice(1)) {
        for (const junk of JUNK) {
          const answer = given(() => call(replaced(right, path, junk)))
          expect(numbersIn(answer).every(Number.isFinite), `${path.join('.')} is ${String(junk)}`).toBe(true)
        }
      }
    },
  )
})
