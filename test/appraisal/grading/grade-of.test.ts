import { describe, expect, it } from 'vitest'
import type { GradingPolicy } from '../../../src/appraisal/grading/index.js'
import { gradeOf, grader, learnGrading, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import { gradeInputs } from './inputs.js'

describe('a book of a hundred', () => {
  const book = Array.from({ length: 100 }, (_, i) => gradeInputs({ id: `C${i}`, value: i, satisfaction: i }))
  const learner = learnGrading(VALUE_POLICY)
  for (const client of book) learner.add(client)
  const learnt = learner.finish()

  it('gives the best fifth A, the next two fifths B', () => {
    const grades = book.map(client => gradeOf(client, learnt, VALUE_POLICY).grade)
    expect(grades.filter(grade => grade === 'A')).toHaveLength(20)
    expect(grades.filter(grade => grade === 'B')).toHaveLength(40)
    expect(grades.lastIndexOf('C')).toBeLessThan(grades.indexOf('B'))
  })

  it('caps a client in default, and says so', () => {
    const best = gradeInputs({ value: 99, satisfaction: 99, facts: { inDefault: true } })
    const { grade, class: called, vetoes, probabilities } = gradeOf(best, learnt, VALUE_POLICY)
    expect([grade, called]).toEqual(['C', 'ordinary'])
    expect(vetoes[0]).toMatchObject({ id: 'in-default', holds: 'yes' })
    expect(probabilities).toEqual({ A: 0, B: 0, C: 1 })
  })

  it('grades a client of whom nothing but the facets of the book is known', () => {
    const { id, facets, fact } = gradeInputs({ deviation: 20 })
    const { grade, score, standardDeviation, probabilities, points } = gradeOf(
      { id, facets, fact },
      learnt,
      VALUE_POLICY,
    )
    expect(grade).toBe('B')
    // 0.3 × 50 + 0.2 × 50 + 0.3 × 50 of three facets + 0.08 × 80 + 0.04 × 44 + 0.08 × 50.
    expect(score).toBeCloseTo(52.16, 12)
    expect(standardDeviation).toBeGreaterThan(8)
    expect(Math.min(...Object.values(probabilities))).toBeGreaterThan(0.03)
    expect(points.find(({ input }) => input === 'value')?.coverage).toBe(0)
  })
})

describe('by hand', () => {
  const policy: GradingPolicy = {
    ...VALUE_POLICY,
    inputs: {
      risk: { of: 'facet', facet: 'risk' },
      tenure: { of: 'attribute', attribute: 'tenureYears', worst: 0, best: 10 },
    },
    weights: { by: 'direct', points: { risk: 3, tenure: 1 } },
    cuts: { by: 'score', A: 60, B: 40 },
    band: 5,
    vetoes: [],
    classes: { strategic: { fact: 'grade', is: 'one-of', values: ['A'] }, quality: { all: [] } },
  }
  const grade = grader(learnGrading(policy).finish(), policy)

  it('adds weighted indices and their variances', () => {
    // 0.75 × (100 − 40) + 0.25 × 80 = 65; deviation 0.75 × 8 = 6; Φ(5 / 6) = 0.797672.
    const found = grade(gradeInputs({ risk: 40, deviation: 8, facts: { tenureYears: 8 } }))
    expect(found).toMatchObject({ grade: 'A', class: 'strategic', score: 65, kept: false, cutPoints: { A: 60, B: 40 } })
    expect(found.standardDeviation).toBeCloseTo(6, 12)
    expect(found.probabilities.A).toBeCloseTo(0.797672, 6)
    expect(found).not.toHaveProperty('previous')
  })

  it('keeps the grade before within the band, and says so', () => {
    const client = (risk: number) => gradeInputs({ risk, facts: { tenureYears: 8 } })
    // 0.75 × 52 + 20 = 59, 0.75 × 44 + 20 = 53, 0.75 × 60 + 20 = 65.
    expect(grade(client(48), 'A')).toMatchObject({ grade: 'A', previous: 'A', kept: true, cutPoints: { A: 55, B: 35 } })
    expect(grade(client(56), 'A')).toMatchObject({ grade: 'B', kept: false })
    expect(grade(client(40.01), 'B')).toMatchObject({ grade: 'B', kept: true })
    expect(grade(client(40), 'B')).toMatchObject({ grade: 'A', kept: false })
    expect(grade(client(48), 'B')).toMatchObject({ grade: 'B', kept: false })
  })

  it('refuses a book of other inputs, and a grade that is none', () => {
    const learnt = learnGrading(VALUE_POLICY).finish()
    expect(issuesOf(() => gradeOf(gradeInputs(), learnt, policy))[0]).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'learnt.inputs',
    })
    const wrong: 'A' = JSON.parse('"D"')
    expect(issuesOf(() => gradeOf(gradeInputs(), learnt, VALUE_POLICY, wrong))[0]?.path).toBe('previous')
  })
})
