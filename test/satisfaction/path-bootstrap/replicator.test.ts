import { expect, it } from 'vitest'
import { replicator } from '../../../src/satisfaction/path-bootstrap/replicator.js'
import { smallModel } from './small-survey.js'

it('gives the figures of all answers where each client is drawn once', () => {
  const { work } = smallModel(40)
  const found = replicator(work, true)(new Int32Array(40).fill(1))
  if ('failure' in found) throw new Error(found.failure)
  for (const [f, figure] of found.figures.entries()) expect(figure).toBeCloseTo(work.all[f]!, 9)
  expect(Array.from(found.signs)).toEqual([1, 1, 1])
})

it('says what stands against a resample of one client', () => {
  const { work } = smallModel(40)
  const alone = new Int32Array(40)
  alone[3] = 40
  expect(replicator(work, true)(alone)).toEqual({ failure: 'NO_VARIATION', name: 'fast' })
})

it('says that a search did not end', () => {
  const { work } = smallModel(40)
  const { of } = work
  const hurried = {
    ...of,
    plan: { ...of.plan, settings: { ...of.plan.settings, tolerance: 1e-300, mostIterations: 1 } },
  }
  const counts = Int32Array.from({ length: 40 }, (_, row) => row % 3)
  expect(replicator({ ...work, of: hurried }, true)(counts)).toEqual({ failure: 'NOT_CONVERGED' })
})
