/**
 * What would the loan cost if rates were higher?
 *
 *   stressed rate = min(max(rate + add, at least), at most)
 *
 * A floating rate is stressed at its index, fixed and expected, so that caps of the contract protect the borrower as they would.
 *
 * Sources: OSFI, Guideline B-20: the greater of the contract's rate plus 2 % and 5.25 %; Bank of England, Financial Stability
 * Report of June 2017: 3 percentage points for mortgages.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { Curve } from '../../model/curve.js'
import { curve } from '../../model/curve.js'
import { addRates } from '../loans/floating/add-rates.js'
import type { FloatingRate, Loan, LoanRate } from '../loans/types.js'

/** How nominal annual rates are stressed. */
export interface RateStress {
  /** Added to every rate; 0.02 is 200 basis points. */
  readonly add: number
  /** The stressed rate is at least this. */
  readonly atLeast?: number
  /** The stressed rate is at most this. */
  readonly atMost?: number
}

/**
 * The same loan at stressed rates.
 *
 * @param stress the cap of a floating rate holds under stress too, also against `atLeast`.
 * @throws ClienteleError `OUT_OF_RANGE` for what is no finite number, or `atLeast` above `atMost`.
 * @example
 * import { stressedLoan } from 'clientele/project'
 * stressedLoan({ rate: { kind: 'fixed', annualRate: 0.03 } }, { add: 0.02, atLeast: 0.0525 })
 * // => { rate: { kind: 'fixed', annualRate: 0.0525 } }
 */
export function stressedLoan<T extends Pick<Loan, 'rate'>>(loan: T, stress: RateStress): T {
  checkStress(stress)
  expectObject(expectObject(loan, 'loan')['rate'], 'loan.rate')
  return { ...loan, rate: stressedRate(loan.rate, stress) }
}

function stressedRate(rate: LoanRate, stress: RateStress): LoanRate {
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = stress
  const shift = (annualRate: number): number => Math.min(Math.max(addRates(annualRate, stress.add), atLeast), atMost)
  if (rate.kind === 'fixed') return { ...rate, annualRate: shift(rate.annualRate) }
  if (rate.kind === 'floating') return stressedFloating(rate, stress)
  const steps = listOf(rate.steps, 'loan.rate.steps')
  return { ...rate, steps: steps.map(step => ({ ...step, annualRate: shift(step.annualRate) })) }
}

function stressedFloating(rate: FloatingRate, { add, atLeast, atMost }: RateStress): FloatingRate {
  expectObject(rate.index, 'loan.rate.index')
  const { fixings, forward, ...index } = rate.index
  const cap = lesser(rate.cap, atMost)
  const least = greater(rate.floor, atLeast)
  const floor = least === undefined ? undefined : lesser(least, cap)
  const moved = listOf(fixings === undefined ? [] : fixings, 'loan.rate.index.fixings')
  return {
    ...rate,
    index: {
      ...index,
      ...(fixings !== undefined && { fixings: moved.map(fixing => ({ ...fixing, rate: addRates(fixing.rate, add) })) }),
      ...(forward !== undefined && { forward: { ...forward, curve: shifted(forward.curve, add) } }),
    },
    ...(cap !== undefined && { cap }),
    ...(floor !== undefined && { floor }),
  }
}

function shifted(of: Curve, add: number): Curve {
  const checked = curve(of, 'loan.rate.index.forward.curve')
  return curve({ ...checked, values: checked.values.map(value => addRates(value, add)) }, 'stressed curve')
}

/** A list of objects without holes. */
function listOf<T extends object>(list: readonly T[], path: string): readonly T[] {
  return Array.from(expectList(list, path), (item, i) => {
    expectObject(item, `${path}[${i}]`)
    return list[i]!
  })
}

function lesser(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b)
}

function greater(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)
}

function checkStress(stress: RateStress): void {
  expectKnownKeys(stress, ['add', 'atLeast', 'atMost'], 'stress')
  expectFinite(stress.add, 'stress.add')
  const { atLeast, atMost } = stress
  if (atLeast !== undefined) expectFinite(atLeast, 'stress.atLeast')
  if (atMost !== undefined) expectFinite(atMost, 'stress.atMost')
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    reject('OUT_OF_RANGE', 'stress.atLeast', `a rate of at most stress.atMost, ${atMost}`, atLeast)
  }
}
