import { expect, it } from 'vitest'
import { columnsOfTable } from '../../../src/statistics/gower/table.js'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../concentration/samples.js'
import { BY_RANKS, LOANS } from './samples.js'

const SCALE = gower.fit(LOANS, BY_RANKS)

it('is of the rows given', () => {
  const table = gower.table(SCALE, LOANS)
  expect([table.size, table.scale]).toEqual([8, SCALE])
  expect(columnsOfTable(table).map(({ name }) => name)).toEqual(Object.keys(SCALE.params.attributes))
})

it('keeps no hold of columns that change later', () => {
  const leverage = [1, 2]
  const table = gower.table(gower.fromParams({ leverage: { kind: 'number', range: [0, 10] } }), { leverage })
  leverage[0] = 9
  expect([...gower.distances(table, { leverage: 1 }).values]).toEqual([0, 0.1])
})

it('is made here, and nowhere else', () => {
  const table = gower.table(SCALE, LOANS)
  expect(thrown(() => columnsOfTable({ ...table })).path).toBe('table')
  expect(thrown(() => columnsOfTable(untyped(null))).code).toBe('INVALID_TYPE')
})
