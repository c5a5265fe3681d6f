import { expect, it } from 'vitest'
import { checkOpening, OPEN_KEYS } from '../../../src/node/reading/open-options.js'

it.each([
  ['in/payments.csv', 'csv'],
  ['payments.TSV', 'csv'],
  ['payments.txt', 'csv'],
  ['payments.ndjson', 'ndjson'],
  ['payments.jsonl', 'ndjson'],
  ['payments.JSON', 'json'],
  ['payments.csv.gz', 'csv'],
  ['payments.xlsx', 'csv'],
])('takes %s for %s', (file, format) => expect(checkOpening(file, {}).format).toBe(format))

it('calls a file by its last part or as the caller does', () => {
  expect(checkOpening('in/payments.csv', {}).name).toBe('payments.csv')
  expect(checkOpening('in/payments.dat', { name: 'p', format: 'json' })).toEqual({ name: 'p', format: 'json' })
})

it('refuses an ending that says nothing', () => {
  expect(() => checkOpening('payments.dat', {})).toThrow('options.format')
  expect(OPEN_KEYS).toContain('encoding')
})
