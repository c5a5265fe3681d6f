/** The golden records of `regularity`, by BTYDplus; the log spans both years. */
import type { RegularityMethod } from '../../src/lifetime/index.js'
import { estimateRegularity } from '../../src/lifetime/index.js'
import { purchaseIntervals } from '../../src/records/index.js'
import { readData, testFamilies } from './support.js'

const METHODS: Readonly<Record<string, RegularityMethod>> = {
  '(wheat)': 'wheat-morrison',
  mle: 'maximum-likelihood',
  'mle-minka': 'minka',
  'mle-thom': 'thom',
  cv: 'coefficient-of-variation',
}

testFamilies('clv.json', 'regularity', [
  {
    family: /^estimateRegularity (.+)$/,
    answer: (_, [, name = '']) => {
      const method = METHODS[name]
      if (method === undefined) return { notCovered: `no method ${name}` }
      const orders = readData('grocery_elog.csv').map(row => ({ client: row['cust'] ?? '', date: row['date'] ?? '' }))
      return { ours: estimateRegularity(purchaseIntervals(orders), { method }).k }
    },
  },
])
