import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perceivedValue } from '../../src/satisfaction/perceived-value/index.js'
import { JUNK } from './junk.js'

const scale = { lowest: 1, highest: 7 }
const answer = fc.option(fc.integer({ min: 1, max: 7 }))
const sheet = fc.record({ a: answer, b: answer, c: answer, x: answer, y: answer, z: answer })
/** At least one sheet with an index. */
const sheets = fc
  .array(sheet, { minLength: 1, maxLength: 25 })
  .map(list => [...list, { a: 3, b: 4, c: 5, x: 4, y: 4, z: 4 }])
type Sheet = { readonly [key in 'a' | 'b' | 'c' | 'x' | 'y' | 'z']: number | null }
const dataOf = (list: readonly Sheet[]) => ({
  benefits: { a: list.map(one => one.a), b: list.map(one => one.b), c: list.map(one => one.c) },
  expectations: { a: list.map(one => one.x), b: list.map(one => one.y), c: list.map(one => one.z) },
})

describe('laws of perceived value', () => {
  it('lies from 0 to 100, its parts add up, and shares are a whole', () => {
    fc.assert(
      fc.property(sheets, list => {
        const { index, indices, benefits, above, asExpected, below } = perceivedValue(dataOf(list), { scale })
        for (const each of indices) expect(each >= 0 && each <= 100).toBe(true)
        expect(index.interval.lower).toBeLessThanOrEqual(index.value)
        expect(index.interval.upper).toBeGreaterThanOrEqual(index.value)
        expect(benefits.reduce((sum, { contribution }) => sum + contribution, 50)).toBeCloseTo(index.value, 9)
        expect(above.value + asExpected.value + below.value).toBeCloseTo(1, 12)
      }),
    )
  })

  it('order of sheets and questions changes nothing; sides exchanged turn it about 50; scales may be moved and stretched', () => {
    fc.assert(
      fc.property(sheets, list => {
        const data = dataOf(list)
        const { index } = perceivedValue(data, { scale })
        const reversed = dataOf([...list].reverse())
        const { a, b, c } = reversed.benefits
        const turned = perceivedValue({ ...reversed, benefits: { c, b, a } }, { scale })
        expect(turned.index.value).toBeCloseTo(index.value, 9)
        const exchanged = perceivedValue({ benefits: data.expectations, expectations: data.benefits }, { scale })
        expect(exchanged.index.value).toBeCloseTo(100 - index.value, 9)
        const moved = dataOf(
          list.map(one => {
            const far = Object.entries(one).map(([key, value]) => [key, value === null ? null : 1e6 * (value - 1)])
            return Object.fromEntries(far)
          }),
        )
        const wide = perceivedValue(moved, { scale: { lowest: 0, highest: 6e6 } })
        expect(wide.index.value).toBeCloseTo(index.value, 9)
        expect(wide.index.interval.lower).toBeCloseTo(index.interval.lower, 6)
      }),
    )
  })

  it('junk is named', () => {
    const fine = dataOf([{ a: 3, b: 4, c: 5, x: 4, y: 4, z: 4 }])
    for (const junk of JUNK) {
      for (const call of [
        () => perceivedValue(junk as never, { scale }),
        () => perceivedValue(fine, junk as never),
        () => perceivedValue({ ...fine, benefits: junk as never }, { scale }),
      ]) {
        expect(call).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
      }
    }
  })
})
