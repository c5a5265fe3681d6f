import { expectObject, expectText, reject } from '../../errors/index.js'
import type { RiskAppetite, RiskBand, RiskCapacity } from '../../records/core.js'
import { bandAt, expectBands, expectUpTo } from './bands.js'

/** What a client wants beside what it can bear. */
export type AppetiteFinding = 'beyond-capacity' | 'in-line' | 'below-capacity' | 'capacity-unknown'

/** Whether appetite and capacity fit. */
export interface AppetiteMismatch {
  readonly finding: AppetiteFinding
  /** Bands from capacity up to appetite; below 0 where the client wants less than it can bear; 0 where nothing is known. */
  readonly bandsApart: number
  /** Whether the finding holds wherever in its range the capacity lies. */
  readonly certain: boolean
  /** The more prudent of the two bands, by which to advise; that of the lower end of the range if no part is known. */
  readonly prudentBand: string
}

/**
 * Compares the risk a client wants with what it can bear.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` where the two were made with different bands; `INVALID_TYPE` for others.
 * @example
 * import { appetiteMismatch, riskAppetite, riskCapacity } from 'clientele/risk'
 * const capacity = riskCapacity({ leverage: 0.75, liquidity: 0, cashFlowStability: 0.6, headroom: 0.1 })
 * appetiteMismatch(capacity, riskAppetite({ band: 'aggressive' }))
 * // => { finding: 'beyond-capacity', bandsApart: 3, certain: true, prudentBand: 'cautious' }
 */
export function appetiteMismatch(capacity: RiskCapacity, appetite: RiskAppetite): AppetiteMismatch {
  if (capacity?.kind !== 'risk-capacity') reject('INVALID_TYPE', 'capacity', 'what riskCapacity returns', capacity)
  if (appetite?.kind !== 'risk-appetite') reject('INVALID_TYPE', 'appetite', 'what riskAppetite returns', appetite)
  const bands = expectBands(capacity.bands, 'capacity.bands')
  const other = describe(expectBands(appetite.bands, 'appetite.bands'))
  if (describe(bands) !== other) {
    reject('CONFLICTING_OPTIONS', 'appetite.bands', `the bands of the capacity, ${describe(bands)}`, other)
  }
  const wanted = placeOf(appetite.band, bands)
  const { lower, upper } = rangeOf(capacity, bands)
  const score = capacity.score === undefined ? undefined : expectUpTo(1, capacity.score, 'capacity.score')
  if (score === undefined) {
    const prudentBand = bands[Math.min(wanted, lower)]!.name
    return { finding: 'capacity-unknown', bandsApart: 0, certain: false, prudentBand }
  }
  const bearable = bandAt(score, bands)
  const finding = findingOf(wanted - bearable)
  return {
    finding,
    bandsApart: wanted - bearable,
    certain: findingOf(wanted - lower) === finding && findingOf(wanted - upper) === finding,
    prudentBand: bands[Math.min(wanted, bearable)]!.name,
  }
}

/** The bands of the ends of the range; documents come from anywhere. */
function rangeOf(
  { range }: RiskCapacity,
  bands: readonly RiskBand[],
): { readonly lower: number; readonly upper: number } {
  const ends = expectObject(range, 'capacity.range')
  return {
    lower: bandAt(expectUpTo(1, ends['lower'], 'capacity.range.lower'), bands),
    upper: bandAt(expectUpTo(1, ends['upper'], 'capacity.range.upper'), bands),
  }
}

function placeOf(band: unknown, bands: readonly RiskBand[]): number {
  const name = expectText(band, 'appetite.band')
  const place = bands.findIndex(known => known.name === name)
  const names = bands.map(known => known.name).join(', ')
  return place >= 0 ? place : reject('OUT_OF_RANGE', 'appetite.band', `one of ${names}`, name)
}

function findingOf(bandsApart: number): AppetiteFinding {
  if (bandsApart === 0) return 'in-line'
  return bandsApart > 0 ? 'beyond-capacity' : 'below-capacity'
}

function describe(bands: readonly RiskBand[]): string {
  return bands.map(({ name, from }) => `${name} from ${from}`).join(', ')
}
