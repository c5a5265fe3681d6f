/**
 * Currencies: each that is used can be turned into the project's.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { fault } from '../../shapes/shape.js'
import type { ProjectDescription } from '../types.js'

/** Faults of currencies without a rate, and of a rate for the project's own. */
export function currencyFaults(description: ProjectDescription, path: string): readonly Issue[] {
  const { currency: own, exchangeRates = {}, revenues, operatingCosts = [], maintenance = [], capex } = description
  const lists = {
    revenues,
    operatingCosts,
    maintenance,
    capex,
    'financing.debt.tranches': description.financing.debt?.tranches ?? [],
  }
  const hint = `Give exchangeRates a value in ${own} for one unit of it`
  const missing = Object.entries(lists).flatMap(([list, lines]) =>
    lines.flatMap((line: object, i): readonly Issue[] => {
      const used = 'currency' in line && typeof line.currency === 'string' ? line.currency : own
      if (used === own || Object.hasOwn(exchangeRates, used)) return []
      return fault(
        'NO_EXCHANGE_RATE',
        `${path}.${list}[${i}].currency`,
        `${own}, or a currency of exchangeRates`,
        used,
        hint,
      )
    }),
  )
  const ofOwn = Object.hasOwn(exchangeRates, own)
    ? fault('OUT_OF_RANGE', `${path}.exchangeRates.${own}`, "a currency that is not the project's own", own)
    : []
  return [...missing, ...ofOwn]
}
