/**
 * The terms of a valuation, checked.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/random.js'
import { checkScenario } from '../../model/scenario.js'
import { expectRate } from '../../money/rate.js'
import type { ValueTerms } from './types.js'

const KEYS: readonly (keyof ValueTerms)[] = ['horizonYears', 'level', 'draws', 'annualDiscountRate', 'seed', 'scenario']

/** The same terms, all of them good. */
export function readValueTerms(terms: ValueTerms, path = 'terms'): ValueTerms {
  expectKnownKeys(expectObject(terms, path), KEYS, path)
  expectInteger(terms.horizonYears, `${path}.horizonYears`, 1, 40)
  expectInteger(terms.draws, `${path}.draws`, 20, 100_000)
  expectInteger(terms.seed, `${path}.seed`, 0, LARGEST_SEED)
  expectRate(terms.annualDiscountRate, `${path}.annualDiscountRate`)
  const level = expectFinite(terms.level, `${path}.level`)
  if (!(level > 0 && level < 1)) reject('OUT_OF_RANGE', `${path}.level`, 'a number > 0 and < 1', level)
  if (terms.scenario !== undefined) checkScenario(terms.scenario, `${path}.scenario`)
  return terms
}
