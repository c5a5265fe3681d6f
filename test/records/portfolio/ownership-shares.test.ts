import { describe, expect, it } from 'vitest'
import { checkPortfolio } from '../../../src/records/index.js'

const holder = (ownerName: string, share: number, more: object = {}): object => ({
  client: 'C',
  ownerName,
  share,
  ...more,
})
const faults = (...ownerships: readonly object[]): readonly string[] =>
  checkPortfolio({ ownerships }).issues.map(({ path, expected, received }) => `${path}: ${expected}, ${received}`)

describe('shares of a client', () => {
  it('add up to 1 at most, apart from rounding', () => {
    expect(faults(holder('X', 0.5), holder('Y', 0.5))).toEqual([])
    expect(faults(holder('X', 0.334), holder('Y', 0.334), holder('Z', 0.334))).toEqual([])
    expect(faults(holder('X', 0.7), holder('Y', 0.31))).toEqual([
      "ownerships[1].share: shares of 'C' that add up to at most 1, 1.01",
    ])
  })

  it('of two clients have nothing to do with each other', () => {
    expect(faults(holder('X', 0.9), { ...holder('X', 0.9), client: 'D' })).toEqual([])
  })

  it('follow each other in time; both the first and the last day count', () => {
    const [old, young] = [holder('X', 1, { until: '2020-06-30' }), holder('Y', 1, { from: '2020-07-01' })]
    expect(faults(young, old)).toEqual([])
    expect(faults(holder('Y', 1, { from: '2020-06-30' }), old)).toEqual([
      "ownerships[0].share: shares of 'C' that add up to at most 1 on 2020-06-30, 2",
    ])
  })

  it('are told once, on the first day, however long they are too many', () => {
    const many = Array.from({ length: 50 }, (_, i) =>
      holder(`O-${i}`, 0.1, { from: `2020-01-${String(1 + (i % 28)).padStart(2, '0')}` }),
    )
    expect(faults(...many)).toHaveLength(1)
  })

  it('whose days are out of order are a fault of those days alone', () => {
    const never = holder('Y', 1, { from: '2021-01-01', until: '2020-01-01' })
    expect(checkPortfolio({ ownerships: [holder('X', 1), never] }).counts).toEqual([
      { table: 'ownerships', code: 'INCONSISTENT_HISTORY', count: 1 },
    ])
  })
})
