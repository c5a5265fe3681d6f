import { expectFinite, reject } from '../../errors/index.js'
import { rulesOn } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import { PROVISION_STANDARDS } from './rules/provision-rules.js'

/** What the supervisor asks of this lender, within the range of the rules; the most that the rules ask by default. */
export interface ProvisionTargets {
  /** Allowance over non-performing loans: from 1.2 to 1.5 since 2018, 1.5 before. */
  readonly coverage?: number
  /** Allowance over all loans: from 0.015 to 0.025 since 2018, 0.025 before. */
  readonly loanRatio?: number
}

/** What the allowance must be at the least, by each of two ratios. */
export interface ProvisionStandard {
  readonly coverage: number
  readonly loanRatio: number
  /** Coverage times non-performing loans. */
  readonly byCoverage: number
  /** Loan ratio times all loans. */
  readonly byLoans: number
  /** The higher of the two, and which that is. */
  readonly required: number
  readonly binding: 'coverage' | 'loanRatio'
  readonly edition: string
}

/** The standard of a day; none before the first. */
export function standardOf(
  options: ProvisionTargets & { readonly on: DateInput },
  { whole, nonPerforming }: { readonly whole: number; readonly nonPerforming: number },
): ProvisionStandard | undefined {
  const { on } = options
  const first = PROVISION_STANDARDS[0]!.from
  if (dayNumber(on, 'options.on') < dayNumber(first)) {
    for (const target of ['coverage', 'loanRatio'] as const) {
      if (options[target] === undefined) continue
      reject('CONFLICTING_OPTIONS', `options.${target}`, `no target for a day before ${first}`, options[target])
    }
    return undefined
  }
  const { rules, title } = rulesOn(PROVISION_STANDARDS, { rules: 'china-provision-standards', on })
  const coverage = targetOf(options.coverage, rules.coverage, 'options.coverage')
  const loanRatio = targetOf(options.loanRatio, rules.loanRatio, 'options.loanRatio')
  const [byCoverage, byLoans] = [coverage * nonPerforming, loanRatio * whole]
  const binding = byCoverage > byLoans ? 'coverage' : 'loanRatio'
  return { coverage, loanRatio, byCoverage, byLoans, required: Math.max(byCoverage, byLoans), binding, edition: title }
}

function targetOf(
  given: number | undefined,
  { least, most }: Readonly<Record<'least' | 'most', number>>,
  path: string,
): number {
  if (given === undefined) return most
  const value = expectFinite(given, path)
  const range = least === most ? `${most}, as the rules of the day leave no room` : `a number from ${least} to ${most}`
  return value >= least && value <= most ? value : reject('OUT_OF_RANGE', path, range, given)
}
