import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/money/index.js'
import { NEVER } from '../../../src/records/index.js'
import { defaultEpisodes } from '../../../src/risk/behaviour/default-episodes.js'
import type { DefaultDefinitionOptions } from '../../../src/risk/behaviour/index.js'
import { defaultDefinition } from '../../../src/risk/behaviour/index.js'
import { unitsOf } from '../../../src/risk/behaviour/units.js'
import type { UnlikelyToPay } from '../../../src/risk/behaviour/unlikely-to-pay.js'
import { ledgerOf } from './ledgers.js'

type Rows = Parameters<typeof ledgerOf>[0][string]

function told(rows: Rows, options: DefaultDefinitionOptions = {}, unlikely?: readonly Omit<UnlikelyToPay, 'client'>[]) {
  const ledger = ledgerOf({ a: rows })
  const events = unlikely?.map(event => ({ client: 'a', ...event }))
  const [, own = []] = [...defaultEpisodes(ledger, unitsOf(ledger), defaultDefinition(options), events)][0] ?? []
  return own.map(({ from, until, cause }) => [isoDate(from), until === NEVER ? 'open' : isoDate(until), cause])
}

const months = (amount: number, ...dates: readonly string[]) => Object.fromEntries(dates.map(date => [date, amount]))
const always = months(100, '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30')

describe('by days past due', () => {
  it('comes on day 91, and goes after a probation without arrears', () => {
    const due = { '2024-01-31': 100 }
    expect(told({ due, paid: { '2024-04-30': 100 } })).toEqual([])
    expect(told({ due, paid: { '2024-05-01': 100 } }, { probationDays: 90 })).toEqual([])
    expect(told({ due, paid: { '2024-05-02': 100 } }, { probationDays: 90 })).toEqual([
      ['2024-05-01', '2024-07-31', 'days-past-due'],
    ])
    expect(told({ due, paid: { '2024-05-02': 100 } }, { probationDays: 0 })).toEqual([
      ['2024-05-01', '2024-05-02', 'days-past-due'],
    ])
    expect(told({ due })).toEqual([['2024-05-01', 'open', 'days-past-due']])
    expect(told({ due }, { daysPastDue: 0 })).toEqual([['2024-02-01', 'open', 'days-past-due']])
  })

  it('is another thing for who is always one instalment behind, by how days are counted', () => {
    const paid = months(100, '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01', '2024-07-31')
    expect(told({ due: always, paid }, { counting: 'oldest-instalment' })).toEqual([])
    expect(told({ due: always, paid })).toEqual([['2024-05-01', '2024-10-29', 'days-past-due']])
  })

  it('starts probation again with new arrears', () => {
    const due = { '2024-01-31': 100, '2024-06-30': 100 }
    const paid = { '2024-05-31': 100, '2024-07-05': 100 }
    expect(told({ due, paid })).toEqual([['2024-05-01', '2024-10-03', 'days-past-due']])
    expect(told({ due, paid }, { probationDays: 20 })).toEqual([['2024-05-01', '2024-06-20', 'days-past-due']])
  })

  it('needs an amount above both thresholds', () => {
    const due = { '2024-01-31': 100, '2025-01-31': 19_900 }
    const by = (absolute: number, relative: number) => told({ due }, { materiality: { absolute, relative } })[0]?.[0]
    expect([by(0, 0), by(99, 0), by(0, 0.004), by(99, 0.004)]).toEqual(new Array(4).fill('2024-05-01'))
    expect([by(100, 0), by(0, 0.005), by(99, 0.005)]).toEqual(new Array(3).fill('2025-05-02'))
  })

  it('counts anew where the amount was not material in between', () => {
    const due = { '2024-01-31': 100, '2024-06-30': 1000 }
    const paid = { '2024-03-31': 90 }
    const options = { materiality: { absolute: 50 } }
    expect(told({ due, paid }, options)).toEqual([['2024-09-29', 'open', 'days-past-due']])
    expect(told({ due, paid }, { ...options, counting: 'oldest-instalment' })).toEqual([
      ['2024-07-01', 'open', 'days-past-due'],
    ])
  })
})

describe('by being unlikely to pay', () => {
  it('comes on the day and goes when it ends and probation is over', () => {
    const due = { '2024-01-31': 100 }
    const paid = { '2024-01-31': 100 }
    expect(told({ due, paid }, {}, [{ date: '2024-03-01' }])).toEqual([['2024-03-01', 'open', 'unlikely-to-pay']])
    expect(told({ due, paid }, { probationDays: 10 }, [{ date: '2024-03-01', until: '2024-03-31' }])).toEqual([
      ['2024-03-01', '2024-04-11', 'unlikely-to-pay'],
    ])
  })

  it('comes first, or is overtaken', () => {
    const due = { '2024-01-31': 100 }
    expect(told({ due }, {}, [{ date: '2024-04-01' }])).toEqual([['2024-04-01', 'open', 'unlikely-to-pay']])
    expect(told({ due }, {}, [{ date: '2024-05-01' }])).toEqual([['2024-05-01', 'open', 'days-past-due']])
    expect(told({ due }, {}, [{ date: '2026-05-01' }])).toEqual([['2024-05-01', 'open', 'days-past-due']])
  })
})
