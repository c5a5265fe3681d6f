import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Arrow } from '../../src/charts/path-layout.js'
import { HALF_BOX, HALF_HEIGHT, pathLayout } from '../../src/charts/path-layout.js'

/** The European structure: image, expectation, quality, value, satisfaction, complaints, loyalty. */
const ECSI: readonly Arrow[] = [
  [0, 1],
  [0, 4],
  [0, 6],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 3],
  [2, 4],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
]

it('draws no arrow of the European structure through a box', () => {
  const { nodes, arrows } = pathLayout(7, ECSI)
  for (const [i, { begin, end }] of arrows.entries()) {
    for (const [node, { x, row }] of nodes.entries()) {
      if (ECSI[i]!.includes(node)) continue
      for (let step = 0; step <= 100; step++) {
        const at = begin.row + (step / 100) * (end.row - begin.row)
        const across = begin.x + (step / 100) * (end.x - begin.x)
        expect(Math.abs(at - row) < HALF_HEIGHT && Math.abs(across - x) < HALF_BOX).toBe(false)
      }
    }
  }
})

it('has every construct below those that act on it, and boxes of a row apart', () => {
  const arrows = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(arrows, drawn => {
      const down = [...new Set(drawn.map(([a, b]) => 10 * Math.min(a, b) + Math.max(a, b)))]
        .map(code => [Math.floor(code / 10), code % 10] as const)
        .filter(([a, b]) => a < b)
      const { rows, nodes } = pathLayout(6, down)
      for (const [from, to] of down) expect(nodes[to]!.row).toBeGreaterThan(nodes[from]!.row)
      expect(Math.max(...nodes.map(({ row }) => row))).toBe(rows - 1)
      for (const { x } of nodes) expect(x - HALF_BOX >= 0 && x + HALF_BOX <= 1).toBe(true)
    }),
    { numRuns: 20 },
  )
})
