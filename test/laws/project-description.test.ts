import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProjectDescription } from '../../src/records/index.js'
import { checkProjectDescription, projectDescription } from '../../src/records/index.js'
import { randomProject } from '../project/random-project.js'

describe('a description at random', () => {
  it('is accepted', () => {
    fc.assert(
      fc.property(randomProject(), project => {
        expect(checkProjectDescription(project)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is the same to JSON and back', () => {
    fc.assert(
      fc.property(randomProject(), project => {
        const accepted = projectDescription(project)
        const read: ProjectDescription = JSON.parse(JSON.stringify(accepted))
        expect(read).toStrictEqual(accepted)
        expect(projectDescription(read)).toStrictEqual(accepted)
      }),
      { numRuns: 200 },
    )
  })
})

type Node = { readonly path: string; readonly holder: Record<string, unknown>; readonly key: string }

/** Every field and element below a value, with the object or array that holds it. */
function nodes(holder: Record<string, unknown>, path: string): Node[] {
  return Object.entries(holder).flatMap(([key, held]) => {
    const at = Array.isArray(holder) ? `${path}[${key}]` : `${path}.${key}`
    const within = typeof held === 'object' && held !== null ? nodes(Object.assign(held), at) : []
    return [{ path: at, holder, key }, ...within]
  })
}

interface Damaged {
  readonly project: Record<string, unknown>
  readonly node: Node
}

/** A description of its own with one of its nodes, to be spoilt. */
const damaged: fc.Arbitrary<() => Damaged> = fc.tuple(randomProject(), fc.nat()).map(([whole, pick]) => () => {
  const project: Record<string, unknown> = JSON.parse(JSON.stringify(whole))
  const all = nodes(project, 'project')
  return { project, node: all[pick % all.length]! }
})

describe('one field damaged', () => {
  it('is the one that is named', () => {
    const wrong = fc.constantFrom<unknown>(null, Number.NaN, -Infinity, -1e30, '', Symbol('x'), () => 0, 7n)
    fc.assert(
      fc.property(damaged, wrong, (make, value) => {
        const { project, node } = make()
        node.holder[node.key] = value
        const issues = checkProjectDescription(project)
        expect(issues.map(({ path }) => path)).toEqual([node.path])
      }),
      { numRuns: 500 },
    )
  })

  it('may hold anything, and never stops the check', () => {
    const anything = fc.anything({ withDate: true, withMap: true, withTypedArray: true, withSparseArray: true })
    fc.assert(
      fc.property(damaged, anything, (make, value) => {
        const { project, node } = make()
        node.holder[node.key] = value
        expect(Array.isArray(checkProjectDescription(project))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is named where no such field is known', () => {
    fc.assert(
      fc.property(damaged, make => {
        const { project, node } = make()
        const { holder, path } = node
        fc.pre(!Array.isArray(holder) && !/^project\.(?:indices|exchangeRates)\.[^.]+$/.test(path))
        holder['misspelt'] = 1
        const at = path.slice(0, path.lastIndexOf('.'))
        expect(checkProjectDescription(project).map(issue => [issue.code, issue.path])).toEqual([
          ['UNKNOWN_OPTION', `${at}.misspelt`],
        ])
      }),
      { numRuns: 300 },
    )
  })
})

it('anything at all is checked without an exception', () => {
  fc.assert(
    fc.property(fc.anything(), value => {
      expect(checkProjectDescription(value).length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})
