import { describe, expect, it } from 'vitest'
import type { Prospect, Relationship } from '../../../../src/project/index.js'
import { relationshipProfit, withCrossSell } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'
import { ADVICE, BOND, DEPOSIT, LINE, LOAN, RELATIONSHIP, TERMS } from './sample.js'

const BOOKED: Relationship = { ...RELATIONSHIP, facilities: [BOND, DEPOSIT] }
const prospect = (facility: Prospect['facility'], probability: number): Prospect => ({ facility, probability })

describe('what the client may still buy', () => {
  it('counts by its probability, beside what is booked', () => {
    const { booked, expected, prospects } = withCrossSell(BOOKED, [prospect(ADVICE, 0.5), prospect(LINE, 0.25)], TERMS)
    expect(booked).toEqual(relationshipProfit(BOOKED, TERMS).total)
    const [advice, line] = prospects
    // A retainer of 10,000 a year, taxed by a quarter.
    expect(advice!.ifSold).toMatchObject({ name: 'Advice', kind: 'service', profit: 750_000, capital: 0 })
    expect(advice!.expected).toMatchObject({ profit: 375_000 })
    expect(line!.expected.lines.interest).toBe(Math.round(line!.ifSold.lines.interest / 4))
    expect(line!.expected.capital).toBe(Math.round(line!.ifSold.capital / 4))
    expect(line!.expected.raroc).toBeCloseTo(line!.ifSold.raroc!, 14)
    expect(expected.profit).toBe(booked.profit + advice!.expected.profit + line!.expected.profit)
    expect(expected.capital).toBe(booked.capital + line!.expected.capital)
  })

  it('of a certain sale is the relationship with it', () => {
    const { expected, prospects } = withCrossSell(BOOKED, [prospect(LINE, 1), prospect(ADVICE, 0)], TERMS)
    const sold = relationshipProfit({ ...BOOKED, facilities: [...BOOKED.facilities, LINE] }, TERMS).total
    const { raroc, ...amounts } = expected
    expect(amounts).toEqual(Object.fromEntries(Object.entries(sold).filter(([name]) => name !== 'raroc')))
    expect(raroc).toBeCloseTo(sold.raroc!, 13)
    expect(prospects[0]!.rarocIfSold).toBeCloseTo(sold.raroc!, 13)
  })

  it('makes the relationship pay from the least probability on, by hand', () => {
    // Bond at 1.6 %: 0.75 x (16 - 8 + 2) = 7.5 on 100 of capital where 12 are asked: 4,500 are short, advice brings 7,500.
    const bond = { ...BOND, annualFee: 0.016 }
    const relationship = { ...BOOKED, facilities: [bond], activities: [] }
    const result = withCrossSell(relationship, [prospect(ADVICE, 0.5), prospect(DEPOSIT, 0.3)], TERMS)
    expect(result.bookedReachesHurdle).toBe(false)
    expect(result.booked.raroc).toBeCloseTo(0.075, 12)
    expect(result.standalone).toEqual([{ name: 'Bid bond', raroc: result.booked.raroc, reachesHurdle: false }])
    const [advice] = result.prospects
    expect(advice!.leastProbability).toBeCloseTo(0.6, 12)
    expect(advice!.reachesHurdle).toBe(true)
    expect(advice!.rarocIfSold).toBeCloseTo(0.15, 12)
    const least = advice!.leastProbability!
    const atLeast = withCrossSell(relationship, [prospect(ADVICE, least)], TERMS)
    expect(atLeast.expected.raroc).toBeCloseTo(TERMS.annualHurdleRate, 12)
    expect(withCrossSell(relationship, [prospect(ADVICE, least + 1e-6)], TERMS)).toMatchObject({
      expectedReachesHurdle: true,
      tippedBy: 'Advice',
    })
    expect(withCrossSell(relationship, [prospect(ADVICE, least - 1e-6)], TERMS).expectedReachesHurdle).toBe(false)
  })

  it('earns its hurdle where it is priced at it, whatever the last digits say', () => {
    let least = Number.POSITIVE_INFINITY
    for (let i = 1; i <= 200; i++) {
      const [riskWeight, annualHurdleRate, probabilityOfDefault] = [i / 130, (i % 23) / 100, (i % 17) / 1000]
      const forCapital = 0.1 * riskWeight * (annualHurdleRate / 0.75 - 0.02)
      const annualFee = forCapital + BOND.lossGivenDefault * probabilityOfDefault
      if (annualFee < 0) continue
      const relationship = {
        ...BOOKED,
        probabilityOfDefault,
        activities: [],
        facilities: [{ ...BOND, annualFee, capital: { riskWeight } }],
      }
      const { bookedReachesHurdle, standalone, booked, prospects } = withCrossSell(
        relationship,
        [prospect(ADVICE, 0.5)],
        { ...TERMS, annualHurdleRate },
      )
      expect([bookedReachesHurdle, standalone[0]!.reachesHurdle]).toEqual([true, true])
      expect(prospects[0]!.leastProbability).toBe(0)
      least = Math.min(least, booked.raroc! - annualHurdleRate)
    }
    // Some of them are below it by what doubles cannot hold.
    expect(least).toBeLessThan(0)
  })

  it('beside the others needs less', () => {
    const relationship = { ...BOOKED, facilities: [{ ...BOND, annualFee: 0.016 }], activities: [] }
    const offers = [prospect(ADVICE, 0.5), prospect(DEPOSIT, 0.3)]
    const { prospects } = withCrossSell(relationship, offers, TERMS)
    const least = prospects[0]!.leastProbabilityBesideOthers!
    expect(least).toBeLessThan(prospects[0]!.leastProbability!)
    const { expected } = withCrossSell(relationship, [prospect(ADVICE, least), offers[1]!], TERMS)
    expect(expected.raroc).toBeCloseTo(TERMS.annualHurdleRate, 12)
  })

  it('is tipped by the first that suffices, the most promising first', () => {
    const relationship = { ...BOOKED, facilities: [{ ...BOND, annualFee: 0.016 }], activities: [] }
    const small = { ...ADVICE, name: 'Second advice' }
    const tipped = (...offers: readonly Prospect[]) => withCrossSell(relationship, offers, TERMS).tippedBy
    expect(tipped(prospect(small, 0.2), prospect(ADVICE, 0.5))).toBe('Second advice')
    expect(tipped(prospect(small, 0.2), prospect(ADVICE, 0.7))).toBe('Advice')
    expect(tipped(prospect(small, 0.05), prospect(ADVICE, 0.5))).toBeUndefined()
    expect(tipped()).toBeUndefined()
  })

  it('needs no probability where what is booked pays, and none is enough where a facility costs value', () => {
    const paying = withCrossSell({ ...BOOKED, facilities: [ADVICE] }, [prospect(BOND, 0.5)], TERMS)
    expect(paying.bookedReachesHurdle).toBe(true)
    expect(paying.prospects[0]!.leastProbability).toBe(0)
    expect(paying).not.toHaveProperty('tippedBy')
    expect(paying).not.toHaveProperty('credit')
    const poor = { ...BOND, annualFee: 0.001, name: 'Poor bond' }
    const costly = withCrossSell({ ...BOOKED, facilities: [{ ...BOND, annualFee: 0.001 }] }, [prospect(poor, 1)], TERMS)
    expect(costly.prospects[0]).not.toHaveProperty('leastProbability')
    expect(costly.prospects[0]!.reachesHurdle).toBe(false)
  })

  it('tells loans by themselves from the relationship', () => {
    const { standalone, credit, booked } = withCrossSell(RELATIONSHIP, [], TERMS)
    expect(standalone.map(({ name }) => name)).toEqual(['Cold store', 'Stock line', 'Bid bond'])
    const { facilities } = relationshipProfit(RELATIONSHIP, TERMS)
    expect(standalone.map(({ raroc }) => raroc)).toEqual(facilities.slice(0, 3).map(({ raroc }) => raroc))
    const loans = relationshipProfit({ ...RELATIONSHIP, facilities: [LOAN, LINE, BOND], activities: [] }, TERMS).total
    expect(credit!.raroc).toBeCloseTo(loans.raroc!, 14)
    expect(booked.raroc).not.toBeCloseTo(loans.raroc!, 4)
  })

  it('names what is wrong', () => {
    const sell =
      (...given: readonly unknown[]): (() => unknown) =>
      () =>
        Reflect.apply(withCrossSell, undefined, given)
    expect(sell(BOOKED, [prospect(ADVICE, 1.5)], TERMS)).toThrow(/^prospects\[0\]\.probability: .*OUT_OF_RANGE/)
    expect(sell(BOOKED, [prospect(BOND, 1)], TERMS)).toThrow(/^prospects\[0\]\.facility\.name: .*CONFLICTING_OPTIONS/)
    expect(sell(BOOKED, [prospect(LINE, 1), prospect(LINE, 1)], TERMS)).toThrow(/^prospects\[1\]\.facility\.name/)
    const bare = { ...LINE, capital: {} }
    expect(sell(BOOKED, [prospect(bare, 1)], TERMS)).toThrow(
      /^prospects\[0\]\.facility\.capital\.riskWeight: .*MISSING_VALUE/,
    )
    for (const junk of JUNK) {
      if (!(Array.isArray(junk) && junk.length === 0)) expect(sell(BOOKED, junk, TERMS)).toThrow(/^prospects/)
      expect(sell(BOOKED, [junk], TERMS)).toThrow(/^prospects\[0\]/)
      expect(sell(junk, [], TERMS)).toThrow(/^relationship/)
      expect(sell(BOOKED, [], junk)).toThrow(/^terms/)
    }
  })
})
