import { describe, expect, it } from 'vitest'
import { caseEvidence } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, similarAt } from './samples.js'

const SIMILAR = similarAt('2021-01-01', [CASES[0]!, 0], [CASES[1]!, 0.25], [CASES[2]!, 0.25], [CASES[4]!, 0.6])

describe('evidence', () => {
  it('is of every number that was agreed', () => {
    const { cases, effectiveCases, weights, figures, losses, warnings } = caseEvidence(SIMILAR)
    expect(cases).toBe(3)
    expect(effectiveCases).toBeCloseTo(2.5 ** 2 / (1 + 2 * 0.5625), 13)
    expect(weights.map(({ id, weight }) => [id, weight])).toEqual([
      ['W-1', 0.4],
      ['W-2', 0.3],
      ['W-3', 0.3],
    ])
    expect(figures.map(({ name, cases }) => [name, cases])).toEqual([
      ['fee', 2],
      ['margin', 3],
    ])
    expect(figures[1]?.mean).toBeCloseTo(0.4 * 0.025 + 0.3 * 0.031 + 0.3 * 0.022, 15)
    expect([losses?.name, losses?.cases, losses?.mean]).toEqual(['lossRate', 1, 0.35])
    expect(warnings.map(({ code }) => code)).toEqual(['FEW_CASES'])
  })

  it('knows no loss before its day', () => {
    const before = { ...SIMILAR, asOf: '2017-09-01' }
    const { losses, endings } = caseEvidence(before)
    expect(losses).toBeUndefined()
    expect(endings?.counts.defaulted).toBe(1)
  })

  it('is none where no case is near', () => {
    const { cases, figures, warnings, ...rest } = caseEvidence(similarAt('2021-01-01', [CASES[0]!, 0.9]))
    expect([cases, figures, Object.keys(rest)]).toEqual([0, [], ['asOf', 'weights']])
    expect(warnings[0]?.code).toBe('NO_SIMILAR_CASES')
  })

  it('has a quantile for every share, whatever holds the shares', () => {
    const { figures } = caseEvidence(SIMILAR, { shares: [0.25, 0.5] })
    for (const shares of [Float64Array.of(0.25, 0.5), { length: 2, 0: 0.25, 1: 0.5 }]) {
      expect(caseEvidence(SIMILAR, { shares: untyped(shares) }).figures).toEqual(figures)
    }
  })

  it('is asked for in known words', () => {
    const wrong = (options: object) => thrown(() => caseEvidence(SIMILAR, untyped(options))).path
    expect(wrong({ shares: [0.5, 2] })).toBe('options.shares[1]')
    expect(wrong({ shares: [] })).toBe('options.shares')
    expect(wrong({ level: 1 })).toBe('options.level')
    expect(wrong({ quantiles: [0.5] })).toBe('options.quantiles')
    expect(wrong({ bandwidth: 0 })).toBe('options.bandwidth')
  })
})
