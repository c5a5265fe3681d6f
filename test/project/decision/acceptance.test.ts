import { expect, it } from 'vitest'
import { acceptanceOf } from '../../../src/project/decision/acceptance.js'
import { readApplicants } from '../../../src/project/decision/applicants.js'

const read = readApplicants(
  { probabilityOfDefault: [0.1, 0.3, 0.2], gain: 10, loss: 30, amount: [100, 50, 70], defaulted: [0, 1, 1] },
  [],
)

it('adds up those who are accepted', () => {
  const { expectedBadRate, ...others } = acceptanceOf(read, Uint8Array.of(1, 1, 0))
  expect(expectedBadRate).toBeCloseTo(0.2, 15)
  // 0.9 · 10 - 0.1 · 30 + 0.7 · 10 - 0.3 · 30
  expect(others).toEqual({
    accepted: 2,
    acceptedShare: 2 / 3,
    expectedProfit: 4,
    exposure: 150,
    observedBadRate: 0.5,
    observedProfit: -20,
  })
})

it('has no bad rate of nobody', () => {
  expect(acceptanceOf(read, new Uint8Array(3))).toEqual({
    accepted: 0,
    acceptedShare: 0,
    expectedProfit: 0,
    exposure: 0,
    observedProfit: 0,
  })
})
