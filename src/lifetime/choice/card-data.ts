import { label } from '../../labels/index.js'
import type { Cell, ModelDocument } from '../../model/index.js'
import { significant } from '../../model/index.js'
import { isoDate } from '../../money/core.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import type { CardModule } from './card-subject.js'
import { dataFingerprint } from './data-fingerprint.js'
import { markdownList, markdownSection, markdownTable, percent } from './markdown.js'

/** What the card says of the data. */
export function dataSection(module: CardModule, model: ModelDocument, data: CustomerBase | TenureCounts): string {
  const rows = data.kind === 'tenure-counts' ? tenureRows(data) : baseRows(data)
  return markdownSection(
    'Data',
    otherData(module, model, data),
    markdownTable(['', ''], [...rows, ['fingerprint', `\`${dataFingerprint(data)}\``]]),
    data.kind === 'tenure-counts' ? '' : remarks(data),
  )
}

/** The likelihood of other data is another one. */
function otherData(module: CardModule, model: ModelDocument, data: CustomerBase | TenureCounts): string {
  const { fit } = model
  if (fit.source !== 'likelihood' || module.logLikelihood === undefined) return ''
  const here = module.logLikelihood(model, data)
  if (Math.abs(here - fit.logLikelihood) <= SAME * Math.abs(fit.logLikelihood)) return ''
  const figures = `the log-likelihood is ${significant(here, 9)} here and was ${significant(fit.logLikelihood, 9)} there`
  return `**The model was fitted to other data:** ${figures}.`
}

/** Sums in another order differ by less. */
const SAME = 1e-9

function baseRows(base: CustomerBase): Cell[][] {
  const { size, patterns, observedUntil, timeUnit, holdout, covariates } = base
  const { frequency, weight } = patterns
  const clients = sum(weight)
  const repeaters = weight.reduce((count, of, i) => (frequency[i]! > 0 ? count + of : count), 0)
  const purchases = weight.reduce((count, of, i) => count + of * frequency[i]!, 0)
  return [
    ['clients', clients === size ? String(size) : `${significant(clients, 9)}, in ${size} rows`],
    ['with repeat purchases', `${significant(repeaters, 9)} (${percent(repeaters / clients)})`],
    ['repeat purchases', significant(purchases, 9)],
    ['observed until', isoDate(observedUntil)],
    ['time unit', timeUnit],
    ...spendRows(base),
    ...(covariates === undefined ? [] : [['covariates', Object.keys(covariates).join(', ')]]),
    ...(holdout === undefined ? [] : [['holdout until', isoDate(holdout.until)]]),
  ]
}

function spendRows({ meanSpend, spendOrders, currency }: CustomerBase): Cell[][] {
  if (meanSpend === undefined || spendOrders === undefined) return []
  const orders = sum(spendOrders)
  if (orders === 0) return []
  const mean = meanSpend.reduce((total, amount, i) => total + (amount * spendOrders[i]!) / orders, 0)
  const code = currency === undefined ? '' : ` ${currency}`
  return [['mean amount', `${significant(mean, 4)}${code} over ${significant(orders, 9)} orders`]]
}

function tenureRows({ clients, tenure, lost }: TenureCounts): Cell[][] {
  const ended = lost.reduce((total, count) => total + count, 0)
  return [
    ['clients', significant(clients, 9)],
    ['lost', `${significant(ended, 9)} (${percent(ended / clients)})`],
    ['still clients', significant(clients - ended, 9)],
    ['observed for', `up to ${tenure[tenure.length - 1]} periods`],
  ]
}

/** What was left out or merged, and what was assumed. */
function remarks({ dropped, warnings }: CustomerBase): string {
  const items = [
    ...dropped.map(({ reason, count }) => `${count} ${label(reason, 'en')}`),
    ...warnings.map(({ code, message }) => `\`${code}\`: ${message}`),
  ]
  return items.length === 0 ? 'No row was left out or merged.' : markdownList(items)
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0)
}
