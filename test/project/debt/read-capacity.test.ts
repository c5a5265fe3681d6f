import { expect, it } from 'vitest'
import { readCapacity } from '../../../src/project/debt/read-capacity.js'
import type { CapacityTerms } from '../../../src/project/index.js'

const TERMS: CapacityTerms = {
  scenarios: [
    { name: 'P50', cashFlows: [10, 11, 12] },
    { name: 'P90', cashFlows: [8, 9, 10], limits: { minimumDscr: 1.1 } },
  ],
  ratesPerPeriod: 0.05,
  tenor: 2,
  repayment: { kind: 'sculpted', curve: [1, 2] },
  limits: { minimumDscr: [1.3, 1.4], llcr: 1.5, gearing: 0.7 },
  uses: 100,
}

it('gives every scenario the limits for all, unless it has its own', () => {
  const { scenarios, rates, curve, uses, gearing, grace } = readCapacity(TERMS)
  expect(scenarios.map(({ minimumDscr }) => [...minimumDscr!])).toEqual([
    [1.3, 1.4],
    [1.1, 1.1],
  ])
  expect(scenarios.map(({ llcr }) => llcr)).toEqual([1.5, 1.5])
  expect([...rates]).toEqual([0.05, 0.05])
  expect([...curve!]).toEqual([1, 2])
  expect(uses).toEqual({ kind: 'line', fixed: 100, perDebt: 0 })
  expect([gearing, grace]).toEqual([0.7, 0])
})

it('leaves out what is not limited', () => {
  const read = readCapacity({ ...TERMS, limits: { amount: 5 }, repayment: { kind: 'bullet' } })
  expect(read).not.toHaveProperty('gearing')
  expect(read).not.toHaveProperty('curve')
  expect(read.amount).toBe(5)
  expect(Object.keys(read.scenarios[0]!)).toEqual(['name', 'cashFlows'])
})
