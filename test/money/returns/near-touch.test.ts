import { describe, expect, it } from 'vitest'
import { flowSum } from '../../../src/money/returns/flow-sum.js'
import { isolateZeros } from '../../../src/money/returns/isolate.js'
import { nearTouch } from '../../../src/money/returns/near-touch.js'

/** Zeros of the only open interval, by a hundred digits alone. */
const zerosOf = (amounts: readonly number[], times: readonly number[] = [...amounts.keys()]) => {
  const sum = flowSum(Float64Array.from(times), Float64Array.from(amounts))
  const [cell] = isolateZeros(sum).open
  if (cell?.extreme === undefined) return 'nothing is open'
  return nearTouch(sum, cell, cell.extreme)
}

describe('nearTouch', () => {
  const q = 2 ** 50
  const d = 2 ** -25

  it('tells two zeros that doubles cannot', () => {
    const zeros = zerosOf([(1 - d * d) * q, -2 * q, q])
    expect(zeros).toEqual([
      { x: -Math.log1p(d), touches: false },
      { x: -Math.log1p(-d), touches: false },
    ])
  })

  it('tells a miss', () => {
    expect(zerosOf([(1 + d * d) * q, -2 * q, q])).toEqual([])
    expect(zerosOf([-(1 + d * d) * q, 2 * q, -q])).toEqual([])
  })

  it('cannot tell what touches', () => {
    expect(zerosOf([100, -200, 100])).toBeUndefined()
  })

  it('takes times that are no whole numbers', () => {
    const t = Math.SQRT2
    expect(zerosOf([(1 - d * d) * q, -2 * q, q], [0, t, 2 * t])).toHaveLength(2)
    expect(zerosOf([(1 + d * d) * q, -2 * q, q], [0, t, 2 * t])).toEqual([])
  })
})
