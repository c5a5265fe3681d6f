import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { rulesOn, significant } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES } from './classes.js'
import { PROVISION_RATES } from './rules/provision-rules.js'

/** Rates of specific provisions that a lender chose. */
export type OwnRates = Readonly<Partial<Record<LoanClass, number>>>

/** The rates that count. */
interface Rates {
  readonly general: number
  readonly rates: Readonly<Record<LoanClass, number>>
  readonly title: string
}

/** The rates of a day, with a lender's own where the rules leave room. */
export function ratesOn(on: DateInput, own: OwnRates = {}): Rates {
  const { rules, title } = rulesOn(PROVISION_RATES, { rules: 'china-provision-rates', on })
  expectKnownKeys(own, LOAN_CLASSES, 'options.rates')
  const chosen = LOAN_CLASSES.flatMap(loanClass => {
    const given = own[loanClass]
    if (given === undefined) return []
    const [rate, room] = [rules.specific[loanClass], rules.room[loanClass]]
    const path = `options.rates.${loanClass}`
    const [least, most] = [rate * (1 - room), rate * (1 + room)]
    const value = expectFinite(given, path)
    if (value < least - ROUNDING || value > most + ROUNDING) {
      reject('OUT_OF_RANGE', path, `a rate from ${significant(least, 4)} to ${significant(most, 4)}`, given)
    }
    return [[loanClass, value] as const]
  })
  return { general: rules.general, rates: { ...rules.specific, ...Object.fromEntries(chosen) }, title }
}

/** 1.2 · 0.25 is no double. */
const ROUNDING = 1e-12
