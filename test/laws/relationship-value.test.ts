/** What must hold of the value of a relationship whatever its terms. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedMargin, DiscountTerms, Ending, PossibleEnding, RelationshipTerms } from '../../src/lifetime/index.js'
import { relationshipValue } from '../../src/lifetime/index.js'
import type { Curve } from '../../src/model/index.js'
import { curveAt } from '../../src/model/index.js'
import { magnitude } from './arbitrary.js'

const START = Date.UTC(2025, 0, 1)
const LAST = 1500
const dateOf = (day: number): Date => new Date(START + day * 86_400_000)

const hazard: fc.Arbitrary<Curve> = fc
  .record({
    unit: fc.constantFrom('day', 'week', 'month', 'year'),
    between: fc.constantFrom('step', 'linear', 'log-linear'),
    steps: fc.array(fc.tuple(magnitude(0.01, 500), magnitude(1e-6, 2)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ unit, between, steps }) => {
    const times = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, [length]) => sum + length, 0))
    return { unit, between, times, values: steps.map(([, value]) => value), quantity: 'hazard' }
  })

const amount = fc.tuple(magnitude(0.01, 1e6), fc.boolean()).map(([size, costs]) => (costs ? -size : size))
const margins: fc.Arbitrary<readonly DatedMargin[]> = fc.array(
  fc.record({
    source: fc.constantFrom('net interest', 'fees', 'operating cost', 'expected loss'),
    facility: fc.constantFrom('loan', 'account'),
    date: fc.integer({ min: 0, max: LAST }).map(dateOf),
    amount,
  }),
  { maxLength: 30 },
)
const payments = fc.array(
  fc.record({
    source: fc.constantFrom('fee', 'loss', 'recovery'),
    amount,
    daysLater: fc.integer({ min: 0, max: 800 }),
  }),
  { maxLength: 2 },
)
const endings: fc.Arbitrary<readonly PossibleEnding[]> = fc
  .array(fc.record({ hazard, payments }), { maxLength: 3 })
  .map(list => list.map((ending, i) => ({ ...ending, name: `ending ${i}` })))
const discount: fc.Arbitrary<DiscountTerms> = fc.oneof(
  fc.record({ kind: fc.constant('hurdle-rate'), annualHurdleRate: fc.double({ min: -0.05, max: 0.5, noNaN: true }) }),
  fc.record({
    kind: fc.constant('capital-rate'),
    annualDiscountRate: fc.double({ min: 0, max: 0.5, noNaN: true }),
    annualCapitalRate: fc.double({ min: 0, max: 0.3, noNaN: true }),
    capital: fc
      .tuple(magnitude(1, 1e5), magnitude(1, 1e5), fc.integer({ min: 1, max: LAST }))
      .map(([now, then, day]) => [
        { date: dateOf(0), amount: now },
        { date: dateOf(day), amount: then },
      ]),
  }),
)
const maturity: Ending = { name: 'maturity', on: dateOf(LAST) }
const terms: fc.Arbitrary<RelationshipTerms> = fc
  .record({ margins, endings, discount, isOpen: fc.boolean(), acquisitionCost: magnitude(0.01, 1e4) })
  .map(({ isOpen, ...rest }) => ({
    ...rest,
    valuationDate: dateOf(0),
    endings: isOpen && rest.endings.length > 0 ? rest.endings : [...rest.endings, maturity],
    until: dateOf(LAST),
    every: 'quarter',
  }))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('the value of a relationship', () => {
  it('is its parts, whichever way they are cut, and every probability has its place', () => {
    fc.assert(
      fc.property(terms, given => {
        const { value, bySource, byFacility, byEnding, cells, survival, expectedYears } = relationshipValue(given)
        const size = sum(cells.map(cell => Math.abs(cell.value))) + 1
        for (const parts of [bySource, byFacility, byEnding, cells]) {
          expect(Math.abs(sum(parts.map(part => part.value)) - value)).toBeLessThan(1e-14 * size)
        }
        expect(sum(byEnding.map(({ probability }) => probability))).toBeCloseRelative(1, 1e-12)
        for (const day of survival.times) {
          const ended = byEnding.map(({ incidence }) => (incidence ? curveAt(incidence, day) : 0))
          expect(sum(ended) + curveAt(survival, day)).toBeCloseRelative(1, 1e-12)
        }
        expect(expectedYears).toBeLessThan((LAST / 365.25) * (1 + 1e-12))
        expect(expectedYears).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('of margins above 0 is never raised by more hazard, nor by a higher rate', () => {
    fc.assert(
      fc.property(terms, hazard, ({ margins, endings, ...given }, another) => {
        const earning = margins.map(margin => ({ ...margin, amount: Math.abs(margin.amount) }))
        const free = endings.map(ending => ({ ...ending, payments: [] }))
        const at = (list: readonly Ending[], annualHurdleRate: number): number =>
          relationshipValue({
            ...given,
            margins: earning,
            endings: list,
            discount: { kind: 'hurdle-rate', annualHurdleRate },
          }).value
        const value = at(free, 0.1)
        const room = 1e-12 * (1 + sum(earning.map(margin => margin.amount)))
        expect(at([...free, { name: 'another', hazard: another }], 0.1)).toBeLessThanOrEqual(value + room)
        expect(at(free, 0.2)).toBeLessThanOrEqual(value + room)
      }),
      { numRuns: 40 },
    )
  })

  it('does not change when a margin is split, rows are in another order, or an ending is cut in two', () => {
    fc.assert(
      fc.property(terms, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const { value, cells } = relationshipValue(given)
        const split = given.margins.flatMap(margin => [
          { ...margin, amount: share * margin.amount },
          { ...margin, source: 'the rest', amount: (1 - share) * margin.amount },
        ])
        const halved = given.endings.flatMap((ending): readonly Ending[] => {
          if (!('hazard' in ending)) return [ending]
          const half = { ...ending, hazard: { ...ending.hazard, values: ending.hazard.values.map(of => of / 2) } }
          return [half, { ...half, name: `${ending.name}, the other half` }]
        })
        const again = relationshipValue({ ...given, margins: split.toReversed(), endings: halved.toReversed() })
        const size = sum(cells.map(cell => Math.abs(cell.value))) + 1
        expect(Math.abs(again.value - value)).toBeLessThan(1e-11 * size)
      }),
      { numRuns: 40 },
    )
  })

  it('is scaled by money, and the same whatever unit a hazard is written in', () => {
    fc.assert(
      fc.property(terms, given => {
        const { value, cells } = relationshipValue(given)
        const daily = given.endings.map(ending =>
          'hazard' in ending ? { ...ending, hazard: inDays(ending.hazard) } : ending,
        )
        const size = sum(cells.map(cell => Math.abs(cell.value))) + 1
        expect(Math.abs(relationshipValue({ ...given, endings: daily }).value - value)).toBeLessThan(1e-11 * size)
        const { discount, acquisitionCost = Number.NaN } = given
        const scaled: RelationshipTerms = {
          ...given,
          margins: given.margins.map(margin => ({ ...margin, amount: 8 * margin.amount })),
          endings: given.endings.map(({ payments = [], ...ending }) => ({
            ...ending,
            payments: payments.map(payment => ({
              ...payment,
              amount: typeof payment.amount === 'number' ? 8 * payment.amount : payment.amount,
            })),
          })),
          acquisitionCost: 8 * acquisitionCost,
          discount:
            discount.kind === 'capital-rate'
              ? { ...discount, capital: discount.capital.map(step => ({ ...step, amount: 8 * step.amount })) }
              : discount,
        }
        expect(Math.abs(relationshipValue(scaled).value - 8 * value)).toBeLessThan(1e-12 * size)
      }),
      { numRuns: 40 },
    )
  })
})

const DAYS = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

function inDays(of: Curve): Curve {
  const days = DAYS[of.unit]
  return { ...of, unit: 'day', times: of.times.map(time => time * days), values: of.values.map(value => value / days) }
}
