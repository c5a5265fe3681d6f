import { expect, it } from 'vitest'
import { readStakeholders } from '../../../src/appraisal/stakeholders/read-stakeholders.js'

it('puts people and ties in an order of their own', () => {
  const stakeholders = ['B', 'A', 'C'].map(id => ({ id, project: 'P', name: id }))
  const stakeholderTies = [
    { from: 'C', to: 'A', strength: 0.2 },
    { from: 'A', to: 'C', strength: 0 },
    { from: 'A', to: 'B', strength: 0.5 },
  ]
  expect(readStakeholders({ stakeholders, stakeholderTies }).get('P')).toEqual({
    people: [stakeholders[1], stakeholders[0], stakeholders[2]],
    ties: [
      { from: 0, to: 1, strength: 0.5 },
      { from: 2, to: 0, strength: 0.2 },
    ],
    tiesLeftOut: 0,
  })
})

it('has no projects without stakeholders', () => {
  expect(readStakeholders({}).size).toBe(0)
})
