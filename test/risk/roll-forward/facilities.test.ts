import { expect, it } from 'vitest'
import { facilitiesOf } from '../../../src/risk/roll-forward/facilities.js'
import { expectPortfolio } from '../../../src/risk/roll-forward/portfolio-columns.js'

const date = (facility: (string | number)[]) =>
  expectPortfolio({ facility, amount: new Float64Array(facility.length) }, 'x', { measure: 'amount', factors: [] })

it('has those of the opening first, then the new ones', () => {
  const { ids, openingRow, closingRow, rows } = facilitiesOf(date(['a', 'b']), date(['c', 'a', 1]))
  expect(ids).toEqual(['a', 'b', 'c', 1])
  expect(openingRow).toEqual(Int32Array.of(0, 1, -1, -1))
  expect(closingRow).toEqual(Int32Array.of(1, -1, 0, 2))
  expect(rows.get('c')).toBe(2)
})

it('takes an empty date', () => {
  expect(facilitiesOf(date([]), date(['a'])).openingRow).toEqual(Int32Array.of(-1))
  expect(facilitiesOf(date(['a']), date([])).closingRow).toEqual(Int32Array.of(-1))
})
