import { expect, it } from 'vitest'
import { readFlags } from '../../src/cli/flags.js'

const KNOWN = [
  { name: 'unit', value: 'UNIT', help: '' },
  { name: 'json', help: '' },
]
const read = (...args: string[]) => readFlags(args, KNOWN)

it('sorts flags from words, in any order', () => {
  const { flags, words } = read('a.csv', '--json', '--unit', 'week', 'b.csv')
  expect([...flags]).toEqual([
    ['json', ''],
    ['unit', 'week'],
  ])
  expect(words).toEqual(['a.csv', 'b.csv'])
  expect(read('--unit=--odd').flags.get('unit')).toBe('--odd')
  expect(read('--json', '--json').flags.get('json')).toBe('')
  expect(read('--', '--json').words).toEqual(['--json'])
})

it('refuses what it does not know or cannot read', () => {
  expect(() => read('--units', 'week')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: --units: expected one of --unit, --json, received --units. Perhaps --unit [UNKNOWN_OPTION]]`,
  )
  expect(() => read('--unit', 'day', '--json', '--unit=week')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: --unit: expected one value, received day and week. Say --unit once [CONFLICTING_OPTIONS]]`,
  )
  expect(() => read('-u')).toThrow('-u: expected one of --unit, --json')
  expect(() => read('--unit')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: --unit: expected a value, as in --unit UNIT, received none [MISSING_VALUE]]`,
  )
  expect(() => read('--unit', '--json')).toThrow('[MISSING_VALUE]')
  expect(() => read('--json=yes')).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: --json: expected no value, received yes [INVALID_TYPE]]`,
  )
})
