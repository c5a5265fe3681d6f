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
import { expectFinite, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
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

const PATH = 'loan.rate'

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
  expectStress(stress, 'stress')
  expectObject(expectObject(loan, 'loan')['rate'], 'loan.rate')
  return { ...loan, rate: stressedRate(loan.rate, stress) }
}

function stressedRate(rate: LoanRate, stress: RateStress): LoanRate {
  expectOneOf(rate.kind, ['fixed', 'stepped', 'floating'], `${PATH}.kind`)
  if (rate.kind === 'floating') return stressedFloating(rate, stress)
  const { add, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = stress
  const shift = (annualRate: number, path: string): number =>
    Math.min(Math.max(sumOf(annualRate, add, path), atLeast), atMost)
  if (rate.kind === 'fixed') return { ...rate, annualRate: shift(rate.annualRate, `${PATH}.annualRate`) }
  const steps = listOf(rate.steps, `${PATH}.steps`)
  return {
    ...rate,
    steps: steps.map((step, i) => ({ ...step, annualRate: shift(step.annualRate, `${PATH}.steps[${i}].annualRate`) })),
  }
}

function stressedFloating(rate: FloatingRate, { add, atLeast, atMost }: RateStress): FloatingRate {
  expectObject(rate.index, `${PATH}.index`)
  const { fixings, forward, ...index } = rate.index
  const [contractCap, contractFloor] = [
    expectOptional(rate.cap, `${PATH}.cap`),
    expectOptional(rate.floor, `${PATH}.floor`),
  ]
  if (contractCap !== undefined && contractFloor !== undefined && contractFloor > contractCap) {
    reject('OUT_OF_RANGE', `${PATH}.floor`, `a rate of at most ${PATH}.cap, ${contractCap}`, contractFloor)
  }
  const cap = lesser(contractCap, atMost)
  const least = greater(contractFloor, atLeast)
  const floor = least === undefined ? undefined : lesser(least, cap)
  const moved = listOf(fixings === undefined ? [] : fixings, `${PATH}.index.fixings`).map((fixing, i) => ({
    ...fixing,
    rate: sumOf(fixing.rate, add, `${PATH}.index.fixings[${i}].rate`),
  }))
  if (forward !== undefined) expectObject(forward, `${PATH}.index.forward`)
  return {
    ...rate,
    index: {
      ...index,
      ...(fixings !== undefined && { fixings: moved }),
      ...(forward !== undefined && { forward: { ...forward, curve: shifted(forward.curve, add) } }),
    },
    ...(cap !== undefined && { cap }),
    ...(floor !== undefined && { floor }),
  }
}

function sumOf(rate: number, add: number, path: string): number {
  return addRates(expectFinite(rate, path), add)
}

function expectOptional(rate: number | undefined, path: string): number | undefined {
  return rate === undefined ? undefined : expectFinite(rate, path)
}

function shifted(of: Curve, add: number): Curve {
  const checked = curve(of, `${PATH}.index.forward.curve`)
  return curve({ ...checked, values: checked.values.map(value => addRates(value, add)) }, `${PATH}.index.forward.curve`)
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

/** Refuses what is no stress; `path` is how its caller knows it. */
export function expectStress(stress: RateStress, path: string): void {
  expectKnownKeys(stress, ['add', 'atLeast', 'atMost'], path)
  expectFinite(stress.add, `${path}.add`)
  const { atLeast, atMost } = stress
  if (atLeast !== undefined) expectFinite(atLeast, `${path}.atLeast`)
  if (atMost !== undefined) expectFinite(atMost, `${path}.atMost`)
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    reject('OUT_OF_RANGE', `${path}.atLeast`, `a rate of at most ${path}.atMost, ${atMost}`, atLeast)
  }
}
