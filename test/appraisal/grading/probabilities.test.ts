import { expect, it } from 'vitest'
import { gradeProbabilities } from '../../../src/appraisal/grading/probabilities.js'

const CUTS = { A: 70, B: 50 }
const veto = { holds: 'unknown', missing: [] } as const

it('reads them off the normal curve', () => {
  // Tables of the normal distribution: Φ(1) = 0.841345, Φ(−1) = 0.158655.
  const { A, B, C } = gradeProbabilities(60, 10, CUTS, [])
  expect(A).toBeCloseTo(0.158655, 6)
  expect(C).toBeCloseTo(0.158655, 6)
  expect(B).toBeCloseTo(0.68269, 5)
})

it('is certain where nothing is unsure', () => {
  expect(gradeProbabilities(70, 0, CUTS, [])).toEqual({ A: 1, B: 0, C: 0 })
  expect(gradeProbabilities(69, 0, CUTS, [])).toEqual({ A: 0, B: 1, C: 0 })
  expect(gradeProbabilities(60, 1e-300, CUTS, [])).toEqual({ A: 0, B: 1, C: 0 })
})

it('takes from better grades what vetoes may take', () => {
  const open = gradeProbabilities(80, 0, CUTS, [
    { id: 'one', grade: 'B', probability: 0.25, ...veto },
    { id: 'other', grade: 'C', probability: 0.2, ...veto },
  ])
  expect(open.A).toBeCloseTo(0.6, 12)
  expect(open.B).toBeCloseTo(0.2, 12)
  expect(open.C).toBeCloseTo(0.2, 12)
  const capped = gradeProbabilities(80, 5, CUTS, [
    { id: 'default', holds: 'yes', grade: 'C', probability: 1, missing: [] },
  ])
  expect(capped).toEqual({ A: 0, B: 0, C: 1 })
})
