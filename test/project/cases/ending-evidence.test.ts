import { describe, expect, it } from 'vitest'
import { endingEvidence } from '../../../src/project/cases/ending-evidence.js'
import { weightedCases } from '../../../src/project/cases/weighted-cases.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { CASES, similarAt } from './samples.js'

const evidence = (asOf: string, ...distances: readonly number[]) =>
  endingEvidence(
    weightedCases(similarAt(asOf, ...distances.map((distance, i) => [CASES[i]!, distance] as const)), 1).cases,
    0.95,
  )

describe('how cases ended', () => {
  it('counts only those whose end is known', () => {
    const { counts, shares, defaulted, troubled } = evidence('2021-01-01', 0, 0, 0, 0, 0)
    expect(counts).toEqual({ running: 1, repaid: 1, prepaid: 1, restructured: 1, defaulted: 1 })
    for (const share of Object.values(shares)) expect(share).toBeCloseTo(0.2, 15)
    expect([defaulted.cases, defaulted.share]).toEqual([3, 1 / 3])
    expect(defaulted.interval).toEqual(proportionInterval(1, 3))
    expect(defaulted.bounds).toEqual({ lower: 0.2, upper: 0.6 })
    expect([troubled.cases, troubled.share]).toEqual([4, 0.5])
    expect(troubled.bounds.lower).toBeCloseTo(0.4, 15)
    expect(troubled.bounds.upper).toBeCloseTo(0.6, 15)
  })

  it('counts the near more', () => {
    // Weights 1 and 0.75: a share of 0.75 / 1.75 of (1.75)² / (1 + 0.5625) cases.
    const { defaulted } = evidence('2021-01-01', 0, 0.5)
    expect(defaulted.share).toBeCloseTo(0.75 / 1.75, 15)
    expect(defaulted.effectiveCases).toBeCloseTo(1.75 ** 2 / 1.5625, 13)
    expect(defaulted.interval!.lower).toBeGreaterThan(proportionInterval(0, 1).lower)
  })

  it('says nothing of cases that all run on, but that anything may come of them', () => {
    const { defaulted } = evidence('2014-01-01', 0, 0)
    expect(defaulted).toEqual({ cases: 0, effectiveCases: 0, bounds: { lower: 0, upper: 1 } })
  })
})
