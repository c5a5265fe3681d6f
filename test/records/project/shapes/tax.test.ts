import { expect, it } from 'vitest'
import { tax, workingCapital } from '../../../../src/records/project/shapes/tax.js'

const brief = (value: unknown): string[] => tax(value, 't').map(({ code, path }) => `${code} ${path}`)

it('tax takes less than all, and says what becomes of a loss', () => {
  const holidays = [
    { months: 24, share: 0 },
    { months: 36, share: 0.5 },
  ]
  expect(
    brief({ rate: 0.25, losses: { kind: 'carry-forward', years: 5, limit: 0.8 }, holidays, paidBy: 'project' }),
  ).toEqual([])
  expect(brief({ rate: 0, losses: { kind: 'refund' }, paidBy: 'owners' })).toEqual([])
  expect(brief({ rate: 1, losses: { kind: 'carry-forward', years: 2.5, limit: 2 } })).toEqual([
    'OUT_OF_RANGE t.rate',
    'OUT_OF_RANGE t.losses.years',
    'OUT_OF_RANGE t.losses.limit',
  ])
  expect(brief({ rate: 0.2 })).toEqual(['MISSING_VALUE t.losses'])
  expect(brief({ rate: 0.2, losses: { kind: 'refund' }, holidays: [{ months: 0, share: -1 }] })).toEqual([
    'OUT_OF_RANGE t.holidays[0].months',
    'OUT_OF_RANGE t.holidays[0].share',
  ])
})

it('days of working capital are never below 0', () => {
  expect(workingCapital({ receivableDays: 45, payableDays: 30, inventoryDays: 0 }, 'w')).toEqual([])
  expect(workingCapital({ receivableDays: -1 }, 'w')[0]?.path).toBe('w.receivableDays')
})
