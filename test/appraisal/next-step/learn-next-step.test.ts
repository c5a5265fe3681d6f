import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import { learnNextStep } from '../../../src/appraisal/next-step/index.js'
import { dayNumber } from '../../../src/money/core.js'

const clients = [
  { id: 'A', name: 'A Works', entityType: 'company', status: 'active' },
  { id: 'B', name: 'B Works', entityType: 'company', status: 'active' },
] as const
const work = { date: '2024-05-01', kind: 'visit', currency: 'CNY' } as const
const activities = [
  { ...work, id: '1', client: 'A', hours: 2, cost: 700 },
  { ...work, id: '2', client: 'A', hours: 0, cost: 700 },
  { ...work, id: '3', client: 'A', hours: 9 },
  { ...work, id: '4', client: 'B', hours: 3, cost: 50, currency: 'EUR' },
  { ...work, id: '5', client: 'B', hours: 0.1, cost: 35.1 },
  { ...work, id: '6', client: 'B', hours: 0.3, cost: 0.7 },
]

function learnt(order: readonly number[]) {
  const cases = clientCases(
    { clients, activities },
    { asOf: dayNumber('2024-12-31', ''), currency: 'CNY', maxRateAgeDays: 31 },
  )
  const learner = learnNextStep()
  for (const row of order) learner.add(cases.caseOf(row))
  return learner.finish()
}

it('divides all cost by all hours of work that says both in known money', () => {
  const { costPerHour, hours } = learnt([0, 1])
  expect(hours).toBeCloseTo(2.4, 12)
  expect(costPerHour?.amount).toBeCloseTo(735.8 / 2.4, 10)
  expect(costPerHour?.currency).toBe('CNY')
})

it('gives the same to the last bit in another order, and nothing of nothing', () => {
  expect(learnt([1, 0])).toEqual(learnt([0, 1]))
  expect(learnt([])).toEqual({ kind: 'next-step-learnt', version: 1, hours: 0 })
})
