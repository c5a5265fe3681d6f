import { expect, it } from 'vitest'
import { collectIssues } from '../../../src/errors/index.js'
import { numberReader } from '../../../src/statistics/gower/code-readers.js'
import { compareNumbers } from '../../../src/statistics/gower/compare-codes.js'
import { encodeCodes, isMissing, readCodes } from '../../../src/statistics/gower/encoded-column.js'
import { emptySums, NOTHING } from '../../../src/statistics/gower/sums.js'
import { thrown } from '../../errors/thrown.js'

const door = () => ({ pathOf: (row: number) => `cells[${row}]`, faults: collectIssues() })

it('reads what is missing as no number, and gathers what is wrong', () => {
  const { pathOf, faults } = door()
  expect([...readCodes([1, null, undefined, Number.NaN, 'x'], numberReader, { pathOf, faults })].slice(0, 3)).toEqual([
    1,
    Number.NaN,
    Number.NaN,
  ])
  const error = thrown(() => faults.throwIfAny())
  expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
    ['OUT_OF_RANGE', 'cells[3]'],
    ['INVALID_TYPE', 'cells[4]'],
  ])
})

it('compares with a cell from elsewhere, or with a row', () => {
  const column = encodeCodes([0, 4, null], numberReader, compareNumbers(1, 4), door())
  const sums = emptySums(3)
  column.against(1, 'row.a')(sums, 0)
  expect([...sums.differences]).toEqual([0.25, 0.75, 0])
  column.againstRow(1)(sums, 0)
  expect([...sums.differences]).toEqual([1.25, 0.75, 0])
  expect(column.against(null, 'row.a')).toBe(NOTHING)
  expect(column.againstRow(2)).toBe(NOTHING)
  expect(thrown(() => column.against('1', 'row.a')).path).toBe('row.a')
})

it('takes null and undefined for missing, and nothing else', () => {
  expect([null, undefined, 0, '', false, Number.NaN].map(isMissing)).toEqual([true, true, false, false, false, false])
})
