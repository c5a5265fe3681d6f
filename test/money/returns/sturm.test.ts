import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Polynomial } from '../../../src/money/returns/sturm.js'
import { signChangesAt, sturmChain, valueAt } from '../../../src/money/returns/sturm.js'

const times = (a: Polynomial, b: Polynomial): Polynomial => {
  const product = Array.from({ length: a.length + b.length - 1 }, () => 0n)
  for (const [i, x] of a.entries()) for (const [j, y] of b.entries()) product[i + j] = product[i + j]! + x * y
  return product
}
const above = (polynomial: Polynomial, numerator: bigint, power = 0): number => {
  const chain = sturmChain(polynomial)
  return signChangesAt(chain, { numerator, power }) - signChangesAt(chain, 'infinity')
}

describe('sturmChain', () => {
  it('counts different zeros, however often each is one, of polynomials built from them', () => {
    const zero = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 1, max: 3 }))
    const factors: readonly Polynomial[] = [[3n, 0n, 1n], [5n, 1n, 0n, 0n, 2n], [-7n]]
    const others = fc.subarray([...factors])
    fc.assert(
      fc.property(fc.array(zero, { minLength: 1, maxLength: 5 }), others, (zeros, more) => {
        const linear = zeros.flatMap(([at, often]) => Array.from({ length: often }, () => [BigInt(-2 * at - 1), 2n]))
        const polynomial = [...linear, ...more].reduce<Polynomial>(times, [1n])
        for (const from of [-8, -1, 0, 3]) {
          expect(above(polynomial, BigInt(from))).toBe(
            new Set(zeros.map(([at]) => at).filter(at => at + 0.5 > from)).size,
          )
        }
      }),
    )
  })

  it('counts between fractions', () => {
    const polynomial = [-143n, 240n, -100n].reverse()
    expect(above(polynomial, 1n, 1)).toBe(2)
    expect(above(polynomial, 13n, 4)).toBe(1)
    expect(above(polynomial, 1n)).toBe(0)
  })
})

it('valueAt is exact', () => {
  expect(valueAt([1n, 2n, 3n], { numerator: 5n, power: 1 })).toBe(4n + 2n * 2n * 5n + 3n * 25n)
})
