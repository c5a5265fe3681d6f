/**
 * The golden records of `ggom_nbd`. Where hazards do not change with age b and β run to zero along a ridge that ends in
 * Pareto/NBD: of such estimates r, α, s and β/b are compared, as the records themselves say.
 */
import { ggomNbd } from '../../src/lifetime/index.js'
import { gammaPoissonRecords } from './gamma-poisson.js'
import type { Answer, GoldenRecord } from './support.js'
import { asRecord, testFamilies } from './support.js'

const { adapters, modelOf } = gammaPoissonRecords(ggomNbd)

testFamilies('clv.json', 'ggom_nbd', [{ family: /^MLE( \(.*\))?$/, answer: estimates }, ...adapters])

function estimates(record: GoldenRecord): Answer {
  return { ours: alongRidge(modelOf(record).params), expected: alongRidge(asRecord(record.expected)) }
}

function alongRidge(params: object): unknown {
  const { r, alpha, b, s, beta } = params as Record<'r' | 'alpha' | 'b' | 's' | 'beta', number>
  return { r, alpha, s, scale: beta / b }
}
