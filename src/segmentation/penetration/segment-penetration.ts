/**
 * How far have products, and has the lender itself, got in each segment, and what is still open?
 *
 *   penetration = holders / clients        market share = clients / firms of the market
 *   white space = max(0, target · clients − holders)
 *
 * Intervals are Wilson's; that of a white space against the best segment is Newcombe's of the difference of two shares. A gap to
 * another segment is what would be open if clients were alike but for their holding; where propensities are given, `expected`
 * says what these clients themselves would take.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectSegments } from '../../statistics/clustering/segments.js'
import type { Segments } from '../../statistics/index.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { ownValue } from '../../statistics/own-value.js'
import { chancesOf, expectedHolders, totalChances } from './expected-holders.js'
import { targetsOf } from './given-targets.js'
import { marketFigures, readMarkets, shareOfAmount } from './market-share.js'
import type { Tally } from './product-tally.js'
import { talliesOf, totalTally } from './product-tally.js'
import type { Held } from './read-holdings.js'
import { readHoldings } from './read-holdings.js'
import type {
  Holdings,
  OpenProduct,
  PenetrationOptions,
  ProductPenetration,
  SegmentPenetration,
  SegmentPenetrationRow,
} from './types.js'
import type { Target } from './white-space.js'
import { bestSegment, whiteSpaceOf } from './white-space.js'

/**
 * Penetration and white space, segment by segment and product by product.
 *
 * @param segments one row per client, such as RFM, rules, tiers or clusters assigned.
 * @param holdings by product, a cell per client in the same order.
 * @throws ClienteleError `LENGTH_MISMATCH`, `OUT_OF_RANGE` or `EMPTY_INPUT` naming the cell; `UNKNOWN_OPTION` for a target, a
 * propensity or a market of something that is not there; `OUT_OF_RANGE` for a market smaller than its clients.
 * @example
 * import { segmentPenetration } from 'clientele/segmentation'
 * const segments = { segment: [0, 0, 0, 0, 1, 1, 1, 1], segmentNames: ['large', 'small'] }
 * const leasing = [500, 300, 0, 400, 90, 0, 0, 0]
 * const { segments: [large, small], total } = segmentPenetration(segments, { leasing }, { target: 0.75 })
 * large.products[0].share // => 0.75
 * small.products[0].whiteSpace.clients // => 2
 * small.products[0].whiteSpace.amount // => 180
 * total.products[0].amount // => 1290
 */
export function segmentPenetration(
  segments: Segments,
  holdings: Holdings,
  options: PenetrationOptions = {},
): SegmentPenetration {
  expectKnownKeys(expectObject(options, 'options'), ['level', 'target', 'propensity', 'market'], 'options')
  const level = expectLevel(options.level)
  const of = expectSegments(segments, 'segments')
  const names = of.segmentNames
  const held = readHoldings(holdings, of.segment.length)
  const products = held.map(({ product }) => product)
  const { propensity = {}, market = {}, target = 'best-segment' } = options
  expectKnownKeys(expectObject(propensity, 'options.propensity'), products, 'options.propensity')
  const markets = readMarkets(market, names, products)
  const targets = targetsOf(target, products)
  const columns = held.map(each => columnOf(each, of, targets(each.product), ownValue(propensity, each.product), level))
  const rows = names.map((segment, i): SegmentPenetrationRow => {
    const ofMarket = markets.get(segment)
    const own = columns.map(({ bySegment }) => {
      const row = bySegment[i]!
      const share = shareOfAmount(segment, row.product, row.amount, ofMarket)
      return share === undefined ? row : { ...row, shareOfAmount: share }
    })
    const clients = own[0]!.clients
    return { segment, ...summary(own), ...marketFigures(segment, clients, ofMarket) }
  })
  return deepFreeze<SegmentPenetration>({
    segments: rows,
    total: { ...summary(columns.map(({ total }) => total)), ...totalMarket(rows, markets.size === names.length) },
    open: columns.map(({ bySegment }) => openOf(bySegment)),
  })
}

interface ProductColumn {
  readonly bySegment: readonly ProductPenetration[]
  readonly total: ProductPenetration
}

/** One product in every segment, and in all together. */
function columnOf(
  held: Held,
  of: Segments,
  given: number | undefined,
  probabilities: ArrayLike<number> | undefined,
  level: number,
): ProductColumn {
  const tallies = talliesOf(held, of)
  const all = totalTally(tallies)
  const target = given === undefined ? bestSegment(of.segmentNames, tallies, level) : { share: given }
  const chances = probabilities && chancesOf(held, probabilities, of)
  const bySegment = tallies.map((tally, i) => ({
    ...penetrationOf(held.product, tally, of.segmentNames[i], target, all, level),
    ...(chances && { expected: expectedHolders(chances[i]!, tally, all, level) }),
  }))
  return {
    bySegment,
    total: {
      ...penetrationOf(held.product, all, undefined, undefined, all, level),
      ...(chances && { expected: expectedHolders(totalChances(chances), all, all, level) }),
    },
  }
}

function penetrationOf(
  product: string,
  tally: Tally,
  segment: string | undefined,
  target: Target | undefined,
  all: Tally,
  level: number,
): ProductPenetration {
  const { clients, holders } = tally
  if (clients === 0) return { product, ...tally }
  return {
    product,
    ...tally,
    share: holders / clients,
    interval: proportionInterval(holders, clients, { level }),
    ...(target && { whiteSpace: whiteSpaceOf(tally, segment, target, all, level) }),
  }
}

/** Of one product, over all segments. */
function openOf(rows: readonly ProductPenetration[]): OpenProduct {
  const spaces = rows.flatMap(({ whiteSpace }) => (whiteSpace === undefined ? [] : [whiteSpace]))
  const amounts = spaces.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
  return {
    product: rows[0]!.product,
    clients: compensatedSum(spaces.map(({ clients }) => clients)),
    ...(amounts.length > 0 && { amount: compensatedSum(amounts) }),
  }
}

function summary(products: readonly ProductPenetration[]): Omit<SegmentPenetrationRow, 'segment'> {
  const { clients } = products[0]!
  const held = products.reduce((sum, { holders }) => sum + holders, 0)
  return { clients, ...(clients > 0 && { productsPerClient: held / clients }), products }
}

/** Of all segments together, where the market of each is known. */
function totalMarket(rows: readonly SegmentPenetrationRow[], isKnown: boolean): Partial<SegmentPenetration['total']> {
  if (!isKnown) return {}
  const open = compensatedSum(rows.map(({ firmsOpen }) => firmsOpen!))
  const clients = rows.reduce((sum, row) => sum + row.clients, 0)
  return { marketShare: clients / (clients + open), firmsOpen: open }
}
