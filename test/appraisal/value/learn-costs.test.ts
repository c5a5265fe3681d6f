import { expect, it } from 'vitest'
import { costsSeen } from '../../../src/appraisal/value/learn-costs.js'
import type { ClientCost } from '../../../src/records/index.js'
import { CLIENT, caseOf, LOAN, POLICY } from './a-client.js'

const cost: ClientCost = {
  client: 'C-1',
  kind: 'service',
  from: '2024-01-01',
  until: '2024-12-31',
  amount: 7000,
  currency: 'EUR',
}

function learnt(
  clients: readonly { readonly owed: number; readonly spent: number; readonly won: number }[],
): ReturnType<ReturnType<typeof costsSeen>['finish']> {
  const seen = costsSeen(2)
  for (const { owed, spent, won } of clients) {
    const facilities = [{ ...LOAN, limit: owed, outstanding: owed }]
    const costs = [
      { ...cost, amount: (spent * 366) / 365.25 },
      { ...cost, kind: 'acquisition' as const, amount: won },
    ]
    seen.add(caseOf({ facilities, costs }), facilities)
  }
  return seen.finish(POLICY)
}

it('tells what a client and a facility cost from what is owed and lent', () => {
  const { service, acquisition } = learnt([
    { owed: 1e6, spent: 7000, won: 6000 },
    { owed: 1e7, spent: 16_000, won: 24_000 },
    { owed: 4e7, spent: 46_000, won: 84_000 },
  ])
  expect(service.each).toBeCloseTo(6000, 6)
  expect(service.perUnit).toBeCloseTo(0.001, 12)
  expect(acquisition.each).toBeCloseTo(4000, 6)
  expect(acquisition.perUnit).toBeCloseTo(0.002, 12)
  // Nobody lies off the line, and ten are thought to lie 0.6 off it.
  expect(service.variation).toBeCloseTo(0.6 * Math.sqrt(10 / 13), 6)
})

it('knows nothing of who has gone, or of whom no cost is kept', () => {
  const seen = costsSeen(2)
  seen.add(caseOf({ costs: [cost] }, { ...CLIENT, status: 'ended' }), [])
  seen.add(caseOf({ facilities: [LOAN] }), [LOAN])
  expect(seen.finish(POLICY)).toEqual({
    service: { each: 0, perUnit: 0, variation: 0.6 },
    acquisition: { each: 0, perUnit: 0 },
  })
})
