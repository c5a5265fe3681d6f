/** Laws of the value of a client, over random facilities and outlooks of six orders of magnitude. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ClientOutlook } from '../../src/appraisal/shapes/outlook.js'
import type { ClientValue } from '../../src/appraisal/shapes/value.js'
import { reconcileValues, valueOfClient } from '../../src/appraisal/value/index.js'
import type { Facility } from '../../src/records/index.js'
import { caseOf, hazard, LEARNT, LOAN, OUTLOOK, POLICY, TERMS } from '../appraisal/value/a-client.js'

const size = fc.double({ min: 3, max: 9, noNaN: true }).map(power => 10 ** power)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const rate = fc.double({ min: 0, max: 0.5, noNaN: true })
const day = fc.integer({ min: 2024, max: 2040 }).map(year => `${year}-06-30`)

const facility: fc.Arbitrary<Facility> = fc
  .record(
    {
      kind: fc.constantFrom('term-loan', 'revolving', 'guarantee', 'letter-of-credit', 'lease', 'bond'),
      status: fc.constantFrom('active', 'active', 'active', 'defaulted', 'repaid'),
      limit: size,
      outstanding: size,
      maturity: day,
      margin: fc.double({ min: -0.01, max: 0.1, noNaN: true }),
      commitmentFee: fc.double({ min: 0, max: 0.02, noNaN: true }),
      lossGivenDefault: share,
      repayment: fc.constantFrom('annuity', 'equal-principal', 'bullet', 'sculpted', 'on-demand'),
    },
    { requiredKeys: ['kind', 'status', 'limit'] },
  )
  .map(about => ({ id: 'F', client: 'C-1', currency: 'EUR', signedOn: '2022-01-01', ...about }))

const facilities = fc
  .array(facility, { maxLength: 5 })
  .map(list => list.map((one, i): Facility => ({ ...one, id: `F-${i}` })))

const outlook: fc.Arbitrary<ClientOutlook> = fc
  .record({
    defaults: fc.array(rate, { minLength: 4, maxLength: 4 }),
    leaving: fc.array(rate, { minLength: 4, maxLength: 4 }),
    prepaying: rate,
    deviation: fc.double({ min: 0, max: 1.5, noNaN: true }),
    mean: share,
    perYear: fc.double({ min: 0, max: 3, noNaN: true }),
    growth: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  })
  .map(({ defaults, leaving, prepaying, deviation, mean, perYear, growth }) => ({
    ...OUTLOOK,
    defaults: hazard(defaults, {
      parameterDeviation: deviation / 2,
      missingDeviation: deviation,
      missing: [{ name: 'rating', share: 1, reads: [] }],
    }),
    leaving: hazard(leaving, { parameterDeviation: deviation / 3 }),
    prepaying: hazard(prepaying),
    lossGivenDefault: { mean, standardDeviation: Math.sqrt(mean * (1 - mean)) / 2 },
    newBusiness: { perYear, shape: 1.5 },
    growth: { perYear: growth, standardDeviation: 0.1 },
  }))

const client = fc.tuple(facilities, outlook)
const terms = { ...TERMS, draws: 60 }
const value = (list: readonly Facility[], of: ClientOutlook): ClientValue =>
  valueOfClient(caseOf({ facilities: list }), of, LEARNT, POLICY, terms)
const largest = ({ bySource }: ClientValue): number => Math.max(0, ...bySource.map(part => Math.abs(part.value)))

it('is finite in every part, in order, and survives JSON', () => {
  fc.assert(
    fc.property(client, ([list, of]) => {
      const found = value(list, of)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      expect(JSON.stringify(found)).not.toContain('null')
      expect(found.interval.lower).toBeLessThanOrEqual(found.interval.upper)
      expect(found.expectedYears).toBeGreaterThan(0)
      expect(found.expectedYears).toBeLessThanOrEqual(4 + 1e-9)
      const { parameters, missing, outcomes } = found.uncertainty
      const sum = parameters + missing + outcomes
      expect(sum === 0 || Math.abs(sum - 1) < 1e-12).toBe(true)
    }),
  )
})

it('is the sum of its sources, and of its facilities', () => {
  fc.assert(
    fc.property(fc.array(client, { maxLength: 4 }), clients => {
      const values = clients.map(([list, of]) => value(list, of))
      const { largestGap, bySource, value: total } = reconcileValues(values)
      expect(largestGap).toBeLessThan(1e-12)
      const most = Math.max(0, ...values.map(largest))
      expect(Math.abs(bySource.reduce((sum, part) => sum + part.value, 0) - total)).toBeLessThanOrEqual(
        1e-12 * most * 40,
      )
    }),
  )
})

it('of two facilities is the sum of both, where nothing else is known', () => {
  fc.assert(
    fc.property(fc.tuple(facilities, facility, outlook), ([list, one, of]) => {
      const still = { ...of, newBusiness: { perYear: 0, shape: 1 } }
      const more = { ...one, id: 'F-9' }
      const [both, rest, alone] = [value([...list, more], still), value(list, still), value([more], still)]
      expect(Math.abs(both.value - rest.value - alone.value)).toBeLessThanOrEqual(1e-11 * largest(both))
    }),
  )
})

it('is the same bytes whatever the order of facilities, and every time', () => {
  fc.assert(
    fc.property(client, ([list, of]) => {
      const found = JSON.stringify(value(list, of))
      expect(JSON.stringify(value([...list].reverse(), of))).toBe(found)
    }),
  )
})

it('grows with money as money does', () => {
  fc.assert(
    fc.property(client, fc.integer({ min: -20, max: 20 }), ([list, of], power) => {
      const times = 2 ** power
      const scaled = list.map((one): Facility => {
        const { limit, outstanding } = one
        return { ...one, limit: limit * times, ...(outstanding !== undefined && { outstanding: outstanding * times }) }
      })
      const [small, large] = [value(list, of), value(scaled, of)]
      const near =
        1e-9 * Math.max(1e-300, largest(large), Math.abs(large.interval.lower), Math.abs(large.interval.upper))
      expect(Math.abs(large.value - times * small.value)).toBeLessThanOrEqual(near)
      expect(Math.abs(large.interval.lower - times * small.interval.lower)).toBeLessThanOrEqual(near)
      expect(Math.abs(large.interval.upper - times * small.interval.upper)).toBeLessThanOrEqual(near)
    }),
  )
})

it('never falls with a higher margin', () => {
  fc.assert(
    fc.property(client, fc.double({ min: 0, max: 0.1, noNaN: true }), ([list, of], more) => {
      const known = list.map(one => ({ ...one, margin: 0.01 }))
      const dearer = list.map(one => ({ ...one, margin: 0.01 + more }))
      const [before, after] = [value(known, of), value(dearer, of)]
      expect(after.value).toBeGreaterThanOrEqual(before.value - 1e-12 * largest(before))
      expect(after.interval.lower).toBeGreaterThanOrEqual(before.interval.lower - 1e-9 * largest(before))
    }),
  )
})

it('never rises with the hazard of default where more is lost than is earned afterwards', () => {
  fc.assert(
    fc.property(size, rate, fc.double({ min: 0.01, max: 1, noNaN: true }), (limit, low, more) => {
      // A loss of 90 % against 2 % a year, for four years at most.
      const loan = { ...LOAN, limit, outstanding: limit, lossGivenDefault: 0.9 }
      const at = (level: number): number => value([loan], { ...OUTLOOK, defaults: hazard(level) }).value
      expect(at(low + more)).toBeLessThan(at(low))
    }),
  )
})

it('is less sure of a client the less is known of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 1, noNaN: true }), deviation => {
      const of = (missingDeviation: number): ClientValue =>
        value([LOAN], { ...OUTLOOK, defaults: hazard(0.05, { missingDeviation }) })
      expect(of(deviation).uncertainty.missing).toBeGreaterThan(of(deviation / 2).uncertainty.missing)
      expect(of(0).uncertainty.missing).toBe(0)
    }),
  )
})
