import { expect, test } from 'vitest'
import { recordsOf } from '../../../../src/records/index.js'
import type { ClientTruth } from '../../../../src/records/sample-lender/index.js'
import { sampleLender } from '../../../../src/records/sample-lender/index.js'

const { portfolio, truth } = sampleLender({ clients: 600, seed: 4, tables: ['facilities', 'instalments'] })
const instalments = Array.from(recordsOf('instalments', portfolio.instalments!))
const of = (next: ClientTruth['next']): readonly ClientTruth[] => truth.clients.filter(client => client.next === next)

test('who stays pays the interest of instalments due in the year, found from the records', () => {
  const payers = of('stays').filter(({ nextYear }) => nextYear.interest > 0)
  expect(payers.length).toBeGreaterThan(100)
  for (const { client, nextYear } of payers.slice(0, 100)) {
    let [interest, funding] = [0, 0]
    for (const { id, status, annualRate = 1, margin = 0 } of portfolio.facilities!.filter(
      one => one.client === client,
    )) {
      if (status !== 'active' && status !== 'defaulted') continue
      for (const one of instalments.filter(({ facility }) => facility === id)) {
        const { due, interest: part = 0 } = one
        if (String(due) <= '2024-12-31' || String(due) > '2025-12-31') continue
        interest += part
        funding += (part * (annualRate - margin)) / annualRate
      }
    }
    expect(nextYear.interest).toBeCloseTo(interest, 1)
    expect(nextYear.funding).toBeCloseTo(funding, 1)
    expect(nextYear.losses).toBe(0)
  }
})

test('losses come with defaults alone, 0.2 to 0.8 of what is owed at most', () => {
  for (const { client, next, nextYear } of truth.clients) {
    const owed = portfolio
      .facilities!.filter(one => one.client === client && one.kind !== 'guarantee')
      .reduce((sum, { outstanding = 0 }) => sum + outstanding, 0)
    expect(nextYear.losses).toBeLessThanOrEqual(next === 'defaults' ? 0.8 * owed + 0.01 : 0)
    expect(nextYear.margin).toBeCloseTo(nextYear.interest - nextYear.funding + nextYear.fees - nextYear.losses, 2)
  }
  expect(of('defaults').some(({ nextYear }) => nextYear.losses > 0)).toBe(true)
  expect(of('defaults').some(({ nextYear }) => nextYear.losses === 0)).toBe(true)
})

test('nothing is earned where it is over', () => {
  for (const { nextYear } of of('over')) expect(nextYear).toMatchObject({ interest: 0, fees: 0, losses: 0, margin: 0 })
})
