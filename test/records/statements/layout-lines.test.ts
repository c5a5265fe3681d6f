import { expect, it } from 'vitest'
import { LAYOUT_INDEX } from '../../../src/records/statements/layout-lines.js'

it('has a line in every way to which it belongs', () => {
  expect(LAYOUT_INDEX.CAS.places.get('应收款项融资')).toEqual([
    { field: 'receivables', way: 0, line: 1 },
    { field: 'receivables', way: 1, line: 2 },
  ])
  expect(LAYOUT_INDEX.CAS.places.get('少数股东权益')?.map(({ field }) => field)).toEqual([
    'minorityInterests',
    'bookEquity',
  ])
  expect(LAYOUT_INDEX.IFRS.others.has('rightofuseassets')).toBe(true)
  expect(LAYOUT_INDEX.IFRS.places.get('__proto__')).toBeUndefined()
})
