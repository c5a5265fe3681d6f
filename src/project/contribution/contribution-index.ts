/**
 * What does a simple index say of a client, from the amount of its loans and the size of its projects alone?
 *
 *   index of a client = Σ over its loans: amount × factor of the band in which the size of the project lies
 *
 * No price, cost, risk or deposit enters. Lenders rank clients by such an index where profit is not known by client; beside profit it
 * shows whom that flatters: {@link reconcileContributions}.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { moneyFromJson } from '../../money/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { readAmount } from '../loans/read-amount.js'
import { exactShares } from './exact-shares.js'
import { largestFirst, ranksOf } from './ranks.js'
import type { ContributionIndex, IndexedClient } from './types.js'

/** A loan and the project that it finances. */
export interface ProjectLoan {
  readonly client: string
  /** >= 0. */
  readonly loanAmount: Money
  /** What the project costs or is worth, as the lender measures it; >= 0. */
  readonly projectSize: Money
}

/** Projects of a size. */
export interface ScaleBand {
  /** The largest size that belongs to it, beyond that of the band before; the last band has none. */
  readonly upTo?: Money
  /** What an amount in it counts; >= 0. */
  readonly factor: number
}

/** How loans are weighted by the size of their projects: the lender's own policy. */
export interface ContributionIndexOptions {
  /** Smallest first, at least one. */
  readonly bands: readonly ScaleBand[]
}

/**
 * The index of each client and its share of all.
 *
 * @param loans at least one; several of a client add up.
 * @throws ClienteleError `MIXED_CURRENCIES`, `EMPTY_INPUT`, `OUT_OF_RANGE` for amounts below 0 or bands that do not rise,
 * `CONFLICTING_OPTIONS` for a last band with an end or one before it without, `INVALID_TYPE`.
 * @example
 * import { money } from 'clientele/money'
 * import { contributionIndex } from 'clientele/project'
 * const eur = amount => money(amount, 'EUR')
 * const loans = [
 *   { client: 'Mill', loanAmount: eur('4000000'), projectSize: eur('9000000') },
 *   { client: 'Quay', loanAmount: eur('6000000'), projectSize: eur('80000000') },
 *   { client: 'Mill', loanAmount: eur('1000000'), projectSize: eur('80000000') },
 * ]
 * const { rows } = contributionIndex(loans, { bands: [{ upTo: eur('10000000'), factor: 1 }, { factor: 1.5 }] })
 * rows.map(({ client, index, share }) => [client, index, share.toFixed(3)])
 * // => [['Quay', 900000000, '0.621'], ['Mill', 550000000, '0.379']]
 */
export function contributionIndex(loans: readonly ProjectLoan[], options: ContributionIndexOptions): ContributionIndex {
  if (expectList(loans, 'loans').length === 0) reject('EMPTY_INPUT', 'loans', 'at least one loan', loans)
  const first = loans[0]!
  expectObject(first, 'loans[0]')
  const { currency } = moneyFromJson(first.loanAmount, 'loans[0].loanAmount')
  const factorOf = readBands(options, currency)
  const byClient = new Map<string, { loanAmount: number; parts: number[] }>()
  for (const [i, loan] of Array.from(loans).entries()) {
    const path = `loans[${i}]`
    expectKnownKeys(expectObject(loan, path), ['client', 'loanAmount', 'projectSize'], path)
    const client = expectText(loan.client, `${path}.client`)
    if (client === '') reject('INVALID_CLIENT', `${path}.client`, 'a name', client)
    const amount = readAmount(loan.loanAmount, currency, 0, `${path}.loanAmount`)
    const part = amount * factorOf(readAmount(loan.projectSize, currency, 0, `${path}.projectSize`))
    const known = byClient.get(client)
    if (known === undefined) byClient.set(client, { loanAmount: amount, parts: [part] })
    else {
      known.loanAmount += amount
      known.parts.push(part)
    }
  }
  return indexOf(byClient, currency)
}

/** Digits that a double holds of any decimal. */
const DIGITS = 15

/** Added in any order, and without the last digits that a product in doubles has too much: equal indices are equal. */
function sumOf(parts: readonly number[]): number {
  return Number(compensatedSum(parts).toPrecision(DIGITS))
}

function indexOf(
  byClient: ReadonlyMap<string, { readonly loanAmount: number; readonly parts: readonly number[] }>,
  currency: string,
): ContributionIndex {
  const clients = [...byClient.keys()]
  const found = Array.from(byClient.values(), ({ loanAmount, parts }) => ({ loanAmount, index: sumOf(parts) }))
  const indices = Float64Array.from(found, ({ index }) => index)
  const shares = exactShares(indices, clients)
  const order = largestFirst(indices, clients)
  const ranks = ranksOf(indices, order)
  return {
    currency,
    total: compensatedSum(indices),
    rows: Array.from(order, (i): IndexedClient => {
      const row = { client: clients[i]!, ...found[i]!, rank: ranks[i]! }
      return shares === undefined ? row : { ...row, share: shares[i]! }
    }),
    warnings: shares === undefined ? [{ code: 'NO_SHARES', message: NO_INDEX }] : [],
  }
}

const NO_INDEX = 'No loan counts above 0: there is no whole to have a share of'
/** So that no index of any number of loans overflows. */
const LARGEST_FACTOR = 1e200

/** The factor of a project by its size. */
function readBands(options: ContributionIndexOptions, currency: string): (size: number) => number {
  const path = 'options.bands'
  expectKnownKeys(expectObject(options, 'options'), ['bands'], 'options')
  const last = expectList(options.bands, path).length - 1
  if (last < 0) reject('EMPTY_INPUT', path, 'at least one band', options.bands)
  const bands = Array.from(options.bands, (band, i) => readBand(band, i === last, currency, `${path}[${i}]`))
  for (const [i, { upTo }] of bands.entries()) {
    const before = bands[i - 1]
    if (before !== undefined && upTo <= before.upTo) {
      reject(
        'OUT_OF_RANGE',
        `${path}[${i}].upTo`,
        `more than ${before.upTo} minor units, the end of the band before`,
        upTo,
      )
    }
  }
  return size => bands.find(({ upTo }) => size <= upTo)!.factor
}

function readBand(band: ScaleBand, isLast: boolean, currency: string, path: string): { upTo: number; factor: number } {
  expectKnownKeys(expectObject(band, path), ['upTo', 'factor'], path)
  const factor = expectNonNegative(band.factor, `${path}.factor`)
  if (factor > LARGEST_FACTOR) reject('OUT_OF_RANGE', `${path}.factor`, `at most ${LARGEST_FACTOR}`, factor)
  if (isLast && band.upTo !== undefined) {
    reject('CONFLICTING_OPTIONS', `${path}.upTo`, 'no end of the last band', band.upTo, 'So that every size has a band')
  }
  if (!isLast && band.upTo === undefined) {
    reject('CONFLICTING_OPTIONS', `${path}.upTo`, 'an end, since bands follow', band.upTo)
  }
  const upTo = band.upTo === undefined ? Number.POSITIVE_INFINITY : readAmount(band.upTo, currency, 0, `${path}.upTo`)
  return { upTo, factor }
}
