import { describe, expect, it } from 'vitest'
import { readColumns } from '../../../src/loyalty/loyalty-matrix/read-columns.js'
import { thrown } from '../../errors/thrown.js'

describe('columns of a loyalty matrix', () => {
  it('have no errors where none are given, and say which attitudes are known', () => {
    const read = readColumns({ behaviour: [1, 2], attitude: [null, 3] })
    expect(read).toMatchObject({ size: 2 })
    expect(Array.from(read.known)).toEqual([0, 1])
    expect(Array.from(read.attitude)).toEqual([0, 3])
    expect(Array.from(read.behaviourErrors)).toEqual([0, 0])
    expect(read).not.toHaveProperty('value')
  })

  it('come as typed arrays too', () => {
    const read = readColumns({
      behaviour: Float32Array.of(1, 2),
      attitude: [1, 2],
      attitudeErrors: [0.5, 0],
      value: [-3, 1e200],
    })
    expect(Array.from(read.attitudeErrors)).toEqual([0.5, 0])
    expect(Array.from(read.value!)).toEqual([-3, 1e200])
  })

  it.each([
    ['{ "behaviour": [1, "2"], "attitude": [1, 2] }', 'OUT_OF_RANGE', 'columns.behaviour[1]'],
    ['{ "behaviour": [1, null], "attitude": [1, 2] }', 'OUT_OF_RANGE', 'columns.behaviour[1]'],
    ['{ "behaviour": [1, 2], "attitude": [1, "2"] }', 'OUT_OF_RANGE', 'columns.attitude[1]'],
    ['{ "behaviour": [1, 2], "attitude": [1] }', 'LENGTH_MISMATCH', 'columns.attitude'],
    ['{ "behaviour": [], "attitude": [] }', 'EMPTY_INPUT', 'columns.behaviour'],
    ['{ "behaviour": [1] }', 'MISSING_VALUE', 'columns.attitude'],
    ['{ "attitude": [1] }', 'MISSING_VALUE', 'columns.behaviour'],
    ['{ "behaviour": [1], "attitude": [1], "attitudeErrors": [-1] }', 'OUT_OF_RANGE', 'columns.attitudeErrors[0]'],
    ['{ "behaviour": [1], "attitude": [1], "behaviourErrors": [1, 2] }', 'LENGTH_MISMATCH', 'columns.behaviourErrors'],
    ['{ "behaviour": [1], "attitude": [1], "value": [1e201] }', 'OUT_OF_RANGE', 'columns.value[0]'],
    ['{ "behaviour": [1], "attitude": [1], "atitude": [1] }', 'UNKNOWN_OPTION', 'columns.atitude'],
    ['[]', 'INVALID_TYPE', 'columns'],
  ])('refuse %s', (columns, code, path) => {
    expect(thrown(() => readColumns(JSON.parse(columns)))).toMatchObject({ code, path })
  })

  it('refuse holes', () => {
    const attitude: number[] = [1]
    attitude[2] = 3
    const fault = thrown(() => readColumns({ behaviour: [1, 2, 3], attitude }))
    expect(fault).toMatchObject({ path: 'columns.attitude[1]', received: 'undefined' })
  })
})
