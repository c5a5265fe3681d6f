import { describe, expect, it } from 'vitest'
import { caseLibrary, similarCases } from '../../../src/project/index.js'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, DESCRIPTION } from './samples.js'

const LIBRARY = caseLibrary(CASES, DESCRIPTION)
const QUESTION = { amount: 30e6, sector: 'wind', rating: 'C', guaranteed: false, note: 'ignored' }
const ids = (...found: Parameters<typeof similarCases>): string[] =>
  similarCases(...found).cases.map(one => one.case.id)

describe('similar cases', () => {
  it('stand nearest first, by the distance worked out by hand', () => {
    const { cases } = similarCases(LIBRARY, QUESTION, { asOf: '2021-01-01' })
    const log = (one: number, other: number): number => Math.abs(Math.log(one / other)) / Math.log(90 / 12)
    const byHand = {
      'W-1': (2 * 0 + 0 + 1 / 3 + 1) / 6,
      'W-2': (2 * log(30, 60) + 0 + 0) / 5,
      'W-3': (2 * log(30, 25) + 0 + 1 / 3) / 5,
      'S-1': (2 * log(30, 12) + 2 + 2 / 3) / 5,
      'S-2': (2 * log(30, 90) + 2 + 1 / 3 + 1) / 6,
    }
    expect(cases.map(one => one.case.id)).toEqual(['W-3', 'W-2', 'W-1', 'S-1', 'S-2'])
    for (const { case: past, distance } of cases) {
      const [, expected] = Object.entries(byHand).find(([id]) => id === past.id) ?? []
      expect(distance).toBeCloseTo(expected ?? Number.NaN, 14)
    }
  })

  it('know nothing later than the day before', () => {
    expect(ids(LIBRARY, QUESTION, { asOf: '2014-02-01' })).toEqual(['W-2', 'W-1'])
    const statuses = (asOf: string) => similarCases(LIBRARY, QUESTION, { asOf, count: 9 }).cases.map(one => one.status)
    expect(statuses('2014-02-02')).toEqual(['running', 'restructured', 'running'])
    expect(statuses('2021-01-01')).toEqual(['prepaid', 'defaulted', 'repaid', 'running', 'restructured'])
    const before = similarCases(LIBRARY, QUESTION, { asOf: '2010-04-01' })
    expect([before.cases, before.leftOut.notYetKnown]).toEqual([[], 6])
  })

  it('find no case on the day it was agreed: a case does not answer for itself', () => {
    const [, second] = CASES
    expect(ids(LIBRARY, second!.facts, { asOf: second!.agreedOn })).toEqual(['W-1'])
  })

  it('are covered as asked, near as asked, and as many as asked', () => {
    const { cases, leftOut } = similarCases(LIBRARY, QUESTION, {
      asOf: '2021-01-01',
      leastCoverage: 0.9,
      furthest: 0.5,
      count: 1,
    })
    expect(cases.map(one => [one.case.id, one.coverage])).toEqual([['W-2', 1]])
    expect(leftOut).toEqual({ notYetKnown: 0, tooLittleKnown: 2, tooFar: 2, beyondCount: 1 })
    expect(ids(LIBRARY, {}, { asOf: '2021-01-01', leastCoverage: 0 })).toEqual([])
  })

  it('are covered as asked, whatever rounding makes of half of the weight', () => {
    const kinds = [0.1, 0.2, 0.3].map((weight, i) => [`fact ${i}`, { kind: 'nominal' as const, weight }] as const)
    const facts = { 'fact 0': 'x', 'fact 1': 'x', 'fact 2': 'x' }
    const library = caseLibrary([{ id: 'A', agreedOn: '2020-01-01', facts }], Object.fromEntries(kinds))
    expect(ids(library, { 'fact 2': 'x' }, { asOf: '2021-01-01' })).toEqual(['A'])
  })

  it('are as near and in the same order in euros and in thousands of them', () => {
    const inUnitsOf = (unit: number) => {
      const cases = Array.from({ length: 21 }, (_, i) => {
        return { id: `${i}`, agreedOn: `2020-01-${10 + (i % 7)}`, facts: { amount: (i * 700) / unit } }
      })
      const library = caseLibrary(cases, { amount: { kind: 'number', range: [0, 14_000 / unit] } })
      return (count: number, furthest: number) =>
        ids(library, { amount: 7_000 / unit }, { asOf: '2021-01-01', count, furthest })
    }
    const inThousands = inUnitsOf(1000)
    expect(inThousands(6, 1)).toEqual(inUnitsOf(1)(6, 1))
    expect(inThousands(21, 0.15)).toEqual(['10', '11', '9', '12', '8', '13', '7'])
    for (const [count, furthest] of [
      [21, 0.15],
      [20, 1],
      [3, 0.05],
    ] as const) {
      expect(inThousands(count, furthest)).toEqual(inUnitsOf(3)(count, furthest))
    }
  })

  it('do not depend on the order of the library', () => {
    const twins = [...CASES, { ...CASES[0]!, id: 'W-0' }, { ...CASES[0]!, id: 'W-9' }]
    const options = { asOf: '2021-01-01' }
    const expected = ids(caseLibrary(twins, DESCRIPTION), QUESTION, options)
    expect(expected.slice(2, 5)).toEqual(['W-0', 'W-1', 'W-9'])
    expect(ids(caseLibrary(twins.toReversed(), DESCRIPTION), QUESTION, options)).toEqual(expected)
  })

  it('say why', () => {
    const [first] = similarCases(LIBRARY, QUESTION, { asOf: '2021-01-01' }).cases
    expect(first?.alike.map(reason => reason.text)).toEqual([
      'amount: 30,000,000 here, 25,000,000 there',
      'sector: wind in both',
    ])
    expect(first?.differs.map(reason => reason.text)).toEqual(['rating: C here, B there'])
    expect(first?.unknown).toEqual(['guaranteed'])
    const { parts } = gower.distance(LIBRARY.scale, { rating: 'C' }, { rating: 'B' })
    expect(first?.differs[0]?.difference).toBe(parts[2]?.difference)
  })

  it('refuse a fact of another kind, by name', () => {
    const ask = (facts: unknown) => thrown(() => similarCases(LIBRARY, untyped(facts), { asOf: '2021-01-01' }))
    expect(ask({ amount: '30' }).path).toBe('facts.amount')
    expect(ask({ amount: null }).path).toBe('facts.amount')
    expect(ask({ rating: 'E' }).path).toBe('facts.rating')
    expect(ask(undefined).path).toBe('facts')
  })
})
