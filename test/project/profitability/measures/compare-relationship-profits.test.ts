import { describe, expect, it } from 'vitest'
import type { Relationship } from '../../../../src/project/index.js'
import { compareRelationshipProfits, relationshipProfit } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'
import { ADVICE, BOND, DEPOSIT, eur, LOAN, RELATIONSHIP, TERMS } from './sample.js'

const of = (...facilities: Relationship['facilities']): Relationship => ({ ...RELATIONSHIP, facilities })

describe('a relationship before and after', () => {
  it('differs line by line by what each facility does', () => {
    const after = of({ ...LOAN, rate: { kind: 'fixed', annualRate: 0.055 } }, BOND, ADVICE)
    const {
      before,
      after: now,
      lines,
      facilities,
      incremental,
    } = compareRelationshipProfits(of(LOAN, BOND, DEPOSIT), after, TERMS)
    expect(before).toEqual(relationshipProfit(of(LOAN, BOND, DEPOSIT), TERMS).total)
    expect(now).toEqual(relationshipProfit(after, TERMS).total)
    for (const { line, before: was, after: is, difference } of lines) {
      expect([was, is, difference]).toEqual([before.lines[line], now.lines[line], is - was])
    }
    expect(lines.map(({ line }) => line)).toEqual(Object.keys(before.lines))
    expect(facilities.map(({ name, change }) => [name, change])).toEqual([
      ['Cold store', 'changed'],
      ['Bid bond', 'same'],
      ['Current account', 'dropped'],
      ['relationship', 'same'],
      ['Advice', 'added'],
    ])
    const sum = facilities.reduce((total, { profit }) => total + profit, 0)
    expect(sum).toBe(incremental.profit)
    expect(incremental.profit).toBe(lines.reduce((total, { difference }) => total + difference, 0))
    expect(facilities.reduce((total, { economicProfit }) => total + economicProfit, 0)).toBe(incremental.economicProfit)
    expect(facilities[2]!.after).toBeUndefined()
    expect(facilities[4]!.before).toBeUndefined()
  })

  it('has a return on the capital that is added, by hand', () => {
    // Guarantees of 1,000,000: capital 100,000; fee 20,000 and 12,000, loss 8,000, capital earns 2,000; tax a quarter.
    const cheap = { ...BOND, name: 'Warranty bond', annualFee: 0.012 }
    const { before, incremental } = compareRelationshipProfits(
      { ...of(BOND), activities: [] },
      { ...of(BOND, cheap), activities: [] },
      TERMS,
    )
    expect(before.raroc).toBeCloseTo((0.75 * (20 - 8 + 2)) / 100, 12)
    expect(incremental.raroc).toBeCloseTo((0.75 * (12 - 8 + 2)) / 100, 12)
    expect(incremental).toMatchObject({ profit: 450_000, capital: 10_000_000, economicProfit: 450_000 - 1_200_000 })
  })

  it('has none where no capital is added', () => {
    const incremental = (after: Relationship) => compareRelationshipProfits(of(BOND), after, TERMS).incremental
    expect(incremental(of(BOND, ADVICE))).not.toHaveProperty('raroc')
    expect(incremental(of())).not.toHaveProperty('raroc')
    expect(incremental(of(BOND))).toEqual({ profit: 0, economicProfit: 0, capital: 0 })
    expect(incremental(of(BOND)).profit).toBe(0)
  })

  it('tells what the relationship itself costs from a facility of that name', () => {
    const { facilities } = compareRelationshipProfits(of({ ...ADVICE, name: 'relationship' }), of(), TERMS)
    expect(facilities.map(({ change, before }) => [before!.kind, change])).toEqual([
      ['service', 'dropped'],
      ['relationship', 'same'],
    ])
  })

  it('takes a worse rating as a change of what bears risk', () => {
    const worse = { ...of(LOAN, DEPOSIT), probabilityOfDefault: 0.03 }
    const { facilities, lines } = compareRelationshipProfits(of(LOAN, DEPOSIT), worse, TERMS)
    expect(facilities.map(({ change }) => change)).toEqual(['changed', 'same', 'same'])
    expect(lines.filter(({ difference }) => difference !== 0).map(({ line }) => line)).toEqual(['expectedLoss', 'tax'])
  })

  it('names what is wrong, and where', () => {
    const compare =
      (...given: readonly unknown[]): (() => unknown) =>
      () =>
        Reflect.apply(compareRelationshipProfits, undefined, given)
    expect(compare(of(BOND), { ...of(BOND), client: 'Linden Mill' }, TERMS)).toThrow(
      /^after\.client: .*CONFLICTING_OPTIONS/,
    )
    const inFrancs = { ...of(), currency: 'CHF', activities: [] }
    expect(compare(of(BOND), inFrancs, TERMS)).toThrow(/^after\.currency: .*MIXED_CURRENCIES/)
    expect(compare(of({ ...BOND, amount: eur(-1) }), of(), TERMS)).toThrow(/^before\.facilities\[0\]\.amount/)
    expect(compare(of(), of({ ...BOND, months: 0 }), TERMS)).toThrow(/^after\.facilities\[0\]\.months/)
    for (const junk of JUNK) {
      expect(compare(junk, of(), TERMS)).toThrow(/^before/)
      expect(compare(of(), junk, TERMS)).toThrow(/^after/)
      expect(compare(of(), of(), junk)).toThrow(/^terms/)
    }
  })
})
