import { describe, expect, it } from 'vitest'
import type { OfferTerms } from '../../../src/loyalty/economics/offer-terms.js'
import { largestRetentionOffer, offerGain } from '../../../src/loyalty/economics/retention-offer.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const CLIENT = { stayWithout: 0.7, uplift: 0.1, valueAtStake: 5000 }
const TERMS: readonly OfferTerms[] = [
  {},
  { paidFor: 'everyone', contactCost: 25 },
  { paidFor: 'who-stays', contactCost: 25 },
  { paidFor: 'who-accepts', acceptance: 0.4, contactCost: 25 },
]

describe('largestRetentionOffer', () => {
  it.each([
    [{}, 500],
    [{ contactCost: 100 }, 400],
    [{ paidFor: 'who-stays' } as const, 500 / 0.8],
    [{ paidFor: 'who-accepts', acceptance: 0.4, contactCost: 100 } as const, 1000],
  ])('with %j is by hand', (terms, cost) => {
    expect(largestRetentionOffer(CLIENT, terms).largestCost).toBeCloseRelative(cost, 1e-12)
  })

  it.each(TERMS)('is the cost at which nothing is gained: %j', terms => {
    const { largestCost, stayWith } = largestRetentionOffer(CLIENT, terms)
    const { gain, breakEvenUplift } = offerGain(CLIENT, { ...terms, cost: largestCost })
    expect(gain).toBeCloseTo(0, 9)
    expect(breakEvenUplift).toBeCloseRelative(0.1, 1e-12)
    expect(stayWith).toBeCloseRelative(0.8, 1e-15)
  })

  it('is 0 where even a free offer loses', () => {
    expect(largestRetentionOffer({ ...CLIENT, uplift: -0.05 })).toMatchObject({ largestCost: 0, gainIfFree: -250 })
    expect(largestRetentionOffer({ ...CLIENT, valueAtStake: -1 }).largestCost).toBe(0)
    expect(
      largestRetentionOffer({ stayWithout: 0, uplift: 0, valueAtStake: 1 }, { paidFor: 'who-stays' }).largestCost,
    ).toBe(0)
  })

  it.each(TERMS)('has the ends that the uplift at its ends has: %j', terms => {
    const upliftInterval = { lower: -0.02, upper: 0.22, level: 0.9, kind: 'confidence', method: 'newcombe' } as const
    const { interval } = largestRetentionOffer({ ...CLIENT, upliftInterval }, terms)
    expect(interval).toMatchObject({ lower: 0, level: 0.9, kind: 'confidence', method: 'newcombe' })
    expect(interval?.upper).toBe(largestRetentionOffer({ ...CLIENT, uplift: 0.22 }, terms).largestCost)
  })
})

describe('offerGain', () => {
  it('counts those who would have stayed anyway', () => {
    const { gain, spend } = offerGain(CLIENT, { cost: 400, paidFor: 'who-stays', contactCost: 10 })
    expect(spend).toBeCloseRelative(330, 1e-12)
    expect(gain).toBeCloseRelative(170, 1e-12)
  })

  it('says where no uplift breaks even', () => {
    expect(offerGain(CLIENT, { cost: 2000 })).not.toHaveProperty('breakEvenUplift')
    expect(offerGain(CLIENT, { cost: 5000, paidFor: 'who-stays' })).not.toHaveProperty('breakEvenUplift')
    expect(offerGain({ ...CLIENT, valueAtStake: 0 }, { cost: 1 })).not.toHaveProperty('breakEvenUplift')
    expect(offerGain(CLIENT, { cost: 1499 }).breakEvenUplift).toBeCloseRelative(1499 / 5000, 1e-15)
  })

  it('has an interval that is cut where a probability ends', () => {
    const upliftInterval = { lower: -0.9, upper: 0.9, level: 0.95, kind: 'confidence', method: 'wald' } as const
    const { interval } = offerGain({ ...CLIENT, upliftInterval }, { cost: 100 })
    expect(interval?.lower).toBeCloseRelative(-0.7 * 5000 - 100, 1e-12)
    expect(interval?.upper).toBeCloseRelative(0.3 * 5000 - 100, 1e-12)
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(offerGain, undefined, args))
    const offer = { cost: 1 }
    expect(at({ ...CLIENT, uplift: 0.31 }, offer)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'client.uplift' })
    expect(at({ ...CLIENT, stayWithout: 70 }, offer).hint).toBe('Write 80 % as 0.8')
    expect(at({ ...CLIENT, upliftInterval: { lower: 0.2, upper: 0.3 } }, offer).path).toBe(
      'client.upliftInterval.lower',
    )
    expect(at({ ...CLIENT, upliftInterval: { lower: 0, upper: 0.05 } }, offer).path).toBe('client.upliftInterval.upper')
    expect(at(CLIENT, { cost: -1 }).path).toBe('offer.cost')
    expect(at(CLIENT, { ...offer, acceptance: 0.5 })).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'offer.acceptance',
    })
    expect(at(CLIENT, { ...offer, paidFor: 'who-accepts' }).path).toBe('offer.acceptance')
    expect(at(CLIENT, { ...offer, paidFor: 'who-accepts', acceptance: 0 }).path).toBe('offer.acceptance')
    const largest = (...args: readonly unknown[]) => thrown(() => Reflect.apply(largestRetentionOffer, undefined, args))
    expect(largest(CLIENT, offer)).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'terms.cost' })
    for (const junk of JUNK) {
      expect(at(junk, offer).path).toMatch(/^client/)
      expect(at(CLIENT, junk).path).toMatch(/^offer/)
    }
  })
})

it('has no bound where an offer gains and is paid for nobody', () => {
  // A client at whom money is lost, driven away for sure.
  const loss = { stayWithout: 0.5, uplift: -0.5, valueAtStake: -100 }
  const fault = thrown(() => largestRetentionOffer(loss, { paidFor: 'who-stays' }))
  expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'client.uplift' })
  expect(largestRetentionOffer(loss).largestCost).toBe(50)
  const rare = { paidFor: 'who-accepts', acceptance: 5e-324 } as const
  expect(thrown(() => largestRetentionOffer(CLIENT, rare)).path).toBe('terms.acceptance')
  const upliftInterval = { lower: -0.6, upper: 0, level: 0.95, kind: 'confidence', method: 'wald' } as const
  const unsure = largestRetentionOffer({ ...loss, uplift: -0.25, upliftInterval }, { paidFor: 'who-stays' })
  expect(unsure.largestCost).toBe(100)
  expect(unsure).not.toHaveProperty('interval')
})
