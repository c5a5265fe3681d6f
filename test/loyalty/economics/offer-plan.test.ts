import { describe, expect, it } from 'vitest'
import { offerPlan } from '../../../src/loyalty/economics/offer-plan.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const OFFERS = [
  { name: 'call', cost: 0, contactCost: 30, uplift: 0.02 },
  { name: 'bonus', cost: 150, contactCost: 30, uplift: 0.05 },
  { name: 'lower rate', cost: 400, paidFor: 'who-stays', contactCost: 30, uplift: 0.1 },
] as const
const GROUPS = [
  { name: 'large', clients: 3, stayWithout: 0.7, valueAtStake: 9000, offers: OFFERS },
  { name: 'middle', clients: 4, stayWithout: 0.75, valueAtStake: 5000, offers: OFFERS },
  { name: 'small', clients: 3, stayWithout: 0.8, valueAtStake: 2000, offers: OFFERS },
]

/** All ways to share out offers, one client after the other. */
function best(budget: number): number {
  const clients = GROUPS.flatMap(group => Array(group.clients).fill(group))
  let front = [{ spend: 0, gain: 0 }]
  for (const { stayWithout, valueAtStake } of clients) {
    front = front.flatMap(({ spend, gain }) => [
      { spend, gain },
      ...OFFERS.map(offer => {
        const cost = offer.contactCost + offer.cost * ('paidFor' in offer ? stayWithout + offer.uplift : 1)
        return { spend: spend + cost, gain: gain + offer.uplift * valueAtStake - cost }
      }),
    ])
    front.sort((a, b) => a.spend - b.spend || b.gain - a.gain)
    const affordable = front.filter(each => each.spend <= budget)
    front = affordable.filter((each, i) => affordable.slice(0, i).every(({ gain }) => gain < each.gain))
  }
  return Math.max(...front.map(({ gain }) => gain))
}

describe('offerPlan', () => {
  it.each([0, 29, 30, 150, 500, 1000, 1500, 2500, 3500])('with %d is next to the best of all plans', budget => {
    const plan = offerPlan(GROUPS, { budget })
    expect(plan.spend).toBeLessThanOrEqual(budget + 1e-9)
    expect(plan.bestPossible).toBeGreaterThanOrEqual(best(budget) - 1e-9)
    expect(plan.gain).toBeLessThanOrEqual(best(budget) + 1e-9)
    // What is lost is less than a client's part of the last step.
    expect(plan.bestPossible - plan.gain).toBeLessThan(600)
  })

  it('gives each client the best offer where money is not short', () => {
    const plan = offerPlan(GROUPS)
    expect(plan.nextUnitBrings).toBe(0)
    expect(plan.gain).toBeCloseRelative(best(Number.MAX_VALUE), 1e-12)
    expect(plan.gain).toBeCloseRelative(plan.bestPossible, 1e-12)
    expect(plan.offers.map(({ group, offer, clients }) => `${group} ${offer} ${clients}`)).toEqual([
      'large lower rate 3',
      'middle lower rate 4',
      'small call 3',
    ])
  })

  it('says what one more unit of money brings', () => {
    const [less, more] = [offerPlan(GROUPS, { budget: 999 }), offerPlan(GROUPS, { budget: 1000 })]
    expect(more.bestPossible - less.bestPossible).toBeCloseRelative(less.nextUnitBrings, 1e-9)
  })

  it('affords three times 0.1 with 0.3', () => {
    const offers = [{ name: 'call', cost: 0.1, uplift: 0.1 }]
    const group = { name: 'all', clients: 5, stayWithout: 0.5, valueAtStake: 10, offers }
    expect(offerPlan([group], { budget: 0.3 }).offers).toMatchObject([{ clients: 3 }])
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(offerPlan, undefined, args))
    expect(at(GROUPS, { budget: -1 }).path).toBe('options.budget')
    for (const junk of JUNK) {
      expect(at(junk).path).toMatch(/^groups/)
    }
  })
})

it('spends on smaller groups what is too little for one more of a larger offer', () => {
  const offer = (cost: number) => [{ name: 'bonus', cost, uplift: 0.5 }]
  const plan = offerPlan(
    [
      { name: 'large', clients: 3, stayWithout: 0.5, valueAtStake: 1_000_000, offers: offer(50_000) },
      { name: 'small', clients: 300, stayWithout: 0.5, valueAtStake: 1000, offers: offer(100) },
    ],
    { budget: 60_000 },
  )
  expect(plan.offers.map(({ group, clients }) => [group, clients])).toEqual([
    ['large', 1],
    ['small', 100],
  ])
  expect(plan).toMatchObject({ spend: 60_000, gain: 450_000 + 100 * 400, bestPossible: 60_000 * 9, nextUnitBrings: 9 })
})

it('gives nobody a step whose first one there was no money for', () => {
  const offers = [
    { name: 'visit', cost: 100, uplift: 0.2 },
    { name: 'visit and call', cost: 101, uplift: 0.2005 },
  ]
  const group = { name: 'all', clients: 2, stayWithout: 0.5, valueAtStake: 4000, offers }
  const plan = offerPlan([group], { budget: 150 })
  expect(plan.offers.map(({ offer, clients }) => [offer, clients])).toEqual([['visit and call', 1]])
  expect(plan.spend).toBe(101)
})
