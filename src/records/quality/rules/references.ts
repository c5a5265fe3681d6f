/**
 * What records refer to is there, and the order of their days is that of events.
 *
 * @module
 */
import { received } from '../../../errors/index.js'
import type { TableName } from '../../tables/names.js'
import { TABLES } from '../../tables/tables.js'
import { referred } from '../context.js'
import { dayIn, dayText, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf, rule } from './rule.js'

/** Every reference of a table leads to a record; into a table that is absent it cannot be followed. */
export function referenceRules(table: TableName): readonly Rule[] {
  return Object.entries(TABLES[table].fields).flatMap(([name, field]) => {
    if (field.type !== 'reference') return []
    const { to } = field
    const judged = rule('absent-reference', table, [name], ({ record }, context) => {
      if (record[name] === undefined) return 'not-asked'
      if (context.byId.get(to) === undefined) return 'unknown'
      const isThere = referred(context, record, name, to) !== undefined
      return holdsIf(isThere, `id of one of ${to}`, received(record[name]))
    })
    return [judged]
  })
}

/** Every two days of which the table says which comes first. */
export function orderRules(table: TableName): readonly Rule[] {
  return (TABLES[table].dates ?? []).map(([earlier, later]) => {
    return rule('dates-out-of-order', table, [earlier, later], ({ record }) => {
      const [first, second] = [dayIn(record, earlier), dayIn(record, later)]
      if (first === undefined || second === undefined) return 'unknown'
      return holdsIf(first <= second, `${later} not before ${earlier}`, `${dayText(second)} before ${dayText(first)}`)
    })
  })
}

/** The person named speaks for the client named. */
function contactRule(table: TableName): Rule {
  return rule('contact-of-other-client', table, ['contact', 'client'], ({ record }, context) => {
    if (record['contact'] === undefined) return 'not-asked'
    const speaksFor = textIn(referred(context, record, 'contact', 'contacts'), 'client')
    const client = textIn(record, 'client')
    if (speaksFor === undefined || client === undefined) return 'unknown'
    return holdsIf(speaksFor === client, `a contact of ${client}`, `one of ${speaksFor}`)
  })
}

/** An amount is in the currency of what it belongs to. */
function currencyRule(table: TableName, reference: 'facility' | 'project', to: 'facilities' | 'projects'): Rule {
  return rule('currencies-differ', table, ['currency'], ({ record }, context) => {
    if (record['currency'] === undefined) return 'not-asked'
    const own = textIn(record, 'currency')
    const whole = textIn(referred(context, record, reference, to), 'currency')
    if (own === undefined || whole === undefined) return 'unknown'
    return holdsIf(own === whole, `${whole}, as of the ${reference}`, own)
  })
}

export const SHARED_RULES: readonly Rule[] = [
  contactRule('consents'),
  contactRule('interactions'),
  contactRule('surveyAnswers'),
  contactRule('feedback'),
  currencyRule('payments', 'facility', 'facilities'),
  currencyRule('projectCashFlows', 'project', 'projects'),
  currencyRule('constructionProgress', 'project', 'projects'),
]
