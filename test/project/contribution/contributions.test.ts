import { describe, expect, it } from 'vitest'
import { contributions } from '../../../src/project/index.js'
import { JUNK } from '../../laws/junk.js'
import { columnsOf, profitOf } from './profits.js'

describe('contributions', () => {
  it('are shares of the total, largest first, with those of losses below 0', () => {
    const { by, currency, total, rows, earning, losing, warnings } = contributions([
      profitOf('Yard', { interest: 100, expectedLoss: -200 }),
      profitOf('Mill', { interest: 600 }),
      profitOf('Quay', { interest: 300 }),
    ])
    expect([by, currency, total, warnings]).toEqual(['profit', 'EUR', 800, []])
    expect(rows).toEqual([
      { client: 'Mill', amount: 600, rank: 1, share: 0.75, cumulativeShare: 0.75 },
      { client: 'Quay', amount: 300, rank: 2, share: 0.375, cumulativeShare: 1.125 },
      { client: 'Yard', amount: -100, rank: 3, share: -0.125, cumulativeShare: 1 },
    ])
    expect(earning).toEqual({ clients: 2, amount: 900, share: 1.125 })
    expect(losing).toEqual({ clients: 1, amount: -100, share: -0.125 })
  })

  it('measure what is left after the charge for capital where that is asked for', () => {
    const profits = [profitOf('Mill', { interest: 600 }, 500), profitOf('Quay', { fees: 300 }, 0)]
    const { rows, total } = contributions(profits, { by: 'economic-profit' })
    expect(total).toBe(400)
    expect(rows.map(({ client, share }) => [client, share])).toEqual([
      ['Quay', 0.75],
      ['Mill', 0.25],
    ])
  })

  it('know how concentrated the earning clients are', () => {
    const { concentration } = contributions(columnsOf([50, 30, -900, 15, 5, 1000, -100]))
    // Shares of 1,100: 50, 30, 15, 5, 1000.
    expect(concentration!.figures.herfindahl!.value).toBeCloseTo((2500 + 900 + 225 + 25 + 1e6) / 1.21e6, 14)
    expect(concentration!.size).toBe(5)
  })

  it('have no shares of a total that is not above 0, and say why', () => {
    const { rows, earning, losing, concentration, warnings } = contributions(columnsOf([5, -9]))
    expect(rows).toEqual([
      { client: 'client 0', amount: 5, rank: 1 },
      { client: 'client 1', amount: -9, rank: 2 },
    ])
    expect(earning).toEqual({ clients: 1, amount: 5 })
    expect(losing).toEqual({ clients: 1, amount: -9 })
    expect(concentration!.size).toBe(1)
    expect(warnings.map(({ code }) => code)).toEqual(['NO_SHARES'])
    expect(contributions(columnsOf([-5])).concentration).toBeUndefined()
    expect(contributions(columnsOf([0, 0])).warnings).toHaveLength(1)
  })

  it('of one client is all of it', () => {
    expect(contributions(columnsOf([1e-9])).rows).toEqual([
      { client: 'client 0', amount: 1e-9, rank: 1, share: 1, cumulativeShare: 1 },
    ])
    expect(contributions(columnsOf([7])).losing).toEqual({ clients: 0, amount: 0, share: 0 })
  })

  it('count a hundred thousand clients', () => {
    const amounts = Array.from({ length: 100_000 }, (_, i) => Math.round(1e6 * (Math.cos(i) + 0.4)))
    const { rows } = contributions(columnsOf(amounts))
    expect(rows.at(-1)!.cumulativeShare).toBe(1)
    expect(rows[0]!.amount).toBe(Math.max(...amounts))
  })

  it('name what is wrong', () => {
    for (const junk of JUNK) expect(() => Reflect.apply(contributions, undefined, [junk])).toThrow(/^profits/)
    for (const junk of JUNK) {
      if (junk === undefined) continue
      expect(() => Reflect.apply(contributions, undefined, [columnsOf([1]), { by: junk }])).toThrow(/^options\.by/)
    }
    expect(() => contributions(columnsOf([1]), { by: 'profit', ...{ measure: 'profit' } })).toThrow('UNKNOWN_OPTION')
  })
})
