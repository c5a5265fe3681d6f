import { expect, it } from 'vitest'
import { matrixOfCells, readMatrix } from '../../../src/risk/migration/read-matrix.js'
import { thrown } from '../../errors/thrown.js'
import { JLT } from './matrices.js'

it('reads what comes from JSON, whatever stands beside it', () => {
  const json = JSON.parse(JSON.stringify({ ...JLT, source: 'JLT' }))
  expect(readMatrix(json, 'options.matrix')).toEqual(JLT)
})

it('names faults where they stand', () => {
  for (const bad of [null, undefined, 5, 'AAA', []]) {
    expect(thrown(() => readMatrix(JSON.parse(JSON.stringify(bad ?? null)), 'matrix'))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'matrix',
    })
  }
  const rows = [
    [0.5, 0.25],
    [0, 1],
  ]
  const broken = { states: ['A', 'D'], rows }
  expect(thrown(() => readMatrix(broken, 'list[3].matrix'))).toMatchObject({
    code: 'NOT_STOCHASTIC',
    path: 'list[3].matrix.rows[0]',
  })
  expect(thrown(() => readMatrix(JSON.parse('{ "states": ["A"] }'), 'matrix')).path).toBe('matrix.rows')
})

it('makes rows of cells, mended of rounding', () => {
  const { rows } = matrixOfCells(['A', 'D'], Float64Array.of(0.75 + 1e-12, 0.25, 0, 1))
  expect(rows[0]?.reduce((sum, cell) => sum + cell, 0)).toBe(1)
  expect(rows[1]).toEqual([0, 1])
})
