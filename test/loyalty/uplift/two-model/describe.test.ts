import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { twoModelUplift } from '../../../../src/loyalty/uplift/index.js'
import { CALLED, COLUMNS, STAYED } from '../trial-data.js'

it('prints what each column does in either arm, and what that is worth', () => {
  const text = inspect(twoModelUplift.fit(COLUMNS, CALLED, STAYED))
  expect(text).toMatch(
    /^two-model-uplift of 154 treated and 246 others\nper standard deviation +treated +control\nlate /,
  )
  expect(text).toMatch(/\naverage effect 0\.0476; out of fold: Qini 0\.0\d+, slope 0\.\d+$/)
})

it('prints warnings, and models as given', () => {
  const noise = COLUMNS.late.map((_, i) => (i * 7919) % 101)
  expect(inspect(twoModelUplift.fit({ noise }, CALLED, STAYED))).toMatch(/\n! NO_SKILL: Of clients it has not seen/)
  const { params } = twoModelUplift.fit(COLUMNS, CALLED, STAYED)
  expect(inspect(twoModelUplift.fromParams(params))).toMatch(/^two-model-uplift, as given\n/)
})
