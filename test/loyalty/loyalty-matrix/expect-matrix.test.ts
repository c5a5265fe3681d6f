import { expect, it } from 'vitest'
import { expectMatrix } from '../../../src/loyalty/loyalty-matrix/expect-matrix.js'
import { loyaltyMatrix } from '../../../src/loyalty/loyalty-matrix/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const matrix = loyaltyMatrix({ behaviour: [1, 2], attitude: [1, null] }, { cutOffs: { behaviour: 1, attitude: 0 } })

it('takes a matrix as it is', () => {
  expect(expectMatrix(matrix, 'matrix')).toBe(matrix)
})

it('refuses what JSON leaves of columns, and says where', () => {
  expect(thrown(() => expectMatrix(JSON.parse(JSON.stringify(matrix)), 'matrix')).path).toMatch(/^matrix\./)
  const names = { ...matrix, segmentNames: matrix.segmentNames.toReversed() }
  expect(thrown(() => expectMatrix(names, 'matrix'))).toMatchObject({ path: 'matrix.segmentNames' })
  const longer = { ...matrix, size: 3 }
  expect(thrown(() => expectMatrix(longer, 'matrix'))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'matrix' })
})

it('answers junk with an error of its own', () => {
  const read = (path: readonly string[], junk: unknown): unknown =>
    expectMatrix(Object(replaced(matrix, path, junk)), 'matrix')
  const places = pathsOf(matrix).filter(path => ['size', 'attitude', 'cutOffs', 'probability'].includes(path[0] ?? ''))
  for (const path of places) {
    for (const junk of JUNK) {
      try {
        read(path, junk)
      } catch (error) {
        expect(error).toMatchObject({ name: 'ClienteleError' })
      }
    }
  }
  expect(places.length).toBeGreaterThan(10)
})
