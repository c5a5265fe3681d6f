import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strongComponents } from '../../../src/records/portfolio/strong-components.js'

/** Which nodes reach which, by Warshall's closure. */
function reaching(targets: readonly (readonly number[])[]): readonly (readonly boolean[])[] {
  const reach = targets.map((list, from) => targets.map((_, to) => from === to || list.includes(to)))
  for (let via = 0; via < reach.length; via++)
    for (const row of reach) if (row[via]) for (let to = 0; to < row.length; to++) row[to] ||= reach[via]![to]!
  return reach
}

describe('strongComponents', () => {
  it('finds two rings and what lies between them', () => {
    const [a, b, c, d, e] = strongComponents([[1], [0, 2], [3], [4], [3]])
    expect(a).toBe(b)
    expect(d).toBe(e)
    expect(new Set([a, c, d]).size).toBe(3)
  })

  it('puts nodes together where each reaches the other, on random graphs', () => {
    const graph = fc
      .integer({ min: 1, max: 9 })
      .chain(size => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }))
    fc.assert(
      fc.property(graph, targets => {
        const [component, reach] = [strongComponents(targets), reaching(targets)]
        for (let from = 0; from < targets.length; from++)
          for (let to = 0; to < targets.length; to++)
            expect(component[from] === component[to]).toBe(reach[from]![to]! && reach[to]![from]!)
      }),
      { numRuns: 500 },
    )
  })

  it('goes as deep as a chain of 200,000', () => {
    const size = 200_000
    const chain = Array.from({ length: size }, (_, node) => (node + 1 < size ? [node + 1] : []))
    expect(new Set(strongComponents(chain)).size).toBe(size)
    expect(new Set(strongComponents([...chain.slice(0, -1), [0]])).size).toBe(1)
  })

  it('has nothing to say of nothing', () => {
    expect(strongComponents([])).toHaveLength(0)
  })
})
