import { reject } from '../../errors/index.js'
import type { RiskAppetite, RiskBand, RiskCapacity } from '../../records/index.js'
import { bandAt } from './bands.js'

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
  const { bands, range, score } = capacity
  if (describe(bands) !== describe(appetite.bands)) {
    reject(
      'CONFLICTING_OPTIONS',
      'appetite.bands',
      `the bands of the capacity, ${describe(bands)}`,
      describe(appetite.bands),
    )
  }
  const wanted = bands.findIndex(({ name }) => name === appetite.band)
  const [lower, upper] = [bandAt(range.lower, bands), bandAt(range.upper, bands)]
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

function findingOf(bandsApart: number): AppetiteFinding {
  if (bandsApart === 0) return 'in-line'
  return bandsApart > 0 ? 'beyond-capacity' : 'below-capacity'
}

function describe(bands: readonly RiskBand[]): string {
  return bands.map(({ name, from }) => `${name} from ${from}`).join(', ')
}
