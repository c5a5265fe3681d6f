import { describe, expect, it } from 'vitest'
import { settingOf } from '../../../../src/project/cash-flows/setting/setting.js'
import { cents, ferry } from '../ferry.js'

describe('operations by payment day', () => {
  it('sum months, and say what is there before tax', () => {
    const works = [{ name: 'Dock', cost: 12, afterMonths: [24] }]
    const reserved = ferry({ reserves: { maintenance: { filled: 'from-cash-flow' } } }, { maintenance: works })
    const { operating } = settingOf(reserved).environment([])
    expect(cents(operating.revenue)).toEqual([0, 0, 60, 60, 60, 60])
    expect(cents(operating.saving)).toEqual([0, 0, 6, 6, 0, 0])
    expect(cents(operating.beforeTax)).toEqual([0, 0, 44, 44, 50, 50])
    expect(cents(operating.profit)).toEqual([0, 0, 50, 38, 50, 50])
    expect([operating.start, operating.lastCapex, operating.last]).toEqual([1, 1, 5])
  })

  it('pay works as they come where nothing is saved, or only what is not', () => {
    const works = [{ name: 'Dock', cost: 12, afterMonths: [24] }]
    const unreserved = settingOf(ferry({}, { maintenance: works })).environment([])
    expect(cents(unreserved.operating.beforeTax)).toEqual([0, 0, 50, 38, 50, 50])
    const rule = {
      reserves: { maintenance: { filled: 'from-cash-flow' } },
      cfads: { maintenance: 'after-debt' },
    } as const
    const saved = settingOf(ferry(rule, { maintenance: works })).environment([])
    expect(cents(saved.operating.beforeTax)).toEqual([0, 0, 50, 44, 50, 50])
  })
})
