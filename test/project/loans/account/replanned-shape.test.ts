import { describe, expect, it } from 'vitest'
import { replannedShape } from '../../../../src/project/loans/account/replanned-shape.js'
import type { Repayment } from '../../../../src/project/loans/index.js'
import { booksAt, eur } from './sample.js'

/** Principal that each shape repays of half the sample loan over the same periods. */
function halved(repayment: Repayment, effect: 'smaller' | 'shorter'): readonly number[] {
  const { rows, periods } = booksAt('2025-01-31', [], { loan: { repayment } }).future
  const rates = rows.map(() => 0)
  const beginning = { balance: 600_000, first: 0, periods, rates, rounding: 'half-even' as const }
  const plan = replannedShape(repayment, rows, effect, 'EUR')(beginning)
  let opening = 600_000
  return rows.map((_, k) => {
    const part = k === 11 ? opening : plan.principalOf(k, opening, 0)
    opening -= part
    return part
  })
}

describe('what is left of a loan', () => {
  it('is repaid by smaller instalments of the same shape', () => {
    expect(halved({ kind: 'annuity' }, 'smaller')).toEqual(Array(12).fill(50_000))
    expect(halved({ kind: 'equal-principal' }, 'smaller')).toEqual(Array(12).fill(50_000))
    expect(halved({ kind: 'bullet' }, 'smaller').at(-1)).toBe(600_000)
    const custom = { kind: 'custom', principal: [...Array(11).fill(0), 1_200_000] } as const
    expect(halved(custom, 'smaller').at(-1)).toBe(600_000)
    const front = { kind: 'custom', principal: [700_001, ...Array(10).fill(0), 499_999] } as const
    expect(halved(front, 'smaller').filter(part => part > 0)).toEqual([350_000, 250_000])
    // All that was lent was due at once, and became principal again.
    const atOnce = { kind: 'custom', principal: [1_200_000, ...Array(11).fill(0)] } as const
    const again = { kind: 'restructuring', date: '2025-03-10', arrears: 'capitalise' } as const
    const { rows } = booksAt('2025-03-10', [again], { loan: { repayment: atOnce } }).future
    expect(rows.map(row => row.principal)).toEqual([...Array(10).fill(0), 1_206_000])
    const [first, second] = halved({ kind: 'step', growth: 2, every: 6 }, 'smaller').filter(
      (_, k) => k === 0 || k === 6,
    )
    expect(second! / first!).toBeCloseTo(2, 2)
  })

  it('is repaid by the same instalments while it lasts', () => {
    expect(halved({ kind: 'equal-principal' }, 'shorter')).toEqual([...Array(6).fill(100_000), ...Array(6).fill(0)])
    expect(halved({ kind: 'annuity' }, 'shorter').slice(0, 2)).toEqual([103_280, 103_280])
  })

  it('keeps a balloon as far as there is one', () => {
    const balloon = (minorUnits: number) => ({ kind: 'equal-principal', balloon: eur(minorUnits) }) as const
    expect(halved(balloon(480_000), 'smaller').slice(-2)).toEqual([10_000, 490_000])
    expect(halved(balloon(900_000), 'smaller').slice(-2)).toEqual([0, 600_000])
  })
})
