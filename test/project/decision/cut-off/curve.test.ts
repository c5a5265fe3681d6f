import { expect, it } from 'vitest'
import { readApplicants } from '../../../../src/project/decision/applicants.js'
import { cutOffCurve, pointAt } from '../../../../src/project/decision/cut-off/curve.js'
import { rankedGroups } from '../../../../src/project/decision/cut-off/groups.js'

const read = readApplicants(
  {
    probabilityOfDefault: [0.5, 0.25, 0.25, 0],
    gain: 8,
    loss: [8, 8, 16, 8],
    amount: [1, 2, 3, 4],
    defaulted: [1, 0, 1, 0],
  },
  [],
)
const curve = cutOffCurve(read, rankedGroups(read.probability, 'lowest'))

it('goes from the strictest cut-off to the mildest', () => {
  // Worth: 0 for PD 0.5; 4 and 2 for PD 0.25; 8 for PD 0.
  expect(Object.fromEntries(Object.entries(curve).map(([name, column]) => [name, Array.from(column)]))).toEqual({
    cutOffs: [0, 0.25, 0.5],
    accepted: [1, 3, 4],
    acceptedShare: [0.25, 0.75, 1],
    expectedBadRate: [0, 0.5 / 3, 0.25],
    expectedProfit: [8, 14, 14],
    marginalProfit: [8, 3, 0],
    exposure: [4, 9, 10],
    observedBadRate: [0, 1 / 3, 0.5],
    observedProfit: [8, 0, -8],
  })
})

it('is a point at each cut-off, and one of nobody', () => {
  expect(pointAt(curve, 2)).toMatchObject({ cutOff: 0.25, accepted: 3, expectedProfit: 14, exposure: 9 })
  expect(pointAt(curve, 0)).toEqual({
    accepted: 0,
    acceptedShare: 0,
    expectedProfit: 0,
    exposure: 0,
    observedProfit: 0,
  })
})

it('tells of the next applicants what they bring, however much those before them do', () => {
  const uneven = readApplicants({ probabilityOfDefault: [0.01, 0.5, 0.7], gain: [1e15, 7, 7], loss: [0, 6, 3] }, [])
  const { marginalProfit } = cutOffCurve(uneven, rankedGroups(uneven.probability, 'lowest'))
  expect(Array.from(marginalProfit)).toEqual([0.99e15, 0.5, 0])
})
