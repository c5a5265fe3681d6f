import { expect, it } from 'vitest'
import { foretold } from '../../../src/loyalty/churn/foretold.js'
import { readInput } from '../../../src/loyalty/churn/read-input.js'
import { CHURNED, COLUMNS, DATED } from './firms.js'

it('foretells every row out of fold, and those of later days by earlier ones', () => {
  expect(foretold(readInput(COLUMNS, CHURNED, {}))!.logits).toHaveLength(240)
  const later = foretold(readInput(COLUMNS, CHURNED, { dated: DATED }))!
  expect([...later.of.outcomes]).toEqual(CHURNED.slice(120))
})

it('learns nothing from a row whose outcome was not known by then', () => {
  const changed = CHURNED.map((one, i) => (i >= 120 ? 1 - one : one))
  const one = foretold(readInput(COLUMNS, CHURNED, { dated: DATED }))!
  const other = foretold(readInput(COLUMNS, changed, { dated: DATED }))!
  expect(other.logits).toEqual(one.logits)
})

it('tells nothing where the outcomes foretold are all the same', () => {
  const none = CHURNED.map((one, i) => (i >= 120 ? 0 : one))
  expect(foretold(readInput(COLUMNS, none, { dated: DATED }))).toBeUndefined()
})

it('knows the outcomes of rows a year apart by the calendar, in years of 365 days as of 366', () => {
  for (const [first, second] of [
    ['2022-12-31', '2023-12-31'],
    ['2023-12-31', '2024-12-31'],
  ]) {
    const asOf = CHURNED.map((_, i) => (i < 120 ? first! : second!))
    const year = { value: 1, unit: 'year' } as const
    expect(foretold(readInput(COLUMNS, CHURNED, { dated: { asOf, horizon: year } }))!.of.rows).toHaveLength(120)
  }
})
