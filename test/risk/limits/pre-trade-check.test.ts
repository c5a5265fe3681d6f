import { describe, expect, it } from 'vitest'
import type { LimitRule } from '../../../src/risk/index.js'
import { preTradeCheck } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { exposure: [60, 25], client: ['A', 'B'], sector: ['steel', 'power'] }
const rules: readonly LimitRule[] = [
  { name: 'client', by: 'client', size: { amount: 70 } },
  { name: 'power', by: 'sector', where: { sector: ['power'] }, size: { amount: 100 } },
  { name: 'large', kind: 'report', by: 'client', size: { amount: 50 } },
]

describe('a new exposure', () => {
  it('is shown with the limits it falls under, before and after', () => {
    const { isWithin, changes, most, binding } = preTradeCheck(columns, rules, {
      exposure: 20,
      client: 'A',
      sector: 'steel',
    })
    expect(isWithin).toBe(false)
    expect(changes.map(({ limit, before, after }) => [limit, before.state, after.state])).toEqual([
      ['client', 'warning', 'breach'],
      ['large', 'reportable', 'reportable'],
    ])
    expect([most, binding]).toEqual([0.5, 'client'])
  })

  it('of a client that is not there yet begins at 0', () => {
    const { isWithin, changes, most } = preTradeCheck(columns, rules, { exposure: 35, client: 'C', sector: 'power' })
    expect(isWithin).toBe(true)
    expect(changes[0]?.before.amount).toBe(0)
    expect(most).toBe(2)
  })

  it('finds no room where the limit is breached already', () => {
    const tight: readonly LimitRule[] = [{ name: 'client', by: 'client', size: { amount: 10 } }]
    expect(preTradeCheck(columns, tight, { exposure: 1, client: 'A' }).most).toBe(0)
    expect(preTradeCheck(columns, tight, { exposure: 0, client: 'C' })).toEqual({
      isWithin: true,
      changes: expect.any(Array),
    })
  })

  it('counts that a share of the total grows with it', () => {
    const half: readonly LimitRule[] = [{ name: 'half', by: 'sector', size: { share: 0.5, of: 'total' } }]
    const power = { exposure: 100, client: 'C', sector: 'power' }
    const { most } = preTradeCheck(columns, half, power)
    // 25 + x is half of 85 + x at x = 35.
    expect(most).toBeCloseTo(0.35, 12)
    expect(preTradeCheck(columns, half, { ...power, exposure: 35 }).isWithin).toBe(true)
    const all: readonly LimitRule[] = [{ name: 'all', size: { share: 1, of: 'total' } }]
    expect(preTradeCheck(columns, all, power)).not.toHaveProperty('most')
  })

  it('names the field that it lacks', () => {
    expect(thrown(() => preTradeCheck(columns, rules, { exposure: 1, client: 'A' }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'proposal.sector',
    })
    expect(thrown(() => preTradeCheck(columns, rules, { client: 'A', sector: 'steel' })).path).toBe('proposal.exposure')
    expect(thrown(() => preTradeCheck(columns, rules, { exposure: -1, client: 'A', sector: 'steel' })).code).toBe(
      'OUT_OF_RANGE',
    )
    expect(thrown(() => preTradeCheck(columns, rules, JSON.parse('null'))).path).toBe('proposal')
  })
})

it('finds what fits where an amount binds first and a share of the growing total afterwards', () => {
  const size = { share: 0.25, of: 'total', orAmount: 50 }
  const either: readonly LimitRule[] = [{ name: 'client', by: 'client', where: { client: ['A'] }, size }]
  const book = { exposure: [30, 70], client: ['A', 'B'] }
  const isWithin = (exposure: number) => preTradeCheck(book, either, { exposure, client: 'A' }).isWithin
  const { most = 0 } = preTradeCheck(book, either, { exposure: 200, client: 'A' })
  expect(most).toBe(0.1)
  expect([isWithin(200 * most), isWithin(200 * most + 0.01)]).toEqual([true, false])
  const capped: readonly LimitRule[] = [{ ...either[0]!, size: { ...size, most: 0.4 } }]
  // 40 % of 100 + 200 x is less than the amount of 50 up to x = 1/8: 30 + 200 x = 40 + 80 x.
  expect(preTradeCheck(book, capped, { exposure: 200, client: 'A' }).most).toBeCloseTo(10 / 120, 12)
})
