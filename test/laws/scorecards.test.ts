/** Laws of scorecards: drawn cards over scales of six orders of magnitude, and cards fitted to drawn clients. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../src/model/index.js'
import type { BinnedVariable, ScorecardData, ScorecardModel } from '../../src/risk/index.js'
import { binsFromParams, pdOfScore, scorecard, scorecardScaling, scoreOfPd } from '../../src/risk/index.js'
import { magnitude } from './arbitrary.js'

const weight = fc.double({ min: -3, max: 3, noNaN: true }).map(value => value + 0)
const LEVELS = ['own', 'rent', 'free', 'lodger', 'other']

const numeric: fc.Arbitrary<BinnedVariable> = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 7 }),
    weights: fc.array(weight, { minLength: 10, maxLength: 10 }),
    special: fc.constantFrom([], [{ label: 'code', values: [-999] }]),
  })
  .map(({ cuts, weights, special }) =>
    binsFromParams({
      cuts: cuts.toSorted((a, b) => a - b),
      special,
      weights: weights.slice(0, cuts.length + 2 + special.length),
    }),
  )
const grouped: fc.Arbitrary<BinnedVariable> = fc
  .record({
    first: fc.integer({ min: 1, max: 3 }),
    weights: fc.array(weight, { minLength: 3, maxLength: 3 }),
    unseen: weight,
  })
  .map(({ first, weights, unseen }) =>
    binsFromParams({ groups: [LEVELS.slice(0, first), LEVELS.slice(first, 4)], weights, unseen }),
  )
const coefficient = fc.double({ min: -2, max: 2, noNaN: true })
const card: fc.Arbitrary<ScorecardModel> = fc
  .record({
    bins: fc.array(fc.tuple(fc.oneof(numeric, grouped), coefficient), { minLength: 1, maxLength: 6 }),
    intercept: fc.double({ min: -6, max: 3, noNaN: true }),
    score: fc.double({ min: -1000, max: 1000, noNaN: true }),
    goodToBadOdds: magnitude(1e-3, 1e3),
    pointsToDouble: fc.tuple(magnitude(1, 1e3), fc.constantFrom(1, -1)).map(([size, sign]) => size * sign),
    style: fc.record({ intercept: fc.constantFrom('spread', 'apart'), rounding: fc.constantFrom('integer', 'none') }),
  })
  .map(({ bins, intercept, style, ...scale }) =>
    scorecard.fromParams(
      { scale, intercept, characteristics: bins.map(([bin, b], i) => ({ name: `x${i}`, bins: bin, coefficient: b })) },
      style,
    ),
  )

type Cell = number | string | null
const number = fc.oneof(
  fc.integer({ min: -60, max: 60 }),
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.constantFrom(-999, null),
)
const text = fc.constantFrom(...LEVELS, null)

/** A card with columns of clients for it. */
const scored = card.chain(model => {
  const names = model.params.characteristics.map(({ name }) => name)
  const cells = model.params.characteristics.map(({ bins }) => (bins.kind === 'numeric-bins' ? number : text))
  return fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 20 }).map(rows => ({
    model,
    rows: rows.map(row => Object.fromEntries(names.map((name, i) => [name, row[i] as Cell]))),
    columns: Object.fromEntries(names.map((name, i) => [name, rows.map(row => row[i] as Cell) as never[]])),
  }))
})

describe('a scorecard', () => {
  it('scores a client alone as among others, by any verb', () => {
    fc.assert(
      fc.property(scored, ({ model, rows, columns }) => {
        expect(Array.from(scorecard.score(model, columns))).toEqual(rows.map(row => scorecard.score(model, row)))
        expect(Array.from(scorecard.probabilityOfDefault(model, columns))).toEqual(
          rows.map(row => scorecard.probabilityOfDefault(model, row)),
        )
        const { characteristics } = scorecard.points(model, columns)
        for (const [i, row] of rows.entries()) {
          const alone = scorecard.points(model, row).characteristics
          expect(Object.entries(alone).map(([name, points]) => points - characteristics[name]![i]!)).toEqual(
            Object.keys(alone).map(() => 0),
          )
        }
      }),
    )
  })

  it('has explanations that add up to the score, in whatever order', () => {
    fc.assert(
      fc.property(scored, ({ model, rows }) => {
        for (const row of rows) {
          const { score, basePoints, parts } = scorecard.explain(model, row)
          expect(score).toBe(scorecard.score(model, row))
          expect(parts.reduceRight((sum, { points }) => sum + points, 0) + basePoints).toBe(score)
        }
      }),
    )
  })

  it('goes from points to PD and back', () => {
    fc.assert(
      fc.property(scored, ({ model, columns }) => {
        const scaling = scorecardScaling(model.params.scale)
        const pds = scorecard.probabilityOfDefault(model, columns)
        for (const [row, score] of scorecard.score(model, columns).entries()) {
          const pd = pds[row] ?? Number.NaN
          expect(pd).toBe(pdOfScore(scaling, score))
          // Beside 1 a PD has no digits left that tell scores apart.
          if (pd > 0 && pd < 0.999) {
            const loss = Math.abs(scaling.factor) + Math.abs(scaling.offset) + Math.abs(score)
            expect(Math.abs(scoreOfPd(scaling, pd) - score)).toBeLessThanOrEqual(1e-11 * loss)
          }
        }
      }),
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(scored, ({ model, columns }) => {
        const revived = reviveWith([scorecard.codec], JSON.stringify(model))
        expect(revived).toEqual(model)
        expect(scorecard.score(revived, columns)).toEqual(scorecard.score(model, columns))
      }),
    )
  })

  it('has points that run as its weights do', () => {
    fc.assert(
      fc.property(card, ({ params }) => {
        const sign = Math.sign(params.scale.pointsToDouble)
        for (const { bins, points, coefficient: b = 0 } of params.characteristics) {
          const { weights } = bins.params
          for (const [i, one] of points.entries()) {
            for (const [j, other] of points.entries()) {
              if (one === null || other === null || weights[i]! <= weights[j]!) continue
              const run = -sign * Math.sign(b) * (one - other)
              expect(run).toBeGreaterThanOrEqual(0)
            }
          }
        }
      }),
    )
  })

  it('gives reasons that are what the client lacks, the worst first', () => {
    fc.assert(
      fc.property(scored, fc.constantFrom('best', 'neutral'), ({ model, rows }, from) => {
        const sign = Math.sign(model.params.scale.pointsToDouble)
        for (const row of rows) {
          const reasons = scorecard.reasonCodes(model, row, { from, count: 9 })
          const shortfalls = reasons.map(({ shortfall }) => shortfall)
          expect(shortfalls).toEqual(shortfalls.toSorted((a, b) => b - a))
          const { parts } = scorecard.explain(model, row)
          const lacking = parts.filter(({ points, bestPoints, neutralPoints = 0 }) => {
            return sign * ((from === 'best' ? bestPoints : neutralPoints) - points) > 0
          })
          expect(reasons.map(({ characteristic }) => characteristic).toSorted()).toEqual(
            lacking.map(({ characteristic }) => characteristic).toSorted(),
          )
          for (const { points, reference, shortfall } of reasons) expect(sign * (reference - points)).toBe(shortfall)
        }
      }),
    )
  })
})

const client = fc.record({
  income: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(null)),
  amount: magnitude(1e-3, 1e3),
  housing: fc.constantFrom('own', 'rent', 'free'),
  luck: fc.double({ min: 0, max: 1, noNaN: true }),
})
const clients = fc.array(client, { minLength: 60, maxLength: 120 })

function dataOf(
  rows: readonly { income: number | null; amount: number; housing: string; luck: number }[],
): ScorecardData {
  const risk = ({ income, amount, housing }: (typeof rows)[number]): number =>
    1 / (1 + Math.exp((income ?? 10) / 10 + Math.log10(amount) / 2 - (housing === 'rent' ? 1.5 : 0)))
  return {
    columns: {
      income: rows.map(({ income }) => income),
      amount: rows.map(({ amount }) => amount),
      housing: rows.map(({ housing }) => housing),
    },
    outcomes: rows.map(row => (row.luck < risk(row) ? 1 : 0)),
  }
}

const LOOSE = { filters: { minimumInformationValue: 0 }, regression: { firth: true } } as const

/** A fitted card; undefined where the draw has one class only, or nothing that tells. */
function fitted(data: ScorecardData, options: scorecard.ScorecardOptions = LOOSE): ScorecardModel | undefined {
  try {
    return scorecard.fit(data, options)
  } catch (error) {
    if (error instanceof Error && /NO_VARIATION|NO_DATA/.test(error.message)) return undefined
    throw error
  }
}

describe('a fitted scorecard', () => {
  it('does not depend on the order of clients or of columns', () => {
    const shuffled = clients.chain(rows =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const data = dataOf(rows)
        const mixed = dataOf(order.map(row => rows[row]!))
        const turned = { ...mixed, columns: Object.fromEntries(Object.entries(mixed.columns).toReversed()) }
        const [one, other] = [fitted(data), fitted(turned)]
        expect(other?.params.characteristics.map(({ name, points }) => [name, points])).toEqual(
          one?.params.characteristics.map(({ name, points }) => [name, points]),
        )
        if (one === undefined || other === undefined) return
        expect(scorecard.score(other, data.columns)).toEqual(scorecard.score(one, data.columns))
      }),
      { numRuns: 30 },
    )
  })

  it('has monotone points where bins are monotone', () => {
    fc.assert(
      fc.property(clients, rows => {
        for (const trend of ['increasing', 'decreasing'] as const) {
          const model = fitted(dataOf(rows), { ...LOOSE, binning: { numeric: { trend } } })
          for (const { bins, points, coefficient: b = 0 } of model?.params.characteristics ?? []) {
            if (bins.kind !== 'numeric-bins') continue
            // Bad rates that rise have points that fall, if the coefficient has the sign that weights ask for.
            const falls = (trend === 'increasing') === b < 0
            const ordinary = points.slice(0, bins.params.cuts.length + 1).map(Number)
            expect(ordinary).toEqual(ordinary.toSorted((p, q) => (falls ? q - p : p - q)))
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('does not hang on the unit of what it reads', () => {
    fc.assert(
      fc.property(clients, fc.integer({ min: -200, max: 200 }), (rows, exponent) => {
        const data = dataOf(rows)
        const amounts = rows.map(({ amount }) => amount * 2 ** exponent)
        const scaled = { ...data, columns: { ...data.columns, amount: amounts } }
        const [one, other] = [fitted(data), fitted(scaled)]
        expect(other?.params.characteristics.map(({ points }) => points)).toEqual(
          one?.params.characteristics.map(({ points }) => points),
        )
      }),
      { numRuns: 20 },
    )
  })
})
