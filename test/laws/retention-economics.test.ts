/** Laws of what retention is worth and of offers to keep clients, over six orders of magnitude. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  largestRateConcession,
  largestRetentionOffer,
  offerGain,
  offerPlan,
  pointOfRetention,
  rateConcession,
  retentionElasticity,
  retentionWorth,
} from '../../src/loyalty/economics/index.js'
import { curve } from '../../src/model/index.js'

const RUNS = { numRuns: 100 }

const share = fc.double({ min: 0, max: 1, noNaN: true })
const inner = fc.double({ min: 0.01, max: 0.99, noNaN: true })
const money = fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power)
const rate = fc.double({ min: 1e-6, max: 1, noNaN: true })

it('a margin at once is one more, and both forms have the same slope', () => {
  fc.assert(
    fc.property(inner, rate, (retentionPerPeriod, discountRatePerPeriod) => {
      const terms = { retentionPerPeriod, discountRatePerPeriod }
      const [later, now] = (['after-one-period', 'now'] as const).map(firstMargin =>
        retentionElasticity({ ...terms, firstMargin }),
      )
      expect(now!.marginMultiple).toBeCloseRelative(later!.marginMultiple + 1, 1e-12)
      expect(now!.perPoint).toBe(later!.perPoint)
      for (const each of [later!, now!]) {
        expect(each.elasticity * each.marginMultiple).toBeCloseRelative(100 * each.perPoint * retentionPerPeriod, 1e-9)
      }
    }),
    RUNS,
  )
})

const retentions = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })

it('value is in proportion to margins, its slopes are not, and neither asks for the unit of time', () => {
  fc.assert(
    fc.property(retentions, money, rate, (periods, unit, annualDiscountRate) => {
      const values = [1]
      for (const retention of periods) values.push(values.at(-1)! * retention)
      const of = (every: number, timeUnit: 'year' | 'month') =>
        curve({
          unit: timeUnit,
          times: values.map((_, k) => k * every),
          values,
          between: 'step',
          quantity: 'survival',
        })
      const margins = periods.map((_, k) => 1 + (k % 3))
      const inYears = retentionWorth(of(1, 'year'), { margins, annualDiscountRate })
      const scaled = { margins: margins.map(margin => margin * unit), annualDiscountRate }
      const inMonths = retentionWorth(of(12, 'month'), { ...scaled, per: 'year' })
      expect(inMonths.value).toBeCloseRelative(unit * inYears.value, 1e-9)
      expect(inMonths.perChange).toBeCloseRelative(unit * inYears.perChange, 1e-6)
      expect(inMonths.elasticity).toBeCloseRelative(inYears.elasticity!, 1e-9)
      expect(inYears.elasticity).toBeGreaterThanOrEqual(1 - 1e-12)
      expect(inYears.elasticity).toBeLessThanOrEqual(periods.length + 1e-12)
      expect(inYears.hazardElasticity).toBeLessThanOrEqual(0)
      expect(inYears.perChange).toBeGreaterThanOrEqual(-1e-12)
    }),
    RUNS,
  )
})

it('a point is worth more where more stay, and within its interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), money, rate, (clients, left, margin, discount) => {
      const kept = Math.max(0, clients - left)
      const stayed = Array.from({ length: clients }, (_, i) => (i < kept ? 1 : 0))
      const marginPerPeriod = stayed.map(() => margin)
      const { worth, interval } = pointOfRetention({ stayed, marginPerPeriod }, { discountRatePerPeriod: discount })
      expect(interval.lower).toBeLessThanOrEqual(worth * (1 + 1e-12))
      expect(interval.upper).toBeGreaterThanOrEqual(worth * (1 - 1e-12))
      if (kept === clients) return
      const more = stayed.map((_, i) => (i <= kept ? 1 : 0))
      const richer = pointOfRetention({ stayed: more, marginPerPeriod }, { discountRatePerPeriod: discount })
      expect(richer.worth).toBeGreaterThan(worth)
    }),
    RUNS,
  )
})

const client = fc
  .tuple(inner, inner, money)
  .map(([stayWithout, part, valueAtStake]) => ({ stayWithout, uplift: part * (1 - stayWithout) * 0.999, valueAtStake }))
const terms = fc.oneof(
  fc.constant({ paidFor: 'everyone' as const }),
  fc.constant({ paidFor: 'who-stays' as const }),
  inner.map(acceptance => ({ paidFor: 'who-accepts' as const, acceptance })),
)

it('at the largest cost nothing is gained, below it something, and a larger uplift allows more', () => {
  fc.assert(
    fc.property(client, terms, share, (who, how, part) => {
      const { largestCost } = largestRetentionOffer(who, how)
      const { gain } = offerGain(who, { ...how, cost: largestCost })
      expect(Math.abs(gain)).toBeLessThanOrEqual(1e-9 * who.valueAtStake)
      const cheaper = offerGain(who, { ...how, cost: part * largestCost })
      expect(cheaper.gain).toBeGreaterThanOrEqual(gain - 1e-12 * who.valueAtStake)
      const weaker = largestRetentionOffer({ ...who, uplift: part * who.uplift }, how)
      expect(weaker.largestCost).toBeLessThanOrEqual(largestCost * (1 + 1e-12))
      const richer = largestRetentionOffer({ ...who, valueAtStake: 1e6 * who.valueAtStake }, how)
      expect(richer.largestCost).toBeCloseRelative(1e6 * largestCost, 1e-9)
    }),
    RUNS,
  )
})

const loan = fc.record({
  balance: money,
  ratePerPeriod: fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
  fundingRatePerPeriod: fc.double({ min: 0, max: 0.1, noNaN: true }),
  periods: fc.integer({ min: 1, max: 120 }),
  repayment: fc.constantFrom('annuity', 'equal-principal', 'bullet'),
})

it('a larger cut costs more, in proportion to the loan, and the largest cut costs the amount', () => {
  fc.assert(
    fc.property(loan, inner, inner, (given, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map(part => part * given.ratePerPeriod)
      const [cheap, dear] = [rateConcession(given, less!), rateConcession(given, more!)]
      expect(dear.cost).toBeGreaterThanOrEqual(cheap.cost * (1 - 1e-9))
      expect(cheap.cost).toBeGreaterThan(0)
      const large = rateConcession({ ...given, balance: 1e6 * given.balance }, less!)
      expect(large.cost).toBeCloseRelative(1e6 * cheap.cost, 1e-9)
      expect(largestRateConcession(given, cheap.cost).concessionPerPeriod).toBeCloseRelative(less!, 1e-6)
    }),
    RUNS,
  )
})

const group = fc.record({
  clients: fc.integer({ min: 1, max: 50 }),
  stayWithout: fc.double({ min: 0.1, max: 0.6, noNaN: true }),
  valueAtStake: fc.double({ min: 100, max: 10_000, noNaN: true }),
  offers: fc.array(
    fc.record({
      cost: fc.double({ min: 0, max: 500, noNaN: true }),
      contactCost: fc.double({ min: 0, max: 50, noNaN: true }),
      uplift: fc.double({ min: -0.1, max: 0.4, noNaN: true }),
      paidFor: fc.constantFrom('everyone' as const, 'who-stays' as const),
    }),
    { maxLength: 4 },
  ),
})

it('a plan keeps to its budget, gives nobody two offers, and more money never brings less', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), money, (list, part) => {
      const groups = list.map((each, i) => ({
        ...each,
        name: `g${i}`,
        offers: each.offers.map((offer, k) => ({ ...offer, name: `o${k}` })),
      }))
      const budget = 100 * part
      const [less, more, all] = [
        offerPlan(groups, { budget }),
        offerPlan(groups, { budget: 2 * budget }),
        offerPlan(groups),
      ]
      expect(less.spend).toBeLessThanOrEqual(budget * (1 + 1e-9))
      expect(less.bestPossible).toBeLessThanOrEqual(more.bestPossible + 1e-6)
      expect(more.bestPossible).toBeLessThanOrEqual(all.bestPossible + 1e-6)
      // Twice the money brings at most twice as much: what brings most per unit comes first.
      expect(more.bestPossible).toBeLessThanOrEqual(2 * less.bestPossible + freeGain(less) + 1e-6)
      expect(all.gain).toBeCloseRelative(all.bestPossible, 1e-9)
      for (const plan of [less, more, all]) {
        expect(plan.gain).toBeLessThanOrEqual(plan.bestPossible * (1 + 1e-9))
        for (const [i, { clients }] of groups.entries()) {
          const served = plan.offers.filter(each => each.group === `g${i}`).reduce((sum, each) => sum + each.clients, 0)
          expect(served).toBeLessThanOrEqual(clients)
        }
        for (const { gain } of plan.offers) expect(gain).toBeGreaterThan(0)
      }
    }),
    RUNS,
  )
})

/** What costs nothing brings its gain at any budget. */
function freeGain({ offers }: ReturnType<typeof offerPlan>): number {
  return offers.reduce((sum, { spend, gain }) => (spend === 0 ? sum + gain : sum), 0)
}
