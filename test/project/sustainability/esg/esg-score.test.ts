import { describe, expect, it } from 'vitest'
import type { EsgPolicy, MissingAnswer } from '../../../../src/project/index.js'
import { esgScore } from '../../../../src/project/index.js'

const policyWith = (missing: MissingAnswer, leastCoverage = 0.5): EsgPolicy => ({
  name: 'House',
  missing,
  leastCoverage,
  criteria: [
    { name: 'emissions', pillar: 'environment', points: 40, worst: 800, best: 0 },
    { name: 'water', pillar: 'environment', points: 10, worst: 0, best: 1 },
    { name: 'accidents', pillar: 'social', points: 30, worst: 5, best: 0 },
    { name: 'audited', pillar: 'governance', points: 20, worst: 0, best: 1 },
  ],
})
const answers = { emissions: 200, accidents: 1, audited: 1 }

describe('esgScore', () => {
  it('is the sum of its parts', () => {
    const { score, contributions, coverage } = esgScore({ ...answers, water: 0.5 }, policyWith('worst'))
    expect(Object.entries(contributions ?? {}).map(([name, part]) => [name, part.toFixed(10)])).toEqual([
      ['emissions', '30.0000000000'],
      ['water', '5.0000000000'],
      ['accidents', '24.0000000000'],
      ['audited', '20.0000000000'],
    ])
    expect(score).toBe(Object.values(contributions ?? {}).reduce((sum, part) => sum + part, 0))
    expect(coverage).toBe(1)
  })

  it('knows the share that is known to the last digit', () => {
    for (let all = 2; all <= 30; all++) {
      const criteria = Array.from({ length: all }, (_, i) => ({
        name: `criterion ${i}`,
        pillar: 'social' as const,
        points: 1,
        worst: 0,
        best: 1,
      }))
      for (let known = 1; known <= all; known++) {
        const given = Object.fromEntries(criteria.slice(0, known).map(({ name }) => [name, 1]))
        const judged = esgScore(given, { name: 'House', missing: 'worst', leastCoverage: known / all, criteria })
        expect([judged.status, judged.coverage]).toEqual(['scored', known / all])
        expect(judged.pillars.social?.weight).toBe(1)
        const alone = esgScore(given, { name: 'House', missing: 'reweight', leastCoverage: 0, criteria })
        expect(alone.score).toBeLessThanOrEqual(alone.bounds.upper)
        expect(alone.score).toBeGreaterThanOrEqual(alone.bounds.lower)
      }
    }
    const large = policyWith('worst').criteria.map(one => ({ ...one, points: one.points * 2 ** 1018 }))
    expect(esgScore({ emissions: 1 }, { ...policyWith('worst', 0.4), criteria: large }).coverage).toBe(0.4)
  })

  it('treats missing answers by the rule of the policy', () => {
    const scoreBy = (missing: MissingAnswer) => esgScore(answers, policyWith(missing)).score
    expect(scoreBy('worst')).toBeCloseTo(74, 12)
    expect(scoreBy('middle')).toBeCloseTo(79, 12)
    expect(scoreBy('reweight')).toBeCloseTo(74 / 0.9, 12)
    expect(esgScore(answers, policyWith('reweight')).contributions?.['water']).toBe(0)
  })

  it('says between what missing answers leave it', () => {
    const { bounds, coverage, missing } = esgScore(answers, policyWith('middle'))
    expect(bounds.lower).toBeCloseTo(74, 12)
    expect(bounds.upper).toBeCloseTo(84, 12)
    expect(coverage).toBeCloseTo(0.9, 15)
    expect(missing).toEqual(['water'])
  })

  it('has no score where too little is known', () => {
    const result = esgScore({ audited: 1 }, policyWith('worst'))
    expect(result.status).toBe('too-little-known')
    expect(result).not.toHaveProperty('score')
    expect(result.bounds.lower).toBeCloseTo(20, 12)
    expect(esgScore({}, policyWith('worst', 0)).status).toBe('too-little-known')
  })

  it('judges each part by itself', () => {
    const { pillars } = esgScore(answers, policyWith('worst'))
    expect(pillars.environment?.weight).toBeCloseTo(0.5, 15)
    expect(pillars.environment?.coverage).toBeCloseTo(0.8, 15)
    expect(pillars.environment?.bounds.lower).toBeCloseTo(60, 12)
    expect(pillars.environment?.bounds.upper).toBeCloseTo(80, 12)
    expect(pillars.social?.bounds).toEqual({ lower: 80, upper: 80 })
    const environmentOnly = { ...policyWith('worst'), criteria: policyWith('worst').criteria.slice(0, 2) }
    expect(Object.keys(esgScore({ emissions: 1 }, environmentOnly).pillars)).toEqual(['environment'])
  })

  it('keeps to the ends beyond them', () => {
    const { contributions } = esgScore({ ...answers, emissions: -50, accidents: 9 }, policyWith('worst'))
    expect(contributions).toMatchObject({ emissions: 40, accidents: 0 })
  })
})
