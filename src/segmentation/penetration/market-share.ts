/**
 * Our clients among the firms of a market.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectPositive, reject } from '../../errors/index.js'
import { ownValue } from '../../statistics/own-value.js'
import type { SegmentMarket, SegmentPenetrationRow } from './types.js'

type MarketFigures = Pick<SegmentPenetrationRow, 'marketShare' | 'marketShareRange' | 'firmsOpen'>

/** More than there are people: the sum over all segments still is a number. */
const MOST_FIRMS = 1e12

/** Markets by segment, checked; a market of no segment is an error. */
export function readMarkets(
  market: Readonly<Record<string, SegmentMarket>>,
  names: readonly string[],
  products: readonly string[],
): ReadonlyMap<string, SegmentMarket> {
  expectKnownKeys(expectObject(market, 'options.market'), names, 'options.market')
  for (const [name, of] of Object.entries(market)) {
    const path = `options.market.${name}`
    expectKnownKeys(expectObject(of, path), ['firms', 'firmsRange', 'amounts'], path)
    if (expectPositive(of.firms, `${path}.firms`) > MOST_FIRMS) {
      reject('OUT_OF_RANGE', `${path}.firms`, `at most ${MOST_FIRMS}`, of.firms)
    }
    if (of.firmsRange !== undefined) expectRange(of, `${path}.firmsRange`)
    if (of.amounts === undefined) continue
    expectKnownKeys(expectObject(of.amounts, `${path}.amounts`), products, `${path}.amounts`)
    for (const [product, amount] of Object.entries(of.amounts)) expectPositive(amount, `${path}.amounts.${product}`)
  }
  return new Map(Object.entries(market))
}

function expectRange({ firms, firmsRange }: SegmentMarket, path: string): void {
  const ends = expectList(firmsRange, path)
  if (ends.length !== 2) reject('LENGTH_MISMATCH', path, 'the least and the most', firmsRange)
  const [least, most] = [expectFinite(ends[0], `${path}[0]`), expectFinite(ends[1], `${path}[1]`)]
  if (!(least > 0 && least <= firms && firms <= most)) {
    reject('OUT_OF_RANGE', path, `a range above 0 that holds ${firms}`, firmsRange)
  }
}

/** The figures of one segment; none where its market is not given. */
export function marketFigures(name: string, clients: number, market: SegmentMarket | undefined): MarketFigures {
  if (market === undefined) return {}
  const { firms, firmsRange } = market
  const [least, most] = firmsRange === undefined ? [firms, firms] : firmsRange
  if (least < clients) {
    const path = `options.market.${name}.${firmsRange === undefined ? 'firms' : 'firmsRange[0]'}`
    reject('OUT_OF_RANGE', path, `at least ${clients}, the clients there are`, least)
  }
  return {
    marketShare: clients / firms,
    ...(firmsRange !== undefined && { marketShareRange: { lower: clients / most, upper: clients / least } }),
    firmsOpen: firms - clients,
  }
}

/** Our part of what the market holds of a product. */
export function shareOfAmount(
  name: string,
  product: string,
  amount: number | undefined,
  market: SegmentMarket | undefined,
): number | undefined {
  const whole = market?.amounts && ownValue(market.amounts, product)
  if (whole === undefined || amount === undefined) return undefined
  if (whole >= amount) return amount / whole
  return reject(
    'OUT_OF_RANGE',
    `options.market.${name}.amounts.${product}`,
    `at least ${amount}, which clients hold`,
    whole,
  )
}
