import { expect, it } from 'vitest'
import { readApplicants } from '../../../src/risk/scorecard/applicants.js'
import { averagePoints } from '../../../src/risk/scorecard/average-points.js'
import { smallCard } from './cards.js'

const [age, housing] = smallCard().params.characteristics
const data = { columns: { age: [20, 30, 40, null], housing: ['own', 'rent', 'tent', 'own'] }, outcomes: [0, 1, 0, 1] }

it('averages the points of clients, those of categories of no group among them', () => {
  if (age === undefined || housing === undefined) throw new Error('two characteristics')
  expect(averagePoints(age, readApplicants(data))).toBe((252 + 268 + 276 + 265) / 4)
  expect(averagePoints(housing, readApplicants(data))).toBe((275 + 253 + 259 + 275) / 4)
})

it('averages by weight', () => {
  if (age === undefined) throw new Error('two characteristics')
  expect(averagePoints(age, readApplicants({ ...data, weights: [1, 3, 0, 0] }))).toBe(264)
})
