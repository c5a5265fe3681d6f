import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/cli/check-rows.js'
import { checkText } from '../../src/cli/check-text.js'
import { dataQuality, findDuplicates } from '../../src/records/index.js'

const REQUEST = { folder: 'book', asOf: '2024-12-31', json: false, language: 'en' } as const
const READING: Check['reading'] = { portfolio: {}, files: [], issues: [], issueCount: 0, counts: [], unused: [] }

function textOf(reading: Partial<Check['reading']>, language: 'en' | 'zh' = 'en'): string {
  const whole = { ...READING, ...reading }
  const { clients = [] } = whole.portfolio
  const quality = dataQuality(whole.portfolio, { asOf: '2024-12-31' })
  const check = { folder: 'book', reading: whole, duplicates: findDuplicates(clients), quality }
  return checkText(check, { ...REQUEST, language })
}

describe('what was found', () => {
  it('is nothing where nothing is there, and no figure that does not exist', () => {
    const text = textOf({})
    expect(text).toContain('book')
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('names files with their rows, and those that were not used', () => {
    const rows = { read: 1_234, kept: 1_230, leftOut: 4 }
    const file = { file: 'clients.csv', table: 'clients', rows } as unknown as Check['reading']['files'][number]
    const text = textOf({ files: [file], unused: ['notes.txt'] })
    expect(text).toMatch(/clients\.csv +clients +ascii +1,234 +1,230 +4\n/)
    expect(text).toContain('notes.txt')
  })

  it('shows the first issues, and no character that steers the terminal', () => {
    const issue = {
      path: 'clients.csv:7: id',
      expected: 'an id',
      received: '"\u001b[31m"',
      consequence: 'row-left-out',
    }
    const issues = Array.from({ length: 20 }, () => issue as unknown as Check['reading']['issues'][number])
    const text = textOf({ issues, issueCount: 20 })
    expect(text.split('clients.csv:7').length - 1).toBe(8)
    expect(text).not.toContain('\u001b')
  })

  it('tells clients that are there twice', () => {
    const one = { name: 'Harbour Cold Storage', entityType: 'company', status: 'active', city: 'Ningbo' } as const
    const clients = ['C-1', 'C-2'].map(id => ({ id, ...one }))
    expect(textOf({ portfolio: { clients } })).toContain('C-1 = C-2')
  })

  it('speaks Chinese', () => {
    expect(textOf({}, 'zh')).toMatch(/\p{Script=Han}/u)
  })
})
