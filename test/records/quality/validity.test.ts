import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const judged = (...products: readonly object[]): ReturnType<typeof dataQuality> =>
  dataQuality({ products: products as never }, { asOf: '2024-12-31' })

it('is the share of values that can be, whatever is missing', () => {
  const { tables } = judged({ id: 'P', name: 7 }, { id: 'Q' }, { id: 'R', name: 'R', tags: undefined })
  expect(tables.products?.dimensions.validity).toEqual({ score: 4 / 5, coverage: 1 })
  expect(tables.products?.fields['name']?.validity?.score).toBe(0.5)
})

it('counts null and fields that the table does not have as values that cannot be', () => {
  const { issues } = judged({ id: 'P', name: null, ['__proto__x']: 1, constructor: 2 })
  expect(issues.map(({ kind, fields }) => `${kind} ${fields.join()}`)).toEqual(
    expect.arrayContaining(['wrong-value name', 'unknown-field __proto__x', 'unknown-field constructor']),
  )
})

it('holds a day of tomorrow against a record, and suggests no other', () => {
  const [issue] = judged({ id: 'P', name: 'P', verifiedAt: '2025-01-01' }).issues
  expect(issue).toMatchObject({ kind: 'future-date', expected: 'a day until 2024-12-31' })
  expect(issue?.repairs).toBeUndefined()
})
