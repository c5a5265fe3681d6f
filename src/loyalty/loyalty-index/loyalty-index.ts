import { expectFinite, expectKnownKeys, expectNonNegative, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import { ownValue } from '../../statistics/own-value.js'
import type { PolicyReading } from './read-policy.js'
import { readPolicy } from './read-policy.js'
import { bandPlace, indexError, scoreClient, sideIndex } from './score-client.js'
import type { LoyaltyFacts, LoyaltyIndex, LoyaltyIndexOptions, LoyaltyIndexPolicy } from './types.js'

/**
 * How loyal is one client, from 0 to 100, what makes it so, and how sure is that?
 *
 * What is missing does not count and widens the range; it is never taken for bad or for average. With `errors` of figures (of a
 * survey, say) the index has an interval: errors are taken as normal and independent, and goalposts cut them off.
 *
 * @param facts figures by indicator; leave out what is not known.
 * @throws ClienteleError as `loyaltyIndexPolicy` does; `INVALID_TYPE` or `OUT_OF_RANGE` naming the figure:
 * `facts.shareOfWallet`; `UNKNOWN_OPTION` for an error of no indicator.
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, for goalposts and weighted sums.
 * @example
 * import { LENDER_LOYALTY, loyaltyIndex } from 'clientele/loyalty'
 * const facts = { shareOfWallet: 0.6, productsHeld: 3, tenureYears: 6, recommend: 9, satisfaction: 80 }
 * const { index, band, range, coverage, parts, interval } = loyaltyIndex(LENDER_LOYALTY, facts, { errors: { recommend: 1 } })
 * index.toFixed(2) // => '75.91'
 * band // => 'devoted'
 * range.lower.toFixed(2) // => '41.75'
 * range.upper.toFixed(2) // => '86.75'
 * coverage.toFixed(2) // => '0.55'
 * parts.find(({ name }) => name === 'recommend').points.toFixed(2) // => '24.55'
 * interval.lower.toFixed(2) // => '71.28'
 */
export function loyaltyIndex(
  policy: LoyaltyIndexPolicy,
  facts: LoyaltyFacts,
  options: LoyaltyIndexOptions = {},
): LoyaltyIndex {
  const reading = readPolicy(policy)
  const figures = readFacts(reading, facts)
  const { errors, level } = expectOptions(reading, options)
  const scored = scoreClient(reading, name => figures.get(name))
  const { index, range, coverage, parts } = scored
  const { bands, name, from } = reading.policy
  const missing = parts.filter(({ grade }) => grade === undefined).toSorted((a, b) => b.weight - a.weight)
  const error = errors === undefined || index === undefined ? undefined : indexError(reading, scored, errors)
  return {
    policy: name,
    from,
    ...(index !== undefined && { index, band: bands[bandPlace(reading, index)]!.band }),
    range,
    coverage,
    possible: bands.slice(bandPlace(reading, range.upper), bandPlace(reading, range.lower) + 1).map(({ band }) => band),
    behaviour: sideIndex(parts, 'behaviour'),
    attitude: sideIndex(parts, 'attitude'),
    parts,
    ...(index !== undefined && error !== undefined && { standardError: error, interval: around(index, error, level) }),
    toKnow: missing.map(part => part.name),
    unread: Object.keys(facts).filter(key => !reading.names.includes(key)),
  }
}

function readFacts({ names }: PolicyReading, facts: LoyaltyFacts): ReadonlyMap<string, number> {
  const given = expectObject(facts, 'facts')
  const figures = new Map<string, number>()
  for (const name of names) {
    const value = ownValue(given, name)
    if (value === undefined || value === null) continue
    const figure = expectFinite(value, `facts.${name}`)
    if (Math.abs(figure) > 1e200) reject('OUT_OF_RANGE', `facts.${name}`, 'a number within ±1e200', figure)
    figures.set(name, figure)
  }
  return figures
}

function expectOptions({ names }: PolicyReading, options: LoyaltyIndexOptions) {
  expectKnownKeys(options, ['errors', 'level'], 'options')
  const level = expectLevel(options.level)
  if (options.errors === undefined) return { errors: undefined, level }
  const given = expectObject(options.errors, 'options.errors')
  expectKnownKeys(given, names, 'options.errors')
  const errors = new Map(
    Object.entries(given).map(([name, error]) => [name, expectNonNegative(error, `options.errors.${name}`)]),
  )
  return {
    errors: (name: string): number => {
      const error = errors.get(name)
      return error === undefined ? 0 : error
    },
    level,
  }
}

/** Normal, cut off where the index ends. */
function around(index: number, error: number, level: number): Interval {
  const reach = normalUpperQuantile((1 - level) / 2) * error
  return {
    lower: Math.max(0, index - reach),
    upper: Math.min(100, index + reach),
    level,
    kind: 'confidence',
    method: 'measurement-error',
  }
}
