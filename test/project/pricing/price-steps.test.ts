import { describe, expect, it } from 'vitest'
import type { RatchetSteps, TermLoan } from '../../../src/project/index.js'
import { facilityProfit, priceSteps } from '../../../src/project/index.js'
import { BULLET, CLIENT, CURVE, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

const RATCHET: RatchetSteps = {
  indicators: [
    {
      name: 'tonnes CO2e per GWh',
      better: 'lower',
      targets: [
        { date: '2025-07-01', target: 60, down: 10, up: 5 },
        { date: '2026-07-01', target: 50, down: 10, up: 5 },
      ],
    },
    { name: 'accidents', better: 'lower', targets: [{ date: '2026-07-01', target: 2, down: 20, up: 20 }] },
  ],
  caps: { down: 25, up: 20 },
  missing: 'no-step',
}

describe('steps of a margin', () => {
  const steps = priceSteps(LOAN, CLIENT, TERMS, RATCHET)

  it('are those of the ratchet, all met and none', () => {
    expect(steps.best.map(({ from, basisPoints }) => [from, basisPoints])).toEqual([
      ['2025-07-01', -10],
      ['2026-07-01', -25],
    ])
    expect(steps.worst.map(({ from, basisPoints }) => [from, basisPoints])).toEqual([
      ['2025-07-01', 5],
      ['2026-07-01', 20],
    ])
    expect(steps.base.basisPoints).toBe(0)
    expect('from' in steps.base).toBe(false)
  })

  it('cost a year what they take off, after tax', () => {
    // 25 basis points of 1,000,000.00 are 250,000 minor units, 75 % of them after tax.
    expect(steps.largestDiscount.annualProfit).toBeCloseTo(-187_500, 5)
    expect(steps.largestDiscount.price.annualRate).toBeCloseTo(0.0525, 14)
    expect(steps.worst[1]!.annualProfit).toBeCloseTo(150_000, 5)
  })

  it('earn the hurdle as long as the discount is affordable', () => {
    // 5.5 % asked, 5.2 % needed.
    expect(steps.affordableDiscount).toBeCloseTo(30, 8)
    expect(steps.best.every(({ earnsHurdle }) => earnsHurdle)).toBe(true)
    expect(steps.reasons).toEqual([
      'The largest discount, 25 basis points, costs 1875.00 EUR a year after tax',
      'A discount of up to 30 basis points earns the hurdle of 12.00 %: every step does',
    ])
    const dearer = priceSteps(LOAN, CLIENT, TERMS, RATCHET, { annualHurdleRate: 0.13 })
    expect(dearer.affordableDiscount).toBeCloseTo(30 - 100 / 7.5, 8)
    expect(dearer.best.map(({ earnsHurdle }) => earnsHurdle)).toEqual([true, false])
    expect(dearer.reasons[1]).toBe(
      'A discount of up to 16.7 basis points earns the hurdle of 13.00 %: the largest step does not',
    )
  })

  it('say what is missing before any step', () => {
    const short = priceSteps({ ...LOAN, rate: { kind: 'fixed', annualRate: 0.05 } }, CLIENT, TERMS, RATCHET)
    expect(short.affordableDiscount).toBeCloseTo(-20, 8)
    expect(short.base.earnsHurdle).toBe(false)
    expect(short.reasons[1]).toBe('Before any step 20 basis points are missing to the hurdle of 12.00 %')
  })

  it('say where no margin earns the hurdle, and where nothing is taken off', () => {
    const cost = { kind: 'share-of-income', share: 1 } as const
    const never = priceSteps({ ...LOAN, operatingCost: cost }, CLIENT, TERMS, RATCHET)
    expect('affordableDiscount' in never).toBe(false)
    expect(never.reasons[1]).toMatch(/lost again/)
    const up = priceSteps(LOAN, CLIENT, TERMS, { ...RATCHET, caps: { down: 0, up: 20 } })
    expect(up.largestDiscount).toBe(up.base)
    expect(up.reasons[0]).toBe('No step takes anything off')
  })

  it('are rates of the contract where level payments move the transfer rate too', () => {
    const { transferRate: _, ...loan } = LOAN
    const annuity: TermLoan = { ...loan, balance: { ...BULLET, months: 120, repayment: 'annuity' } }
    const terms = { ...TERMS, curves: [CURVE] }
    const { affordableDiscount = Number.NaN } = priceSteps(annuity, CLIENT, terms, RATCHET)
    const rate = { kind: 'fixed', annualRate: 0.055 - affordableDiscount / 10_000 } as const
    expect(facilityProfit({ ...annuity, rate }, CLIENT, terms).raroc).toBeCloseTo(0.12, 12)
  })

  it('move the margin of a floating rate', () => {
    const { transferRate: _, ...line } = LINE
    const floating = { ...line, rate: { kind: 'floating', margin: 0.02, resetMonths: 3 } } as const
    const { base, best } = priceSteps(floating, CLIENT, { ...TERMS, curves: [CURVE] }, RATCHET)
    expect(best[0]!.price.value).toBeCloseTo(base.price.value - 0.001, 14)
  })
})

it.each<readonly [string, string, unknown, unknown]>([
  ['UNKNOWN_OPTION', 'ratchet.annualRate', LOAN, { ...RATCHET, annualRate: 0.05 }],
  ['OUT_OF_RANGE', 'ratchet.missing', LOAN, { ...RATCHET, missing: 'unknown' }],
  ['EMPTY_INPUT', 'ratchet.indicators', LOAN, { ...RATCHET, indicators: [] }],
  ['NOT_APPLICABLE', 'facility.kind', GUARANTEE, RATCHET],
])('%s at %s', (code, path, facility, ratchet) => {
  expect(() => Reflect.apply(priceSteps, undefined, [facility, CLIENT, TERMS, ratchet])).toThrow(
    expect.objectContaining({ code, path }),
  )
})
