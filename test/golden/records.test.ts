import { describe, expect, it } from 'vitest'
import { open, writeLedger } from './ledger.js'
import { asGolden, hasRecords, readRecords } from './records.js'

describe('records of an area', () => {
  it('take the area for a model, and keep their id where differences.json finds it', () => {
    const record = {
      id: 'a-1',
      area: 'nps',
      dataset: 'x.csv',
      source: 's',
      function: 'f',
      inputs: 1,
      expected: 2,
      tolerance: 0,
    }
    const golden = asGolden(record)
    expect(golden).toEqual({
      source: 's',
      kind: 'run',
      model: 'nps',
      function: 'f',
      params: { id: 'a-1', dataset: 'x.csv' },
      inputs: 1,
      expected: 2,
      tolerance: 0,
      note: '',
    })
    expect(asGolden(golden)).toBe(golden)
    expect(asGolden({ ...record, peerAnswer: 3 })).toEqual({ ...golden, peerAnswer: 3 })
  })
})

describe.each(['clv.json', 'loyalty.json', 'risk.json'])('records of %s', file => {
  if (!hasRecords(file)) return it.skip(`(skipped: no ${file} in CLIENTELE_GOLDENS, default ../shared/goldens)`)
  return it('say what was asked, of which model, and who answered', () => {
    const records = readRecords(file)
    for (const { model, function: name, source } of records) {
      expect([model, name, source]).not.toContain('')
      expect([typeof model, typeof name, typeof source]).toEqual(['string', 'string', 'string'])
    }
    writeLedger(
      `all-${file.replace('.json', '')}`,
      records.map(record => open(record)),
    )
  })
})
