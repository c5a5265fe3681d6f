import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../../src/records/index.js'
import { conditionText } from '../../../../src/records/index.js'
import { domainsOf } from '../../../../src/segmentation/rules/analysis/example.js'
import { logicOf } from '../../../../src/segmentation/rules/analysis/formula.js'
import { regionOf } from '../../../../src/segmentation/rules/analysis/region.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { rule, schemeOf } from '../support.js'

/** What is said of the cells that are left of one fact, by what rules say of it. */
function said(
  conditions: readonly Condition[],
  left: readonly (readonly [variable: number, cells: readonly number[]])[],
) {
  const logic = logicOf(readScheme(schemeOf(conditions.map((when, i) => rule(`rule ${i}`, when)))))
  const domains = left.reduce((all, [variable, cells]) => all.with(variable, cells), domainsOf(logic, false))
  return conditionText(regionOf(logic, domains))
}

const revenue: readonly Condition[] = [
  { fact: 'revenue', is: 'above', value: 10 },
  { fact: 'revenue', is: 'above', value: 50 },
]

describe('numbers', () => {
  // Cells: 0, between, 10, between, 50, above.
  it.each<readonly [readonly number[], string]>([
    [[0], 'revenue is at most 0'],
    [[0, 1], 'revenue is below 10'],
    [[0, 1, 2], 'revenue is at most 10'],
    [[2], 'revenue is at least 10 and revenue is at most 10'],
    [[3], 'revenue is above 10 and revenue is below 50'],
    [[5], 'revenue is above 50'],
    [[1, 3], '(revenue is above 0 and revenue is below 10) or (revenue is above 10 and revenue is below 50)'],
    [[0, 1, 2, 3, 4, 5], 'always'],
  ])('of cells %o: %s', (cells, text) => {
    expect(said(revenue, [[0, cells]])).toBe(text)
  })
})

describe('words', () => {
  const sector: readonly Condition[] = [{ fact: 'sector', is: 'one-of', values: ['steel', 'solar'] }]
  const purposes: readonly Condition[] = [{ fact: 'purposes', is: 'one-of', values: ['x', 'y'] }]

  it('are told by those that are left, or by those that are not', () => {
    expect(said(sector, [[0, [1]]])).toBe('sector is "solar"')
    expect(said(sector, [[0, [2]]])).toBe('sector is none of "steel", "solar"')
    expect(said(sector, [[0, [0, 2]]])).toBe('sector is not "solar"')
  })

  it('of several are told one by one', () => {
    expect(
      said(purposes, [
        [1, [1]],
        [2, [0]],
      ]),
    ).toBe('purposes is "x" and purposes is not "y"')
    expect(said(purposes, [[2, [0]]])).toBe('purposes is not "y"')
  })
})

it('yes and no are told by what is left', () => {
  expect(said([{ fact: 'listed', is: 'one-of', values: [true] }], [[0, [0]]])).toBe('listed is no')
})
