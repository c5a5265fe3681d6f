import { expect, it } from 'vitest'
import { readCheckRequest } from '../../src/cli/check-flags.js'

it('reads a request, the day in whatever form it was typed', () => {
  expect(readCheckRequest(['crm', '--as-of', '20241231', '--json', '--out', 'found', '--mapping', 'm.json'])).toEqual({
    folder: 'crm',
    asOf: '2024-12-31',
    mapping: 'm.json',
    out: 'found',
    json: true,
    language: 'en',
  })
})

it('asks for nothing but help where that is asked for', () => {
  expect(readCheckRequest(['crm', '--help'])).toBeUndefined()
})

it.each([
  [[], 'check'],
  [['crm'], '--as-of'],
  [['crm', '--as-of', '2024-02-30'], '--as-of'],
  [['crm', '--as-of', '2024-12-31', '--langage', 'zh'], '--langage'],
])('%j names %s', (args, path) => {
  expect(() => readCheckRequest(args)).toThrow(expect.objectContaining({ path }))
})
