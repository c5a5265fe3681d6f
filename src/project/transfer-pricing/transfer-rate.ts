/**
 * What money for a position costs within the bank, with the working shown.
 *
 * A rate is locked in: what the treasury charges on the first day holds until the last, so that the unit that deals with the client
 * keeps its margin whatever rates do, and what rates do is the treasury's.
 *
 * Sources: Grant (2011), Liquidity transfer pricing: a guide to better practice, FSI Occasional Paper 10, section 3.5; CEBS (2010),
 * Guidelines on Liquidity Cost Benefit Allocation; Schierenbeck (2003), Ertragsorientiertes Bankmanagement, 8th ed., vol. 1 (the method of
 * market rates).
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import { isoDate } from '../../money/index.js'
import type { PreparedCurve } from './curves.js'
import { curveOf, prepareCurves } from './curves.js'
import { ladderOf, ladderRate } from './demand-rate.js'
import { periodsOf } from './funded-periods.js'
import type { DemandPosition, TermPosition } from './position.js'
import { readDemand, readKind, readTerm } from './position.js'
import { averageLifeOf, transferRateOf } from './transfer-rate-of.js'
import type { DemandTransfer, TermTransfer, TransferCurve, TransferMethod, TransferRate } from './types.js'

/** How transfer rates are found. */
export interface TransferOptions {
  /** For what is repaid in parts; `'par'` by default. */
  readonly method?: TransferMethod
}

/**
 * The treasury's rate for a loan, a term deposit, or money that is withdrawn at will.
 *
 * For loans it is charged, for deposits credited. The curve is the latest of the currency quoted by the first day.
 *
 * @param position a loan in equal periods or by its schedule, a bullet, or a deposit on demand.
 * @param curves of any currencies and days.
 * @returns nominal rates of a year paid in the position's periods, and the working: for a term, every period with its balance and
 * discount factor, which at par are worth what was lent; for a deposit on demand, each placement of the ladder.
 * @throws ClienteleError `MISSING_CURVE` naming currency and day; `MISSING_VALUE` for an annuity without the client's rate;
 * `OUT_OF_RANGE` for months that are negative or no whole periods; `CONFLICTING_OPTIONS`, `INVALID_DATE`, `UNKNOWN_OPTION`.
 * @example
 * import { money } from 'clientele/money'
 * import { transferRate } from 'clientele/project'
 * const base = { unit: 'year', times: [1, 2], values: [0.02, 0.03], between: 'linear', quantity: 'rate' } as const
 * const curves = [{ currency: 'EUR', on: '2025-01-01', base }]
 * const term = { kind: 'regular', principal: money('1000', 'EUR'), from: '2025-01-15', months: 24, everyMonths: 12 } as const
 * const bullet = transferRate({ kind: 'loan', balance: { ...term, repayment: 'bullet' } }, curves)
 * bullet.base.toFixed(6) // => '0.029852'
 * bullet.working.presentValue.toFixed(2) // => '100000.00'
 * transferRate({ kind: 'bullet', currency: 'USD', from: '2025-01-15', months: 12 }, curves) // => Error MISSING_CURVE
 */
export function transferRate(
  position: TermPosition,
  curves: readonly TransferCurve[],
  options?: TransferOptions,
): TermTransfer
export function transferRate(
  position: DemandPosition,
  curves: readonly TransferCurve[],
  options?: TransferOptions,
): DemandTransfer
export function transferRate(
  position: TermPosition | DemandPosition,
  curves: readonly TransferCurve[],
  options: TransferOptions = {},
): TermTransfer | DemandTransfer {
  expectKnownKeys(options, ['method'], 'options')
  const { method = 'par' } = options
  expectOneOf(method, ['par', 'strips', 'average-life'], 'options.method')
  readKind(position)
  return position.kind === 'demand' ? ofDemand(position, curves) : ofTerm(position, curves, method)
}

function ofTerm(position: TermPosition, curves: readonly TransferCurve[], method: TransferMethod): TermTransfer {
  const { currency, profile } = readTerm(position)
  const curve = curveOf(prepareCurves(curves), currency, profile.from, 'curves')
  const rate = transferRateOf(profile, curve, method)
  return {
    ...headOf(curve, profile.from, rate),
    method,
    averageLife: averageLifeOf(profile),
    working: periodsOf(profile, curve, rate),
  }
}

function ofDemand(position: DemandPosition, curves: readonly TransferCurve[]): DemandTransfer {
  const term = readDemand(position)
  const curve = curveOf(prepareCurves(curves), term.currency, term.from, 'curves')
  const ladder = ladderOf(term, curve, 'position')
  const rate = ladderRate(ladder, term.coreShare)
  return { ...headOf(curve, term.from, rate), coreShare: term.coreShare, ladder }
}

function headOf({ currency, on }: PreparedCurve, from: number, { base, liquidity }: TransferRate): TransferHead {
  return { currency, from: isoDate(from), quotedOn: isoDate(on), base, liquidity, annualRate: base + liquidity }
}

type TransferHead = Pick<TermTransfer, 'currency' | 'from' | 'quotedOn' | 'base' | 'liquidity' | 'annualRate'>
