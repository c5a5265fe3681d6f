/**
 * Clusters around medoids of 5,000 rows of mixed attributes, with their distances; and a tree of as many.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import { hierarchical, kMedoids } from 'clientele/segmentation'
import type { AttributeColumns, GowerDescription } from 'clientele/statistics'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'

type TaskRow = OwnResults['tasks'][number]

export const MEDOIDS = '8 medoids of 5,000 rows of 8 mixed attributes, 5 starts'

const ROWS = 5000
const WORDS = ['a', 'b', 'c', 'd', 'e']
const EFFORT = { rounds: 3, warmUp: 1 }

const ATTRIBUTES: GowerDescription = {
  exposure: { kind: 'number' },
  revenue: { kind: 'number', scale: 'log' },
  leverage: { kind: 'number' },
  sector: { kind: 'nominal' },
  rating: { kind: 'ordinal', levels: WORDS },
  guaranteed: { kind: 'asymmetric-binary' },
  listed: { kind: 'symmetric-binary' },
  products: { kind: 'set' },
}

/** One attribute in ten is missing of one column. */
export function measureMedoids(): readonly TaskRow[] {
  const clients = mixedClients()
  const numbers = numberColumns()
  return [
    {
      task: MEDOIDS,
      seconds: warmSeconds(() => kMedoids.fit(clients, { clusters: 8, attributes: ATTRIBUTES }), EFFORT),
      per: 'client',
      count: ROWS,
    },
    {
      task: "a tree of 5,000 rows of 4 numbers, Ward's rule",
      seconds: warmSeconds(() => hierarchical.fit(numbers, { linkage: 'ward' }), EFFORT),
      per: 'client',
      count: ROWS,
    },
  ]
}

function mixedClients(): AttributeColumns {
  const uniform = randomStream(1)
  const column = <T>(cell: () => T): readonly T[] => Array.from({ length: ROWS }, cell)
  const word = (): string => WORDS[Math.floor(WORDS.length * uniform())]!
  return {
    exposure: column(() => 10 * Math.floor(3 * uniform()) + 5 * uniform()),
    revenue: column(() => Math.exp(3 * uniform())),
    leverage: column(() => (uniform() < 0.1 ? null : uniform())),
    sector: column(word),
    rating: column(word),
    guaranteed: column(() => uniform() < 0.3),
    listed: column(() => uniform() < 0.5),
    products: column(() => [word(), word()]),
  }
}

function numberColumns(): Readonly<Record<string, Float64Array>> {
  const uniform = randomStream(2)
  const names = ['recency', 'frequency', 'margin', 'tenure']
  return Object.fromEntries(names.map(name => [name, Float64Array.from({ length: ROWS }, uniform)]))
}
