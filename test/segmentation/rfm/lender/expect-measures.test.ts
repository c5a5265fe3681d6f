import { expect, it } from 'vitest'
import { rfm } from '../../../../src/segmentation/index.js'
import { expectMeasures } from '../../../../src/segmentation/rfm/lender/expect-measures.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'

const measures = rfm.lenderMeasures(
  [
    { client: 'a', cooperations: ['2025-06-01'], drawn: [{ on: '2025-01-01', amount: 9, currency: 'EUR' }] },
    { client: 'b', cooperations: ['2025-07-01'], drawn: [] },
  ],
  { from: '2025-01-01', until: '2025-12-31', currency: 'EUR' },
)

it('lets measures pass that were made here', () => {
  expect(() => expectMeasures(measures, ['exposure'])).not.toThrow()
})

it('names the clients of whom a measure is not known', () => {
  expect(thrown(() => expectMeasures(measures, ['exposure', 'fees']))).toMatchObject({
    code: 'MISSING_VALUE',
    path: "measures.measures['fees'][0]",
    expected: 'a known measure of client a',
  })
})

it('refuses measures that came through a file as they are: their columns are lists no more', () => {
  const read = JSON.parse(JSON.stringify(measures))
  expect(thrown(() => expectMeasures(read, ['exposure']))).toMatchObject({ code: 'INVALID_TYPE' })
})

it('names columns that do not fit each other', () => {
  const short = { ...measures.measures, exposure: { values: Float64Array.of(1), known: Uint8Array.of(1) } }
  expect(thrown(() => expectMeasures({ ...measures, measures: short }, ['exposure']))).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: "measures.measures['exposure'].values",
  })
  expect(thrown(() => expectMeasures({ ...measures, ids: ['a'] }, []))).toMatchObject({ path: 'measures.ids' })
  expect(thrown(() => expectMeasures({ ...measures, size: 3 }, []))).toMatchObject({ path: 'measures.size' })
})

it('names junk wherever columns are made of it, or gives finite columns', () => {
  for (const path of pathsOf(measures)) {
    for (const junk of JUNK) {
      try {
        const { spend } = rfm.lenderColumns(replaced(measures, path, junk) as never, { value: { exposure: 1e6 } })
        expect(spend.every(Number.isFinite)).toBe(true)
      } catch (error) {
        expect(error).toMatchObject({ name: 'ClienteleError', path: expect.stringMatching(/^measures/) })
      }
    }
  }
})
