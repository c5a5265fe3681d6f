import { describe, expect, it } from 'vitest'
import { revenue } from '../../../../src/records/project/shapes/revenue.js'

const brief = (value: unknown): string[] => revenue(value, 'r').map(({ code, path }) => `${code} ${path}`)
const sold = {
  kind: 'volume-price',
  name: 'Energy',
  currency: 'USD',
  taxable: false,
  paidTo: 'owners',
  volume: { unit: 'MWh', annual: 100, availability: 0.9, degradation: 0.005, shape: Array(12).fill(1 / 12) },
  phases: [{ kind: 'contract', price: 40 }],
}

describe('a revenue line', () => {
  it('is sold, by year or dated', () => {
    expect(brief(sold)).toEqual([])
    expect(brief({ kind: 'yearly', name: 'Lease', amounts: [1, 2] })).toEqual([])
    expect(brief({ kind: 'dated', name: 'Bonus', amounts: [{ date: '2030-01-01', amount: 3 }] })).toEqual([])
  })

  it('is never below 0', () => {
    expect(brief({ kind: 'yearly', name: 'Lease', amounts: [1, -2] })).toEqual(['OUT_OF_RANGE r.amounts[1]'])
    expect(brief({ ...sold, phases: [{ kind: 'merchant', price: [{ from: '2030-01-01', value: -5 }] }] })).toEqual([
      'OUT_OF_RANGE r.phases[0].price[0].value',
    ])
    expect(brief({ kind: 'dated', name: 'Bonus', amounts: [{ date: '2030-01-01', amount: -3 }] })).toEqual([
      'OUT_OF_RANGE r.amounts[0].amount',
    ])
  })

  it('says who receives it', () => {
    expect(brief({ ...sold, paidTo: 'lenders' })).toEqual(['OUT_OF_RANGE r.paidTo'])
  })
})

describe('volume', () => {
  it.each([
    [{ availability: 1.1 }, 'OUT_OF_RANGE r.volume.availability'],
    [{ degradation: 1 }, 'OUT_OF_RANGE r.volume.degradation'],
    [{ annual: -1 }, 'OUT_OF_RANGE r.volume.annual'],
    [{ unit: '' }, 'OUT_OF_RANGE r.volume.unit'],
    [{ shape: Array(11).fill(1 / 11) }, 'LENGTH_MISMATCH r.volume.shape'],
    [{ shape: Array(12).fill(0.1) }, 'OUT_OF_RANGE r.volume.shape'],
  ])('cannot be %o', (fields, issue) => {
    expect(brief({ ...sold, volume: { ...sold.volume, ...fields } })).toEqual([issue])
  })

  it('is sold in at least one phase', () => {
    expect(brief({ ...sold, phases: [] })).toEqual(['EMPTY_INPUT r.phases'])
    expect(brief({ ...sold, phases: [{ kind: 'spot', price: 40, untilMonth: 0.5 }] })).toEqual([
      'OUT_OF_RANGE r.phases[0].kind',
      'OUT_OF_RANGE r.phases[0].untilMonth',
    ])
  })
})
