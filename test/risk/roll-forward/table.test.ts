import { expect, it } from 'vitest'
import { facilitiesOf } from '../../../src/risk/roll-forward/facilities.js'
import { expectPortfolio } from '../../../src/risk/roll-forward/portfolio-columns.js'
import { stagesOf } from '../../../src/risk/roll-forward/stages.js'
import { tableOf } from '../../../src/risk/roll-forward/table.js'

const date = (facility: string[], amount: number[], stage?: number[]) =>
  expectPortfolio({ facility, amount, ...(stage && { stage }) }, 'x', { measure: 'amount', factors: [] })

it('moves opening amounts between stages, and puts causes where facilities end', () => {
  const opening = date(['a', 'b', 'c'], [10, 20, 40], [1, 1, 3])
  const closing = date(['a', 'b', 'd'], [15, 5, 7], [2, 1, 1])
  const causes = new Map([
    ['new', Float64Array.of(0, 0, 0, 7)],
    ['derecognised', Float64Array.of(0, 0, -40, 0)],
    ['other', Float64Array.of(5, -15, 0, 0)],
  ])
  const { table, transfers } = tableOf(
    [opening, closing],
    facilitiesOf(opening, closing),
    stagesOf(opening, closing),
    causes,
  )
  expect(transfers).toEqual([
    [0, 10, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(table.map(({ row, total, byStage }) => [row, total, ...byStage])).toEqual([
    ['opening', 70, 30, 0, 40],
    ['to 1', 0, 0, 0, 0],
    ['to 2', 0, -10, 10, 0],
    ['to 3', 0, 0, 0, 0],
    ['new', 7, 7, 0, 0],
    ['derecognised', -40, 0, 0, -40],
    ['other', -10, -15, 5, 0],
    ['closing', 27, 12, 15, 0],
  ])
})

it('has totals alone without stages', () => {
  const [opening, closing] = [date(['a'], [1]), date(['a'], [3])]
  const { table, transfers } = tableOf(
    [opening, closing],
    facilitiesOf(opening, closing),
    stagesOf(opening, closing),
    new Map([['other', Float64Array.of(2)]]),
  )
  expect(transfers).toEqual([])
  expect(table).toEqual([
    { row: 'opening', total: 1, byStage: [] },
    { row: 'other', total: 2, byStage: [] },
    { row: 'closing', total: 3, byStage: [] },
  ])
})
