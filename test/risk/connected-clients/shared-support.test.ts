import { expect, it } from 'vitest'
import { sharedSupport } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { controls, owns, supports } from './edges.js'

const edges = [
  owns('Fund', 'A', 0.2),
  supports('Fund', 'A', 0.1),
  supports('Fund', 'B', 0.3),
  controls('Sponsor', 'C'),
  owns('Fund', 'Z', 1),
]
const columns = { client: ['A', 'B', 'C'], exposure: [40, 60, 500] }

it('lists who stands behind several borrowers', () => {
  expect(sharedSupport(edges, columns)).toEqual([
    {
      supporter: 'Fund',
      clients: [
        { client: 'A', kinds: ['ownership', 'dependence'] },
        { client: 'B', kinds: ['dependence'] },
      ],
      exposure: 100,
    },
  ])
  expect(sharedSupport(edges, columns, { least: 1 }).map(({ supporter }) => supporter)).toEqual(['Sponsor', 'Fund'])
})

it('refuses a number that is none', () => {
  expect(thrown(() => sharedSupport(edges, columns, { least: 0 })).path).toBe('options.least')
})
