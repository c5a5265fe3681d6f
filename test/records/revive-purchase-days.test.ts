import { describe, expect, it } from 'vitest'
import { customerBase } from '../../src/records/index.js'
import { revivePurchaseDays } from '../../src/records/revive-purchase-days.js'

const base = customerBase(
  [
    { client: 'ann', date: '2024-01-01' },
    { client: 'ann', date: '2024-01-03' },
    { client: 'ann', date: '2024-01-11' },
    { client: 'bob', date: '2024-01-21' },
  ],
  { observedUntil: '2024-01-31', timeUnit: 'week', keep: ['purchaseDays'] },
)
const start = [0, 3, 4]
const day = [19_723, 19_725, 19_733, 19_743]

describe('revivePurchaseDays', () => {
  it('is what the base had', () => {
    expect(revivePurchaseDays({ start, day }, base)).toEqual(base.purchaseDays)
  })

  it('refuses days that the rest of the base contradicts', () => {
    const wrong = (json: unknown, path: string): void =>
      expect(() => revivePurchaseDays(json, base)).toThrow(expect.objectContaining({ path }))
    wrong({ start, day: [19_724, 19_725, 19_733, 19_743] }, 'document.purchaseDays.start[0]')
    wrong({ start, day: [19_723, 19_725, 19_734, 19_743] }, 'document.purchaseDays.start[0]')
    wrong({ start, day: [19_723, 19_740, 19_733, 19_743] }, 'document.purchaseDays.start[0]')
    wrong({ start, day: [19_723, 19_725, 19_733, 19_742] }, 'document.purchaseDays.start[1]')
    wrong({ start: [0, 2, 4], day }, 'document.purchaseDays.start[0]')
    wrong({ start: [1, 4, 5], day: [0, ...day] }, 'document.purchaseDays.start[0]')
    wrong({ start, day: day.slice(0, 3) }, 'document.purchaseDays.start[1]')
    wrong({ start, day: [...day, 19_750] }, 'document.purchaseDays.day')
    wrong({ start: [0, 3], day }, 'document.purchaseDays.start')
    wrong({ start, day, days: [] }, 'document.purchaseDays.days')
  })
})
