import { expect, test } from 'vitest'
import { missingColumns, severalColumns } from '../../../src/node/portfolio/header-issues.js'

const hintOf = (header: readonly string[], unknown: readonly string[] = []): string | undefined =>
  missingColumns(['name'], header, unknown).hint

test('the columns of another table are known again, whatever their order and capitals', () => {
  expect(hintOf(['Channel', 'CLIENT', 'date', 'minutes'])).toBe("These are columns of 'interactions'")
})

test('a name that is near, else a mapping file', () => {
  expect(hintOf(['id', 'nam', 'zzz'], ['nam'])).toBe("Perhaps 'nam' for name")
  expect(hintOf(['id'])).toBe('A mapping file says which column is which field')
})

test('a header of any length is shown cut off', () => {
  const header = Array.from({ length: 50_000 }, (_, i) => `c${i}`)
  expect(missingColumns(['id'], header, []).received).toHaveLength(123)
  expect(severalColumns('id').expected).toBe('one column for id')
})
